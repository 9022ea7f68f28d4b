import { z } from 'zod/mini';
import { errorCodes } from '../errors.ts';
import { probes } from '../exchanges/exchange.ts';
import { Change } from '../hygiene/drift.ts';
import { places, ruleIds, severities } from '../hygiene/rule.ts';
import { rightIds } from '../permissions/rights.ts';
import { AccountColor, Purpose, Rights, Time } from '../vault/payload.ts';
import { FailureView } from './balance-messages.ts';

const nothing = z.strictObject({});
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
  color: z.nullable(AccountColor),
  /** The key whose account it opens too; its own id where its owner said that they are apart. */
  sameAs: z.nullable(id),
  lastCheck: z.nullable(z.strictObject({ at: Time, failure: z.nullable(FailureView) })),
  /** What is asked once a day beside the balances, because its owner last let it be asked. */
  dailyProbes: z.readonly(z.array(z.enum(probes))),
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

/** What a rule found, with what shows it; the page makes the sentences. See utils/hygiene/rule.ts. */
const Finding = z.strictObject({
  rule: z.enum(ruleIds),
  severity: z.enum(severities),
  place: z.enum(places),
  keyId: z.nullable(id),
  keyName: z.nullable(z.string()),
  evidence: z.strictObject({
    right: z.optional(z.enum(rightIds)),
    by: z.optional(z.nullable(z.enum(['api', 'api-likely', 'page', 'you']))),
    at: z.optional(Time),
    days: z.optional(z.int()),
    rights: z.optional(z.readonly(z.array(z.enum(rightIds)))),
    names: z.optional(z.readonly(z.array(z.string()))),
    service: z.optional(z.string()),
    source: z.optional(z.string()),
    code: z.optional(z.enum(errorCodes)),
  }),
});

export const ReportView = z.strictObject({
  /** The worst first. */
  findings: z.array(Finding),
  /** `total` = the smaller of `cap` and 100 less the costs; null without a key. */
  score: z.nullable(
    z.strictObject({
      total: z.int(),
      sum: z.array(z.strictObject({ rule: z.enum(ruleIds), count: z.int(), cost: z.int() })),
      cap: z.int(),
      unknownRights: z.int(),
      isGuardUnknown: z.boolean(),
    }),
  ),
  /** Living keys known here; the exchange allows six. */
  keys: z.int(),
  /** What changed of keys and nobody has seen yet, the newest first. */
  changes: z.array(z.extend(Change, { keyName: z.string() })),
});
export type ReportView = z.infer<typeof ReportView>;

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
  /**
   * Asks the exchange about one key: GET /balance always, and of the others those consented to. Comes back with
   * how each went, in the order sent.
   */
  'key.check': {
    from: ['ui'],
    request: z.strictObject({ id, probes: z.array(z.enum(probes)).check(z.maxLength(probes.length)) }),
    response: z.strictObject({
      asked: z.array(
        z.strictObject({
          read: z.enum(['balances', ...probes]),
          failure: z.nullable(z.enum(errorCodes)),
        }),
      ),
    }),
  },

  /** A change that was seen is told no more. */
  'drift.see': { from: ['ui'], request: z.strictObject({ id }), response: nothing },
  /** What the alarm does: asks again what is a day old, and notes what is otherwise than it was. */
  'drift.tend': { from: ['ui'], request: nothing, response: nothing },

  'report.read': { from: ['ui'], request: nothing, response: ReportView },
  /** The credential report as the text of a file; without secrets and without keys. */
  'report.export': {
    from: ['ui'],
    request: z.strictObject({ kind: z.enum(['csv', 'json']) }),
    response: z.strictObject({ text: z.string() }),
  },
} as const;
