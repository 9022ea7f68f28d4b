import { type Bytes, fromBase64, toBase64, toUtf8 } from './bytes.ts';
import { deriveBytes, importMaterial } from './cipher.ts';

/**
 * What stands for a key's text where the text is not kept: equal for equal keys of one vault, and useless outside
 * it. HMAC-SHA-256 under a key derived from the journal's, base64. Throws AppError 'vault-damaged'.
 */
export async function fingerprintOf(journalKey: string, key: string): Promise<string> {
  const material = await importMaterial(fromBase64(journalKey));
  const hmac = await importHmac(await deriveBytes(material, 'llavero/1/fingerprint', 32));
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', hmac, toUtf8(key))));
}

function importHmac(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}
