import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { expect, test } from '../harness/test.ts';

const hex = z.string().check(z.regex(/^(?:[0-9a-f]{2})*$/));
const Vectors = z.strictObject({
  aesGcm: z.strictObject({
    source: z.string(),
    cases: z.array(
      z.strictObject({
        name: z.string(),
        key: hex,
        iv: hex,
        aad: hex,
        plaintext: hex,
        ciphertext: hex,
        tag: hex,
      }),
    ),
  }),
  hkdfSha256: z.strictObject({
    source: z.string(),
    cases: z.array(z.strictObject({ name: z.string(), ikm: hex, salt: hex, info: hex, okm: hex })),
  }),
  hmacSha256: z.strictObject({
    source: z.string(),
    cases: z.array(z.strictObject({ name: z.string(), key: hex, data: hex, mac: hex })),
  }),
});
type Vectors = z.infer<typeof Vectors>;

const file = new URL('../../fixtures/vault/published-vectors.json', import.meta.url);
const vectors = Vectors.parse(JSON.parse(readFileSync(file, 'utf8')));

test('published vectors of AES-GCM, HKDF and HMAC, in a page of the extension', async ({ llavero }) => {
  const page = await llavero.open(`${llavero.extensionOrigin}/options.html`);
  const verdicts = await page.run(tryVectors, vectors);
  const wrong = Object.entries(verdicts).filter(([, verdict]) => verdict !== 'as published');
  expect(wrong).toEqual([]);
  expect(Object.keys(verdicts)).toHaveLength(
    vectors.aesGcm.cases.length + vectors.hkdfSha256.cases.length + vectors.hmacSha256.cases.length,
  );
  console.log(`${llavero.name}: ${Object.keys(verdicts).length} published vectors`);
});

/** Runs in the page. */
async function tryVectors({ aesGcm, hkdfSha256, hmacSha256 }: Vectors): Promise<Record<string, string>> {
  const { subtle } = crypto;
  const bytes = (text: string) =>
    Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = (buffer: ArrayBuffer) =>
    [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const verdicts: Record<string, string> = {};
  const compare = (name: string, found: string, wanted: string) => {
    verdicts[name] = found === wanted ? 'as published' : `${found}, not ${wanted}`;
  };

  for (const { name, key, iv, aad, plaintext, ciphertext, tag } of aesGcm.cases) {
    const imported = await subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
    const algorithm = { name: 'AES-GCM', iv: bytes(iv), additionalData: bytes(aad) };
    const sealed = bytes(ciphertext + tag);
    compare(
      `AES-GCM ${name}`,
      text(await subtle.encrypt(algorithm, imported, bytes(plaintext))),
      ciphertext + tag,
    );
    const opened = await subtle.decrypt(algorithm, imported, sealed);
    if (text(opened) !== plaintext) verdicts[`AES-GCM ${name}`] = 'does not open';
    sealed[0] = (sealed[0] ?? 0) ^ 1;
    const isForged = await subtle.decrypt(algorithm, imported, sealed).then(
      () => true,
      () => false,
    );
    if (isForged) verdicts[`AES-GCM ${name}`] = 'opens when flipped';
  }
  for (const { name, ikm, salt, info, okm } of hkdfSha256.cases) {
    const material = await subtle.importKey('raw', bytes(ikm), 'HKDF', false, ['deriveBits']);
    const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: bytes(salt), info: bytes(info) };
    compare(`HKDF ${name}`, text(await subtle.deriveBits(algorithm, material, okm.length * 4)), okm);
  }
  for (const { name, key, data, mac } of hmacSha256.cases) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const imported = await subtle.importKey('raw', bytes(key), algorithm, false, ['sign']);
    compare(`HMAC ${name}`, text(await subtle.sign('HMAC', imported, bytes(data))), mac);
  }
  return verdicts;
}
