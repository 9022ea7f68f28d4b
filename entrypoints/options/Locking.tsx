import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useVoice } from '../../components/voice.ts';

const isFirefox = import.meta.env.FIREFOX;

/** When the vault locks by itself, and the keys that lock it from any window. */
export function Locking() {
  const { t } = useVoice();
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    // The person may have changed or removed it: only the browser knows. Without an answer none is claimed.
    browser.commands.getAll().then(
      (commands) => setShortcut(commands.find(({ name }) => name === 'lock')?.shortcut ?? ''),
      () => undefined,
    );
  }, []);
  return (
    <section class="card" aria-labelledby="locking-title">
      <h3 id="locking-title">{t('security.lock-title')}</h3>
      <p class="small muted">{t(isFirefox ? 'security.lock-text-firefox' : 'security.lock-text')}</p>
      {shortcut !== null && (
        <p class="small">
          {shortcut ? t('security.shortcut', { keys: shortcut }) : t('security.no-shortcut')}
        </p>
      )}
    </section>
  );
}
