import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useVoice } from '../../components/voice.ts';
import { WarningDemo } from '../../components/WarningDemo.tsx';
import type { GuardStatus } from '../../utils/messaging/protocol.ts';

const nothing = {};
const changes = ['vault'] as const;
const origins = ['https://bitso.com/*'];

export function Guard() {
  const { t } = useVoice();
  const { value, ask } = useAsked('guard.status', nothing, changes);
  const [isRefused, setIsRefused] = useState(false);
  // A person mends it elsewhere (another tab, the browser's own page) and comes back.
  useEffect(() => {
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [ask]);
  const grant = () =>
    browser.permissions.request({ origins }).then(
      (isGranted) => {
        setIsRefused(!isGranted);
        ask();
      },
      () => setIsRefused(true),
    );
  return (
    <>
      <p>{t('guard.text')}</p>
      <Status status={value} />
      {value && !value.hasSiteAccess && (
        <div class="actions">
          <Button look="main" onPress={grant}>
            {t('guard.grant')}
          </Button>
        </div>
      )}
      {isRefused && !value?.hasSiteAccess && (
        <p class="field-problem" role="alert">
          {t('guard.refused')}
        </p>
      )}
      <p class="small muted">{t('guard.private')}</p>
      <div class="card" id="demo">
        <WarningDemo />
      </div>
    </>
  );
}

function Status({ status }: { status: GuardStatus | null }) {
  const { t } = useVoice();
  if (!status) return <Notice>{t('guard.unknown')}</Notice>;
  if (!status.hasSiteAccess) return <Notice tone="danger">{t('guard.no-access')}</Notice>;
  if (status.silentTabs > 0) {
    return <Notice tone="danger">{t('guard.silent', { count: status.silentTabs })}</Notice>;
  }
  return <Notice tone="good">{t('guard.on')}</Notice>;
}
