import { describe, expect, test } from 'vitest';
import { evaluate, isKeyFailure, type Sight } from '../../../utils/alerts/evaluate.ts';
import type { AlertRule, AlertTerms } from '../../../utils/alerts/rule.ts';
import { errorCodes } from '../../../utils/errors.ts';

const rule = (terms: AlertTerms, id = 'r'): AlertRule => ({ id, terms, createdAt: 0, snoozedUntil: null });
const account = (
  quantities: Record<string, string> | null,
  more: Partial<Sight['accounts'][number]> = {},
) => ({
  keyId: 'one',
  quantities,
  failure: null,
  ...more,
});

/** What each of several looks one after the other made come true. */
function watch(rules: AlertRule[], ...sights: Partial<Sight>[]) {
  let memory: Parameters<typeof evaluate>[0] = null;
  return sights.map((sight) => {
    const result = evaluate(memory, { prices: {}, accounts: [], ...sight }, rules);
    memory = JSON.parse(JSON.stringify(result.memory));
    return result.fired.map(({ fact }) => fact);
  });
}

describe('a limit on a price', () => {
  const above = rule({ kind: 'price', book: 'btc_mxn', side: 'above', price: '100' });
  const below = rule({ kind: 'price', book: 'btc_mxn', side: 'below', price: '100' });
  const counts = (one: AlertRule, ...prices: (string | null)[]) =>
    watch([one], ...prices.map((price) => ({ prices: price === null ? {} : { btc_mxn: price } }))).map(
      (facts) => facts.length,
    );

  test('fires once when it is reached, and again only after it was left', () => {
    expect(counts(above, '99', '100', '101', '99.99999', '100.00001')).toEqual([0, 1, 0, 0, 1]);
    expect(counts(below, '101', '100', '99', '100.1', '1')).toEqual([0, 1, 0, 0, 1]);
  });

  test('fires at the first look where it is already past it', () => {
    expect(counts(above, '250', '251')).toEqual([1, 0]);
  });

  test('a look without that price neither fires nor forgets', () => {
    expect(counts(above, '101', null, '102', null, '99', null, '101')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('says which price was reached, exactly', () => {
    const [facts] = watch([above], { prices: { btc_mxn: '100.000000000000000001' } });
    expect(facts).toEqual([
      { kind: 'price', book: 'btc_mxn', side: 'above', limit: '100', price: '100.000000000000000001' },
    ]);
  });
});

describe('a drop', () => {
  const any = rule({ kind: 'drop', keyId: null, asset: null });

  test('is less of an asset than before, however little; more is none, and a price is none', () => {
    const looks = ['1', '1', '0.999999999999999999', '5', '4'].map((btc) => ({
      prices: { btc_mxn: btc },
      accounts: [account({ btc, mxn: '7' })],
    }));
    expect(watch([any], ...looks)).toEqual([
      [],
      [],
      [{ kind: 'drop', keyId: 'one', asset: 'btc', before: '1', after: '0.999999999999999999' }],
      [],
      [{ kind: 'drop', keyId: 'one', asset: 'btc', before: '5', after: '4' }],
    ]);
  });

  test('what is gone altogether has dropped to nothing', () => {
    const [, facts] = watch([any], { accounts: [account({ btc: '2' })] }, { accounts: [account({})] });
    expect(facts).toMatchObject([{ asset: 'btc', before: '2', after: '0' }]);
  });

  test('an account that could not be read has not dropped, and is compared with what was last known', () => {
    const looks = [{ btc: '2' }, null, null, { btc: '1' }].map((held) => ({
      accounts: [account(held, { failure: held ? null : 'offline' })],
    }));
    expect(watch([any], ...looks).map((facts) => facts.length)).toEqual([0, 0, 0, 1]);
  });

  test('only in the account and of the asset that were meant', () => {
    const rules = [
      rule({ kind: 'drop', keyId: 'two', asset: null }, 'a'),
      rule({ kind: 'drop', keyId: null, asset: 'eth' }, 'b'),
      rule({ kind: 'drop', keyId: 'one', asset: 'btc' }, 'c'),
    ];
    const look = (held: Record<string, string>) => ({
      accounts: [account(held), account({ sol: '1' }, { keyId: 'two' })],
    });
    const [, facts] = watch(rules, look({ btc: '2', eth: '2' }), look({ btc: '1', eth: '2' }));
    expect(facts).toEqual([{ kind: 'drop', keyId: 'one', asset: 'btc', before: '2', after: '1' }]);
  });

  test('an account that is new begins with what it holds; one that is gone is forgotten', () => {
    const looks = [
      { accounts: [] },
      { accounts: [account({ btc: '2' })] },
      { accounts: [] },
      { accounts: [account({ btc: '1' })] },
    ];
    expect(watch([any], ...looks).flat()).toEqual([]);
  });
});

describe('a failing key', () => {
  const failing = rule({ kind: 'failing', keyId: null });
  const codes = (...failures: (Sight['accounts'][number]['failure'] | null)[]) =>
    watch(
      [failing],
      ...failures.map((failure) => ({ accounts: [account(failure === null ? {} : null, { failure })] })),
    ).map((facts) => facts.map((fact) => fact.kind === 'failing' && fact.code));

  test('fires when it begins, and again only after it worked', () => {
    expect(codes(null, 'key-refused', 'key-inactive', null, 'ip-refused')).toEqual([
      [],
      ['key-refused'],
      [],
      [],
      ['ip-refused'],
    ]);
  });

  test('the network’s trouble is not the key’s, and does not count as having worked', () => {
    expect(codes('offline', 'rate-limited', 'key-refused', 'timed-out', 'key-refused').flat()).toEqual([
      'key-refused',
    ]);
  });

  test('which failures are the key’s own', () => {
    expect(errorCodes.filter(isKeyFailure)).toEqual([
      'key-refused',
      'key-inactive',
      'right-missing',
      'ip-refused',
      'account-restricted',
    ]);
  });
});
