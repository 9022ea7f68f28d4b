import { z } from 'zod/mini';
import { AppError, type ErrorCode } from '../errors.ts';
import { type Bytes, createId, type Random, toBase64, toUtf8 } from './bytes.ts';
import { normalizePassphrase } from './passphrase.ts';
import { type Argon2idParameters, PassphraseSlot } from './record.ts';
import { splitSession } from './session-key.ts';
import { openSlot, sealSlot } from './slot.ts';

/** What the page's worker hands over: where W lies, and the DEK wrapped under it. Useless one without the other. */
export interface SessionHandover {
  sessionId: string;
  wrapped: string;
  nonce: string;
}

/** A new vault's id and slot, and the session that opens it. */
export interface NewSlot {
  id: string;
  slot: PassphraseSlot;
  session: SessionHandover;
}

export type DerivationRequest =
  | { kind: 'create'; passphrase: string }
  | { kind: 'open'; passphrase: string; id: string; slot: PassphraseSlot };

export type DerivationReply =
  | { kind: 'created'; made: NewSlot }
  | { kind: 'opened'; session: SessionHandover | null }
  | { kind: 'failed'; code: ErrorCode };

/** What a derivation is lent: the hash, a clock to calibrate by, and the place where W is kept. */
export interface DerivationWorld {
  argon2id: (passphrase: Bytes, kdf: Argon2idParameters) => Promise<Bytes>;
  keepW: (sessionId: string, w: CryptoKey) => Promise<void>;
  random: Random;
  now: () => number;
}

const floor = { name: 'argon2id', memoryKiB: 131_072, passes: 3, lanes: 1 } as const;
const aimMs = 600;
const mostPasses = 16;

/** Makes a new vault's slot and session. The slot costs about as much as this machine does in 600 ms. */
export async function makeSlot(passphrase: string, world: DerivationWorld): Promise<NewSlot> {
  const bytes = toUtf8(normalizePassphrase(passphrase));
  const { derived, kdf } = await deriveCalibrated(bytes, world);
  const id = createId(world.random);
  const dek = world.random(32);
  try {
    const slot = await sealSlot(derived, dek, id, kdf, world.random);
    return { id, slot, session: await keepSession(dek, id, world) };
  } finally {
    for (const secret of [bytes, derived, dek]) secret.fill(0);
  }
}

/** Tries a passphrase; null is a wrong one. Parameters out of range throw before anything is derived. */
export async function trySlot(
  passphrase: string,
  id: string,
  untrusted: PassphraseSlot,
  world: DerivationWorld,
): Promise<SessionHandover | null> {
  const parsed = z.safeParse(PassphraseSlot, untrusted);
  if (!parsed.success) throw new AppError('vault-damaged');
  const bytes = toUtf8(normalizePassphrase(passphrase));
  const derived = await world.argon2id(bytes, parsed.data.kdf);
  let dek: Bytes | null = null;
  try {
    dek = await openSlot(derived, parsed.data, id);
    return dek && (await keepSession(dek, id, world));
  } finally {
    for (const secret of [bytes, derived, dek]) secret?.fill(0);
  }
}

// Passes, not memory: time grows the same for a thief, and a smaller machine can still open a backup.
async function deriveCalibrated(passphrase: Bytes, world: DerivationWorld) {
  const kdf = { ...floor, salt: toBase64(world.random(16)) };
  const startedAt = world.now();
  const derived = await world.argon2id(passphrase, kdf);
  const passes = Math.min(
    mostPasses,
    Math.floor((floor.passes * aimMs) / Math.max(1, world.now() - startedAt)),
  );
  if (passes <= floor.passes) return { derived, kdf };
  derived.fill(0);
  const costlier = { ...kdf, passes, salt: toBase64(world.random(16)) };
  return { derived: await world.argon2id(passphrase, costlier), kdf: costlier };
}

async function keepSession(dek: Bytes, vaultId: string, world: DerivationWorld): Promise<SessionHandover> {
  const { w, session } = await splitSession(dek, vaultId, world.random);
  await world.keepW(session.sessionId, w).catch((cause) => {
    throw new AppError('storage-failed', { cause });
  });
  return session;
}
