import type { Proposal } from '../utils/messaging/protocol.ts';
import { useVoice } from './voice.ts';
import { WayLine } from './WayLine.tsx';

interface WaitingLineProps {
  proposals: readonly Proposal[];
  onSee: () => void;
}

/** That captured keys wait to be confirmed; keys merely seen in a list can wait for the options page. */
export function WaitingLine({ proposals, onSee }: WaitingLineProps) {
  const { t } = useVoice();
  const count = proposals.filter(({ kind }) => kind === 'captured').length;
  if (count === 0) return null;
  return <WayLine text={t('inbox.waiting', { count })} way={t('inbox.look')} onGo={onSee} />;
}
