import { z } from 'zod/mini';
import { Time } from './payload.ts';

const base64 = (bytes: number) => {
  const text = Math.ceil(bytes / 3) * 4;
  return z.string().check(z.length(text), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
};

const base64UpTo = (bytes: number) =>
  z.string().check(z.maxLength(Math.ceil(bytes / 3) * 4), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** Argon2id parameters: memory in KiB, passes, lanes. Out of range is refused before any derivation. */
export const Argon2idParameters = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int().check(z.gte(65_536), z.lte(1_048_576)),
  passes: z.int().check(z.gte(3), z.lte(16)),
  lanes: z.int().check(z.gte(1), z.lte(8)),
  salt: base64(16),
});
export type Argon2idParameters = z.infer<typeof Argon2idParameters>;

/** The DEK wrapped under a passphrase. `commitment` tells a wrong passphrase from damage. */
export const PassphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: Argon2idParameters,
  commitment: base64(16),
  nonce: base64(12),
  wrappedDek: base64(48),
});
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

/** The DEK wrapped under what a passkey's PRF makes of `input`. */
export const PasskeySlot = z.strictObject({
  kind: z.literal('passkey'),
  credentialId: base64UpTo(1023),
  input: base64(32),
  commitment: base64(16),
  nonce: base64(12),
  wrappedDek: base64(48),
});
export type PasskeySlot = z.infer<typeof PasskeySlot>;

export const Slot = z.discriminatedUnion('kind', [PassphraseSlot, PasskeySlot]);
export type Slot = z.infer<typeof Slot>;

/** What is readable while locked, and authenticated with the payload: the object behind `protected`. */
export const Header = z.strictObject({
  format: z.literal('llavero-vault'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  generation: z.int().check(z.gte(1)),
  time: Time,
  slots: z.array(Slot).check(
    z.maxLength(9),
    // The passphrase always works: every vault has exactly one such slot, first in the list.
    z.refine((slots) => slots.findLastIndex((slot) => slot.kind === 'passphrase') === 0),
  ),
  /** ECDH P-256, uncompressed point: what is captured while locked is sealed to it. */
  inboxPublicKey: base64(65),
});
export type Header = z.infer<typeof Header>;

/** What every version of the format keeps, so that an older reader can tell "newer" from "damaged". */
export const AnyHeader = z.object({
  format: z.literal('llavero-vault'),
  version: z.int().check(z.gte(1)),
  id: z.string(),
  generation: z.int().check(z.gte(1)),
});

/** The four strings of a stored vault: see docs/vault-format.md. */
export const Envelope = z.strictObject({
  protected: z.string().check(z.maxLength(32_768)),
  nonce: base64(12),
  ciphertext: base64UpTo(1_048_576),
  sum: base64(32),
});
export type Envelope = z.infer<typeof Envelope>;

/** The passphrase slot every header has. */
export function passphraseSlot(header: Header): PassphraseSlot {
  const [slot] = header.slots;
  if (slot?.kind !== 'passphrase') throw new Error('the header was parsed: its first slot is the passphrase');
  return slot;
}
