import { z } from 'zod/mini';

const base64 = (bytes: number) => {
  const text = Math.ceil(bytes / 3) * 4;
  return z.string().check(z.length(text), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
};

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
