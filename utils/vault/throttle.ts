import { z } from 'zod/mini';
import { Time } from './payload.ts';

/** Attempts made since the last success, and when the latest was. */
export const Attempts = z.strictObject({ count: z.int().check(z.nonnegative()), lastAt: Time });
export type Attempts = z.infer<typeof Attempts>;

const waitsSeconds = [0, 0, 0, 2, 4, 8, 16, 32, 60];

/**
 * Milliseconds to wait before the next attempt. Slows a person at the screen, nobody who has the files. A
 * clock set back cannot make the wait longer than it ever was.
 */
export function remainingMs({ count, lastAt }: Attempts, now: number): number {
  const waitMs = (waitsSeconds[Math.min(count, waitsSeconds.length - 1)] ?? 0) * 1000;
  return Math.max(0, Math.min(waitMs, lastAt + waitMs - now));
}
