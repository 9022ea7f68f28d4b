import { z } from 'zod/mini';
import type { ErrorCode } from '../errors.ts';
import { Time } from '../vault/payload.ts';

/** What was asked for last, and how often in a row it went wrong: of one key, or of the prices. */
export const Pace = z.strictObject({
  askedAt: Time,
  /** Failures in a row, 420 included. */
  failures: z.int().check(z.nonnegative()),
  /** 420 in a row. */
  locks: z.int().check(z.nonnegative()),
  /** By itself Llavero does not ask again before this. */
  restsUntil: Time,
});
export type Pace = z.infer<typeof Pace>;

/** Who wants fresh balances: somebody pressing a button, or Llavero by itself. */
export type Asker = 'person' | 'clock';

/** By itself never more often. */
export const minuteMs = 60_000;
const longestLockMs = 10 * minuteMs;
const longestRestMs = 15 * minuteMs;
const jitter = 0.5;

/**
 * Whether it may be asked now. The clock asks once in `everyMs` at most, a minute or more, and waits out every rest;
 * a person only waits where Bitso answered 420, since asking on may cost them a day. Source: Bitso, "Rate limits".
 */
export function mayAsk(pace: Pace | null, by: Asker, now: number, everyMs = minuteMs): boolean {
  // Asked in the future: the clock was set back since, and says nothing about how long ago that was.
  if (pace === null || now < pace.askedAt) return true;
  if (by === 'person') return pace.locks === 0 || now >= pace.restsUntil;
  return now >= pace.askedAt + Math.max(everyMs, minuteMs) && now >= pace.restsUntil;
}

/** The pace from the moment of asking: whatever becomes of the worker meanwhile, this counts. */
export function askNow(pace: Pace | null, now: number): Pace {
  return { ...(pace ?? { failures: 0, locks: 0, restsUntil: 0 }), askedAt: now };
}

/**
 * The pace after the answer: `failure` null after a good one. A lock rests a minute, doubled up to ten; any
 * other failure a minute, doubled up to fifteen, and up to half of it more by `random` (0 to 1), so that many
 * computers do not come back together.
 */
export function settle(pace: Pace, failure: ErrorCode | null, now: number, random: number): Pace {
  if (failure === null) return { ...pace, failures: 0, locks: 0, restsUntil: 0 };
  const failures = pace.failures + 1;
  if (failure === 'rate-limited') {
    const locks = pace.locks + 1;
    return { ...pace, failures, locks, restsUntil: now + doubled(locks, longestLockMs) };
  }
  const restMs = doubled(failures, longestRestMs);
  return { ...pace, failures, locks: 0, restsUntil: now + restMs + Math.floor(restMs * jitter * random) };
}

/** Until when Bitso's own lock holds back even a person; null while it does not. */
export function lockedUntil(pace: Pace | null, now: number): number | null {
  return pace !== null && !mayAsk(pace, 'person', now) ? pace.restsUntil : null;
}

const doubled = (times: number, longestMs: number) =>
  Math.min(minuteMs * 2 ** Math.min(times - 1, 10), longestMs);
