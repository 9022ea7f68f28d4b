import { AppError } from '../errors.ts';

/** Bytes that WebCrypto takes as they are: over memory of their own, never shared. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Cryptographic randomness, so many bytes of it. */
export type Random = (bytes: number) => Bytes;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The UTF-8 bytes of a text. */
export function toUtf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Throws AppError 'vault-damaged' on bytes that are no UTF-8. */
export function fromUtf8(bytes: Bytes): string {
  try {
    return strictUtf8.decode(bytes);
  } catch (cause) {
    throw new AppError('vault-damaged', { cause });
  }
}

/** RFC 4648 base64 with padding. */
export function toBase64(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The one spelling of each value only: a stray bit or space is refused. Throws AppError 'vault-damaged'. */
export function fromBase64(text: string): Bytes {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) throw new AppError('vault-damaged');
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (toBase64(bytes) !== text) throw new AppError('vault-damaged');
  return bytes;
}

/** 16 random bytes as 22 characters of base64url: names a vault, a session, a key. */
export function createId(random: Random): string {
  return toBase64(random(16)).replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}

/** Not for secrets that someone could time remotely: this one runs where the secret is typed. */
export function areEqual(left: Bytes, right: Bytes): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
