import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import type { AlertsView, Portfolio } from '../../utils/messaging/protocol.ts';
import { Button, IconButton } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useAsked } from '../use-asked.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { AlertForm } from './AlertForm.tsx';
import { EventCard } from './EventCard.tsx';
import { sayRule } from './words.ts';

const nothing = {};
const changes = ['alerts', 'keys'] as const;

interface AlertsProps {
  portfolio: Portfolio;
  isPrivate: boolean;
  now: number;
  /** Shown once there is an alert: asking the browser for notifications is the page's affair. */
  notifications: ComponentChildren;
}

/** What came true, what is watched for, and since when. */
export function Alerts({ portfolio, isPrivate, now, notifications }: AlertsProps) {
  const voice = useVoice();
  const { t, clock } = voice;
  const { value, failure, show } = useAsked('alert.list', nothing, changes);
  const { isBusy, failure: taskFailure, run } = useTask();
  const [isAdding, setIsAdding] = useState(false);
  const { accounts, all } = portfolio;
  const nameAccount = (keyId: string) =>
    accounts.find((account) => account.keyId === keyId)?.name ?? t('ledger.gone-key');
  const keep = (work: Promise<AlertsView>) => run(async () => show(await work));
  if (!value) return failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />;
  const { rules, events, watch, books, areLost } = value;
  return (
    <>
      {events.map((event) => (
        <EventCard
          key={event.id}
          event={event}
          now={now}
          isPrivate={isPrivate}
          nameAccount={nameAccount}
          onAnswer={(answer) => keep(call('alert.answer', { id: event.id, answer }))}
        />
      ))}
      {areLost && (
        <Notice tone="warn" isAnswer>
          {t('alerts.lost')}
        </Notice>
      )}
      {rules.length > 0 ? (
        <>
          <p class="hint">
            {t('alerts.text')}{' '}
            {watch.since === null ? t('alerts.soon') : t('alerts.since', { time: clock(watch.since) })}
          </p>
          <ul class="alert-rules">
            {rules.map((rule) => {
              const words = sayRule(rule, voice, nameAccount);
              const isQuiet = rule.snoozedUntil !== null && rule.snoozedUntil > now;
              return (
                <li key={rule.id}>
                  <span>{words}</span>
                  {isQuiet && rule.snoozedUntil !== null && (
                    <span class="mark">{t('alerts.quiet', { time: clock(rule.snoozedUntil) })}</span>
                  )}
                  <IconButton
                    icon="close"
                    label={t('alerts.remove', { rule: words })}
                    onPress={() => keep(call('alert.remove', { id: rule.id }))}
                  />
                </li>
              );
            })}
          </ul>
          {notifications}
        </>
      ) : (
        !isAdding && <p class="muted">{t('alerts.none')}</p>
      )}
      {taskFailure && <FailureNotice failure={{ code: taskFailure, exchangeCode: null }} />}
      {isAdding ? (
        <AlertForm
          books={books}
          accounts={accounts}
          assets={all.rows.map(({ asset }) => asset)}
          isBusy={isBusy}
          onSave={(terms) =>
            run(async () => {
              show(await call('alert.save', { id: null, terms }));
              setIsAdding(false);
            })
          }
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <div class="actions">
          <Button onPress={() => setIsAdding(true)}>{t('alerts.add')}</Button>
        </div>
      )}
    </>
  );
}
