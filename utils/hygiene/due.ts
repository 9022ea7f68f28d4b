import { type Rotation, stepOf } from './rotation.ts';
import { dayMs } from './rule.ts';

/** Something a person should come and see to. Its `reason` says what and of when: the same one is told once. */
export interface Due {
  reason: string;
  /** From when on; it may lie ahead. */
  at: number;
}

/** What has been told, and until when all is to be quiet. */
export interface Reminded {
  told: readonly string[];
  snoozedUntil: number;
}

interface Situation {
  keys: readonly {
    id: string;
    replaceBy: number | null;
    createdAt: number | null;
    retiredAt: number | null;
  }[];
  rotations: readonly Rotation[];
  /** The grave findings of the report. */
  findings: readonly { rule: string; keyId: string | null; right?: string | undefined }[];
  /** What changed of keys by itself and nobody has seen yet. */
  changes: readonly { id: string; at: number }[];
  policyDays: number;
}

/** A rotation that stands still so long is told of. */
export const patienceMs = 2 * dayMs;
export const snoozeMs = 7 * dayMs;

/**
 * All that is or will be due, the earliest first. A date that its owner set speaks instead of the policy; a key
 * that is being replaced is no longer due itself, its rotation is.
 */
export function duesOf({ keys, rotations, findings, changes, policyDays }: Situation): Due[] {
  const waiting = rotations.filter((one) => !['done', 'given-up'].includes(stepOf(one)));
  const isReplaced = new Set(waiting.map(({ oldId }) => oldId));
  const ages = keys
    .filter(({ id, retiredAt }) => retiredAt === null && !isReplaced.has(id))
    .flatMap(({ id, replaceBy, createdAt }): Due[] => {
      if (replaceBy !== null) return [{ reason: `replace ${id} ${replaceBy}`, at: replaceBy }];
      if (createdAt === null) return [];
      return [{ reason: `policy ${id} ${policyDays}`, at: createdAt + policyDays * dayMs }];
    });
  const steps = waiting.map((one) => ({
    reason: `rotation ${one.id} ${stepOf(one)}`,
    at: one.changedAt + patienceMs,
  }));
  const found = findings.map(({ rule, keyId, right }) => ({
    reason: ['finding', rule, keyId, right].filter(Boolean).join(' '),
    at: 0,
  }));
  const changed = changes.map(({ id, at }) => ({ reason: `change ${id}`, at }));
  return [...ages, ...steps, ...found, ...changed].sort((a, b) => a.at - b.at);
}

/**
 * What of the dues is to be told now, and what is remembered afterwards. A reason that has gone is forgotten, so
 * that it may be told again when it comes back; while snoozed nothing is told and nothing is lost.
 */
export function remind(
  reminded: Reminded,
  dues: readonly Due[],
  now: number,
): { news: readonly Due[]; reminded: Reminded; nextAt: number | null } {
  const reasons = new Set(dues.map(({ reason }) => reason));
  const told = reminded.told.filter((reason) => reasons.has(reason));
  const fresh = dues.filter(({ reason }) => !told.includes(reason));
  const news = now < reminded.snoozedUntil ? [] : fresh.filter(({ at }) => at <= now);
  const left = fresh.filter((due) => !news.includes(due));
  const first = left[0];
  return {
    news,
    reminded: { ...reminded, told: [...told, ...news.map(({ reason }) => reason)] },
    nextAt: first ? Math.max(first.at, reminded.snoozedUntil) : null,
  };
}
