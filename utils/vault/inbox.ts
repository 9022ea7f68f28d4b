import { z } from 'zod/mini';
import { AppError } from '../errors.ts';
import { type Bytes, fromBase64, fromUtf8, type Random, toBase64, toUtf8 } from './bytes.ts';
import { open, seal } from './cipher.ts';

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** Something sealed to the vault's public key: made without the vault being open, opened only with it. */
export const SealedItem = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  /** The sender's half of the exchange: a P-256 point, uncompressed, used once. */
  ephemeral: z.string().check(z.length(88)),
  nonce: z.string().check(z.length(16)),
  ciphertext: z.string().check(z.maxLength(5_600)),
});
export type SealedItem = z.infer<typeof SealedItem>;

const context = (vaultId: string, itemId: string) => `llavero/1/inbox\n${vaultId}\n${itemId}`;

/** A new key pair: the public half goes into the record's header, the private half into its payload. */
export async function createInboxKeys(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: toBase64(new Uint8Array(publicKey)), privateKey: toBase64(new Uint8Array(privateKey)) };
}

/** Seals a JSON value to the vault's public key, bound to its vault and its own id. */
export async function sealItem(
  vault: { id: string; inboxPublicKey: string },
  itemId: string,
  value: unknown,
  random: Random,
): Promise<SealedItem> {
  const recipient = fromBase64(vault.inboxPublicKey);
  const publicKey = await crypto.subtle.importKey('raw', recipient, curve, false, []);
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await agree(pair.privateKey, publicKey, ephemeral, recipient);
  const sealed = await seal(key, random, toUtf8(JSON.stringify(value)), context(vault.id, itemId));
  return { id: itemId, ephemeral: toBase64(ephemeral), ...sealed };
}

/** The value of a sealed item; null where it was damaged, or sealed to another vault or under another id. */
export async function openItem(
  vault: { id: string; inboxPublicKey: string },
  inboxPrivateKey: string,
  item: SealedItem,
): Promise<unknown> {
  const privateKey = await crypto.subtle.importKey('pkcs8', fromBase64(inboxPrivateKey), curve, true, [
    'deriveBits',
  ]);
  const recipient = await publicHalf(privateKey);
  if (toBase64(recipient) !== vault.inboxPublicKey) throw new AppError('vault-damaged');
  try {
    const ephemeral = fromBase64(item.ephemeral);
    const publicKey = await crypto.subtle.importKey('raw', ephemeral, curve, false, []);
    const key = await agree(privateKey, publicKey, ephemeral, recipient);
    const plaintext = await open(key, item, context(vault.id, item.id));
    return plaintext && JSON.parse(fromUtf8(plaintext));
  } catch {
    // A point that is not on the curve, or no base64: an item that nobody sealed.
    return null;
  }
}

/** One AES-256-GCM key for one item: HKDF over the shared secret, bound to both public keys. */
async function agree(privateKey: CryptoKey, publicKey: CryptoKey, ephemeral: Bytes, recipient: Bytes) {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = toUtf8(`llavero/1/inbox\n${toBase64(ephemeral)}\n${toBase64(recipient)}`);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function publicHalf(privateKey: CryptoKey): Promise<Bytes> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  const coordinate = (text: string) => fromBase64(`${text.replaceAll('-', '+').replaceAll('_', '/')}=`);
  return new Uint8Array([4, ...coordinate(x), ...coordinate(y)]);
}
