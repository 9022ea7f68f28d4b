import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../../utils/errors.ts';
import { findDrift, type Remembered } from '../../../utils/hygiene/drift.ts';
import { exampleKey } from '../../../utils/hygiene/example.ts';
import type { RightId } from '../../../utils/permissions/rights.ts';
import type { RightKnowledge } from '../../../utils/vault/payload.ts';

const right = (state: RightKnowledge['state'], by: RightKnowledge['by'], at: number): RightKnowledge => ({
  state,
  by,
  at,
});
const unknown: RightKnowledge = { state: 'unknown', by: null, at: null };
const nobodyKnows = exampleKey({
  lastCheck: null,
  rights: {
    'view-balances': unknown,
    'view-account-information': unknown,
    'place-orders': unknown,
    'make-withdrawals': unknown,
    'perform-security-actions': unknown,
  },
});
const knowing = (rights: Partial<Record<RightId, RightKnowledge>>) => ({
  ...nobodyKnows,
  rights: { ...nobodyKnows.rights, ...rights },
});
const checked = (at: number, code: ErrorCode | null) => ({
  ...nobodyKnows,
  lastCheck: { at, failure: code && { code, exchangeCode: null } },
});
const rememberedOf = (known: Parameters<typeof findDrift>[1], before: Remembered | null = null) =>
  findDrift(before, known).remembered;
const kindsOf = (before: Remembered | null, known: Parameters<typeof findDrift>[1]) =>
  findDrift(before, known).drifts.map(({ kind }) => kind);

describe('rights', () => {
  const off = rememberedOf(knowing({ 'place-orders': right('denied', 'api', 1) }));

  test('what could not be done and now can is told, with how it is known and when it was last otherwise', () => {
    const { drifts } = findDrift(off, knowing({ 'place-orders': right('granted', 'api-likely', 5) }));
    expect(drifts).toEqual([{ kind: 'gained', right: 'place-orders', by: 'api-likely', code: null, was: 1 }]);
  });

  test('told once: the next look remembers it', () => {
    const on = knowing({ 'place-orders': right('granted', 'api-likely', 5) });
    expect(kindsOf(rememberedOf(on, off), on)).toEqual([]);
  });

  test('what could be done and no longer can', () => {
    const on = rememberedOf(knowing({ 'view-balances': right('granted', 'api', 1) }));
    expect(kindsOf(on, knowing({ 'view-balances': right('denied', 'api', 5) }))).toEqual(['lost']);
  });

  test('to learn what nobody knew is no drift', () => {
    expect(kindsOf(null, knowing({ 'place-orders': right('granted', 'api', 5) }))).toEqual([]);
    expect(
      kindsOf(rememberedOf(nobodyKnows), knowing({ 'place-orders': right('granted', 'api', 5) })),
    ).toEqual([]);
  });

  test('nor is what the owner says; but a later answer is compared with it', () => {
    const said = knowing({ 'place-orders': right('granted', 'you', 5) });
    expect(kindsOf(off, said)).toEqual([]);
    expect(kindsOf(rememberedOf(said, off), knowing({ 'place-orders': right('denied', 'page', 6) }))).toEqual(
      ['lost'],
    );
  });

  test('where knowledge is lost, the older one is compared with', () => {
    const forgotten = rememberedOf(nobodyKnows, off);
    expect(kindsOf(forgotten, knowing({ 'place-orders': right('granted', 'api', 9) }))).toEqual(['gained']);
  });
});

describe('whether it works', () => {
  const worked = rememberedOf(checked(1, null));

  test.each(['key-refused', 'key-inactive', 'ip-refused', 'account-restricted'] as const)(
    'a key that worked and is answered %s has stopped',
    (code) => {
      expect(findDrift(worked, checked(5, code)).drifts).toEqual([
        { kind: 'stopped', right: null, by: null, code, was: 1 },
      ]);
    },
  );

  test.each(['offline', 'timed-out', 'bitso-down', 'bitso-blocked', 'rate-limited', 'bad-reply'] as const)(
    '%s says nothing of the key, and what was known stands',
    (code) => {
      const meanwhile = findDrift(worked, checked(5, code));
      expect(meanwhile.drifts).toEqual([]);
      expect(kindsOf(meanwhile.remembered, checked(6, 'key-refused'))).toEqual(['stopped']);
    },
  );

  test('0202 is the answer to a key that works', () => {
    expect(kindsOf(worked, checked(5, 'right-missing'))).toEqual([]);
  });

  test('a key that never worked has not stopped; one that had stopped works again, and each is told once', () => {
    expect(kindsOf(null, checked(5, 'key-refused'))).toEqual([]);
    const stopped = rememberedOf(checked(5, 'key-refused'), worked);
    expect(kindsOf(stopped, checked(6, 'key-refused'))).toEqual([]);
    expect(kindsOf(stopped, checked(7, null))).toEqual(['works-again']);
  });
});
