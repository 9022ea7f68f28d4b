import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { parseBackup } from '../../../utils/vault/backup.ts';
import { makeSlot } from '../../../utils/vault/derivation.ts';
import { cases, seed } from '../../seed.ts';
import { openDesk } from '../background/desk.ts';
import { pathsOf, replaceAt } from './from-schema.ts';

type Parts = Record<'protected' | 'nonce' | 'ciphertext' | 'sum', string>;

const sumOf = ({ nonce, ciphertext, protected: header }: Omit<Parts, 'sum'>) =>
  createHash('sha256').update(['llavero-vault', nonce, ciphertext, header].join('\n')).digest('base64');
/** As whoever edits a file can: with a sum that holds. */
const summed = (parts: Parts): string => JSON.stringify({ ...parts, sum: sumOf(parts) });

const leaf = fc.oneof(
  fc.integer({ min: -1, max: 20 }),
  fc.constantFrom(
    0,
    1,
    65_535,
    65_536,
    1_048_576,
    1_048_577,
    2 ** 31,
    2 ** 53,
    1e308,
    -1,
    0.5,
    null,
    true,
    '',
  ),
  fc.string({ maxLength: 60 }),
  fc.base64String({ maxLength: 120 }),
  fc.constantFrom<unknown>([], {}, [[]], { kind: 'passphrase' }, 'x'.repeat(70_000)),
);

/** Texts around one real file; each is damaged, foreign, or what a clever hand makes of it. */
function texts(real: string): fc.Arbitrary<string> {
  const parts: Parts = JSON.parse(real);
  const header: unknown = JSON.parse(parts.protected);
  const headerPaths = pathsOf(header);
  const at = fc.nat();
  const edited = fc
    .tuple(at, leaf)
    .map(([index, value]) => replaceAt(header, headerPaths[index % headerPaths.length] ?? [], () => value));
  // What a planted header would be for: a derivation that is cheap, or that hangs.
  const priced = fc
    .tuple(
      fc.constantFrom('memoryKiB', 'passes', 'lanes'),
      fc.oneof(
        fc.integer({ min: -1, max: 20 }),
        fc.constantFrom(8, 1024, 65_535, 1_048_577, 2 ** 31, 2 ** 53, 3.5),
      ),
    )
    .map(([name, value]) => replaceAt(header, ['slots', '0', 'kdf', name], () => value));
  const withExtra = fc.tuple(at, leaf).map(([index, value]) =>
    replaceAt(header, headerPaths[index % headerPaths.length] ?? [], (old) => ({
      ...Object(old),
      extra: value,
    })),
  );
  return fc.oneof(
    // Bytes changed, cut, doubled and moved.
    fc.tuple(at, fc.integer({ min: 0, max: 0xff })).map(([index, code]) => {
      const place = index % real.length;
      return real.slice(0, place) + String.fromCharCode(code) + real.slice(place + 1);
    }),
    at.map((index) => real.slice(0, index % real.length)),
    fc.tuple(at, at).map(([from, to]) => real.slice(0, from % real.length) + real.slice(to % real.length)),
    // Headers edited, with a sum that holds.
    fc
      .oneof(edited, withExtra, priced)
      .map((changed) => summed({ ...parts, protected: JSON.stringify(changed) })),
    fc
      .tuple(
        fc.constantFrom('nonce' as const, 'ciphertext' as const, 'protected' as const),
        fc.oneof(fc.base64String(), fc.string()),
      )
      .map(([name, value]) => summed({ ...parts, [name]: value })),
    // Other JSON, other text.
    fc
      .tuple(fc.constantFrom('protected', 'nonce', 'ciphertext', 'sum', 'extra', '__proto__'), leaf)
      .map(([name, value]) => JSON.stringify({ ...parts, [name]: value })),
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      '',
      '\uFEFF',
      '{}',
      'null',
      '['.repeat(200_000),
      '{"a":'.repeat(50_000),
      ' '.repeat(262_144),
      `${real}${real}`,
      `${real}\u0000`,
    ),
  );
}

test('the import parser takes nothing but the file itself, and opens nothing else', async () => {
  console.log(`seed ${seed}`);
  const desk = openDesk();
  await desk.create();
  await desk.ask('key.add', { mode: 'anyway', form: desk.keyNamed('balances only') });
  const phrase = 'the passphrase of a file';
  const made = await makeSlot(phrase, null, desk.derivation);
  const { text: real } = await desk.ask('backup.write', { made, withSecrets: true });
  const parts: Parts = JSON.parse(real);
  const count = { refused: 0, tooNew: 0, formed: 0, slowestMs: 0 };

  await fc.assert(
    fc.asyncProperty(texts(real), async (text) => {
      const startedAt = performance.now();
      const parsed = await parseBackup(text).catch((error: unknown) => codeOf(error));
      count.slowestMs = Math.max(count.slowestMs, performance.now() - startedAt);
      if (typeof parsed === 'string') {
        expect(parsed).toMatch(/^(vault|backup)-(damaged|too-new)$/);
        if (parsed.endsWith('damaged')) count.refused += 1;
        else count.tooNew += 1;
        return;
      }
      // What is of the right form costs a derivation: it must be one that can be afforded, and a hard one.
      const { slots } = parsed.header;
      const [slot] = slots;
      if (slot?.kind !== 'passphrase') throw new Error('accepted without a passphrase slot');
      const { memoryKiB, passes, lanes } = slot.kdf;
      expect(
        memoryKiB >= 65_536 &&
          memoryKiB <= 1_048_576 &&
          passes >= 3 &&
          passes <= 16 &&
          lanes >= 1 &&
          lanes <= 8,
      ).toBe(true);
      count.formed += 1;
      if (
        parsed.envelope.protected === parts.protected &&
        parsed.envelope.nonce === parts.nonce &&
        parsed.envelope.ciphertext === parts.ciphertext
      )
        return;
      // An edited one opens with no passphrase, and changes nothing.
      const before = desk.storage.local.raw.get('vault:a');
      const session = await desk
        .openFile(text, phrase)
        .catch((error: unknown) => Object(error).code ?? codeOf(error));
      if (typeof session === 'object' && session !== null) {
        const added = await desk.ask('backup.add', { text, session }).then(
          () => 'added',
          (error) => error.code,
        );
        expect(added).toMatch(/^(vault|backup)-damaged$|^conflict$/);
      } else if (session !== null) expect(session).toMatch(/^(vault|backup)-damaged$/);
      expect(desk.storage.local.raw.get('vault:a')).toBe(before);
    }),
    { seed, numRuns: cases(1500, 100_000), endOnFailure: true },
  );
  console.log(`import: ${JSON.stringify(count)}`);
  expect(count.slowestMs).toBeLessThan(5000);

  // The parser can also say yes.
  const session = await desk.openFile(` ${real}\n`, phrase);
  if (!session || typeof session !== 'object') throw new Error('the real file does not open');
  await desk.ask('backup.add', { text: real, session });
}, 900_000);
