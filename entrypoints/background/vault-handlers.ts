import type { VaultMessageName } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { backupState, previewBackup, writeBackup } from './backups.ts';
import type { Shell } from './handlers.ts';

type Announced = <Q, R>(
  changed: 'vault' | 'keys',
  handle: (request: Q) => Promise<R>,
) => (request: Q) => Promise<R>;

/** The handlers that make, open, change, carry away and end the vault. */
export function createVaultHandlers(
  vault: Vault,
  { storage, forgetAll }: Pick<Shell, 'storage' | 'forgetAll'>,
  now: () => number,
  announced: Announced,
): Pick<Handlers, VaultMessageName> {
  return {
    'vault.create': announced('vault', (request) => vault.create(request)),
    'vault.attempt': () => vault.attempt(),
    'vault.unlock': announced('vault', (request) => vault.unlock(request)),
    'vault.lock': announced('vault', () => vault.lock()),
    'vault.change-passphrase': announced('vault', (request) => vault.changePassphrase(request)),
    'vault.wipe': announced('vault', async () => {
      await vault.wipe();
      await forgetAll();
      return vault.status();
    }),
    'vault.quarantine': async () => ({ text: await vault.quarantine() }),

    'passkey.list': () => vault.passkeys.list(),
    'passkey.add': announced('vault', async (request) => {
      await vault.passkeys.add(request);
      return {};
    }),
    'passkey.remove': announced('vault', async ({ credentialId }) => {
      await vault.passkeys.remove(credentialId);
      return {};
    }),

    'backup.state': () => backupState(vault, storage),
    'backup.write': announced('keys', (request) => writeBackup(vault, storage, now(), request)),
    'backup.inspect': ({ text }) => vault.backup.inspect(text),
    'backup.preview': (request) => previewBackup(vault, request),
    'backup.add': announced('keys', (request) => vault.backup.add(request)),
    'backup.restore': announced('vault', (request) => vault.backup.restore(request)),
  };
}
