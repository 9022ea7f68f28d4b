import { AppError } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { VaultStatus } from '../../utils/messaging/protocol.ts';
import { openPasskeySlot } from '../../utils/vault/derive.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useAsked } from '../use-asked.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { canUsePasskeys, readPasskey } from './webauthn.ts';

const nothing = {};
const changes = ['vault'] as const;

interface UnlockWithPasskeyProps {
  onOpen: (vault: VaultStatus) => void;
}

/** The second way in, under the passphrase: not there where no passkey opens this vault in this browser. */
export function UnlockWithPasskey({ onOpen }: UnlockWithPasskeyProps) {
  const { t } = useVoice();
  const { isBusy, failure, run } = useTask();
  const { value } = useAsked('passkey.list', nothing, changes);
  if (!canUsePasskeys() || !value || value.passkeys.length === 0) return null;
  const { id, passkeys } = value;
  const open = () =>
    run(async () => {
      const { credentialId, output } = await readPasskey(passkeys.map(({ slot }) => slot));
      const slot = passkeys.find((passkey) => passkey.slot.credentialId === credentialId)?.slot;
      const session = slot && (await openPasskeySlot(output, { id, slot }));
      if (!session) throw new AppError('passkey-wrong');
      onOpen(await call('vault.unlock', { session }));
    });
  return (
    <div class="stack" id="passkey">
      <Button isBusy={isBusy} onPress={open}>
        {isBusy ? t('passkey.busy') : t('passkey.use-here')}
      </Button>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} tone="warn" />}
    </div>
  );
}
