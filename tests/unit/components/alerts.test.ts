import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subtract } from '../../../components/alerts/subtract.ts';
import { type Event, sayEvent, sayRule } from '../../../components/alerts/words.ts';
import { speak } from '../../../utils/i18n.ts';
import { Exact, plain } from '../../../utils/money/decimal.ts';

const voice = speak('en');
const nameAccount = (keyId: string) => (keyId === 'one' ? 'Personal' : 'A removed key');
const drop: Event = {
  id: 'e',
  ruleId: 'r',
  at: 0,
  answer: null,
  fact: { kind: 'drop', keyId: 'one', asset: 'btc', before: '1.5', after: '1.1' },
};

test('a difference is exact, whatever the digits', () => {
  const decimal = fc.stringMatching(/^\d{1,20}(\.\d{1,18})?$/);
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const [larger, smaller] = new Exact(a).gte(b) ? [a, b] : [b, a];
      expect(plain(new Exact(subtract(larger, smaller)))).toBe(plain(new Exact(larger).minus(smaller)));
    }),
  );
});

describe('what is said of an event', () => {
  test('a drop names what left; with amounts hidden it names none', () => {
    expect(sayEvent(drop, voice, nameAccount, false)).toBe('0.4 BTC left Personal');
    expect(sayEvent(drop, voice, nameAccount, true)).not.toMatch(/\d/);
  });

  test('a limit is written in the region’s digits', () => {
    const fact = { kind: 'price', book: 'btc_mxn', side: 'above', limit: '1', price: '1250000.5' } as const;
    expect(sayEvent({ ...drop, fact }, speak('pt-BR'), nameAccount, false)).toContain('1.250.000,5');
  });
});

test.each([
  [{ kind: 'price', book: 'btc_mxn', side: 'below', price: '900000' }, 'BTC / MXN falls to 900,000'],
  [{ kind: 'drop', keyId: null, asset: null }, 'Any asset gets less · Any account'],
  [{ kind: 'drop', keyId: 'one', asset: 'eth' }, 'ETH gets less · Personal'],
  [{ kind: 'failing', keyId: 'gone' }, 'A key stops working · A removed key'],
] as const)('%j is "%s"', (terms, words) => {
  expect(sayRule({ id: 'r', terms, createdAt: 0, snoozedUntil: null }, voice, nameAccount)).toBe(words);
});
