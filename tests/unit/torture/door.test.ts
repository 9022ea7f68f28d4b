import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { errorCodes } from '../../../utils/errors.ts';
import { type MessageName, protocol } from '../../../utils/messaging/protocol.ts';
import { cases, seed } from '../../seed.ts';
import { openDesk, page, ui } from '../background/desk.ts';
import { pathsOf, replaceAt, valuesOf } from './from-schema.ts';

const names = Object.keys(protocol) as MessageName[];
const valid = fc.oneof(
  ...names.map((name) => valuesOf(protocol[name].request).map((request) => ({ name, request }))),
);
const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  maxDepth: 3,
});
const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
const cyclic: Record<string, unknown> = {};
cyclic.request = cyclic;

/** What must be refused, whatever the rest of it. */
const spoilings: ((old: unknown) => unknown)[] = [
  (old) =>
    typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, extra: 1 } : { extra: 1 },
  (old) =>
    typeof old === 'object' && old !== null && !Array.isArray(old) ? JSON.parse('{"__proto__":{}}') : ['x'],
  () => 'x'.repeat(300_000),
  () => nested(2000),
  () => cyclic,
  // A Map or a Date has no keys of its own and may pass for an empty object: nothing is read from it.
  () => new Uint8Array(8),
  () => 7n,
  () => Number.NaN,
];
const spoiled = fc
  .tuple(valid, fc.constantFrom(...spoilings), fc.nat())
  .map(([{ name, request }, spoil, at]) => {
    const paths = pathsOf(request);
    return { name, request: replaceAt(request, paths[at % paths.length] ?? [], spoil) };
  });
const mutated = fc.tuple(valid, junk, fc.nat()).map(([{ name, request }, value, at]) => {
  const paths = pathsOf(request);
  return { name, request: replaceAt(request, paths[at % paths.length] ?? [], () => value) };
});
const strangers = fc.oneof(
  fc.constantFrom(
    {},
    { ...ui, id: 'other' },
    { id: 'llavero' },
    { id: 'llavero', url: 'https://bitso.com.evil.example/' },
    { id: 'llavero', url: 'https://evil.example/#chrome-extension://llavero/' },
    { id: 'llavero', url: 'not a url' },
    { ...ui, origin: 'https://bitso.com' },
    { ...page, origin: 'null' },
    { id: 'llavero', url: 'http://bitso.com/api_setup' },
    { id: 'llavero', url: 'https://bitso.com:444/api_setup' },
    { id: 'llavero', url: 'chrome-extension://llavero2/popup.html' },
  ),
  fc.record({ id: fc.constant('llavero'), url: fc.oneof(fc.webUrl(), fc.string()) }),
);
const input = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('spoiled' as const),
      message: spoiled,
      sender: fc.constantFrom(ui, page),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('mutated' as const),
      message: mutated,
      sender: fc.constantFrom(ui, page),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('junk' as const),
      message: junk,
      sender: fc.constantFrom(ui, page),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('stranger' as const), message: valid, sender: strangers }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('valid' as const),
      message: valid,
      sender: fc.constantFrom(ui, page),
    }),
  },
);

/** A forged handover or file can be of the right form and must still open nothing. */
const mustNotSucceed = new Set<string>([
  'vault.create',
  'vault.unlock',
  'vault.change-passphrase',
  'backup.write',
  'backup.inspect',
  'backup.preview',
  'backup.add',
  'backup.restore',
]);

const Known = z.object({ name: z.enum(names), request: z.unknown() });

/** Whether the protocol, read by itself, lets this message in. */
function isLetIn(message: unknown, sender: unknown): boolean {
  const known = Known.safeParse(message);
  if (!known.success || Object.keys(Object(message)).length !== 2) return false;
  const row = protocol[known.data.name];
  const from = sender === ui ? 'ui' : sender === page ? 'page' : null;
  if (!row.from.some((allowed) => allowed === from)) return false;
  // Records would be read without such a key, but nobody of ours sends it.
  return (
    z.safeParse(row.request, known.data.request).success && !JSON.stringify(message).includes('"__proto__":')
  );
}

test('the message door lets in nothing that the protocol does not name, and never breaks', async () => {
  console.log(`seed ${seed}`);
  let touched = 0;
  const openOne = async () => {
    const desk = openDesk(undefined, {
      through: (_, run) => {
        touched += 1;
        return run();
      },
    });
    await desk.create();
    await desk.ask('key.add', { mode: 'anyway', form: desk.keyNamed('balances only') });
    return desk;
  };
  let desk = await openOne();
  const count = { refused: 0, handled: 0, slowestMs: 0 };
  await fc.assert(
    fc.asyncProperty(input, async ({ kind, message, sender }) => {
      const before = touched;
      const isFit = isLetIn(message, sender);
      const startedAt = performance.now();
      const reply = await desk.send(message, sender);
      count.slowestMs = Math.max(count.slowestMs, performance.now() - startedAt);
      if (!isFit) {
        expect(reply).toMatchObject({ ok: false, code: expect.stringMatching(/^(bad-request|forbidden)$/) });
        // What is refused at the door has reached nothing behind it.
        expect(touched - before).toBe(0);
        count.refused += 1;
        return;
      }
      expect(kind, 'let in').not.toMatch(/spoiled|junk|stranger/);
      count.handled += 1;
      const { name } = z.parse(Known, message);
      if (reply.ok) expect(mustNotSucceed.has(name), `${name} succeeded with a forged handover`).toBe(false);
      else expect(errorCodes.filter((code) => code !== 'internal')).toContain(reply.code);
      if (name === 'vault.wipe' || count.handled % 500 === 0) desk = await openOne();
      else if (name === 'vault.lock') await desk.unlock();
    }),
    { seed, numRuns: cases(2000, 100_000), endOnFailure: true },
  );
  console.log(`door: ${JSON.stringify(count)}`);
  expect(count.slowestMs).toBeLessThan(5000);
}, 900_000);
