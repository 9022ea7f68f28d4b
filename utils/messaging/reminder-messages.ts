import { z } from 'zod/mini';
import { Time } from '../vault/payload.ts';

const nothing = z.strictObject({});

/** What is due of an open vault; findings and changes are told by the report, not counted here. */
export const DueView = z.strictObject({ count: z.int(), snoozedUntil: z.nullable(Time) });
export type DueView = z.infer<typeof DueView>;

/** What should be seen to: keys to replace, replacements that stand still, grave findings. */
export const reminderMessages = {
  'reminder.list': { from: ['ui'], request: nothing, response: DueView },
  /** Nothing is told for a week. */
  'reminder.snooze': { from: ['ui'], request: nothing, response: DueView },
  /** Answered while locked too, and then says no more than whether something is due. */
  'reminder.status': { from: ['ui'], request: nothing, response: z.strictObject({ isDue: z.boolean() }) },
  /** What the alarm does: looks what is due and tells what was not told before. */
  'reminder.tend': { from: ['ui'], request: nothing, response: nothing },
} as const;
