import fc from 'fast-check';
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

const regions = ['es-MX', 'es-AR', 'es-CO', 'pt-BR', 'en-US'];
/** What a reader takes the digits for, in units of 10^-40. */
const readAs = (text: string, region: string) => {
  const point = region === 'es-MX' || region === 'en-US' ? '.' : ',';
  const [whole = '', fraction = ''] = text.split(point).map((part) => part.replace(/\D/g, ''));
  return BigInt(whole + fraction.padEnd(40, '0'));
};
const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 36n }), fc.integer({ min: 0, max: 36 }))
  .map(([digits, scale]) => {
    const text = String(digits).padStart(scale + 1, '0');
    return scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
  });

test('property: in every region what is read is never more than there is, nor less by a last digit', () => {
  const asset = fc.constantFrom('mxn', 'ars', 'usdt', 'btc', 'eth');
  fc.assert(
    fc.property(decimals, asset, fc.constantFrom(...regions), (decimal, code, region) => {
      const truth = readAs(decimal, 'en-US');
      for (const text of [formatAmount(decimal, code, region), formatMoney(decimal, code, region)]) {
        const short = truth - readAs(text, region);
        expect(short >= 0n, text).toBe(true);
        expect(short < 10n ** 38n, text).toBe(true);
      }
      const amount = readAs(formatAmount(decimal, code, region), region);
      expect(amount === 0n).toBe(truth === 0n);
    }),
  );
});

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
