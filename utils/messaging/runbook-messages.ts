import { z } from 'zod/mini';
import { Incident, stepIds } from '../runbook/incident.ts';
import { Time } from '../vault/payload.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const nothing = z.strictObject({});

const Verdict = z.union([
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('alive'), at: Time }),
  z.strictObject({
    kind: z.literal('refused'),
    at: Time,
    reasons: z.readonly(z.array(z.enum(['ip-list', 'switched-off', 'deleted', 'account']))),
  }),
  z.strictObject({ kind: z.literal('dead'), at: Time, since: Time, by: z.enum(['other-key', 'list']) }),
]);

export const IncidentView = z.extend(Incident, {
  verdict: Verdict,
  ip: z.enum(['set', 'none', 'unknown']),
  /** In the order in which to take them. */
  steps: z.array(z.enum(stepIds)),
  /** What it may do with money: unknown counts as may. */
  withdraws: z.enum(['granted', 'denied', 'unknown']),
  /** Null where it is not asked any more: closed, removed, or without its secret. */
  nextTrialAt: z.nullable(Time),
  /** Keys with a secret that could be of the same account. */
  others: z.array(z.strictObject({ id, name: z.string() })),
});
export type IncidentView = z.infer<typeof IncidentView>;

/** A leaked key, from the first click to the end. */
export const runbookMessages = {
  /** Newest first. */
  'runbook.list': {
    from: ['ui'],
    request: nothing,
    response: z.strictObject({ incidents: z.array(IncidentView) }),
  },
  /** Opens the runbook of a key, or comes back with the open one. Sends the first GET /balance with the key. */
  'runbook.open': { from: ['ui'], request: z.strictObject({ keyId: id }), response: IncidentView },
  'runbook.tick': {
    from: ['ui'],
    request: z.strictObject({ id, step: z.enum(stepIds), isDone: z.boolean() }),
    response: IncidentView,
  },
  /** What only the person knows: which other key is of the same account, and whether the key is gone there. */
  'runbook.tell': {
    from: ['ui'],
    request: z.strictObject({ id, otherKeyId: z.nullable(id), isGone: z.boolean() }),
    response: IncidentView,
  },
  /** Asks now: one GET /balance with the key, and one with the other where the first was refused. */
  'runbook.try': { from: ['ui'], request: z.strictObject({ id }), response: IncidentView },
  /** What the alarm does: asks of each open one whose ten minutes have passed, and of no other. */
  'runbook.tend': { from: ['ui'], request: nothing, response: nothing },
  'runbook.close': { from: ['ui'], request: z.strictObject({ id }), response: IncidentView },
  /** The incident as the text of a file, without key, secret or amount. */
  'runbook.export': {
    from: ['ui'],
    request: z.strictObject({ id }),
    response: z.strictObject({ text: z.string() }),
  },
} as const;
