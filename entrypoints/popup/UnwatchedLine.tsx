import { Icon } from '../../components/Icon.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useNow } from '../../components/use-now.ts';
import { useVoice } from '../../components/voice.ts';

const nothing = {};
const changes = ['vault', 'alerts'] as const;

/** That nobody watches for the alerts while the vault is locked; silent where there are none. */
export function UnwatchedLine() {
  const { t, ago } = useVoice();
  const now = useNow();
  const { value: watch } = useAsked('watch.status', nothing, changes);
  if (!watch?.hasAlerts || watch.since !== null) return null;
  return (
    <p class="line">
      <Icon name="info" />
      {watch.lastCheckAt === null
        ? t('watch.locked')
        : t('alerts.locked', { time: ago(watch.lastCheckAt, now) })}
    </p>
  );
}
