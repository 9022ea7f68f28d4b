import { z } from 'zod/mini';
import { rightIds } from '../permissions/rights.ts';
import { Purpose, Rights, Time } from '../vault/payload.ts';
import { FailureView } from './balance-messages.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** A key without what is secret of it: `maskedKey` shows the last four characters at most. */
export const KeyView = z.strictObject({
  id,
  name: z.string(),
  service: z.string(),
  purpose: Purpose,
  maskedKey: z.nullable(z.string()),
  hasSecret: z.boolean(),
  rights: Rights,
  ip: z.enum(['set', 'none', 'unknown']),
  destinations: z.enum(['set', 'empty', 'unknown']),
  createdAt: z.nullable(Time),
  addedAt: Time,
  replaceBy: z.nullable(Time),
  notes: z.string(),
  /** When it was revoked at Bitso; null while it lives. */
  retiredAt: z.nullable(Time),
  lastCheck: z.nullable(z.strictObject({ at: Time, failure: z.nullable(FailureView) })),
});
export type KeyView = z.infer<typeof KeyView>;

/** What a person says of a key: the rights that are not named here keep what is known of them. */
const Declaration = z.strictObject({
  rights: z.partialRecord(z.enum(rightIds), z.enum(['granted', 'denied', 'unknown'])),
  ip: z.enum(['set', 'none', 'unknown']),
  destinations: z.enum(['set', 'empty', 'unknown']),
  createdAt: z.nullable(Time),
  replaceBy: z.nullable(Time),
  notes: z.string().check(z.maxLength(500)),
});

/** The registry of keys, and what is judged of them: the rows of the report, the doctor and the rotation. */
export const hygieneMessages = {
  /** Puts a key into the registry that somebody else holds; of its text only a fingerprint and an ending stay. */
  'key.register': {
    from: ['ui'],
    request: z.strictObject({
      name: z.string().check(z.maxLength(60)),
      service: z.string().check(z.maxLength(60)),
      purpose: Purpose,
      key: z.string().check(z.maxLength(256)),
    }),
    response: KeyView,
  },
  /** Writes down what its owner knows of a key. */
  'key.declare': { from: ['ui'], request: z.strictObject({ id, said: Declaration }), response: KeyView },
  /** Keeps a key that was revoked at Bitso as history, or takes that back with null. */
  'key.retire': {
    from: ['ui'],
    request: z.strictObject({ id, retiredAt: z.nullable(Time) }),
    response: KeyView,
  },
} as const;
