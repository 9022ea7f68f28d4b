import { z } from 'zod/mini';
import { codeOf } from '../../utils/errors.ts';
import { assess } from '../../utils/hygiene/assess.ts';
import { type Due, duesOf, type Reminded, remind, snoozeMs } from '../../utils/hygiene/due.ts';
import type { DueView, ReminderMessageName } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { type Areas, defineState } from '../../utils/storage.ts';
import { Time } from '../../utils/vault/payload.ts';
import { listChanges } from './drift.ts';
import type { Means } from './means.ts';
import { readSituation, type Surroundings } from './report.ts';
import { readRotations } from './rotations.ts';
import { createTurns } from './turns.ts';

const RemindedChunk = z.strictObject({
  told: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(500)),
  snoozedUntil: Time,
});
const chunkId = 'reminders';

// In clear: when to say that something is due, and of a locked vault nothing more.
const upcoming = defineState('reminders:next', 'local', z.strictObject({ at: Time, isTold: z.boolean() }), {
  clearOn: 'wipe',
});

/** Whether something is due, without opening the vault. */
export async function isAnythingDue(storage: Areas, now: number): Promise<boolean> {
  const next = await upcoming.peek(storage);
  return next !== null && next.at <= now;
}

/** The handlers of what is due. `tell` shows that there is something, `changed` tells our own pages. */
export function createReminderHandlers(
  means: Means,
  around: Surroundings,
  { tell, changed }: { tell: () => void; changed: () => void },
): Pick<Handlers, ReminderMessageName> {
  const { vault, world, storage } = means;
  const inTurn = createTurns();
  const read = async (): Promise<Reminded> =>
    (await vault.journal.get(chunkId, RemindedChunk)) ?? { told: [], snoozedUntil: 0 };

  const readDues = async (): Promise<Due[]> => {
    const [situation, rotations, changes] = await Promise.all([
      readSituation(means, around),
      readRotations(means),
      listChanges(means),
    ]);
    const findings = assess(situation)
      .findings.filter(({ severity }) => severity === 'danger')
      .map(({ rule, keyId, evidence }) => ({ rule, keyId, right: evidence.right }));
    return duesOf({ keys: situation.keys, rotations, findings, changes, policyDays: situation.policyDays });
  };

  const view = (dues: readonly Due[], { snoozedUntil }: Reminded): DueView => {
    const now = world.now();
    const due = dues.filter(({ at, reason }) => at <= now && !/^(finding|change) /.test(reason));
    return { count: due.length, snoozedUntil: snoozedUntil > now ? snoozedUntil : null };
  };

  /** Looks at everything and writes down what is told by it. Returns how much of that is new. */
  const review = async (): Promise<number> => {
    const [dues, before] = [await readDues(), await read()];
    const now = world.now();
    const { news, reminded, nextAt } = remind(before, dues, now);
    if (JSON.stringify(reminded) !== JSON.stringify(before)) {
      await vault.journal.put(chunkId, { ...reminded, told: reminded.told.slice(-500) });
    }
    // What is due now stays due for the locked screen; what lies ahead is told when its time comes.
    const isSnoozed = reminded.snoozedUntil > now;
    const open = isSnoozed ? undefined : dues.find(({ at }) => at <= now);
    const at = open ? now : nextAt;
    if (at === null) await upcoming.clear(storage);
    else await upcoming.set(storage, { at, isTold: open !== undefined });
    return news.length;
  };

  /** A locked vault says once that something is due, at the time it was told before the lock. */
  const reviewLocked = async (): Promise<number> => {
    const next = await upcoming.peek(storage);
    if (!next || next.isTold || next.at > world.now()) return 0;
    await upcoming.set(storage, { ...next, isTold: true });
    return 1;
  };

  const tend = async () => {
    const news = await review().catch((error: unknown) => {
      if (codeOf(error) !== 'vault-locked') throw error;
      return reviewLocked();
    });
    if (news > 0) tell();
    changed();
  };

  return {
    'reminder.list': async () => view(await readDues(), await read()),
    'reminder.snooze': () =>
      inTurn(async () => {
        await vault.journal.put(chunkId, { ...(await read()), snoozedUntil: world.now() + snoozeMs });
        await review();
        changed();
        return view(await readDues(), await read());
      }),
    'reminder.status': async () => ({ isDue: await isAnythingDue(storage, world.now()) }),
    'reminder.tend': async () => {
      await inTurn(tend);
      return {};
    },
  };
}
