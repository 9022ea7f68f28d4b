import { z } from 'zod/mini';
import { autoLockChoices, Time } from './payload.ts';

/** What a session's end is judged by; all of it stored, so that no killed worker forgets a deadline. */
export const Clocks = z.strictObject({
  unlockedAt: Time,
  lastInputAt: Time,
  /** The latest time any access saw: a clock behind it has been set back. */
  lastSeenAt: Time,
  autoLockMinutes: z.literal([...autoLockChoices]),
});
export type Clocks = z.infer<typeof Clocks>;

/** However busy: after 12 hours the passphrase is asked for again. */
export const absoluteMs = 12 * 60 * 60 * 1000;

/** Time servers correct a clock by less than this; it cannot add up, since `lastSeenAt` never goes back. */
const correctionMs = 2000;

/** The browser's idle detection knows nothing shorter. */
const leastIdleSeconds = 15;

/** The clocks of a session that begins now. Times in epoch milliseconds. */
export function startClocks(now: number, autoLockMinutes: Clocks['autoLockMinutes']): Clocks {
  return { unlockedAt: now, lastInputAt: now, lastSeenAt: now, autoLockMinutes };
}

/** Compare before anything is noted: hours of sleep are hours without input, whoever woke the machine. */
export function hasExpired(clocks: Clocks, now: number): boolean {
  return now < clocks.lastSeenAt - correctionMs || now >= expiresAt(clocks);
}

/** When a session without further input ends: the earlier of both deadlines. */
export function expiresAt({ unlockedAt, lastInputAt, autoLockMinutes }: Clocks): number {
  return Math.min(unlockedAt + absoluteMs, lastInputAt + autoLockMinutes * 60_000);
}

/** The clocks of a session that has not expired, seen now; with input where there was some. */
export function noteAccess(clocks: Clocks, now: number, hadInput = false): Clocks {
  const lastSeenAt = Math.max(clocks.lastSeenAt, now);
  return { ...clocks, lastSeenAt, lastInputAt: hadInput ? lastSeenAt : clocks.lastInputAt };
}

/** The span to ask the browser's idle detection about: since the last look, so that no input falls between. */
export function idleSpanSeconds(clocks: Clocks, now: number): number {
  return Math.max(leastIdleSeconds, Math.ceil((now - clocks.lastInputAt) / 1000));
}
