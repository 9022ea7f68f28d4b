import { expect, test } from 'vitest';
import { parseDecimal } from '../../../utils/money/decimal.ts';

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
