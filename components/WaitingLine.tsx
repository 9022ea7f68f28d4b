import type { Proposal } from '../utils/messaging/protocol.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

interface WaitingLineProps {
  proposals: readonly Proposal[];
  onSee: () => void;
}

/** That captured keys wait to be confirmed; keys merely seen in a list can wait for the options page. */
export function WaitingLine({ proposals, onSee }: WaitingLineProps) {
  const { t } = useVoice();
  const count = proposals.filter(({ kind }) => kind === 'captured').length;
  if (count === 0) return null;
  return (
    <div class="line">
      <Icon name="info" />
      <p>{t('inbox.waiting', { count })}</p>
      <button type="button" class="link" onClick={onSee}>
        {t('inbox.look')}
      </button>
    </div>
  );
}
