import type { AppState } from '../../components/use-app.ts';
import { ChangePassphrase } from '../../components/vault/ChangePassphrase.tsx';
import { MakeBackup } from '../../components/vault/MakeBackup.tsx';
import { Passkeys } from '../../components/vault/Passkeys.tsx';
import { RestoreBackup } from '../../components/vault/RestoreBackup.tsx';
import { Wipe } from '../../components/vault/Wipe.tsx';
import { useVoice } from '../../components/voice.ts';
import { Locking } from './Locking.tsx';

/** All that keeps the vault safe and whole, as far as its state allows. */
export function Security({ app }: { app: AppState }) {
  const { t } = useVoice();
  const { state } = app.vault;
  return (
    <div class="stack">
      <Locking />
      {state === 'locked' && <p class="small muted">{t('security.locked')}</p>}
      {state === 'unlocked' && (
        <>
          <ChangePassphrase onChanged={app.showVault} />
          <Passkeys />
          <MakeBackup />
          <RestoreBackup into="add" onDone={app.showVault} />
        </>
      )}
      {state !== 'empty' && <Wipe onWiped={app.showVault} />}
    </div>
  );
}
