import { AppError } from '../errors.ts';
import { areEqual, type Bytes, fromBase64, type Random, toBase64 } from './bytes.ts';
import { deriveBytes, deriveKey, importMaterial, open, seal } from './cipher.ts';
import type { Argon2idParameters, PasskeySlot, PassphraseSlot, Slot } from './record.ts';

const kekInfo = 'llavero/1/kek';
const commitmentInfo = 'llavero/1/kc';

/** Wraps the DEK under `derived`, the 32 bytes Argon2id made of the passphrase. Zeroing both is the caller's. */
export async function sealSlot(
  derived: Bytes,
  dek: Bytes,
  vaultId: string,
  kdf: Argon2idParameters,
  random: Random,
): Promise<PassphraseSlot> {
  const described = { kind: 'passphrase', kdf } as const;
  return { ...described, ...(await wrap(derived, dek, slotContext(vaultId, described), random)) };
}

/** Wraps the DEK under `derived`, the 32 bytes a passkey's PRF made of `input`. Zeroing both is the caller's. */
export async function sealPasskeySlot(
  derived: Bytes,
  dek: Bytes,
  vaultId: string,
  { credentialId, input }: Pick<PasskeySlot, 'credentialId' | 'input'>,
  random: Random,
): Promise<PasskeySlot> {
  const described = { kind: 'passkey', credentialId, input } as const;
  return { ...described, ...(await wrap(derived, dek, slotContext(vaultId, described), random)) };
}

async function wrap(derived: Bytes, dek: Bytes, context: string, random: Random) {
  const material = await importMaterial(derived);
  const { nonce, ciphertext } = await seal(await deriveKey(material, kekInfo), random, dek, context);
  const commitment = toBase64(await deriveBytes(material, commitmentInfo, 16));
  return { commitment, nonce, wrappedDek: ciphertext };
}

/**
 * The DEK, 32 bytes, by `derived`: what Argon2id made of the passphrase, or the passkey's PRF of `input`.
 * Null where that is the wrong one. Throws AppError 'vault-damaged' where it is right and the slot is not.
 */
export async function openSlot(derived: Bytes, slot: Slot, vaultId: string): Promise<Bytes | null> {
  const material = await importMaterial(derived);
  const commitment = await deriveBytes(material, commitmentInfo, 16);
  if (!areEqual(commitment, fromBase64(slot.commitment))) return null;
  const kek = await deriveKey(material, kekInfo);
  const sealed = { nonce: slot.nonce, ciphertext: slot.wrappedDek };
  const dek = await open(kek, sealed, slotContext(vaultId, slot));
  if (dek?.length !== 32) throw new AppError('vault-damaged');
  return dek;
}

type Described = Pick<PassphraseSlot, 'kind' | 'kdf'> | Pick<PasskeySlot, 'kind' | 'credentialId' | 'input'>;

/** What a wrapped DEK is bound to: the vault, and everything that decides how its key is derived. */
function slotContext(vaultId: string, slot: Described): string {
  const lines =
    slot.kind === 'passphrase'
      ? [slot.kdf.name, slot.kdf.memoryKiB, slot.kdf.passes, slot.kdf.lanes, slot.kdf.salt]
      : [slot.credentialId, slot.input];
  return ['llavero/1/slot', slot.kind, vaultId, ...lines].join('\n');
}
