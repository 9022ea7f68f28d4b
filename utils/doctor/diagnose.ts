import type { ErrorCode } from '../errors.ts';
import type { Failure } from '../exchanges/exchange.ts';
import type { BitsoStatus } from './bitso-status.ts';
import { type Cause, type CauseId, candidatesOf, type Weight, weights } from './causes.ts';
import type { Flaw } from './credentials.ts';

/** All that is known of a failing key or connection. */
export interface Situation {
  failure: Failure;
  reply: { status: number; isJson: boolean } | null;
  skewMs: number | null;
  /** Null where no key took part. */
  key: { flaws: readonly Flaw[]; ip: 'set' | 'none' | 'unknown'; hasWorked: boolean } | null;
  /** What the question for the public prices, made beside it, met; null where it was not asked. */
  prices: 'answered' | 'failed' | null;
  /** Another key was answered at the same time, signed by the same clock. */
  hasOtherKeyWorked: boolean;
  /** What the browser says of the connection; null where it says nothing. */
  isOnline: boolean | null;
  /** Of Bitso's own status page, after consent; null where it was not asked. */
  bitso: BitsoStatus['level'] | null;
}

export const evidenceIds = [
  'answered',
  'no-reply',
  'clock-ahead',
  'clock-behind',
  'clock-right',
  'clock-unknown',
  'has-worked',
  'never-worked',
  'ip-set',
  'ip-none',
  'ip-unknown',
  'prices-answered',
  'prices-failed',
  'other-key-worked',
  'browser-offline',
  'bitso-fine',
  'bitso-troubled',
] as const;
export type EvidenceId = (typeof evidenceIds)[number];

export interface Diagnosis {
  /** In the order in which to look at them; never empty. */
  causes: Cause[];
  evidence: EvidenceId[];
}

/** Bitso's tolerance is not documented: within five seconds nothing is said against a clock, beyond a minute all is. */
const clockRightMs = 5_000;
const clockWrongMs = 60_000;

/**
 * The causes that fit, in the order in which to look at them: what was seen, then what something speaks for,
 * then the rest, for refused keys with the IP list first. What is proved not to be it is left out.
 */
export function diagnose(situation: Situation): Diagnosis {
  const causes = [...candidatesOf(situation.failure, situation.reply), ...suspected(situation)]
    .filter(({ id }) => !isRuledOut(id, situation))
    .map((cause) => ({ ...cause, weight: weigh(cause, situation) }));
  return { causes: rank(causes), evidence: evidenceOf(situation) };
}

/** What the answer alone would not suggest, and other things known do. */
function suspected({ failure, key, isOnline, bitso }: Situation): Cause[] {
  const found: Cause[] = [];
  if (key !== null && mayBeMistyped.has(failure.code)) {
    for (const id of new Set(key.flaws.map(causeOfFlaw))) found.push({ id, weight: 'likely' });
  }
  if (isOnline === false && unreached.has(failure.code)) found.push({ id: 'no-connection', weight: 'seen' });
  if (bitso !== null && bitso !== 'none' && failure.code !== 'no-site-access') {
    found.push({ id: 'bitso-fault', weight: passing.has(failure.code) ? 'likely' : 'possible' });
  }
  return found;
}

const mayBeMistyped = new Set<ErrorCode>([
  'key-refused',
  'key-malformed',
  'secret-malformed',
  'key-and-secret-swapped',
]);
const unreached = new Set<ErrorCode>(['offline', 'connection-failed', 'timed-out']);
const passing = new Set<ErrorCode>([
  ...unreached,
  'bitso-down',
  'bad-reply',
  'bitso-refused',
  'bitso-blocked',
]);

function causeOfFlaw(flaw: Flaw): CauseId {
  switch (flaw) {
    case 'swapped':
      return 'swapped';
    case 'email':
    case 'address':
    case 'like-a-password':
      return 'filled-in';
    default:
      return 'damaged';
  }
}

function isRuledOut(id: CauseId, { key, skewMs, prices, hasOtherKeyWorked }: Situation): boolean {
  switch (id) {
    case 'mistyped':
    case 'damaged':
    case 'swapped':
    case 'filled-in':
      // A secret that was accepted once is the right one: here it cannot change, only the key can be replaced.
      return key?.hasWorked === true;
    case 'clock':
      return hasOtherKeyWorked || (skewMs !== null && Math.abs(skewMs) <= clockRightMs);
    case 'no-connection':
      return prices === 'answered';
    default:
      return false;
  }
}

function weigh({ id, weight }: Cause, { failure, skewMs, key }: Situation): Weight {
  if (id === 'clock' && skewMs !== null && Math.abs(skewMs) >= clockWrongMs) {
    return failure.code === 'nonce-refused' ? 'seen' : 'likely';
  }
  // A list that is known to exist is the first thing a new address runs into.
  if (id === 'ip-list' && weight === 'possible' && key?.ip === 'set') return 'likely';
  return weight;
}

/** Heaviest first, else in the order given; each cause once. */
function rank(causes: readonly Cause[]): Cause[] {
  const sorted = weights.flatMap((weight) => causes.filter((cause) => cause.weight === weight));
  const ranked = sorted.filter(({ id }, index) => sorted.findIndex((other) => other.id === id) === index);
  return ranked.length > 0 ? ranked : [{ id: 'not-known', weight: 'possible' }];
}

function evidenceOf(situation: Situation): EvidenceId[] {
  const { reply, skewMs, key, prices, hasOtherKeyWorked, isOnline, bitso } = situation;
  const said: (EvidenceId | false)[] = [
    reply === null ? 'no-reply' : 'answered',
    clockEvidence(skewMs),
    key !== null && (key.hasWorked ? 'has-worked' : 'never-worked'),
    key !== null && `ip-${key.ip}`,
    prices !== null && (prices === 'answered' ? 'prices-answered' : 'prices-failed'),
    hasOtherKeyWorked && 'other-key-worked',
    isOnline === false && 'browser-offline',
    bitso !== null && (bitso === 'none' ? 'bitso-fine' : 'bitso-troubled'),
  ];
  return said.filter((id) => id !== false);
}

function clockEvidence(skewMs: number | null): EvidenceId {
  if (skewMs === null) return 'clock-unknown';
  if (Math.abs(skewMs) <= clockRightMs) return 'clock-right';
  return skewMs > 0 ? 'clock-ahead' : 'clock-behind';
}
