import { useEffect } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Register } from '../../components/keys/Register.tsx';
import { LockCountdown } from '../../components/LockCountdown.tsx';
import { Logo } from '../../components/Logo.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Composer } from '../../components/plan/Composer.tsx';
import { Report } from '../../components/report/Report.tsx';
import { Rotations } from '../../components/rotation/Rotations.tsx';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import { UnlockForm } from '../../components/UnlockForm.tsx';
import { type AppState, useApp } from '../../components/use-app.ts';
import { BackupReminder } from '../../components/vault/BackupReminder.tsx';
import { CreateVault } from '../../components/vault/CreateVault.tsx';
import { RestoreBackup } from '../../components/vault/RestoreBackup.tsx';
import { UnlockWithPasskey } from '../../components/vault/UnlockWithPasskey.tsx';
import { useVoice, VoiceContext } from '../../components/voice.ts';
import { KeyWalk } from '../../components/walk/KeyWalk.tsx';
import { call } from '../../utils/messaging/call.ts';
import { About } from './About.tsx';
import { AddKey } from './AddKey.tsx';
import { Damaged } from './Damaged.tsx';
import { Guard } from './Guard.tsx';
import { Inbox } from './Inbox.tsx';
import { Keys } from './Keys.tsx';
import { Security } from './Security.tsx';

const sections = [
  'report',
  'walk',
  'keys',
  'plan',
  'rotation',
  'guard',
  'security',
  'settings',
  'about',
] as const;

export function App() {
  const { app, voice, failure, retry } = useApp();
  const notice = failure && (
    <FailureNotice
      failure={{ code: failure, exchangeCode: null }}
      actions={<Button onPress={retry}>{voice.t('retry')}</Button>}
    />
  );
  return (
    <VoiceContext value={voice}>
      {app ? (
        <>
          {notice}
          <Page app={app} />
        </>
      ) : (
        notice && (
          <div class="page">
            <header class="page-head">
              <Logo />
              <h1>Llavero</h1>
            </header>
            <div class="page-body">{notice}</div>
          </div>
        )
      )}
    </VoiceContext>
  );
}

function Page({ app }: { app: AppState }) {
  const { t } = useVoice();
  const { vault, settings } = app;
  // The section named in the address is drawn only now, after the browser has looked for it.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  useEffect(() => {
    document.title = `Llavero · ${t('options.title')}`;
  }, [t]);
  const lock = () => call('vault.lock', {}).then(app.showVault, () => location.reload());
  return (
    <div class="page">
      <header class="page-head">
        <Logo />
        <h1>Llavero</h1>
        {vault.state === 'unlocked' && <LockCountdown vault={vault} onStatus={app.showVault} />}
        {vault.state === 'unlocked' && <Button onPress={lock}>{t('lock')}</Button>}
      </header>
      <nav class="page-nav" aria-label={t('options.sections')}>
        {sections
          .filter((section) => vault.state === 'unlocked' || (section !== 'report' && section !== 'walk'))
          .map((section) => (
            <a key={section} href={`#${section}`}>
              {t(`options.${section}`)}
            </a>
          ))}
      </nav>
      <div class="page-body">
        {vault.isRepaired && <Notice isAnswer>{t('vault.repaired')}</Notice>}
        {vault.state === 'unlocked' && (
          <section id="report" aria-labelledby="report-title">
            <h2 id="report-title">{t('options.report')}</h2>
            <Report />
          </section>
        )}
        {vault.state === 'unlocked' && (
          <section id="walk" aria-labelledby="walk-title">
            <h2 id="walk-title">{t('options.walk')}</h2>
            <KeyWalk />
          </section>
        )}
        <section id="keys" aria-labelledby="keys-title">
          <h2 id="keys-title">{t('options.keys')}</h2>
          <Vault app={app} />
        </section>
        <section id="plan" aria-labelledby="plan-title">
          <h2 id="plan-title">{t('options.plan')}</h2>
          <Composer />
        </section>
        <section id="rotation" aria-labelledby="rotation-title">
          <h2 id="rotation-title">{t('options.rotation')}</h2>
          <Rotations />
        </section>
        <section id="guard" aria-labelledby="guard-title">
          <h2 id="guard-title">{t('guard.title')}</h2>
          <Guard />
        </section>
        <section id="security" aria-labelledby="security-title">
          <h2 id="security-title">{t('options.security')}</h2>
          <Security app={app} />
        </section>
        <section id="settings" aria-labelledby="settings-title">
          <h2 id="settings-title">{t('options.settings')}</h2>
          <SettingsForm settings={settings} onChange={app.change} />
        </section>
        <section id="about" aria-labelledby="about-title">
          <h2 id="about-title">{t('options.about')}</h2>
          <About />
        </section>
      </div>
    </div>
  );
}

function Vault({ app }: { app: AppState }) {
  const { t } = useVoice();
  switch (app.vault.state) {
    case 'empty':
      return (
        <>
          <CreateVault onOpen={app.showVault} />
          <RestoreBackup into="new" onDone={app.showVault} />
        </>
      );
    case 'locked':
      return (
        <div class="card">
          <p>{t('options.locked')}</p>
          <UnlockForm onOpen={app.showVault} />
          <UnlockWithPasskey onOpen={app.showVault} />
        </div>
      );
    case 'unlocked':
      return (
        <>
          <Inbox />
          <BackupReminder />
          <Keys onLocked={app.ask} />
          <AddKey />
          <Register />
        </>
      );
    case 'damaged':
      return (
        <>
          <Damaged />
          <RestoreBackup into="damaged" onDone={app.showVault} />
        </>
      );
    case 'too-new':
      return <FailureNotice failure={{ code: 'vault-too-new', exchangeCode: null }} />;
  }
}
