import { createDecipheriv, hkdfSync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod/mini';
import type { Canary } from './canary.ts';

const Slot = z.object({
  kdf: z.object({ memoryKiB: z.number(), passes: z.number(), lanes: z.number(), salt: z.string() }),
  nonce: z.string(),
  wrappedDek: z.string(),
});
const Record = z.object({ protected: z.string(), nonce: z.string(), ciphertext: z.string() });
const Header = z.object({ id: z.string(), slots: z.tuple([Slot]) });
const Payload = z.object({ journalKey: z.string(), inboxPrivateKey: z.string(), keys: z.array(z.unknown()) });

/**
 * Every key between a passphrase and what it protects, worked out from docs/vault-format.md: what a scan for
 * leaks looks for. Rejects where the passphrase does not open the record.
 */
export async function keysOf(recordText: string, passphrase: string): Promise<Canary[]> {
  const record = Record.parse(JSON.parse(recordText));
  const header = Header.parse(JSON.parse(record.protected));
  const { kdf, nonce, wrappedDek } = header.slots[0];
  const pk = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: Buffer.from(kdf.salt, 'base64'),
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  const kek = derive(pk, 'llavero/1/kek');
  const context = [
    'llavero/1/slot',
    'passphrase',
    header.id,
    'argon2id',
    kdf.memoryKiB,
    kdf.passes,
    kdf.lanes,
    kdf.salt,
  ];
  const dek = open(kek, nonce, wrappedDek, context.join('\n'));
  const payloadKey = derive(dek, 'llavero/1/payload');
  const payload = Payload.parse(
    JSON.parse(open(payloadKey, record.nonce, record.ciphertext, record.protected).toString('utf8')),
  );
  return [
    { name: 'derived from the passphrase', value: pk },
    { name: 'KEK', value: kek },
    { name: 'DEK', value: dek },
    { name: 'payload key', value: payloadKey },
    { name: 'journal key', value: Buffer.from(payload.journalKey, 'base64') },
    { name: 'inbox private key', value: Buffer.from(payload.inboxPrivateKey, 'base64') },
  ];
}

const derive = (material: Uint8Array, info: string) =>
  Buffer.from(hkdfSync('sha256', material, '', info, 32));

function open(key: Buffer, nonce: string, ciphertext: string, context: string): Buffer {
  const sealed = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}
