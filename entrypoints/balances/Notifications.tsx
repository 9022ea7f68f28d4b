import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useVoice } from '../../components/voice.ts';

const permissions: ['notifications'] = ['notifications'];

/** Offers notifications where the browser does not give them yet; silent where it does. */
export function Notifications() {
  const { t } = useVoice();
  const [state, setState] = useState<'allowed' | 'offered' | 'refused'>('allowed');
  useEffect(() => {
    browser.permissions.contains({ permissions }).then(
      (isAllowed) => setState(isAllowed ? 'allowed' : 'offered'),
      () => setState('offered'),
    );
  }, []);
  if (state === 'allowed') return null;
  const request = () =>
    browser.permissions.request({ permissions }).then(
      (isAllowed) => setState(isAllowed ? 'allowed' : 'refused'),
      () => setState('refused'),
    );
  return (
    <Notice
      isAnswer={state === 'refused'}
      actions={state === 'offered' && <Button onPress={request}>{t('alerts.allow')}</Button>}
    >
      <p>{t(state === 'refused' ? 'alerts.refused' : 'alerts.notify')}</p>
    </Notice>
  );
}
