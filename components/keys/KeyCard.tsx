import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyView, Request } from '../../utils/messaging/protocol.ts';
import { Button, IconButton } from '../Button.tsx';
import { ColorDot } from '../ColorDot.tsx';
import { Doctor } from '../doctor/Doctor.tsx';
import { anchorOf } from '../report/evidence-text.ts';
import { OpenRunbook } from '../runbook/OpenRunbook.tsx';
import { useVoice } from '../voice.ts';
import { CheckNow } from './CheckNow.tsx';
import { Declare } from './Declare.tsx';
import { KeyEdit } from './KeyEdit.tsx';
import { Marks } from './Marks.tsx';
import { RemoveKey } from './RemoveKey.tsx';
import { RightsList } from './RightsList.tsx';

interface KeyCardProps {
  view: KeyView;
  now: number;
  /** Another key of the same account, by its owner's word. */
  sibling: KeyView | null;
  /** Where it stands among the others. */
  place: { isFirst: boolean; isLast: boolean };
  onMove: (by: -1 | 1) => void;
  onUpdate: (change: Request<'key.update'>) => void;
  onDeclare: (declaration: Request<'key.declare'>) => void;
  onRetire: (retiredAt: number | null) => void;
  onRemove: () => void;
  onApart: (sibling: KeyView) => void;
  onLeak: () => void;
}

/** One key: what it is, what it may do and how that is known, and whether it worked when last tried. */
export function KeyCard({
  view,
  now,
  sibling,
  place,
  onMove,
  onUpdate,
  onDeclare,
  onRetire,
  onRemove,
  onApart,
  onLeak,
}: KeyCardProps) {
  const { t, day } = useVoice();
  const [open, setOpen] = useState<'nothing' | 'edit' | 'declare' | 'check' | 'remove' | 'leak'>('nothing');
  const card = useRef<HTMLLIElement>(null);
  const isForm = open === 'edit' || open === 'declare' || open === 'check';
  const wasEditing = useRef<string | null>(null);
  // Whoever came with the keyboard finds the button that opened the form again.
  useEffect(() => {
    const opener = wasEditing.current;
    if (opener && !isForm)
      card.current?.querySelector<HTMLElement>(`[data-opens="${opener}"] button`)?.focus();
    wasEditing.current = isForm ? open : null;
  }, [open, isForm]);
  if (open === 'declare') {
    return (
      <li class="card">
        <Declare
          view={view}
          onCancel={() => setOpen('nothing')}
          onSave={(declaration) => {
            setOpen('nothing');
            onDeclare(declaration);
          }}
        />
      </li>
    );
  }
  if (open === 'edit') {
    return (
      <li class="card">
        <KeyEdit
          view={view}
          onCancel={() => setOpen('nothing')}
          onSave={(change) => {
            setOpen('nothing');
            onUpdate(change);
          }}
        />
      </li>
    );
  }
  return (
    <li class="card" id={anchorOf(view.id)} ref={card} data-llavero="key" data-key-id={view.id}>
      <header class="card-head">
        {view.color && <ColorDot color={view.color} />}
        <h3 class="key-name">{view.name}</h3>
        {view.maskedKey && <code class="muted">{view.maskedKey}</code>}
        {!(place.isFirst && place.isLast) && (
          <span class="key-moves">
            <IconButton
              icon="up"
              label={t('keys.up', { name: view.name })}
              isDisabled={place.isFirst}
              onPress={() => onMove(-1)}
            />
            <IconButton
              icon="down"
              label={t('keys.down', { name: view.name })}
              isDisabled={place.isLast}
              onPress={() => onMove(1)}
            />
          </span>
        )}
      </header>
      <Marks view={view} />
      <LastCheck lastCheck={view.lastCheck} now={now} />
      {view.lastCheck?.failure && view.retiredAt === null && <Doctor keyId={view.id} />}
      <RightsList rights={view.rights} />
      <dl class="facts">
        <div>
          <dt>{t('ip.label')}</dt>
          <dd data-state={view.ip}>{t(`ip.${view.ip}`)}</dd>
        </div>
        {view.rights['make-withdrawals'].state !== 'denied' && (
          <div>
            <dt>{t('destinations.label')}</dt>
            <dd data-state={view.destinations}>{t(`destinations.${view.destinations}`)}</dd>
          </div>
        )}
        {sibling && (
          <div>
            <dt>{t('hygiene.account')}</dt>
            <dd>
              {t('hygiene.same-account', { name: sibling.name })}{' '}
              <button type="button" class="link" onClick={() => onApart(sibling)}>
                {t('hygiene.count-apart')}
              </button>
            </dd>
          </div>
        )}
        {view.createdAt !== null && (
          <div>
            <dt>{t('hygiene.created')}</dt>
            <dd>{day(view.createdAt)}</dd>
          </div>
        )}
        {view.replaceBy !== null && (
          <div>
            <dt>{t('hygiene.replace-by')}</dt>
            <dd>{day(view.replaceBy)}</dd>
          </div>
        )}
      </dl>
      {view.notes && <p class="hint">{view.notes}</p>}
      {view.retiredAt !== null && <p class="small">{t('hygiene.retired', { day: day(view.retiredAt) })}</p>}
      <footer class="card-foot">
        <p class="hint">
          {t(`purpose.${view.purpose}`)} ·{' '}
          {view.service ? t('keys.used-by', { service: view.service }) : t('keys.only-here')} ·{' '}
          {t('keys.added', { day: day(view.addedAt) })}
          {!view.hasSecret && ` · ${t('keys.no-secret')}`}
        </p>
        <div class="actions">
          {view.hasSecret && view.retiredAt === null && (
            <span data-opens="check">
              <Button onPress={() => setOpen('check')}>{t('check.open')}</Button>
            </span>
          )}
          <span data-opens="declare">
            <Button onPress={() => setOpen('declare')}>{t('hygiene.describe')}</Button>
          </span>
          <span data-opens="edit">
            <Button onPress={() => setOpen('edit')}>{t('keys.edit')}</Button>
          </span>
          {view.retiredAt !== null && (
            <Button look="text" onPress={() => onRetire(null)}>
              {t('hygiene.unretire')}
            </Button>
          )}
          <span data-opens="leak">
            <Button look="text" onPress={() => setOpen('leak')}>
              {t('runbook.leaked')}
            </Button>
          </span>
          <Button look="text" onPress={() => setOpen('remove')}>
            {t('keys.remove')}
          </Button>
        </div>
      </footer>
      {open === 'leak' && (
        <OpenRunbook
          name={view.name}
          onCancel={() => setOpen('nothing')}
          onOpen={() => {
            setOpen('nothing');
            onLeak();
          }}
        />
      )}
      {open === 'check' && <CheckNow view={view} onClose={() => setOpen('nothing')} />}
      {open === 'remove' && (
        <RemoveKey
          name={view.name}
          onCancel={() => setOpen('nothing')}
          onRemove={onRemove}
          onRetire={
            view.retiredAt === null
              ? () => {
                  setOpen('nothing');
                  onRetire(Date.now());
                }
              : null
          }
        />
      )}
    </li>
  );
}

function LastCheck({ lastCheck, now }: { lastCheck: KeyView['lastCheck']; now: number }) {
  const { t, ago, explain } = useVoice();
  if (!lastCheck) return <p class="small muted">{t('keys.unchecked')}</p>;
  const age = ago(lastCheck.at, now);
  if (!lastCheck.failure) return <p class="small muted">{t('keys.checked', { age })}</p>;
  const { what, money, next } = explain(lastCheck.failure);
  return (
    <p class="small failed">
      <strong>{t('keys.failed', { age, reason: what })}</strong> {money} {next}
    </p>
  );
}
