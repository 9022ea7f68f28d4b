import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyView, Request } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { useVoice } from '../voice.ts';
import { KeyEdit } from './KeyEdit.tsx';
import { Marks } from './Marks.tsx';
import { RemoveKey } from './RemoveKey.tsx';
import { RightsList } from './RightsList.tsx';

interface KeyCardProps {
  view: KeyView;
  now: number;
  onUpdate: (change: Request<'key.update'>) => void;
  onRemove: () => void;
}

/** One key: what it is, what it may do and how that is known, and whether it worked when last tried. */
export function KeyCard({ view, now, onUpdate, onRemove }: KeyCardProps) {
  const { t, day } = useVoice();
  const [open, setOpen] = useState<'nothing' | 'edit' | 'remove'>('nothing');
  const card = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  // Whoever came with the keyboard finds the button that opened the form again.
  useEffect(() => {
    if (wasEditing.current && open !== 'edit') card.current?.querySelector('button')?.focus();
    wasEditing.current = open === 'edit';
  }, [open]);
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
    <li class="card" ref={card} data-llavero="key" data-key-id={view.id}>
      <header class="card-head">
        <h3 class="key-name">{view.name}</h3>
        {view.maskedKey && <code class="muted">{view.maskedKey}</code>}
      </header>
      <Marks view={view} />
      <LastCheck lastCheck={view.lastCheck} now={now} />
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
      </dl>
      <footer class="card-foot">
        <p class="hint">
          {t(`purpose.${view.purpose}`)} ·{' '}
          {view.service ? t('keys.used-by', { service: view.service }) : t('keys.only-here')} ·{' '}
          {t('keys.added', { day: day(view.addedAt) })}
          {!view.hasSecret && ` · ${t('keys.no-secret')}`}
        </p>
        <div class="actions">
          <Button onPress={() => setOpen('edit')}>{t('keys.edit')}</Button>
          <Button look="text" onPress={() => setOpen('remove')}>
            {t('keys.remove')}
          </Button>
        </div>
      </footer>
      {open === 'remove' && (
        <RemoveKey name={view.name} onCancel={() => setOpen('nothing')} onRemove={onRemove} />
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
