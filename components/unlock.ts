import { codeOf, type ErrorCode } from '../utils/errors.ts';
import { call } from '../utils/messaging/call.ts';
import type { VaultStatus } from '../utils/messaging/protocol.ts';
import { createSlot, openSlot, type SessionHandover } from '../utils/vault/derive.ts';
import type { PassphraseSlot } from '../utils/vault/record.ts';

/** `proof` stands for the passphrase that was just typed, until the vault is locked. */
export type Unlocked =
  | { kind: 'open'; vault: VaultStatus; id: string; slot: PassphraseSlot; proof: SessionHandover }
  | { kind: 'wait'; untilMs: number }
  | { kind: 'failed'; code: ErrorCode };

/** Derives in this page's own worker, so that the passphrase never leaves the page. Never throws. */
export async function unlock(passphrase: string): Promise<Unlocked> {
  try {
    const attempt = await call('vault.attempt', {});
    if (attempt.kind === 'wait') return { kind: 'wait', untilMs: Date.now() + attempt.waitMs };
    const session = await openSlot(passphrase, attempt);
    if (!session) return { kind: 'failed', code: 'passphrase-wrong' };
    const { id, slot } = attempt;
    return { kind: 'open', vault: await call('vault.unlock', { session }), id, slot, proof: session };
  } catch (error) {
    return { kind: 'failed', code: codeOf(error) };
  }
}

/** Makes a vault under the passphrase and leaves it open. Throws AppError. */
export async function createVault(passphrase: string): Promise<VaultStatus> {
  return call('vault.create', await createSlot(passphrase));
}
