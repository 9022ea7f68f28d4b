import type { BackupPreview, Request, Response } from '../../utils/messaging/protocol.ts';
import { type Areas, defineState } from '../../utils/storage.ts';
import { type KeyEntry, Time } from '../../utils/vault/payload.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { mask } from './keys.ts';

/** When this computer last handed out a backup file. Tells nothing of what is in the vault, so it lies in clear. */
const lastBackup = defineState('vault:backed-up', 'local', Time, { clearOn: 'wipe' });

/** Whether the keys of the open vault are in some backup of this computer. Throws AppError 'vault-locked'. */
export async function backupState(vault: Vault, storage: Areas): Promise<Response<'backup.state'>> {
  const lastAt = await lastBackup.peek(storage);
  const isDue = await vault.read(({ keys }) => keys.some(({ addedAt }) => addedAt > (lastAt ?? 0)));
  return { lastAt, isDue };
}

/** Throws AppError 'vault-locked'. That it was made is noted, since the page puts the file down at once. */
export async function writeBackup(
  vault: Vault,
  storage: Areas,
  now: number,
  request: Request<'backup.write'>,
): Promise<Response<'backup.write'>> {
  const text = await vault.backup.write(request);
  // Without the note a person is reminded once too often; the file is made all the same.
  await lastBackup.set(storage, now).catch(() => undefined);
  return { text };
}

/** What is in a file, without what is secret of it. */
export async function previewBackup(
  vault: Vault,
  request: Request<'backup.preview'>,
): Promise<BackupPreview> {
  // Locked or not there yet: then everything in the file is new.
  const known = await vault.read(({ keys }) => keys).catch(() => []);
  return vault.backup.preview(request, ({ at, payload }) => ({
    at,
    keys: payload.keys.map((entry) => ({
      name: entry.name,
      service: entry.service,
      purpose: entry.purpose,
      maskedKey: entry.key && mask(entry.key),
      hasSecret: entry.secret !== null,
      addedAt: entry.addedAt,
      effect: effectOf(known, entry),
    })),
  }));
}

function effectOf(known: KeyEntry[], entry: KeyEntry): 'added' | 'completed' | 'none' {
  const same = known.find(({ id, key }) => id === entry.id || (key !== null && key === entry.key));
  if (!same) return 'added';
  return same.secret === null && entry.secret !== null && same.key === entry.key ? 'completed' : 'none';
}
