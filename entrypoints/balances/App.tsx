import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { UnlockForm } from '../../components/UnlockForm.tsx';
import { type AppState, useApp } from '../../components/use-app.ts';
import { useVoice, VoiceContext } from '../../components/voice.ts';
import { Head } from './Head.tsx';
import { Open } from './Open.tsx';

export function App() {
  const { app, voice, failure, retry } = useApp();
  return (
    <VoiceContext value={voice}>
      {failure && (
        <FailureNotice
          failure={{ code: failure, exchangeCode: null }}
          actions={<Button onPress={retry}>{voice.t('retry')}</Button>}
        />
      )}
      {app && <Page app={app} />}
    </VoiceContext>
  );
}

function Page({ app }: { app: AppState }) {
  const { t } = useVoice();
  useEffect(() => {
    document.title = `Llavero · ${t('page.balances')}`;
  }, [t]);
  switch (app.vault.state) {
    case 'unlocked':
      return <Open app={app} />;
    case 'locked':
      return (
        <div class="wide">
          <Head />
          <div class="panel wide-locked">
            <h2>{t('unlock.title')}</h2>
            <UnlockForm onOpen={app.showVault} />
          </div>
        </div>
      );
    // Making, mending and restoring a vault is what the page of keys and settings is for.
    case 'empty':
      return <Elsewhere way={t('first.make')}>{t('first.title')}</Elsewhere>;
    case 'damaged':
    case 'too-new':
      return (
        <Elsewhere way={t('popup.options')}>
          <FailureNotice failure={{ code: `vault-${app.vault.state}`, exchangeCode: null }} />
        </Elsewhere>
      );
  }
}

function Elsewhere({ children, way }: { children: ComponentChildren; way: string }) {
  return (
    <div class="wide">
      <Head />
      <div class="panel wide-locked">
        {children}
        <a href="/options.html#keys">{way}</a>
      </div>
    </div>
  );
}
