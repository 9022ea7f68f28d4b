import { z } from 'zod/mini';
import { type Areas, defineState } from '../storage.ts';
import { Time } from './payload.ts';

/** Attempts made since the last success, and when the latest was. */
const Attempts = z.strictObject({ count: z.int().check(z.nonnegative()), lastAt: Time });
type Attempts = z.infer<typeof Attempts>;

const stored = defineState('vault:attempts', 'local', Attempts, { clearOn: 'wipe' });
// Where `storage.local` is lost the mirror opens all the same: counted here then, until the browser ends.
const spare = defineState('vault:attempts-spare', 'session', Attempts, { clearOn: 'wipe' });

const waitsSeconds = [0, 0, 0, 2, 4, 8, 16, 32, 60];

/**
 * Milliseconds to wait before the next attempt. Slows a person at the screen, nobody who has the files. A
 * clock set back cannot make the wait longer than it ever was.
 */
function remainingMs({ count, lastAt }: Attempts, now: number): number {
  const waitMs = (waitsSeconds[Math.min(count, waitsSeconds.length - 1)] ?? 0) * 1000;
  return Math.max(0, Math.min(waitMs, lastAt + waitMs - now));
}

/**
 * Counts an attempt before it is made, so that closing the window does not take it back; or gives the
 * milliseconds to wait, and counts none. Throws AppError 'storage-failed' where it could not be counted.
 */
export async function countAttempt(storage: Areas, now: number): Promise<number> {
  const [kept, spared] = await Promise.all([stored.peek(storage), spare.peek(storage)]);
  const made = {
    count: Math.max(kept?.count ?? 0, spared?.count ?? 0),
    lastAt: Math.max(kept?.lastAt ?? 0, spared?.lastAt ?? 0),
  };
  const waitMs = remainingMs(made, now);
  if (waitMs > 0) return waitMs;
  const next = { count: made.count + 1, lastAt: now };
  await stored.set(storage, next).catch(() => spare.set(storage, next));
  return 0;
}

/** After a passphrase that was right. A counter that cannot be reset only makes a later attempt wait. */
export async function forgetAttempts(storage: Areas): Promise<void> {
  await Promise.allSettled([stored.clear(storage), spare.clear(storage)]);
}
