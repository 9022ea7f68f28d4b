import { describe, expect, test } from 'vitest';
import { compareWithPlan, composeKey } from '../../../utils/permissions/compose.ts';
import { profiles } from '../../../utils/permissions/profiles.ts';
import { riskyRights } from '../../../utils/permissions/rights.ts';

const now = Date.UTC(2026, 10, 25);
const given = { service: '', called: 'Seeing balances', days: 180, now };

describe('a plan', () => {
  test.each(profiles)(
    'of $id plans its rights and no others, and never withdrawals or security actions',
    (profile) => {
      const plan = composeKey(profile, given);
      expect(plan.rights).toEqual(profile.rights);
      expect(plan.rights).not.toContain('make-withdrawals');
      expect(plan.rights).not.toContain('perform-security-actions');
      expect(plan.replaceBy - now).toBe(180 * 86_400_000);
    },
  );

  test('names the key after who gets it and since when, and stays within what Bitso’s list can hold', () => {
    const [balances] = profiles;
    if (!balances) throw new Error('no profile');
    expect(composeKey(balances, given).name).toBe('Seeing balances 2026-11');
    expect(composeKey(balances, { ...given, service: '  Koinly ' })).toMatchObject({
      name: 'Koinly 2026-11',
      service: 'Koinly',
    });
    expect(composeKey(balances, { ...given, service: 'x'.repeat(60) }).name).toHaveLength(60);
  });
});

describe('a form beside its plan', () => {
  const form = (states: Record<string, 'on' | 'off' | 'unknown'>) => new Map(Object.entries(states)) as never;
  const allOff = {
    'make-withdrawals': 'off',
    'place-orders': 'off',
    'perform-security-actions': 'off',
    'view-balances': 'off',
  } as const;

  test('agrees only where all that was planned is on and every risky switch was read as off', () => {
    expect(
      compareWithPlan(['view-balances'], form({ ...allOff, 'view-balances': 'on' }), riskyRights),
    ).toEqual({ toSwitchOff: [], toSwitchOn: [], unread: [] });
  });

  test('tells what is too much, what is missing and what could not be read', () => {
    expect(
      compareWithPlan(
        ['view-balances'],
        form({ 'make-withdrawals': 'on', 'place-orders': 'unknown', 'view-balances': 'off' }),
        riskyRights,
      ),
    ).toEqual({
      toSwitchOff: ['make-withdrawals'],
      toSwitchOn: ['view-balances'],
      unread: ['place-orders', 'perform-security-actions'],
    });
  });
});
