import type { GuardStatus } from '../utils/messaging/protocol.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

interface GuardLineProps {
  status: GuardStatus;
  onMend: () => void;
}

/** One red line while the warning on Bitso's page cannot run; nothing while it can. */
export function GuardLine({ status, onMend }: GuardLineProps) {
  const { t } = useVoice();
  if (status.hasSiteAccess && status.silentTabs === 0) return null;
  return (
    <div class="line" data-tone="danger" data-llavero="guard-off" role="status">
      <Icon name="alert" />
      <p>{status.hasSiteAccess ? t('guard.silent', { count: status.silentTabs }) : t('guard.no-access')}</p>
      {!status.hasSiteAccess && (
        <button type="button" class="link" onClick={onMend}>
          {t('guard.mend')}
        </button>
      )}
    </div>
  );
}
