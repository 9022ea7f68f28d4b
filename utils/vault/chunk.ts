import { fromUtf8, type Random, toUtf8 } from './bytes.ts';
import { open, type Sealed, seal } from './cipher.ts';

const context = (vaultId: string, chunkId: string) => `llavero/1/journal\n${vaultId}\n${chunkId}`;

/** One piece of the journal: the JSON of a value, bound to its vault and its name. */
export function sealChunk(key: CryptoKey, vaultId: string, chunkId: string, value: unknown, random: Random) {
  return seal(key, random, toUtf8(JSON.stringify(value)), context(vaultId, chunkId));
}

/** Null where it does not open or was sealed for another place. Throws AppError 'vault-damaged' on garbage. */
export async function openChunk(
  key: CryptoKey,
  vaultId: string,
  chunkId: string,
  sealed: Sealed,
): Promise<unknown> {
  const plaintext = await open(key, sealed, context(vaultId, chunkId));
  return plaintext && JSON.parse(fromUtf8(plaintext));
}
