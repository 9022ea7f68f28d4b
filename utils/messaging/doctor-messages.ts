import { z } from 'zod/mini';
import { statusLevels } from '../doctor/bitso-status.ts';
import { causeIds, weights } from '../doctor/causes.ts';
import { evidenceIds } from '../doctor/diagnose.ts';
import { Time } from '../vault/payload.ts';
import { FailureView } from './balance-messages.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** What the doctor found: of one moment, and kept nowhere. */
export const Examination = z.strictObject({
  at: Time,
  /** Null where the key works now: then there are no causes. */
  failure: z.nullable(FailureView),
  status: z.nullable(z.int()),
  /** Milliseconds by which this computer's clock is ahead of Bitso's; null where no answer said. */
  skewMs: z.nullable(z.number()),
  /** What Bitso's own page says; null where it was not asked or did not answer. */
  bitso: z.nullable(z.enum(statusLevels)),
  causes: z.array(z.strictObject({ id: z.enum(causeIds), weight: z.enum(weights) })),
  evidence: z.array(z.enum(evidenceIds)),
});
export type Examination = z.infer<typeof Examination>;

/** A failing key or connection, looked at closely. */
export const doctorMessages = {
  /**
   * Sends GET /ticker, unsigned, and GET /balance with the key; `keyId` null takes the key of the draft. With
   * `isStatusWanted` also GET summary.json of Bitso's status page, if the browser gives access to it.
   */
  'doctor.examine': {
    from: ['ui'],
    request: z.strictObject({ keyId: z.nullable(id), isStatusWanted: z.boolean() }),
    response: Examination,
  },
} as const;
