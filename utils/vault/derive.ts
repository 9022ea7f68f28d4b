import { AppError } from '../errors.ts';
import type {
  DerivationReply,
  DerivationRequest,
  NewSlot,
  PasskeyAnswer,
  SessionHandover,
} from './derivation.ts';
import { isLongEnough } from './passphrase.ts';
import type { PasskeySlot, PassphraseSlot } from './record.ts';

export type { NewSlot, PasskeyAnswer, SessionHandover };

const workerScript = '/vault-worker.js';

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

/**
 * Makes a slot around a new key from a passphrase, and the session that opens it right away: for a new vault,
 * or with the id of one whose passphrase changes. About half a second. Throws AppError 'passphrase-short', or 'storage-failed' where the session key could not be kept.
 */
export async function createSlot(
  passphrase: string,
  id: string | null = null,
  passkeys: PasskeyAnswer[] = [],
): Promise<NewSlot> {
  if (!isLongEnough(passphrase)) throw new AppError('passphrase-short');
  const reply = await derive({ kind: 'create', passphrase, id, passkeys });
  if (reply.kind !== 'created') throw new AppError('internal');
  return reply.made;
}

/**
 * Tries a passphrase on a slot; null means that it is not the passphrase. The session goes to the background
 * with `vault.unlock`. Throws AppError 'vault-damaged' where the passphrase is right and the slot is not.
 */
export async function openSlot(
  passphrase: string,
  { id, slot }: { id: string; slot: PassphraseSlot },
): Promise<SessionHandover | null> {
  const reply = await derive({ kind: 'open', passphrase, id, slot });
  if (reply.kind !== 'opened') throw new AppError('internal');
  return reply.session;
}

/** As `openSlot`, with what a passkey gave in the place of a passphrase. Takes milliseconds. */
export async function openPasskeySlot(
  output: string,
  { id, slot }: { id: string; slot: PasskeySlot },
): Promise<SessionHandover | null> {
  const reply = await derive({ kind: 'open-passkey', output, id, slot });
  if (reply.kind !== 'opened') throw new AppError('internal');
  return reply.session;
}

/** The slot of a further passkey, around the key that the passphrase opens; null is a wrong passphrase. */
export async function createPasskeySlot(
  passphrase: string,
  { id, slot }: { id: string; slot: PassphraseSlot },
  passkey: PasskeyAnswer,
): Promise<PasskeySlot | null> {
  const reply = await derive({ kind: 'add-passkey', passphrase, id, slot, passkey });
  if (reply.kind !== 'added') throw new AppError('internal');
  return reply.slot;
}

// One worker per derivation, ended with it: the only way to clear the memory the passphrase passed through.
async function derive(request: DerivationRequest): Promise<Exclude<DerivationReply, { kind: 'failed' }>> {
  const worker = startWorker();
  try {
    const reply = await new Promise<DerivationReply>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<DerivationReply>) => resolve(event.data);
      worker.onmessageerror = () => reject(new AppError('internal'));
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new AppError('internal'));
      };
      worker.postMessage(request);
    });
    if (reply.kind === 'failed') throw new AppError(reply.code);
    return reply;
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  // The one script address that may be turned into a worker; the manifest admits no other policy's name.
  policy ??= trustedTypes?.createPolicy('llavero', { createScriptURL: () => workerScript }) ?? null;
  // TypeScript's DOM knows no TrustedScriptURL yet; where the browser has none the plain string is right.
  return new Worker((policy?.createScriptURL(workerScript) ?? workerScript) as string);
}
