import { browser } from 'wxt/browser';
import { Icon } from '../../components/Icon.tsx';
import { useVoice } from '../../components/voice.ts';

const promises = ['about.only-reads', 'about.one-host', 'about.observes', 'about.vault'] as const;

export function About() {
  const { t } = useVoice();
  return (
    <>
      <ul class="promises">
        {promises.map((key) => (
          <li key={key}>
            <Icon name="done" />
            {t(key)}
          </li>
        ))}
      </ul>
      <p class="small muted">{t('about.version', { version: browser.runtime.getManifest().version })}</p>
    </>
  );
}
