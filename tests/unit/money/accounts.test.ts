import { describe, expect, test } from 'vitest';
import { accountOf, asApart, findTwins, onePerAccount } from '../../../utils/money/accounts.ts';

const minute = 60_000;
const balance = (asset: string, total: string, locked = '0') => ({
  asset,
  total,
  available: total,
  locked,
  pendingDeposit: '0',
  pendingWithdrawal: '0',
});
const key = (
  id: string,
  totals: Record<string, string>,
  { sameAs = null, at = 0 }: { sameAs?: string | null; at?: number | null } = {},
) => ({
  entry: { id, sameAs },
  seen: { at, balances: Object.entries(totals).map(([asset, total]) => balance(asset, total)) },
});
const ids = (all: { entry: { id: string } }[]) => all.map(({ entry }) => entry.id);

describe('an account counts once', () => {
  test('by the key that was read last, wherever it stands in the list', () => {
    const old = key('a', { btc: '1' }, { at: 5 });
    const fresh = key('b', { btc: '2' }, { at: 9, sameAs: 'a' });
    const other = key('c', { btc: '3' });
    expect(ids(onePerAccount([old, fresh, other]))).toEqual(['b', 'c']);
    expect(ids(onePerAccount([{ ...fresh, seen: null }, old, other]))).toEqual(['a', 'c']);
  });

  test('also where the key it was named after is gone', () => {
    const left = [key('b', { btc: '1' }, { sameAs: 'a' }), key('c', { btc: '1' }, { sameAs: 'a' })];
    expect(onePerAccount(left).length).toBe(1);
    expect(accountOf(left[0]?.entry ?? { id: '', sameAs: null })).toBe('a');
  });
});

describe('said to be apart', () => {
  const entry = (id: string, sameAs: string | null = null) => ({ id, sameAs });
  const accountsOf = (keys: { id: string; sameAs: string | null }[]) => keys.map(accountOf);

  test('keys of one account part, wherever they stand in the list', () => {
    const [a, b, c] = [entry('a'), entry('b', 'a'), entry('c', 'a')];
    expect(accountsOf(asApart([a, b, c], ['a', 'b']))).toEqual(['a', 'b', 'a']);
    expect(accountsOf(asApart([b, c, a], ['a', 'b']))).toEqual(['b', 'a', 'a']);
    expect(new Set(accountsOf(asApart([b, c], ['b', 'c']))).size).toBe(2);
  });

  test('a key that stands for two of one account does not leave the other', () => {
    expect(asApart([entry('a'), entry('b', 'a'), entry('d')], ['b', 'd'])).toEqual([
      entry('a'),
      entry('b', 'a'),
      entry('d', 'd'),
    ]);
  });
});

describe('twins', () => {
  test('are keys that show the same amounts', () => {
    const all = [key('a', { btc: '1', mxn: '2' }), key('b', { btc: '1' }), key('c', { mxn: '2', btc: '1' })];
    expect(findTwins(all)).toEqual(['a', 'c']);
  });

  test.each([
    ['that hold nothing', {}, {}],
    ['of which one holds a little more', { btc: '1' }, { btc: '1.00000001' }],
  ])('are not keys %s', (_what, one, other) => {
    expect(findTwins([key('a', one), key('b', other)])).toEqual([]);
  });

  test('nor keys whose amounts are locked otherwise, or were read at other times', () => {
    const a = key('a', { btc: '1' });
    const locked = { ...key('b', {}), seen: { at: 0, balances: [{ ...balance('btc', '1', '0.5') }] } };
    expect(findTwins([a, locked])).toEqual([]);
    expect(findTwins([a, key('b', { btc: '1' }, { at: 6 * minute })])).toEqual([]);
  });

  test('of which it was said that they are one, or apart, are not asked about again; a new one is', () => {
    const a = key('a', { btc: '1' });
    expect(findTwins([a, key('b', { btc: '1' }, { sameAs: 'a' })])).toEqual([]);
    const apart = [key('a', { btc: '1' }, { sameAs: 'a' }), key('b', { btc: '1' }, { sameAs: 'b' })];
    expect(findTwins(apart)).toEqual([]);
    expect(findTwins([...apart, key('c', { btc: '1' })])).toEqual(['a', 'c']);
  });
});
