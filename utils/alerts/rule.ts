import { z } from 'zod/mini';
import { errorCodes } from '../errors.ts';
import { Decimal } from '../exchanges/exchange.ts';
import { Time } from '../vault/payload.ts';

const AlertId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const Asset = z.string().check(z.regex(/^[a-z0-9]{1,20}$/));

/** What a person asked to be told of. A `keyId` or `asset` of null means every one there is. */
export const AlertTerms = z.union([
  z.strictObject({
    kind: z.literal('price'),
    /** Such as "btc_mxn". */
    book: z.string().check(z.regex(/^[a-z0-9]{1,20}_[a-z0-9]{1,20}$/)),
    side: z.enum(['above', 'below']),
    price: Decimal.check(z.regex(/^\d+(\.\d+)?$/), z.regex(/[1-9]/), z.maxLength(40)),
  }),
  z.strictObject({ kind: z.literal('drop'), keyId: z.nullable(AlertId), asset: z.nullable(Asset) }),
  z.strictObject({ kind: z.literal('failing'), keyId: z.nullable(AlertId) }),
]);
export type AlertTerms = z.infer<typeof AlertTerms>;

export const AlertRule = z.strictObject({
  id: AlertId,
  terms: AlertTerms,
  createdAt: Time,
  /** Not told before this; what it notices meanwhile is listed all the same. */
  snoozedUntil: z.nullable(Time),
});
export type AlertRule = z.infer<typeof AlertRule>;

/** What happened, in figures: the price reached, the amount that left, the key that fails. */
export const AlertFact = z.union([
  z.strictObject({
    kind: z.literal('price'),
    book: z.string(),
    side: z.enum(['above', 'below']),
    limit: Decimal,
    price: Decimal,
  }),
  z.strictObject({
    kind: z.literal('drop'),
    keyId: z.string(),
    asset: z.string(),
    before: Decimal,
    after: Decimal,
  }),
  z.strictObject({ kind: z.literal('failing'), keyId: z.string(), code: z.enum(errorCodes) }),
]);
export type AlertFact = z.infer<typeof AlertFact>;

/** A rule that came true. It stays until somebody answers: it was me, it was not me, or just seen. */
export const AlertEvent = z.strictObject({
  id: AlertId,
  ruleId: AlertId,
  at: Time,
  fact: AlertFact,
  answer: z.nullable(z.enum(['me', 'not-me', 'seen'])),
});
export type AlertEvent = z.infer<typeof AlertEvent>;

/** What the last check saw, as far as rules need it: kept, so that a killed worker misses nothing. */
export const AlertMemory = z.strictObject({
  /** Quantities by key id and asset. */
  quantities: z.record(z.string(), z.record(z.string(), Decimal)),
  /** Price rules on whose far side the price was. */
  beyond: z.array(z.string()),
  failing: z.array(z.string()),
});
export type AlertMemory = z.infer<typeof AlertMemory>;
