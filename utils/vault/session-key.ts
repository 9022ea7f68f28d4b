import { AppError } from '../errors.ts';
import { type Bytes, createId, type Random } from './bytes.ts';
import { openAsMaterial, seal } from './cipher.ts';
import type { SessionHandover } from './derivation.ts';

const context = (vaultId: string, sessionId: string) => `llavero/1/session\n${vaultId}\n${sessionId}`;

/** A fresh W that can wrap and unwrap but never be read, and the DEK under it. W goes to IndexedDB by its id. */
export async function splitSession(
  dek: Bytes,
  vaultId: string,
  random: Random,
): Promise<{ w: CryptoKey; session: SessionHandover }> {
  const w = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'unwrapKey',
  ]);
  const sessionId = createId(random);
  const { nonce, ciphertext } = await seal(w, random, dek, context(vaultId, sessionId));
  return { w, session: { sessionId, wrapped: ciphertext, nonce } };
}

/** The DEK as key material that no script can read; null where W and the handover do not belong together. */
export function joinSession(
  w: CryptoKey,
  session: SessionHandover,
  vaultId: string,
): Promise<CryptoKey | null> {
  const sealed = { nonce: session.nonce, ciphertext: session.wrapped };
  return openAsMaterial(w, sealed, context(vaultId, session.sessionId)).catch((cause) => {
    // The handover came through a message: what is malformed there is the sender's doing, not damage.
    throw new AppError('bad-request', { cause });
  });
}
