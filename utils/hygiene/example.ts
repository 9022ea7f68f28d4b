import { type RightId, rightIds } from '../permissions/rights.ts';
import { dayMs, type KnownKey, type Situation } from './rule.ts';

const now = Date.UTC(2026, 10, 20);

/** The rights named are on, all others are off, seen on the page. */
export function withRights(...granted: RightId[]): KnownKey['rights'] {
  const entries = rightIds.map((right) => [
    right,
    { state: granted.includes(right) ? 'granted' : 'denied', by: 'page', at: now - dayMs },
  ]);
  return Object.fromEntries(entries) as KnownKey['rights'];
}

/** As `withRights`, but of the first right nothing is known. */
export function withUnknown(unknown: RightId, ...granted: RightId[]): KnownKey['rights'] {
  return { ...withRights(...granted), [unknown]: { state: 'unknown', by: null, at: null } };
}

/** A key with which nothing is wrong, but for what is given. */
export function exampleKey(change: Partial<KnownKey> = {}): KnownKey {
  return {
    id: 'example-key-0000000000',
    name: 'Example',
    service: '',
    purpose: 'balances',
    maskedKey: '••••abcd',
    hasSecret: true,
    rights: withRights('view-balances'),
    ip: 'set',
    destinations: 'unknown',
    createdAt: now - dayMs,
    addedAt: now - dayMs,
    replaceBy: null,
    notes: '',
    retiredAt: null,
    color: null,
    sameAs: null,
    lastCheck: { at: now - dayMs, failure: null },
    dailyProbes: [],
    fingerprint: null,
    contradicted: [],
    ...change,
  };
}

/** A situation of such keys in which nothing else is wrong, but for what is given. */
export function exampleOf(
  keys: readonly Partial<KnownKey>[],
  change: Partial<Omit<Situation, 'keys'>> = {},
): Situation {
  return {
    now,
    keys: keys.map((key, index) => exampleKey({ id: `example-key-${index}`.padEnd(22, '0'), ...key })),
    leaks: [],
    policyDays: 180,
    unusedDays: 60,
    isBackedUp: true,
    guard: 'on',
    ...change,
  };
}

/** So many days before the moment of the examples. */
export const daysAgo = (days: number): number => now - days * dayMs;
