import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyView, Request } from '../../utils/messaging/protocol.ts';
import { type RightId, rightIds } from '../../utils/permissions/rights.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { Select } from '../Select.tsx';
import { useVoice } from '../voice.ts';
import { dayOf, dayText } from './day-text.ts';

/** What is asked: everything, or only what one finding needs to know. */
export interface Question {
  rights: readonly RightId[];
  hasAddresses: boolean;
  hasDates: boolean;
}

interface DeclareProps {
  view: KeyView;
  question?: Question;
  onSave: (declaration: Request<'key.declare'>) => void;
  onCancel: () => void;
}

const states = ['granted', 'denied', 'unknown'] as const;
const ips = ['set', 'none', 'unknown'] as const;
const destinations = ['set', 'empty', 'unknown'] as const;

const everything: Question = { rights: rightIds, hasAddresses: true, hasDates: true };

/** What its owner reads on Bitso's page and says here, since no answer of the API tells it. */
export function Declare({ view, question = everything, onSave, onCancel }: DeclareProps) {
  const { t } = useVoice();
  const [said, setSaid] = useState<Request<'key.declare'>['said']>({
    // Of a question about a few rights, to leave what stands there is an answer too.
    rights: question.hasDates ? {} : knownOf(view, question.rights),
    ip: view.ip,
    destinations: view.destinations,
    createdAt: view.createdAt,
    replaceBy: view.replaceBy,
    notes: view.notes,
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const change = (patch: Partial<typeof said>) => setSaid({ ...said, ...patch });
  const asksDestinations =
    question.rights.includes('make-withdrawals') &&
    (said.rights['make-withdrawals'] ?? view.rights['make-withdrawals'].state) !== 'denied';
  return (
    <form
      class="stack"
      ref={form}
      aria-label={t('hygiene.describe-title', { name: view.name })}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ id: view.id, said });
      }}
    >
      <h3>{t('hygiene.describe-title', { name: view.name })}</h3>
      <p class="hint">{t('hygiene.describe-text')}</p>
      <div class="settings">
        {question.rights.map((right) => (
          <Select
            key={right}
            label={t(`right.${right}`)}
            value={said.rights[right] ?? view.rights[right].state}
            choices={states.map((value) => ({ value, label: t(`right.${value}`) }))}
            onChoose={(state) => change({ rights: { ...said.rights, [right]: state } })}
          />
        ))}
        {asksDestinations && (
          <Select
            label={t('destinations.label')}
            value={said.destinations}
            choices={destinations.map((value) => ({ value, label: t(`destinations.${value}`) }))}
            onChoose={(value) => change({ destinations: value })}
          />
        )}
        {question.hasAddresses && (
          <Select
            label={t('ip.label')}
            value={said.ip}
            choices={ips.map((value) => ({ value, label: t(`ip.${value}`) }))}
            onChoose={(ip) => change({ ip })}
          />
        )}
        {question.hasDates && (
          <>
            <Field
              label={t('hygiene.created')}
              hint={t('hygiene.date-unknown')}
              value={dayText(said.createdAt)}
              onInput={(text) => change({ createdAt: dayOf(text) })}
              input={{ type: 'date', max: dayText(Date.now()) }}
            />
            <Field
              label={t('hygiene.replace-by')}
              hint={t('hygiene.date-unknown')}
              value={dayText(said.replaceBy)}
              onInput={(text) => change({ replaceBy: dayOf(text) })}
              input={{ type: 'date' }}
            />
          </>
        )}
      </div>
      {question.hasDates && (
        <Field
          label={t('hygiene.notes')}
          hint={t('hygiene.notes-hint')}
          value={said.notes}
          onInput={(notes) => change({ notes })}
          input={{ maxLength: 500, autocomplete: 'off' }}
        />
      )}
      <div class="actions">
        <Button look="main" isSubmit>
          {t('save')}
        </Button>
        <Button look="text" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function knownOf({ rights }: KeyView, asked: readonly RightId[]) {
  return Object.fromEntries(
    asked.flatMap((right) => (rights[right].state === 'unknown' ? [] : [[right, rights[right].state]])),
  );
}
