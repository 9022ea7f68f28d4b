import { call } from '../../utils/messaging/call.ts';
import type { ReportView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { anchorOf } from './evidence-text.ts';

type Change = ReportView['changes'][number];

/** Keys that are otherwise than they were, each until somebody has seen it. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useVoice();
  if (changes.length === 0) return null;
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h3 id="changes-title">{t('drift.title')}</h3>
      <ul>
        {changes.map((change) => (
          <ChangeItem key={change.id} change={change} />
        ))}
      </ul>
    </section>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { t, day } = useVoice();
  const { isBusy, run } = useTask();
  const isGrave = change.kind === 'gained';
  return (
    <li class="change" data-tone={isGrave ? 'danger' : 'plain'} data-change={change.kind}>
      <Icon name={isGrave ? 'alert' : 'info'} />
      <p>
        <strong>{change.keyName}</strong> <span class="small muted">{day(change.at)}</span>
        <br />
        <ChangeText change={change} />
        {change.kind !== 'works-again' && <> {t(isGrave ? 'drift.gained-next' : 'drift.other-next')}</>}
      </p>
      <span class="actions">
        <a class="link" href={`#${anchorOf(change.keyId)}`}>
          {t('report.show-key')}
        </a>
        <Button
          look="text"
          isBusy={isBusy}
          onPress={() =>
            run(async () => {
              await call('drift.see', { id: change.id });
            })
          }
        >
          {t('drift.see')}
        </Button>
      </span>
    </li>
  );
}

function ChangeText({ change: { kind, right, by, code, was, at } }: { change: Change }) {
  const { t, day, explain } = useVoice();
  const before = day(was);
  if (kind === 'works-again') return <>{t('drift.works-again', { day: before })}</>;
  if (kind === 'stopped') {
    const { what } = explain({ code: code ?? 'internal', exchangeCode: null });
    return <>{t('drift.stopped', { day: before, reason: what })}</>;
  }
  return (
    <>
      {t(`drift.${kind}`, {
        right: t(`right.${right ?? 'view-balances'}`),
        by: t(`right.by-${by ?? 'api'}`, { day: day(at) }),
        day: before,
      })}
    </>
  );
}
