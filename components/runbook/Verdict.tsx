import type { IncidentView } from '../../utils/messaging/protocol.ts';
import { Notice } from '../Notice.tsx';
import { useVoice } from '../voice.ts';

/** What the API shows of the key, and no more than it shows. */
export function Verdict({ incident }: { incident: IncidentView }) {
  const { t, clock } = useVoice();
  const { verdict, nextTrialAt, closedAt } = incident;
  switch (verdict.kind) {
    case 'unknown': {
      const isMute = nextTrialAt === null && closedAt === null;
      return (
        <Notice tone="warn" title={t('verdict.unknown')}>
          <p>{t(isMute ? 'verdict.no-secret' : 'verdict.unknown-text')}</p>
        </Notice>
      );
    }
    case 'alive':
      return (
        <Notice tone="danger" title={t('verdict.alive', { time: clock(verdict.at) })}>
          <p>{t('verdict.alive-text')}</p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="warn" title={t('verdict.refused', { time: clock(verdict.at) })}>
          <p>{t(wordsOf(verdict.reasons))}</p>
        </Notice>
      );
    case 'dead': {
      const times = { since: clock(verdict.since), time: clock(verdict.at) };
      return (
        <Notice tone="good" title={t('verdict.dead', times)}>
          <p>
            {t('verdict.dead-text')} {t(verdict.by === 'list' ? 'verdict.dead-list' : 'verdict.dead-other')}
          </p>
        </Notice>
      );
    }
  }
}

type Reasons = Extract<IncidentView['verdict'], { kind: 'refused' }>['reasons'];

function wordsOf([first, second]: Reasons) {
  if (second || first === 'deleted') return 'verdict.refused-three';
  if (first === 'ip-list') return 'verdict.refused-ip';
  return first === 'switched-off' ? 'verdict.refused-off' : 'verdict.refused-account';
}
