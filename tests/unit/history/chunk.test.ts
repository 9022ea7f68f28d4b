import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HistoryChunk,
  hourId,
  pack,
  planFolding,
  spanOfChunk,
  unpack,
} from '../../../utils/history/chunk.ts';
import type { Snapshot } from '../../../utils/history/snapshot.ts';
import { thin } from '../../../utils/history/thin.ts';
import { createDice, createMarket } from './market.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 20, 12, 30);

const decimal = fc.stringMatching(/^\d{1,12}(\.\d{1,18})?$/);
const name = fc.constantFrom('btc', 'mxn', 's', '__proto', 'constructor');
const snapshots: fc.Arbitrary<Snapshot[]> = fc
  .array(
    fc.record({
      at: fc.nat(),
      prices: fc.dictionary(name, decimal),
      accounts: fc.dictionary(
        name,
        fc.record({ isFresh: fc.boolean(), quantities: fc.dictionary(name, decimal) }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((list) => JSON.parse(JSON.stringify(list)));

describe('packing', () => {
  test('property: what is unpacked, after JSON and the schema, is what was packed', () => {
    fc.assert(
      fc.property(snapshots, (list) => {
        const stored = HistoryChunk.parse(JSON.parse(JSON.stringify(pack(list))));
        expect(unpack(stored)).toEqual(list);
      }),
    );
  });

  test('what stays the same costs two bytes a snapshot', () => {
    const still = Array.from({ length: 60 }, (_, index) => ({
      ...createMarket(80).snapshotAt(0),
      at: index * minute,
    }));
    const grown = JSON.stringify(pack(still)).length - JSON.stringify(pack(still.slice(0, 59))).length;
    expect(grown).toBeLessThan((80 + 84) * 2 + 20);
  });
});

describe('the names of the chunks', () => {
  test.each([
    ['history/hour/2026-11-20T09', '2026-11-20T09:00Z', '2026-11-20T10:00Z'],
    ['history/day/2026-12-31', '2026-12-31T00:00Z', '2027-01-01T00:00Z'],
    ['history/month/2026-12', '2026-12-01T00:00Z', '2027-01-01T00:00Z'],
    ['history/month/2028-02', '2028-02-01T00:00Z', '2028-03-01T00:00Z'],
  ])('%s covers %s to %s', (id, from, to) => {
    expect(spanOfChunk(id)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
  });

  test.each(['prices', 'history/', 'history/hour/2026', 'history/week/2026-11-20', 'ledger/2026-11-20'])(
    '%s is none of history’s',
    (id) => expect(spanOfChunk(id)).toBeNull(),
  );
});

/** The journal's part of it, over a map: written as the background writes it. */
function keepHistory(taken: Iterable<Snapshot>) {
  const chunks = new Map<string, HistoryChunk>();
  const read = (id: string) => unpack(chunks.get(id) ?? { times: [], prices: {}, accounts: {} });
  for (const snapshot of taken) {
    const id = hourId(snapshot.at);
    const isNew = !chunks.has(id);
    chunks.set(id, pack(thin([...read(id), snapshot], snapshot.at)));
    if (!isNew) continue;
    const { merges, drops } = planFolding([...chunks.keys()], snapshot.at);
    for (const { into, from } of merges) {
      chunks.set(into, pack(thin([into, ...from].flatMap(read), snapshot.at)));
      for (const folded of from) chunks.delete(folded);
    }
    for (const old of drops) chunks.delete(old);
  }
  return { chunks, all: () => [...chunks.keys()].flatMap(read).sort((a, b) => a.at - b.at) };
}

describe('folding as time passes', () => {
  test('keeps what thinning everything at once would keep, no more than an hour late', () => {
    const dice = createDice(7);
    const times: number[] = [];
    for (let at = now - 120 * day; at <= now; at += minute * (1 + dice() * 400)) times.push(Math.floor(at));
    const market = createMarket(3);
    const taken = times.map((at) => market.snapshotAt(at));
    const newest = times.at(-1) ?? 0;
    const { all } = keepHistory(taken);
    expect(thin(all(), newest)).toEqual(thin(taken, newest));
    expect(all().length).toBeLessThan(thin(taken, newest).length + 60 + 24);
  });

  test('after 400 days a month goes, and one who comes back after two years keeps the last he saw', () => {
    const market = createMarket(2);
    const taken = [now - 800 * day, now - 799 * day, now].map((at) => market.snapshotAt(at));
    const { all, chunks } = keepHistory([...taken, market.snapshotAt(now + 70 * minute)]);
    expect(all().at(-1)?.at).toBe(now + 70 * minute);
    expect(chunks.size).toBeLessThanOrEqual(4);
  });

  test('a year of 80 assets, watched each minute of the last two days, stays under 6 MB', () => {
    const market = createMarket(80);
    function* year() {
      for (let at = now - 366 * day; at < now - 32 * day; at += 480 * minute) yield market.snapshotAt(at);
      for (let at = now - 32 * day; at < now - 2 * day; at += 60 * minute) yield market.snapshotAt(at);
      for (let at = now - 2 * day; at <= now; at += minute) yield market.snapshotAt(at);
    }
    const { chunks } = keepHistory(year());
    // Sealed: base64 of nonce, tag and text, under a name.
    const bytes = [...chunks].reduce(
      (sum, [id, chunk]) => sum + id.length + 60 + Math.ceil(((JSON.stringify(chunk).length + 16) * 4) / 3),
      0,
    );
    expect(chunks.size).toBeLessThan(90);
    expect(bytes).toBeLessThan(6_000_000);
    // A refresh rewrites one hour, and no more.
    const largestHour = Math.max(
      ...[...chunks]
        .filter(([id]) => id.startsWith('history/hour'))
        .map(([, chunk]) => JSON.stringify(chunk).length),
    );
    expect(largestHour).toBeLessThan(120_000);
  }, 60_000);
});
