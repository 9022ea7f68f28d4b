import { describe, expect, test } from 'vitest';
import { findSmall, isFound, smallBelow, sortRows, unitPrice } from '../../../components/balances/arrange.ts';
import { rowOf } from './views.ts';

describe('what is small', () => {
  const worth = (asset: string, value: string | null, fields = {}) => rowOf(asset, { value, ...fields });

  test('is below the limit, and its sum is exact', () => {
    const rows = [worth('btc', '20'), worth('a', '19.999'), worth('b', '0.000000000000000001')];
    expect(findSmall(rows, '20')).toEqual({ assets: new Set(['a', 'b']), sum: '19.999000000000000001' });
  });

  test('has a price, and nothing on its way', () => {
    const rows = [
      worth('btc', '900'),
      worth('unpriced', null),
      worth('arriving', '1', { pendingDeposit: '5' }),
      worth('leaving', '1', { pendingWithdrawal: '0.1' }),
      worth('a', '1'),
      worth('b', '2'),
    ];
    expect([...findSmall(rows, '20').assets]).toEqual(['a', 'b']);
  });

  test('is not one alone, and not all there is', () => {
    expect(findSmall([worth('btc', '900'), worth('a', '1')], '20').assets.size).toBe(0);
    expect(findSmall([worth('a', '1'), worth('b', '1')], '20').assets.size).toBe(0);
  });

  test.each([
    ['mxn', 1, '20'],
    ['mxn', 20, '400'],
    ['cop', 5, '20000'],
    ['btc', 5, '0.00005'],
  ] as const)('in %s, %i times, is what is worth less than %s', (currency, factor, limit) =>
    expect(smallBelow(currency, factor)).toBe(limit),
  );
});

test('rows are sorted by letters or by change, and what has no change stands last', () => {
  const rows = [
    rowOf('sol', { change: null }),
    rowOf('btc', { change: '-0.2' }),
    rowOf('ada', { change: '0.1' }),
    rowOf('mxn', { change: null }),
  ];
  const order = (sort: 'value' | 'name' | 'change') => sortRows(rows, sort).map(({ asset }) => asset);
  expect(order('value')).toEqual(['sol', 'btc', 'ada', 'mxn']);
  expect(order('name')).toEqual(['ada', 'btc', 'mxn', 'sol']);
  expect(order('change')).toEqual(['ada', 'btc', 'sol', 'mxn']);
});

test.each([
  ['BT', true],
  [' bitcoin ', true],
  ['dólar', false],
  ['', true],
])('"%s" in btc Bitcoin: %s', (query, isThere) => expect(isFound(query, 'btc', 'Bitcoin')).toBe(isThere));

test('accents are no hurdle', () => {
  expect(isFound('dolares', 'usd', 'Dólares digitales')).toBe(true);
  expect(isFound('dólares', 'usd', 'Dolares')).toBe(true);
});

test.each([
  ['2', '3000000', '1500000'],
  ['3', `0.${'3'.repeat(30)}`, '0.11111111111111111111'],
  // What 0.05 / 1 by an inverse book came to, cut after 30 decimals.
  ['3', `2.${'9'.repeat(30)}`, '1'],
  ['0', '0', null],
  ['5', null, null],
])('%s worth %s: one is worth %s', (total, value, price) => expect(unitPrice({ total, value })).toBe(price));
