import { useEffect } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { DueLine } from '../../components/DueLine.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { GuardLine } from '../../components/GuardLine.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LockCountdown } from '../../components/LockCountdown.tsx';
import { type AppState, useApp } from '../../components/use-app.ts';
import { useAsked } from '../../components/use-asked.ts';
import { useVoice, VoiceContext } from '../../components/voice.ts';
import { WaitingLine } from '../../components/WaitingLine.tsx';
import { WayLine } from '../../components/WayLine.tsx';
import { WorstLine } from '../../components/WorstLine.tsx';
import type { ReportView } from '../../utils/messaging/protocol.ts';
import { FirstRun } from './FirstRun.tsx';
import { Header } from './Header.tsx';
import { releaseHeight } from './height.ts';
import { Locked } from './Locked.tsx';
import { Open } from './Open.tsx';
import { openOptions } from './open-page.ts';
import { Trouble } from './Trouble.tsx';

const nothing = {};
const guardChanges = ['vault'] as const;
const keyChanges = ['keys', 'balances', 'settings'] as const;
const dueChanges = ['reminders', 'rotations', 'keys', 'settings'] as const;
const inboxChanges = ['inbox', 'keys'] as const;

export function App() {
  const { app, voice, failure, retry } = useApp();
  const guard = useAsked('guard.status', nothing, guardChanges);
  const state = app?.vault.state;
  // An open vault has its balances to wait for still.
  useEffect(() => {
    if (state && state !== 'unlocked') releaseHeight();
  }, [state]);
  return (
    <VoiceContext value={voice}>
      {app ? <Screen app={app} /> : <Header />}
      {/* It stays at the edge of the window, however long the list is. */}
      <footer class="foot">
        {failure && (
          <FailureNotice
            failure={{ code: failure, exchangeCode: null }}
            actions={<Button onPress={retry}>{voice.t('retry')}</Button>}
          />
        )}
        {app?.vault.isRepaired && <RepairedLine />}
        {app?.vault.state === 'unlocked' && <LockCountdown vault={app.vault} onStatus={app.showVault} />}
        {app?.vault.state === 'unlocked' && <Worst />}
        {guard.value && <GuardLine status={guard.value} onMend={() => openOptions('guard')} />}
      </footer>
    </VoiceContext>
  );
}

function RepairedLine() {
  const { t } = useVoice();
  return (
    <p class="line" role="status">
      <Icon name="info" />
      {t('vault.repaired')}
    </p>
  );
}

function Worst() {
  const report = useAsked('report.read', nothing, keyChanges);
  const inbox = useAsked('inbox.list', nothing, inboxChanges);
  const due = useAsked('reminder.list', nothing, dueChanges);
  const see = () => openOptions('keys');
  return (
    <>
      {due.value && <DueLine due={due.value} onShow={due.show} onSee={see} />}
      {inbox.value && <WaitingLine proposals={inbox.value.proposals} onSee={see} />}
      {report.value && <ReportLine report={report.value} />}
    </>
  );
}

/** One line that leads to the report, for room is scarce: what is dangerous, else what changed, else the worst. */
function ReportLine({ report }: { report: ReportView }) {
  const { t } = useVoice();
  const see = () => openOptions('report');
  const isDangerous = report.findings.some(({ keyId, severity }) => keyId !== null && severity === 'danger');
  const count = report.changes.length;
  if (count > 0 && !isDangerous) {
    return <WayLine mark="changes" text={t('drift.line', { count })} way={t('worst.see')} onGo={see} />;
  }
  return <WorstLine report={report} onSee={see} />;
}

function Screen({ app }: { app: AppState }) {
  switch (app.vault.state) {
    case 'empty':
      return <FirstRun />;
    case 'locked':
      return <Locked onOpen={app.showVault} />;
    case 'unlocked':
      return <Open app={app} />;
    case 'damaged':
      return <Trouble code="vault-damaged" />;
    case 'too-new':
      return <Trouble code="vault-too-new" />;
  }
}
