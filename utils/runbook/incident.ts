import { z } from 'zod/mini';
import { FailureView } from '../messaging/balance-messages.ts';
import type { RightId } from '../permissions/rights.ts';
import { type Rights, Time } from '../vault/payload.ts';
import type { Trial, Verdict } from './verdict.ts';

const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

export const stepIds = [
  'delete-key',
  'withdrawals',
  'orders',
  'security',
  'services',
  'password',
  'source',
] as const;
export type StepId = (typeof stepIds)[number];

/** A leak from the first click to its end. It names the key as it was called then; the key itself is not in it. */
export const Incident = z.strictObject({
  id: Id,
  keyId: Id,
  keyName: z.string(),
  service: z.string(),
  openedAt: Time,
  closedAt: z.nullable(Time),
  /** The key was answered before it leaked: without that a refusal proves nothing. */
  hasWorked: z.boolean(),
  /** When each step was ticked off. */
  done: z.partialRecord(z.enum(stepIds), Time),
  /** Another key of the same account, by the person's word; null while none is named. */
  otherKeyId: z.nullable(Id),
  otherWorkedAt: z.array(Time),
  /** When the person said that the key is gone from Bitso's list. */
  goneAt: z.nullable(Time),
  /** Oldest first. */
  trials: z.array(z.strictObject({ at: Time, failure: z.nullable(FailureView) })),
});
export type Incident = z.infer<typeof Incident>;

/** More are not kept: at ten minutes each these are two days, and a verdict needs the last of them. */
export const mostTrials = 300;

/** What may have been done with the key comes before what can wait; a right that is not known counts as on. */
export function stepsFor(rights: Rights): StepId[] {
  const may = (right: RightId) => rights[right].state !== 'denied';
  return stepIds.filter((step) => {
    if (step === 'withdrawals') return may('make-withdrawals');
    if (step === 'orders') return may('place-orders');
    if (step === 'security') return may('perform-security-actions');
    return true;
  });
}

/** The incident with one trial more, the oldest leaving where there are too many. */
export function addTrial(incident: Incident, trial: Trial): Incident {
  return { ...incident, trials: [...incident.trials, trial].slice(-mostTrials) };
}

/** The file a person may hand on: what happened and when. No key, no secret, no amount, no id of ours. */
export function incidentFile(
  { keyName, service, openedAt, closedAt, done, goneAt, otherWorkedAt, trials }: Incident,
  verdict: Verdict,
  ip: 'set' | 'none' | 'unknown',
): string {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return JSON.stringify(
    {
      format: 'llavero incident 1',
      key: keyName,
      given_to: service || null,
      opened: iso(openedAt),
      closed: iso(closedAt),
      ip_list_on_record: ip,
      verdict: 'at' in verdict ? { ...verdict, at: iso(verdict.at), ...since(verdict, iso) } : verdict,
      steps_done: Object.entries(done).map(([step, at]) => ({ step, at: iso(at) })),
      said_gone_from_list: iso(goneAt),
      another_key_worked: otherWorkedAt.map(iso),
      requests: trials.map(({ at, failure }) => ({
        at: iso(at),
        request: 'GET /api/v3/balance',
        outcome: failure?.code ?? 'ok',
        bitso_code: failure?.exchangeCode ?? null,
      })),
    },
    null,
    2,
  );
}

const since = (verdict: Verdict, iso: (at: number) => string | null) =>
  verdict.kind === 'dead' ? { since: iso(verdict.since) } : {};
