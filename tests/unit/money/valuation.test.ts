import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Balance } from '../../../utils/exchanges/exchange.ts';
import type { MovedTicker } from '../../../utils/money/routes.ts';
import { value } from '../../../utils/money/valuation.ts';
import {
  rational as exact,
  isCloseBelow,
  isEqual,
  sum,
  worthOf,
} from '../../e2e/harness/reference-values.ts';

const hold = (asset: string, total: string): Balance => ({
  asset,
  total,
  available: total,
  locked: '0',
  pendingDeposit: '0',
  pendingWithdrawal: '0',
});
const book = (name: string, last: string | null, more: Partial<MovedTicker> = {}): MovedTicker => {
  const [major = '', minor = ''] = name.split('_');
  return { major, minor, bid: null, ask: null, last, volume: '1', change24: null, ...more };
};
const only = (balances: Balance[], tickers: MovedTicker[], currency = 'mxn') => {
  const { rows, ...rest } = value(balances, tickers, currency);
  return { ...rest, row: rows[0] };
};

describe('the stated rule', () => {
  test('fewest hops win over a better-ranked coin', () => {
    const tickers = [book('avax_usd', '20'), book('usd_mxn', '18'), book('avax_mxn', '1')];
    expect(only([hold('avax', '2')], tickers).row).toMatchObject({ route: ['avax', 'mxn'], value: '2' });
  });

  test.each([
    ['usd before usdt', ['avax_usd', 'usd_mxn', 'avax_usdt', 'usdt_mxn'], 'usd'],
    ['usdt before btc', ['avax_btc', 'btc_mxn', 'avax_usdt', 'usdt_mxn'], 'usdt'],
    ['btc before any other code', ['avax_aaa', 'aaa_mxn', 'avax_btc', 'btc_mxn'], 'btc'],
    ['then by code', ['avax_zzz', 'zzz_mxn', 'avax_aaa', 'aaa_mxn'], 'aaa'],
  ])('ties: %s', (_, names, through) => {
    const tickers = names.map((name) => book(name, '2'));
    expect(only([hold('avax', '1')], tickers).row?.route).toEqual(['avax', through, 'mxn']);
  });

  test('mxn is preferred as a coin passed through too', () => {
    const tickers = ['avax_usd', 'usd_cop', 'avax_mxn', 'mxn_cop'].map((name) => book(name, '2'));
    expect(only([hold('avax', '1')], tickers, 'cop').row?.route).toEqual(['avax', 'mxn', 'cop']);
  });

  test('the price is the mid where bid and ask are both positive, else last, else there is no book', () => {
    const price = (ticker: MovedTicker) => only([hold('btc', '1')], [ticker]).row?.value;
    expect(price(book('btc_mxn', '5', { bid: '10', ask: '11' }))).toBe('10.5');
    expect(price(book('btc_mxn', '5', { bid: '0', ask: '11' }))).toBe('5');
    expect(price(book('btc_mxn', '5', { bid: null, ask: '11' }))).toBe('5');
    expect(price(book('btc_mxn', '0', { bid: '0.00', ask: '11' }))).toBeNull();
    expect(price(book('btc_mxn', null))).toBeNull();
  });

  test('a book without a price does not block the way round', () => {
    const tickers = [book('eth_mxn', '0'), book('eth_usd', '3'), book('usd_mxn', '18')];
    expect(only([hold('eth', '1')], tickers).row).toMatchObject({
      route: ['eth', 'usd', 'mxn'],
      value: '54',
    });
  });

  test('the other way round divides, cut after 30 decimals', () => {
    const { row } = only([hold('mxn', '1')], [book('usd_mxn', '3')], 'usd');
    expect(row?.value).toBe(`0.${'3'.repeat(30)}`);
  });

  test('zero volume is usable and marked', () => {
    expect(only([hold('tusd', '1')], [book('tusd_mxn', '18', { volume: '0.00' })]).row).toMatchObject({
      value: '18',
      isThin: true,
    });
  });

  test('unpriced is listed, left out of the total, and last', () => {
    const { rows, unpriced, total } = value([hold('xyz', '9'), hold('mxn', '1')], [], 'mxn');
    expect({ unpriced, total, order: rows.map((row) => row.asset) }).toEqual({
      unpriced: ['xyz'],
      total: '1',
      order: ['mxn', 'xyz'],
    });
  });

  test('no prices seen yet is no total, not zero', () => {
    expect(value([hold('btc', '1')], null, 'mxn').total).toBeNull();
  });

  test('empty assets are left out; pending alone is kept and adds nothing', () => {
    const pending = { ...hold('eth', '0.00'), pendingDeposit: '2.0' };
    const { rows, total } = value([hold('btc', '0.00000000'), pending], [book('eth_mxn', '5')], 'mxn');
    expect(rows.map((row) => row.asset)).toEqual(['eth']);
    expect(total).toBe('0');
  });
});

// An arithmetic of its own: numerator and denominator as BigInt, nothing shared with the code under test.
const rational = (text: string): [bigint, bigint] => {
  const [whole = '', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
};
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 18 }))
  .map(([digits, scale]) => {
    const text = String(digits).padStart(scale + 1, '0');
    return scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
  });
const price = amount.filter((text) => /[1-9]/.test(text));

describe('against exact rationals', () => {
  test('a product along any route is exact, and the total is the sum of the unrounded parts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, price, price), { minLength: 1, maxLength: 20 }), (cases) => {
        const balances = cases.map(([total], i) => hold(`c${i}`, total));
        const tickers = cases.flatMap(([, first, second], i) => [
          book(`c${i}_d${i}`, first),
          book(`d${i}_mxn`, second),
        ]);
        const { rows, total } = value(balances, tickers, 'mxn');
        const [sumN, sumD] = cases
          .map((parts) => parts.map(rational))
          .reduce<[bigint, bigint]>(
            ([n, d], parts) => {
              const [pn, pd] = parts.reduce<[bigint, bigint]>(([a, b], [x, y]) => [a * x, b * y], [1n, 1n]);
              return [n * pd + pn * d, d * pd];
            },
            [0n, 1n],
          );
        const [n, d] = rational(total ?? '');
        expect(n * sumD).toBe(sumN * d);
        expect(rows.every((row) => row.route?.length === 3)).toBe(true);
      }),
    );
  });

  test('a quotient is never above the truth and less than 1e-30 below it', () => {
    fc.assert(
      fc.property(amount, price, (total, last) => {
        const worth = value([hold('mxn', total)], [book('usd_mxn', last)], 'usd').total ?? '';
        const [n, d] = rational(worth);
        const [tn, td] = rational(total);
        const [pn, pd] = rational(last);
        const [trueN, trueD] = [tn * pd, td * pn];
        const short = trueN * d - n * trueD;
        expect(short >= 0n).toBe(true);
        expect(short * 10n ** 30n < trueD * d).toBe(true);
      }),
    );
  });
});

describe('against the rule, worked out a second time', () => {
  const coins = ['mxn', 'usd', 'usdt', 'btc', 'aaa', 'bbb'];
  const pairs = coins.flatMap((major, index) =>
    coins.slice(index + 1).map((minor) => [major, minor] as const),
  );
  const decimal = (min: bigint, max: bigint) =>
    fc.bigInt({ min, max }).map((millionths) => {
      const text = String(millionths).padStart(7, '0');
      return `${text.slice(0, -6)}.${text.slice(-6)}`;
    });
  // Narrow enough that a quotient's thirty decimals are many more than the comparison asks for.
  const price = fc.option(fc.oneof(decimal(10_000n, 100_000_000n), fc.constant('0.00')), { nil: null });
  const books = fc.subarray(pairs).chain((chosen) =>
    fc.tuple(
      ...chosen.map(([one, other]) =>
        fc.record({
          name: fc.constantFrom(`${one}_${other}`, `${other}_${one}`),
          bid: price,
          ask: price,
          last: price,
        }),
      ),
    ),
  );
  const held = fc.array(
    fc.record({ asset: fc.constantFrom(...coins), total: decimal(1_000_000n, 10n ** 12n) }),
    { minLength: 1, maxLength: 12 },
  );

  test('every way and value is that of the rule, and the total is the sum of the unrounded values', () => {
    fc.assert(
      fc.property(held, books, fc.constantFrom(...coins), (balances, markets, currency) => {
        const tickers = markets.map(({ name, last, ...sides }) => book(name, last, sides));
        const known = markets.map(({ name, ...prices }) => ({ book: name, ...prices }));
        const worth = value(
          balances.map(({ asset, total }) => hold(asset, total)),
          tickers,
          currency,
        );
        for (const { asset, total, ...row } of worth.rows) {
          const second = worthOf(total, asset, currency, known);
          expect(row.route?.join(' → ') ?? null).toBe(second?.route ?? null);
          expect(row.value === null).toBe(second === null);
          if (!second) continue;
          const isSame = second.isDivided ? isCloseBelow : isEqual;
          expect(isSame(exact(row.value ?? ''), second.value)).toBe(true);
        }
        const parts = worth.rows.flatMap((row) => (row.value === null ? [] : [exact(row.value)]));
        expect(isEqual(exact(worth.total ?? ''), sum(parts))).toBe(true);
      }),
    );
  });
});

describe('the change of 24 hours', () => {
  const changed = (name: string, last: string, change24: string | null) => book(name, last, { change24 });

  test('goes along the route, and the other way round through a book used so', () => {
    const tickers = [changed('avax_usd', '20', '0.1'), changed('usd_mxn', '18', '0.2')];
    const changeIn = (currency: string) => only([hold('avax', '1')], tickers, currency).row?.change;
    expect(changeIn('usd')).toBe('0.1');
    expect(changeIn('mxn')).toBe('0.32');
    expect(changeIn('avax')).toBe('0');
    expect(only([hold('mxn', '1')], tickers, 'usd').row?.change).toBe('-0.166666');
  });

  test('is not known where one book of the route does not tell, nor where there is no route', () => {
    const tickers = [changed('avax_usd', '20', '0.1'), changed('usd_mxn', '18', null)];
    expect(only([hold('avax', '1')], tickers).row?.change).toBeNull();
    expect(only([hold('ghost', '1')], tickers).row?.change).toBeNull();
  });

  test('of the total is what prices made of what is held, nine tenths of which must tell', () => {
    const tickers = [changed('btc_mxn', '110', '0.1'), changed('eth_mxn', '1', null)];
    const total = (eth: string) => value([hold('btc', '1'), hold('eth', eth)], tickers, 'mxn').change;
    expect(total('0')).toBe('0.1');
    expect(total('12')).toBe('0.1');
    expect(total('13')).toBeNull();
    expect(value([hold('btc', '1'), hold('mxn', '110')], tickers, 'mxn').change).toBe('0.047619');
    expect(value([hold('btc', '1')], null, 'mxn').change).toBeNull();
  });
});
