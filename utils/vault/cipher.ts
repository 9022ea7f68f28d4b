import { AppError } from '../errors.ts';
import { type Bytes, fromBase64, type Random, toBase64, toUtf8 } from './bytes.ts';

/** AES-256-GCM output with its 16-byte tag at the end, both parts base64. */
export interface Sealed {
  nonce: string;
  ciphertext: string;
}

/** AES-256-GCM under a nonce the caller cannot choose. `context` is authenticated as its exact UTF-8 bytes. */
export async function seal(
  key: CryptoKey,
  random: Random,
  plaintext: Bytes,
  context: string,
): Promise<Sealed> {
  const nonce = random(12);
  const ciphertext = await crypto.subtle.encrypt(gcm(nonce, context), key, plaintext);
  return { nonce: toBase64(nonce), ciphertext: toBase64(new Uint8Array(ciphertext)) };
}

/** Null where key, nonce, bytes and context do not belong together. Throws AppError 'vault-damaged' on no base64. */
export async function open(key: CryptoKey, sealed: Sealed, context: string): Promise<Bytes | null> {
  const algorithm = gcm(fromBase64(sealed.nonce), context);
  const ciphertext = fromBase64(sealed.ciphertext);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, ciphertext));
  } catch {
    // WebCrypto has one failure for all of it, and says no more for good reason.
    return null;
  }
}

/** As `open`, but the plaintext becomes HKDF key material that no script can read. */
export async function openAsMaterial(
  key: CryptoKey,
  sealed: Sealed,
  context: string,
): Promise<CryptoKey | null> {
  const algorithm = gcm(fromBase64(sealed.nonce), context);
  const wrapped = fromBase64(sealed.ciphertext);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, key, algorithm, 'HKDF', false, ['deriveKey']);
  } catch {
    return null;
  }
}

/** Raw bytes as HKDF key material that no script can read back. */
export function importMaterial(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey', 'deriveBits']);
}

/** A non-extractable AES-256-GCM key by HKDF-SHA-256 with an empty salt; `info` says what the key is for. */
export function deriveKey(material: CryptoKey, info: string): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(hkdf(info), material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** So many bytes by HKDF-SHA-256 with an empty salt; `info` says what they are for. */
export async function deriveBytes(material: CryptoKey, info: string, bytes: number): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(info), material, bytes * 8));
}

/** A random key kept inside the payload, made usable and unreadable. Throws AppError 'vault-damaged'. */
export function importKey(base64: string): Promise<CryptoKey> {
  const raw = fromBase64(base64);
  if (raw.length !== 32) throw new AppError('vault-damaged');
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function gcm(iv: Bytes, context: string) {
  return { name: 'AES-GCM', iv, additionalData: toUtf8(context), tagLength: 128 };
}

function hkdf(info: string) {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: toUtf8(info) };
}
