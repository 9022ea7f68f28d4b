import { call } from '../utils/messaging/call.ts';
import type { DueView } from '../utils/messaging/protocol.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

interface DueLineProps {
  due: DueView;
  onShow: (due: DueView) => void;
  onSee: () => void;
}

/** That keys are due, and two ways on: see them, or not now. Silent while there are none, or snoozed. */
export function DueLine({ due, onShow, onSee }: DueLineProps) {
  const { t } = useVoice();
  if (due.count === 0 || due.snoozedUntil !== null) return null;
  // What cannot be snoozed stays: the line itself is the answer.
  const snooze = () => call('reminder.snooze', {}).then(onShow, () => undefined);
  return (
    <div class="line" data-llavero="due">
      <Icon name="info" />
      <p>{t('due.some', { count: due.count })}</p>
      <span class="line-ways">
        <button type="button" class="link" onClick={onSee}>
          {t('due.see')}
        </button>
        <button type="button" class="link" onClick={snooze}>
          {t('due.later')}
        </button>
      </span>
    </div>
  );
}
