import { expect, test } from 'vitest';
import { formatAmount, formatChange, formatMoney, formatShare } from '../../../utils/money/format.ts';

test.each([
  ['es-MX', '184,203.51'],
  ['es-AR', '184.203,51'],
  ['es-CO', '184.203,51'],
  ['pt-BR', '184.203,51'],
  ['en-US', '184,203.51'],
])('%s writes %s', (region, text) => expect(formatMoney('184203.519999', 'mxn', region)).toBe(text));

test.each([
  ['0.99999999999', 'btc', '0.99999999'],
  ['15000.009', 'mxn', '15,000.00'],
  ['0.10482193', 'btc', '0.10482193'],
  ['12', 'eth', '12'],
  ['0.000000000000000001', 'eth', '0.000000000000000001'],
  ['0.000000001234', 'eth', '0.0000000012'],
  ['0.0000123456789', 'eth', '0.00001234'],
  ['0.004', 'mxn', '0.004'],
  ['123456789012345678901234567890.123', 'btc', '123,456,789,012,345,678,901,234,567,890.123'],
  ['-1.239', 'usd', '-1.23'],
  ['0', 'btc', '0'],
])('%s of %s is shown as %s, never as more than there is and never as nothing', (decimal, asset, text) =>
  expect(formatAmount(decimal, asset, 'en-US')).toBe(text),
);

test('what is not a decimal is shown as it is', () => expect(formatAmount('', 'btc', 'en-US')).toBe(''));

test.each([
  ['0.5694', '56.9 %'],
  ['1', '100.0 %'],
  ['0.0004', '0.0 %'],
  ['0', '0.0 %'],
])('the share %s is %s', (share, text) => expect(formatShare(share, 'en-US')).toBe(text));

test.each([
  ['0.012', 'en-US', '+1.2 %'],
  ['-0.01299', 'en-US', '-1.2 %'],
  ['0.0009', 'en-US', '0.0 %'],
  ['-0.0009', 'en-US', '0.0 %'],
  ['0', 'en-US', '0.0 %'],
  ['12.3456', 'es-AR', '+1.234,5 %'],
  ['-0.5', 'pt-BR', '-50,0 %'],
])('the change %s in %s is %s', (change, region, text) => expect(formatChange(change, region)).toBe(text));
