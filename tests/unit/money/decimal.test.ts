import createBig, { type Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact, parseDecimal, plain } from '../../../utils/money/decimal.ts';

test.each([
  ['15000.00100210', '15000.0010021'],
  ['2023010.000000000000', '2023010'],
  ['0E-8', '0'],
  ['-0.00', '0'],
  ['1e3', '1000'],
  ['+.5', '0.5'],
  ['5.', '5'],
  ['5.e1', '50'],
  [' 7 ', '7'],
  ['0.000000000000000001', '0.000000000000000001'],
  [`1${'0'.repeat(60)}`, `1${'0'.repeat(60)}`],
])('%s is %s', (text, decimal) => expect(parseDecimal(text)).toBe(decimal));

test.each([
  '',
  ' ',
  '.',
  'NaN',
  'Infinity',
  '0x10',
  '1,5',
  '1 000',
  '--1',
  '1e999',
  '9'.repeat(101),
  5,
  null,
  undefined,
  {},
])('%s is no decimal', (text) => expect(parseDecimal(text)).toBeNull());

describe('beside an independent library', () => {
  const Big = createBig();
  Big.DP = 30;
  Big.RM = 0;
  const decimal = fc.stringMatching(/^-?\d{1,24}(\.\d{1,24})?$/);
  const written = (value: Big) => (value.eq(0) ? '0' : value.toFixed());

  test('sums, differences and products are exact, quotients cut after 30 decimals', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [mine, theirs] = [new Exact(a), new Big(a)];
        expect(plain(mine.plus(b))).toBe(written(theirs.plus(b)));
        expect(plain(mine.minus(b))).toBe(written(theirs.minus(b)));
        expect(plain(mine.times(b))).toBe(written(theirs.times(b)));
        expect(mine.cmp(b)).toBe(theirs.cmp(b));
        expect([mine.gt(b), mine.gte(b), mine.lt(b), mine.lte(b), mine.eq(b)]).toEqual([
          theirs.gt(b),
          theirs.gte(b),
          theirs.lt(b),
          theirs.lte(b),
          theirs.eq(b),
        ]);
        if (!new Big(b).eq(0)) expect(plain(mine.div(b))).toBe(written(theirs.div(b)));
      }),
    );
  });

  test('what is cut is cut, towards zero', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 30 }), (a, decimals) => {
        expect(plain(new Exact(a).cut(decimals))).toBe(written(new Big(a).round(decimals, 0)));
      }),
    );
  });

  test('what an exchange writes is read as what it means', () => {
    const odd = fc.stringMatching(/^[+-]?(\d{1,12}\.?\d{0,12}|\.\d{1,12})([eE][+-]?\d{1,2})?$/);
    fc.assert(
      fc.property(odd, (text) => {
        const exponent = Number(/e(.*)$/i.exec(text)?.[1] ?? 0);
        fc.pre(Math.abs(exponent) <= 60);
        expect(parseDecimal(text)).toBe(written(new Big(text.replace(/^\+/, '').replace(/\.(?=e|$)/i, ''))));
      }),
    );
  });

  test.each(['', '1.', '.5', '1e3', ' 1', 'x', '--1'])('%j is refused', (text) => {
    expect(() => new Exact(text)).toThrow(RangeError);
  });

  test('nothing can be divided by nothing', () =>
    expect(() => new Exact('1').div('0.00')).toThrow(RangeError));
});
