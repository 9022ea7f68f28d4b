import { Icon } from '../../components/Icon.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useVoice } from '../../components/voice.ts';

const nothing = {};
const changes = ['vault', 'reminders'] as const;

/** That something is due, and of a locked vault no more than that. */
export function LockedDueLine() {
  const { t } = useVoice();
  const { value } = useAsked('reminder.status', nothing, changes);
  if (!value?.isDue) return null;
  return (
    <p class="line" data-llavero="due">
      <Icon name="info" />
      {t('due.locked')}
    </p>
  );
}
