import { z } from 'zod/mini';
import { AppError, type ErrorCode } from '../errors.ts';
import { areEqual, type Bytes, createId, fromBase64, type Random, toBase64, toUtf8 } from './bytes.ts';
import { normalizePassphrase } from './passphrase.ts';
import { type Argon2idParameters, type PasskeySlot, PassphraseSlot } from './record.ts';
import type { LeftBehind } from './session.ts';
import { splitSession } from './session-key.ts';
import { openSlot, sealPasskeySlot, sealSlot } from './slot.ts';

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
  /** Further ways to the same DEK: the passkeys that were used while it was made. */
  passkeys: PasskeySlot[];
  session: SessionHandover;
}

/** What a passkey's PRF made of an input, all base64: as good as a passphrase, so it goes to the worker only. */
export interface PasskeyAnswer {
  credentialId: string;
  input: string;
  output: string;
}

export type DerivationRequest =
  | { kind: 'create'; passphrase: string; id: string | null; passkeys: PasskeyAnswer[] }
  | { kind: 'open'; passphrase: string; id: string; slot: PassphraseSlot }
  | { kind: 'open-passkey'; output: string; id: string; slot: PasskeySlot }
  | { kind: 'add-passkey'; passphrase: string; id: string; slot: PassphraseSlot; passkey: PasskeyAnswer };

export type DerivationReply =
  | { kind: 'created'; made: NewSlot }
  | { kind: 'opened'; session: SessionHandover | null }
  | { kind: 'added'; slot: PasskeySlot | null }
  | { kind: 'failed'; code: ErrorCode };

/** What a derivation is lent: the hash, a clock to calibrate by, and where W is left for the background. */
export interface DerivationWorld {
  argon2id: (passphrase: Bytes, kdf: Argon2idParameters) => Promise<Bytes>;
  leave: (sessionId: string, left: LeftBehind) => Promise<void>;
  random: Random;
  now: () => number;
}

const floor = { name: 'argon2id', memoryKiB: 131_072, passes: 3, lanes: 1 } as const;
const aimMs = 600;
const mostPasses = 16;

/**
 * Makes a slot around a new DEK, for a new vault or for the one with that id. It costs about as much as this
 * machine does in 600 ms.
 */
export async function makeSlot(
  passphrase: string,
  id: string | null,
  world: DerivationWorld,
  passkeys: PasskeyAnswer[] = [],
): Promise<NewSlot> {
  const bytes = toUtf8(normalizePassphrase(passphrase));
  const dek = world.random(32);
  const vaultId = id ?? createId(world.random);
  try {
    const slot = await wrap(dek, bytes, vaultId, world);
    const slots = await Promise.all(passkeys.map((passkey) => wrapForPasskey(dek, vaultId, passkey, world)));
    return { id: vaultId, slot, passkeys: slots, session: await leaveSession(dek, vaultId, null, world) };
  } finally {
    for (const secret of [bytes, dek]) secret.fill(0);
  }
}

/**
 * Tries a passphrase; null is a wrong one. Parameters out of range throw before anything is derived. A slot
 * cheaper than new ones are leaves its successor with W: the background writes that once the vault is open.
 */
export async function trySlot(
  passphrase: string,
  id: string,
  untrusted: PassphraseSlot,
  world: DerivationWorld,
): Promise<SessionHandover | null> {
  return withDek(passphrase, id, untrusted, world, async (dek, bytes, { kdf }) => {
    const costlierSlot = isCheap(kdf) ? await wrap(dek, bytes, id, world) : null;
    return leaveSession(dek, id, costlierSlot, world);
  });
}

/** A passkey's slot around the DEK that the passphrase opens; null is a wrong passphrase. */
export async function addPasskey(
  passphrase: string,
  id: string,
  untrusted: PassphraseSlot,
  passkey: PasskeyAnswer,
  world: DerivationWorld,
): Promise<PasskeySlot | null> {
  return withDek(passphrase, id, untrusted, world, (dek) => wrapForPasskey(dek, id, passkey, world));
}

/** Tries what a passkey's PRF gave; null where it is not what the slot was made with. Nothing is derived. */
export async function tryPasskey(
  output: string,
  id: string,
  slot: PasskeySlot,
  world: DerivationWorld,
): Promise<SessionHandover | null> {
  const derived = fromBase64(output);
  let dek: Bytes | null = null;
  try {
    dek = await openSlot(derived, slot, id);
    return dek && (await leaveSession(dek, id, null, world));
  } finally {
    for (const secret of [derived, dek]) secret?.fill(0);
  }
}

async function withDek<T>(
  passphrase: string,
  id: string,
  untrusted: PassphraseSlot,
  world: DerivationWorld,
  use: (dek: Bytes, passphrase: Bytes, slot: PassphraseSlot) => Promise<T>,
): Promise<T | null> {
  const parsed = z.safeParse(PassphraseSlot, untrusted);
  if (!parsed.success) throw new AppError('vault-damaged');
  const bytes = toUtf8(normalizePassphrase(passphrase));
  const derived = await world.argon2id(bytes, parsed.data.kdf);
  let dek: Bytes | null = null;
  try {
    dek = await openSlot(derived, parsed.data, id);
    return dek && (await use(dek, bytes, parsed.data));
  } finally {
    for (const secret of [bytes, derived, dek]) secret?.fill(0);
  }
}

function isCheap({ memoryKiB, passes }: Argon2idParameters): boolean {
  return memoryKiB < floor.memoryKiB || passes < floor.passes;
}

/** A slot that was opened again before anybody relies on it: it may become the only way in. */
async function wrap(
  dek: Bytes,
  passphrase: Bytes,
  id: string,
  world: DerivationWorld,
): Promise<PassphraseSlot> {
  const { derived, kdf } = await deriveCalibrated(passphrase, world);
  const slot = await sealSlot(derived, dek, id, kdf, world.random);
  const opened = await openSlot(derived, slot, id);
  const isSame = opened !== null && areEqual(opened, dek);
  for (const secret of [derived, opened]) secret?.fill(0);
  if (!isSame) throw new AppError('internal');
  return slot;
}

async function wrapForPasskey(
  dek: Bytes,
  id: string,
  passkey: PasskeyAnswer,
  world: DerivationWorld,
): Promise<PasskeySlot> {
  const derived = fromBase64(passkey.output);
  try {
    if (derived.length !== 32) throw new AppError('passkey-unfit');
    return await sealPasskeySlot(derived, dek, id, passkey, world.random);
  } finally {
    derived.fill(0);
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

async function leaveSession(
  dek: Bytes,
  vaultId: string,
  costlierSlot: PassphraseSlot | null,
  world: DerivationWorld,
): Promise<SessionHandover> {
  const { w, session } = await splitSession(dek, vaultId, world.random);
  await world.leave(session.sessionId, { w, costlierSlot }).catch((cause) => {
    throw new AppError('storage-failed', { cause });
  });
  return session;
}
