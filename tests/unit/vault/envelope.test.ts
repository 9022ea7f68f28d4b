import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { importMaterial } from '../../../utils/vault/cipher.ts';
import { judge, openVault, sealVault, type Vaulted } from '../../../utils/vault/envelope.ts';
import type { Payload } from '../../../utils/vault/payload.ts';
import type { Envelope, Header } from '../../../utils/vault/record.ts';

const load = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/vault/${file}`, import.meta.url), 'utf8'));
const one = load('v1-passphrase.json');
const other = load('v1-passphrase-and-passkey.json');

const keyOf = (fixture: typeof one) =>
  importMaterial(new Uint8Array(Buffer.from(fixture.steps.dek as string, 'hex')));

async function whole(text: string): Promise<Vaulted> {
  const verdict = await judge(text);
  if (verdict.kind !== 'whole') throw new Error(verdict.kind);
  return verdict.vaulted;
}

/** A forger's record: consistent as far as anybody can make it who has no key. */
function forge(parts: Omit<Envelope, 'sum'>): string {
  const text = `llavero-vault\n${parts.nonce}\n${parts.ciphertext}\n${parts.protected}`;
  return JSON.stringify({ ...parts, sum: createHash('sha256').update(text).digest('base64') });
}

const outcome = async (text: string, fixture: typeof one) => {
  const verdict = await judge(text);
  if (verdict.kind !== 'whole') return verdict.kind;
  return openVault(await keyOf(fixture), verdict.vaulted).then(() => 'opened', codeOf);
};

describe('a record', () => {
  it('sealed again with the same randomness is the same text: the format has not moved', async () => {
    const { envelope, header } = await whole(one.record);
    const nonce = () => new Uint8Array(Buffer.from(envelope.nonce, 'base64'));
    const sealed = await sealVault(await keyOf(one), header, one.payload, nonce);
    expect(sealed.text).toBe(one.record);
    expect(await openVault(await keyOf(one), sealed)).toEqual(one.payload);
  });

  it('of before entries had notes opens with what stands for their absence, and keeps it', async () => {
    const vaulted = await whole(other.record);
    const opened = await openVault(await keyOf(other), vaulted);
    const later = { notes: '', retiredAt: null, color: null, sameAs: null, fingerprint: null };
    const keys = other.payload.keys.map((entry: object) => ({ ...entry, ...later }));
    expect(other.payload.keys[0]).not.toHaveProperty('notes');
    expect(opened).toEqual({ ...other.payload, keys });
    const random = (bytes: number) => new Uint8Array(bytes);
    const sealed = await sealVault(await keyOf(other), vaulted.header, opened, random);
    expect(await openVault(await keyOf(other), sealed)).toEqual(opened);
  });

  it('with any single bit flipped is damaged, and never anything else', async () => {
    const bytes = Buffer.from(one.record, 'utf8');
    const verdicts = new Map<string, number>();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      // Storage holds text: bytes that are none come back with replacement characters.
      const { kind } = await judge(flipped.toString('utf8'));
      verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(verdicts)).toEqual({ damaged: bytes.length * 8 });
  });

  it('cut at any byte, or with anything added, is damaged', async () => {
    for (let length = 0; length < one.record.length; length += 1) {
      expect((await judge(one.record.slice(0, length))).kind).toBe('damaged');
    }
    for (const addition of ['x', '{}', '\u0000', '}'])
      expect((await judge(one.record + addition)).kind).toBe('damaged');
  });

  it('with any field swapped for that of another vault does not open', async () => {
    const [mine, theirs]: [Envelope, Envelope] = [JSON.parse(one.record), JSON.parse(other.record)];
    for (const field of ['protected', 'nonce', 'ciphertext', 'sum'] as const) {
      expect(await outcome(JSON.stringify({ ...mine, [field]: theirs[field] }), one)).toBe('damaged');
      if (field === 'sum') continue;
      expect(await outcome(forge({ ...mine, [field]: theirs[field] }), one)).toBe('vault-damaged');
    }
    expect(await outcome(other.record, one)).toBe('vault-damaged');
  });

  const myHeader: Header = JSON.parse(JSON.parse(one.record).protected);
  const theirHeader: Header = { ...JSON.parse(JSON.parse(other.record).protected), time: 1 };
  it.each(Object.keys(myHeader))(
    'with the %s of another header under a forged sum does not open',
    async (field) => {
      if (field === 'format' || field === 'version') return;
      const header = { ...myHeader, [field]: theirHeader[field as keyof Header] };
      const forged = forge({ ...JSON.parse(one.record), protected: JSON.stringify(header) });
      expect(await outcome(forged, one)).toBe('vault-damaged');
    },
  );

  it('whose header says the same in other bytes does not open either', async () => {
    const forged = forge({ ...JSON.parse(one.record), protected: JSON.stringify(myHeader, null, 1) });
    expect(await outcome(forged, one)).toBe('vault-damaged');
  });

  it('of a newer version is too new, not damaged', async () => {
    const header = { ...myHeader, version: 2, slots: 'of another shape', more: true };
    const forged = forge({ ...JSON.parse(one.record), protected: JSON.stringify(header) });
    expect(await judge(forged)).toEqual({
      kind: 'too-new',
      id: myHeader.id,
      generation: myHeader.generation,
    });
  });

  const slot = myHeader.slots[0] as Extract<Header['slots'][number], { kind: 'passphrase' }>;
  const misfits: [string, Record<string, unknown>][] = [
    ['no slot', { slots: [] }],
    ['two passphrases', { slots: [slot, slot] }],
    ['a passkey first', { slots: [theirHeader.slots[1], slot] }],
    ['too little memory', { slots: [{ ...slot, kdf: { ...slot.kdf, memoryKiB: 65_535 } }] }],
    ['too many passes', { slots: [{ ...slot, kdf: { ...slot.kdf, passes: 17 } }] }],
    ['another function', { slots: [{ ...slot, kdf: { ...slot.kdf, name: 'pbkdf2' } }] }],
    ['a stray member', { more: 1 }],
    ['generation 0', { generation: 0 }],
    ['version 0', { version: 0 }],
    ['no format', { format: undefined }],
  ];
  it.each(misfits)('with %s is damaged', async (_, change) => {
    const header = JSON.stringify({ ...myHeader, ...change });
    expect((await judge(forge({ ...JSON.parse(one.record), protected: header }))).kind).toBe('damaged');
  });

  it('is judged without an exception, whatever it is', async () => {
    const fields = fc.constantFrom('protected', 'nonce', 'ciphertext', 'sum', 'x');
    const almost = fc.dictionary(fields, fc.oneof(fc.string(), fc.base64String(), fc.json(), fc.integer()));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          almost.map((value) => JSON.stringify(value)),
        ),
        async (text) => {
          expect((await judge(text)).kind).toBe('damaged');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a payload', () => {
  const draft = fc.record({
    name: fc.string({ maxLength: 60 }),
    service: fc.string({ maxLength: 60, unit: 'binary' }),
    purpose: fc.constantFrom('balances' as const, 'taxes' as const, 'bot' as const, 'other' as const),
    key: fc.string({ maxLength: 256 }),
    secret: fc.string({ maxLength: 512 }),
  });

  it('comes back as it went in, under a new nonce each time', async () => {
    const dek = await keyOf(one);
    const { header } = await whole(one.record);
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const nonces = new Set<string>();
    await fc.assert(
      fc.asyncProperty(draft, async (form) => {
        fc.pre(Object.values(form).every((text) => text.isWellFormed()));
        const payload: Payload = { ...one.payload, draft: form };
        const sealed = await sealVault(dek, header, payload, random);
        expect(nonces.has(sealed.envelope.nonce)).toBe(false);
        nonces.add(sealed.envelope.nonce);
        expect(await openVault(dek, await whole(sealed.text))).toEqual(payload);
      }),
      { numRuns: 100 },
    );
  });
});
