import { fromUtf8, type Random, toUtf8 } from './bytes.ts';
import { open, type Sealed, seal } from './cipher.ts';

const context = (vaultId: string, chunkId: string) => `llavero/1/journal\n${vaultId}\n${chunkId}`;

/** One piece of the journal: a text, bound to its vault and its name. */
export function sealChunk(key: CryptoKey, vaultId: string, chunkId: string, text: string, random: Random) {
  return seal(key, random, toUtf8(text), context(vaultId, chunkId));
}

/** Null where it does not open or was sealed for another place. Throws AppError 'vault-damaged' on garbage. */
export async function openChunk(
  key: CryptoKey,
  vaultId: string,
  chunkId: string,
  sealed: Sealed,
): Promise<string | null> {
  const plaintext = await open(key, sealed, context(vaultId, chunkId));
  return plaintext && fromUtf8(plaintext);
}
