import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapAfterMs, type Range, rangeMs, ranges } from '../../../utils/history/ranges.ts';
import { drawSeries } from '../../../utils/history/series.ts';
import { type Snapshot, takeSnapshot, tickersOf } from '../../../utils/history/snapshot.ts';
import { resolution } from '../../../utils/history/thin.ts';
import { Exact, plain } from '../../../utils/money/decimal.ts';
import { value } from '../../../utils/money/valuation.ts';

const now = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;
type Held = Record<string, string>;
const snap = (
  at: number,
  prices: Held,
  one: Held,
  two?: { isFresh: boolean; quantities: Held },
): Snapshot => ({
  at,
  prices,
  accounts: { one: { isFresh: true, quantities: one }, ...(two ? { two } : {}) },
});
const draw = (snapshots: Snapshot[], more: { range?: Range; currency?: string; keyId?: string } = {}) =>
  drawSeries(snapshots, { range: '24h', currency: 'mxn', keyId: null, now, ...more });

describe('points', () => {
  test('are the totals by the one rule of valuation, oldest first', () => {
    const early = snap(now - hour, { btc_mxn: '100.5' }, { btc: '2', mxn: '1' });
    const late = snap(now, { btc_mxn: '110' }, { btc: '2', mxn: '1', ghost: '7' });
    expect(draw([late, early]).points).toEqual([
      { at: now - hour, total: '202' },
      { at: now, total: '221' },
    ]);
    expect(draw([late], { currency: 'btc' }).points[0]?.total).toMatch(/^2\.0090909/);
  });

  test('leave a gap where nobody looked for longer than the range allows, and none before that', () => {
    const at = (ms: number) => snap(now - ms, { btc_mxn: '1' }, { btc: '1' });
    const edge = gapAfterMs['24h'];
    expect(draw([at(edge), at(0)]).points.map(({ total }) => total)).toEqual(['1', '1']);
    expect(draw([at(edge + 1), at(0)]).points).toEqual([
      { at: now - edge - 1, total: '1' },
      { at: now - Math.ceil((edge + 1) / 2), total: null },
      { at: now, total: '1' },
    ]);
  });

  test('what thinning leaves at an age never is a gap by itself', () => {
    const kept = (ms: number) =>
      ms <= resolution.minuteForMs + hour
        ? 60_000
        : ms <= resolution.hourForMs + 24 * hour
          ? hour
          : 24 * hour;
    // The last of one span and the last of the next lie up to two spans apart.
    for (const range of ranges) expect(gapAfterMs[range]).toBeGreaterThanOrEqual(2 * kept(rangeMs[range]));
  });

  test('of one account only where it was read afresh; of all also with what was last known', () => {
    const prices = { btc_mxn: '1' };
    const stale = { isFresh: false, quantities: { btc: '5' } };
    const snapshots = [
      snap(now - hour, prices, { btc: '1' }, { ...stale, isFresh: true }),
      snap(now, prices, { btc: '1' }, stale),
    ];
    expect(draw(snapshots, { keyId: 'two' }).points).toEqual([{ at: now - hour, total: '5' }]);
    expect(draw(snapshots).points.map(({ total }) => total)).toEqual(['6', '6']);
    expect(draw(snapshots, { keyId: 'gone' })).toEqual({ points: [], effects: null });
  });

  test('are 360 at most, of each span of the range the last', () => {
    const snapshots = Array.from({ length: 5000 }, (_, index) =>
      snap(now - index * 10_000, { btc_mxn: String(index + 1) }, { btc: '1' }),
    );
    const { points } = draw(snapshots);
    expect(points.length).toBeLessThanOrEqual(361);
    expect(points.at(-1)).toEqual({ at: now, total: '1' });
  });
});

describe('effects', () => {
  const effects = (...snapshots: Snapshot[]) => draw(snapshots).effects;
  const earlier = (prices: Held, held: Held) => snap(now - hour, prices, held);

  test('a price that moves is a price effect', () => {
    expect(
      effects(earlier({ btc_mxn: '100' }, { btc: '2' }), snap(now, { btc_mxn: '103' }, { btc: '2' })),
    ).toEqual({ start: '200', end: '206', price: '6', quantity: '0' });
  });

  test('what arrives counts as quantity at the price of its arrival, and as price from then on', () => {
    expect(
      effects(
        snap(now - 2 * hour, { btc_mxn: '100' }, { btc: '1' }),
        earlier({ btc_mxn: '110' }, { btc: '3' }),
        snap(now, { btc_mxn: '120' }, { btc: '3' }),
      ),
    ).toEqual({ start: '100', end: '360', price: '40', quantity: '220' });
  });

  test('what is sold out goes as quantity at the last known price', () => {
    expect(
      effects(earlier({ btc_mxn: '100' }, { btc: '2', mxn: '0.5' }), snap(now, {}, { mxn: '0.5' })),
    ).toEqual({ start: '200.5', end: '0.5', price: '0', quantity: '-200' });
  });

  test('a book that vanishes under what is held is a price effect, as in the total', () => {
    expect(effects(earlier({ btc_mxn: '100' }, { btc: '2' }), snap(now, {}, { btc: '2' }))).toEqual({
      start: '200',
      end: '0',
      price: '-200',
      quantity: '0',
    });
  });

  test('there are none with fewer than two points', () => {
    expect(effects(snap(now, { btc_mxn: '1' }, { btc: '1' }))).toBeNull();
  });
});

const decimal = fc.stringMatching(/^[1-9]\d{0,6}(\.\d{1,12})?$/);
const assets = ['btc', 'eth', 'usd', 'mxn'];
const random = fc.array(
  fc.record({
    prices: fc.dictionary(fc.constantFrom('btc_usd', 'eth_usd', 'usd_mxn', 'btc_mxn'), decimal),
    held: fc.dictionary(fc.constantFrom(...assets), decimal),
  }),
  { minLength: 2, maxLength: 8 },
);
const series = random.map((list) =>
  list.map(({ prices, held }, index) =>
    snap(now - (list.length - index) * 300_000, { ...prices }, { ...held }),
  ),
);

test('property: start + price + quantity = end, exactly, and each end is what the valuation says', () => {
  fc.assert(
    fc.property(series, fc.constantFrom('mxn', 'btc'), (snapshots, currency) => {
      const { effects, points } = draw(snapshots, { currency });
      if (!effects) throw new Error('no effects');
      expect(plain(new Exact(effects.start).plus(effects.price).plus(effects.quantity))).toBe(effects.end);
      const balances = Object.entries(snapshots.at(-1)?.accounts.one?.quantities ?? {}).map(
        ([asset, total]) => ({
          asset,
          total,
          available: total,
          locked: '0',
          pendingDeposit: '0',
          pendingWithdrawal: '0',
        }),
      );
      const last = snapshots.at(-1);
      expect(points.at(-1)?.total).toBe(last && value(balances, tickersOf(last), currency).total);
    }),
  );
});

test('property: the prices kept in a snapshot give the same total in every currency as all prices do', () => {
  const names = ['btc', 'eth', 'usd', 'mxn', 'usdt', 'brl', 'xyz'];
  const ticker = fc
    .record({ major: fc.constantFrom(...names), minor: fc.constantFrom(...names), last: decimal })
    .map((book) => ({ ...book, bid: null, ask: null, volume: null }));
  const held = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(ticker, { maxLength: 14 }), held, (tickers, coins) => {
      const balances = coins.map((asset) => ({
        asset,
        total: '3.7',
        available: '3.7',
        locked: '0',
        pendingDeposit: '0',
        pendingWithdrawal: '0',
      }));
      // A pair listed twice has one price on Bitso: the generated double is left out.
      const books = [...new Map(tickers.map((book) => [`${book.major}_${book.minor}`, book])).values()];
      const snapshot = takeSnapshot(now, [{ keyId: 'one', balances, isFresh: true }], books, names);
      for (const currency of names)
        expect(draw([snapshot], { currency }).points[0]?.total).toBe(value(balances, books, currency).total);
    }),
  );
});
