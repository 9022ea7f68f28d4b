import { useState } from 'preact/hooks';
import { codeOf } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { FailureView, KeyView, Proposal } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Choices } from '../Choices.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Field } from '../Field.tsx';
import { usePurposes } from '../keys/purposes.ts';
import { RightsList } from '../keys/RightsList.tsx';
import { useVoice } from '../voice.ts';
import { Discard } from './Discard.tsx';

interface CapturedKeyProps {
  proposal: Extract<Proposal, { kind: 'captured' }>;
  now: number;
  onDone: () => void;
}

/** A key captured on Bitso's page: shown with what was seen of it, stored only when its owner says so. */
export function CapturedKey({ proposal, now, onDone }: CapturedKeyProps) {
  const { t, ago } = useVoice();
  const [name, setName] = useState(proposal.name);
  const [service, setService] = useState('');
  const [purpose, setPurpose] = useState<KeyView['purpose']>('other');
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const accept = async (mode: 'check' | 'anyway') => {
    setIsBusy(true);
    setFailure(null);
    try {
      const reply = await call('inbox.accept', { id: proposal.id, mode, name, service, purpose });
      if (reply.kind === 'refused') setFailure(reply.failure);
      else onDone();
    } catch (error) {
      setFailure({ code: codeOf(error), exchangeCode: null });
    }
    setIsBusy(false);
  };
  return (
    <li class="card" data-llavero="captured">
      <header class="card-head">
        <h4 class="key-name">{t('inbox.captured', { age: ago(proposal.at, now) })}</h4>
        <code class="muted">{proposal.maskedKey}</code>
      </header>
      <RightsList rights={proposal.rights} />
      <dl class="facts">
        <div>
          <dt>{t('ip.label')}</dt>
          <dd data-state={proposal.ip}>{t(`ip.${proposal.ip}`)}</dd>
        </div>
      </dl>
      <form
        class="stack"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          accept('check');
        }}
      >
        <Field
          label={t('add.name')}
          value={name}
          onInput={setName}
          input={{ maxLength: 60, autocomplete: 'off' }}
        />
        <Choices label={t('add.purpose')} value={purpose} choices={usePurposes()} onChoose={setPurpose} />
        <Field
          label={t('add.service')}
          hint={t('add.service-hint')}
          value={service}
          onInput={setService}
          input={{ maxLength: 60, autocomplete: 'off' }}
        />
        {failure && (
          <FailureNotice
            failure={failure}
            actions={
              <>
                <Button onPress={() => accept('anyway')}>{t('inbox.anyway')}</Button>
                <p class="small">{t('inbox.not-stored')}</p>
              </>
            }
          />
        )}
        <div class="actions">
          <Button look="main" isSubmit isBusy={isBusy}>
            {isBusy ? t('add.busy') : t('inbox.confirm')}
          </Button>
          <Discard id={proposal.id} onDone={onDone} />
        </div>
      </form>
    </li>
  );
}
