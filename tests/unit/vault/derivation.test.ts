import { argon2Sync } from 'node:crypto';
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { makeSlot, trySlot } from '../../../utils/vault/derivation.ts';
import type { PassphraseSlot } from '../../../utils/vault/record.ts';
import { createBrowser, passphrase, random } from './world.ts';

const { derivation } = createBrowser();

describe('Argon2id', () => {
  it('is the same in the library we ship, in OpenSSL and in another library', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [password, salt] = [random(1 + round * 3), random(16)];
      const [memory, passes, parallelism] = [64 + round * 8, 1 + (round % 4), 1 + (round % 3)];
      const ours = await argon2id({
        password,
        salt,
        memorySize: memory,
        iterations: passes,
        parallelism,
        hashLength: 32,
        outputType: 'hex',
      });
      const message = { message: password, nonce: salt, memory, passes, parallelism, tagLength: 32 };
      expect(argon2Sync('argon2id', message).toString('hex')).toBe(ours);
      const noble = nobleArgon2id(password, salt, { m: memory, t: passes, p: parallelism, dkLen: 32 });
      expect(Buffer.from(noble).toString('hex')).toBe(ours);
    }
  });
});

describe('a new slot', () => {
  it('costs 128 MiB and 3 passes at least, and more passes where the machine is faster', async () => {
    const costs: number[] = [];
    for (const tookMs of [5000, 600, 450, 300, 100, 1, 0]) {
      let clock = 0;
      const world = { ...derivation, now: () => (clock === 0 ? clock++ : tookMs) };
      const { slot } = await makeSlot(passphrase, null, world);
      expect(slot.kdf).toMatchObject({ name: 'argon2id', memoryKiB: 131_072, lanes: 1 });
      costs.push(slot.kdf.passes);
    }
    expect(costs).toEqual([3, 3, 4, 6, 16, 16, 16]);
  });

  it('is new every time', async () => {
    const [one, other] = [
      await makeSlot(passphrase, null, derivation),
      await makeSlot(passphrase, null, derivation),
    ];
    for (const field of ['commitment', 'nonce', 'wrappedDek'] as const) {
      expect(one.slot[field]).not.toBe(other.slot[field]);
    }
    expect(one.slot.kdf.salt).not.toBe(other.slot.kdf.salt);
    expect(one.id).not.toBe(other.id);
  });
});

describe('a planted slot', () => {
  const refuse = async (change: (slot: PassphraseSlot) => unknown) => {
    const { id, slot } = await makeSlot(passphrase, null, derivation);
    let derivations = 0;
    const world = {
      ...derivation,
      argon2id: (...parameters: Parameters<typeof derivation.argon2id>) => {
        derivations += 1;
        return derivation.argon2id(...parameters);
      },
    };
    const planted = JSON.parse(JSON.stringify(change(slot)));
    const outcome = await trySlot(passphrase, id, planted, world).then(
      (session) => session && 'opened',
      codeOf,
    );
    return { outcome, derivations };
  };

  const outOfRange: Partial<PassphraseSlot['kdf']>[] = [
    { memoryKiB: 65_535 },
    { memoryKiB: 1_048_577 },
    { memoryKiB: 0 },
    { memoryKiB: 131_072.5 },
    { passes: 2 },
    { passes: 17 },
    { lanes: 0 },
    { lanes: 9 },
    { salt: 'AAAA' },
    { salt: '' },
  ];
  it.each(outOfRange)('with %o is refused before anything is derived', async (kdf) => {
    expect(await refuse((slot) => ({ ...slot, kdf: { ...slot.kdf, ...kdf } }))).toEqual({
      outcome: 'vault-damaged',
      derivations: 0,
    });
  });

  it.each([{ memoryKiB: 65_536 }, { passes: 4 }, { salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }])(
    'with %o in range does not open',
    async (kdf) => {
      const { outcome } = await refuse((slot) => ({ ...slot, kdf: { ...slot.kdf, ...kdf } }));
      expect(outcome).toBeNull();
    },
  );

  it('whose passphrase is right and whose key is not is damage, not a wrong passphrase', async () => {
    const flip = (text: string) => (text[0] === 'A' ? 'B' : 'A') + text.slice(1);
    expect((await refuse((slot) => ({ ...slot, wrappedDek: flip(slot.wrappedDek) }))).outcome).toBe(
      'vault-damaged',
    );
    expect((await refuse((slot) => ({ ...slot, nonce: flip(slot.nonce) }))).outcome).toBe('vault-damaged');
  });

  it('of another vault is damage, though the passphrase is the same', async () => {
    const one = await makeSlot(passphrase, null, derivation);
    const other = await makeSlot(passphrase, null, derivation);
    expect(await trySlot(passphrase, other.id, one.slot, derivation).then(() => null, codeOf)).toBe(
      'vault-damaged',
    );
  });
});
