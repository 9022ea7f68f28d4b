import type { ErrorCode } from '../errors.ts';
import type { KeyView } from '../messaging/hygiene-messages.ts';
import type { RightId } from '../permissions/rights.ts';

/** Every rule by its id; among findings of one severity, the earlier is the worse. */
export const ruleIds = [
  'leaked',
  'can-withdraw',
  'breached-service',
  'can-withdraw-to-list',
  'security-actions',
  'trade-without-need',
  'rights-contradicted',
  'open-to-any-address',
  'may-withdraw',
  'shared-key',
  'guard-off',
  'failing',
  'replace-by-passed',
  'older-than-policy',
  'no-backup',
  'address-list-unknown',
  'more-than-needed',
  'unused',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const severities = ['danger', 'warn', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Where the one next step is done: on Bitso's page, by putting a new key in its place, or here. */
export const places = ['bitso', 'replace', 'describe', 'doctor', 'runbook', 'backup', 'guard'] as const;
export type Place = (typeof places)[number];

/** A living key as the rules see it: nothing secret, and what tells that two entries are one key. */
export interface KnownKey extends KeyView {
  fingerprint: string | null;
  /** Rights of which the API answered otherwise than the page or the owner said before. */
  contradicted: readonly RightId[];
}

/** Everything that is judged, at one moment. Times in epoch milliseconds. */
export interface Situation {
  now: number;
  keys: readonly KnownKey[];
  /** Keys of which their owner said that they leaked, and since when; ended ones are not among them. */
  leaks: readonly { keyId: string; at: number }[];
  policyDays: number;
  unusedDays: number;
  isBackedUp: boolean;
  guard: 'on' | 'off' | 'unknown';
}

/** What shows that a rule applies; the page makes the sentence of it. */
export interface Evidence {
  /** The right in question, and how and since when it is known. */
  right?: RightId;
  by?: KeyView['rights']['view-balances']['by'];
  at?: number;
  days?: number;
  rights?: readonly RightId[];
  names?: readonly string[];
  service?: string;
  source?: string;
  code?: ErrorCode;
}

/** One thing a rule found; `keyId` null where it is not about a key. */
export interface Hit {
  keyId: string | null;
  evidence: Evidence;
}

export interface Rule {
  id: RuleId;
  severity: Severity;
  place: Place;
  find(situation: Situation): Hit[];
  /** Situations in which it applies and in which it does not: every other rule is tried on them too. */
  examples: { fires: readonly Situation[]; silent: readonly Situation[] };
}

/** A rule's search over each key by itself: evidence where it applies to the key, null where not. */
export function perKey(
  judge: (key: KnownKey, situation: Situation) => Evidence | null,
): (situation: Situation) => Hit[] {
  return (situation) =>
    situation.keys.flatMap((key) => {
      const evidence = judge(key, situation);
      return evidence ? [{ keyId: key.id, evidence }] : [];
    });
}

/** How and since when a right is known, as evidence. */
export function evidenceOf(key: KnownKey, right: RightId): Evidence {
  const { by, at } = key.rights[right];
  return { right, by, ...(at !== null && { at }) };
}

export const dayMs = 86_400_000;
