// A reader written from docs/vault-format.md alone, with other code than the product's: nothing under utils/ is
// imported here, and Node's own OpenSSL does all the cryptography.
import {
  argon2Sync,
  createDecipheriv,
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../fixtures/vault/', import.meta.url);
const files = readdirSync(folder).filter((file) => /^v\d+.*\.json$/.test(file));

const bytes = (base64: string) => Buffer.from(base64, 'base64');
const hkdf = (material: Buffer, info: string, length: number) =>
  Buffer.from(hkdfSync('sha256', material, Buffer.alloc(0), Buffer.from(info), length));

function openGcm(key: Buffer, nonce: string, ciphertext: string, context: string): Buffer {
  const sealed = bytes(ciphertext);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(nonce));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

interface Slot {
  kind: 'passphrase' | 'passkey';
  kdf: { name: string; memoryKiB: number; passes: number; lanes: number; salt: string };
  credentialId: string;
  input: string;
  commitment: string;
  nonce: string;
  wrappedDek: string;
}

function openRecord(text: string, derive: (slot: Slot) => Buffer | null) {
  const record = JSON.parse(text);
  const summed = `llavero-vault\n${record.nonce}\n${record.ciphertext}\n${record.protected}`;
  if (createHash('sha256').update(summed).digest('base64') !== record.sum) throw new Error('damaged');
  const header = JSON.parse(record.protected);
  if (header.format !== 'llavero-vault' || header.version !== 1) throw new Error('not version 1');
  for (const slot of header.slots as Slot[]) {
    const derived = derive(slot);
    if (!derived || !hkdf(derived, 'llavero/1/kc', 16).equals(bytes(slot.commitment))) continue;
    const lines =
      slot.kind === 'passphrase'
        ? ['argon2id', slot.kdf.memoryKiB, slot.kdf.passes, slot.kdf.lanes, slot.kdf.salt]
        : [slot.credentialId, slot.input];
    const context = ['llavero/1/slot', slot.kind, header.id, ...lines].join('\n');
    const kek = hkdf(derived, 'llavero/1/kek', 32);
    const dek = openGcm(kek, slot.nonce, slot.wrappedDek, context);
    const payloadKey = hkdf(dek, 'llavero/1/payload', 32);
    const payload = JSON.parse(
      openGcm(payloadKey, record.nonce, record.ciphertext, record.protected).toString('utf8'),
    );
    return { header, payload, steps: { derived, kek, dek, payloadKey } };
  }
  return null;
}

const byPassphrase = (passphrase: string) => (slot: Slot) =>
  slot.kind === 'passphrase'
    ? argon2Sync('argon2id', {
        message: Buffer.from(passphrase.normalize('NFKC')),
        nonce: bytes(slot.kdf.salt),
        memory: slot.kdf.memoryKiB,
        passes: slot.kdf.passes,
        parallelism: slot.kdf.lanes,
        tagLength: 32,
      })
    : null;

function openInbox(
  header: { id: string; inboxPublicKey: string },
  privateKey: string,
  item: { id: string; ephemeral: string; nonce: string; ciphertext: string },
) {
  const mine = createPrivateKey({ key: bytes(privateKey), format: 'der', type: 'pkcs8' });
  const point = bytes(item.ephemeral);
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const shared = diffieHellman({ privateKey: mine, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) });
  const key = hkdf(shared, `llavero/1/inbox\n${item.ephemeral}\n${header.inboxPublicKey}`, 32);
  return JSON.parse(
    openGcm(key, item.nonce, item.ciphertext, `llavero/1/inbox\n${header.id}\n${item.id}`).toString(),
  );
}

describe.each(files)('%s', (file) => {
  const fixture = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const opened = openRecord(fixture.record, byPassphrase(fixture.passphrase));

  it('opens with its passphrase, through every value in between', () => {
    expect(opened?.payload).toEqual(fixture.payload);
    for (const [step, value] of Object.entries(opened?.steps ?? {})) {
      expect([step, value.toString('hex')]).toEqual([step, fixture.steps[step]]);
    }
  });

  it('opens with nothing else', () => {
    expect(openRecord(fixture.record, byPassphrase(`${fixture.passphrase} `))).toBeNull();
  });

  it('opens its chunk of the journal', () => {
    const { id, sealed, value } = fixture.chunk;
    const key = bytes(opened?.payload.journalKey);
    const context = `llavero/1/journal\n${opened?.header.id}\n${id}`;
    expect(JSON.parse(openGcm(key, sealed.nonce, sealed.ciphertext, context).toString())).toEqual(value);
  });

  it('opens what was sealed to it while locked', () => {
    const { sealed, value } = fixture.inbox;
    expect(openInbox(opened?.header, opened?.payload.inboxPrivateKey, sealed)).toEqual(value);
    const key = createPrivateKey({
      key: bytes(opened?.payload.inboxPrivateKey),
      format: 'der',
      type: 'pkcs8',
    });
    const ecdh = createECDH('prime256v1');
    ecdh.setPrivateKey(Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url'));
    expect(ecdh.getPublicKey('base64')).toBe(opened?.header.inboxPublicKey);
  });
});

it('a passkey opens the same vault', () => {
  const fixture = JSON.parse(readFileSync(new URL('v1-passphrase-and-passkey.json', folder), 'utf8'));
  const byPasskey = (slot: Slot) =>
    slot.kind === 'passkey' ? Buffer.from(fixture.steps.passkeyPrf, 'hex') : null;
  expect(openRecord(fixture.record, byPasskey)?.payload).toEqual(fixture.payload);
});
