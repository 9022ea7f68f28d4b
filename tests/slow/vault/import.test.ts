import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { parseBackup } from '../../../utils/vault/backup.ts';
import { seed } from '../../seed.ts';

const runs = 100_000;
const fixture = new URL('../../fixtures/vault/v1-passphrase-and-passkey.json', import.meta.url);
const valid: string = JSON.parse(readFileSync(fixture, 'utf8')).record;

/** A valid file with a piece cut out and another put in; or anything at all; or JSON of nearly the right shape. */
const spliced = fc
  .record({
    at: fc.nat({ max: valid.length }),
    length: fc.nat({ max: 40 }),
    piece: fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('"', '{', '\\', '0', '-1', '1e999', '[[[['),
    ),
  })
  .map(({ at, length, piece }) => valid.slice(0, at) + piece + valid.slice(at + length))
  .filter((text) => text !== valid);
const headed = fc.json().map((json) => JSON.stringify({ ...JSON.parse(valid), protected: json }));
const input = fc.oneof({ weight: 5, arbitrary: spliced }, headed, fc.string(), fc.json());

it(`${runs} generated files: none crashes the import, none is accepted`, { timeout: 900_000 }, async () => {
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(input, async (text) => {
      // White space around it, or between its parts, makes no other file.
      const isTheFile = ({ envelope }: { envelope: object }) =>
        JSON.stringify(envelope) === JSON.stringify(JSON.parse(valid));
      codes.add(
        await parseBackup(text).then((file) => (isTheFile(file) ? 'the file itself' : 'accepted'), codeOf),
      );
    }),
    { numRuns: runs, seed },
  );
  console.log(`import: ${runs} inputs with seed ${seed}`);
  codes.delete('the file itself');
  expect([...codes]).toEqual(['vault-damaged']);
});
