import { z } from 'zod/mini';
import { errorCodes } from '../errors.ts';
import { Decimal } from '../exchanges/exchange.ts';
import { AccountColor, Time } from '../vault/payload.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const nothing = z.strictObject({});

export const currencies = ['mxn', 'usd', 'brl', 'ars', 'cop', 'usdt', 'btc'] as const;
export type Currency = (typeof currencies)[number];

export const FailureView = z.strictObject({
  code: z.enum(errorCodes),
  /** Bitso's own code, so that the sentence can name it: four digits or fewer, or null. */
  exchangeCode: z.nullable(z.string().check(z.regex(/^\d{1,4}$/))),
});
export type FailureView = z.infer<typeof FailureView>;

export const Row = z.strictObject({
  asset: z.string(),
  total: Decimal,
  available: Decimal,
  locked: Decimal,
  pendingDeposit: Decimal,
  pendingWithdrawal: Decimal,
  /** In the chosen currency, unrounded; null where no book leads there. */
  value: z.nullable(Decimal),
  /** The coins passed through, both ends included; null with `value`. */
  route: z.nullable(z.array(z.string())),
  /** A book on the route had no trade in 24 hours. */
  isThin: z.boolean(),
  /** Part of the total, 0 to 1, cut after four decimals; null with `value`, or where the total is zero. */
  share: z.nullable(Decimal),
  /** How far 24 hours moved the price of one unit in the chosen currency, as a fraction; null where unknown. */
  change: z.nullable(Decimal),
});
export type Row = z.infer<typeof Row>;

export const Holdings = z.strictObject({
  /** Sum of the unrounded values; null until prices have been seen. */
  total: z.nullable(Decimal),
  /** What 24 hours of prices made of it, as a fraction, payments in and out apart; null where not known. */
  change: z.nullable(Decimal),
  unpriced: z.array(z.string()),
  /** Largest value first, unpriced last; zero balances are left out. */
  rows: z.array(Row),
});
export type Holdings = z.infer<typeof Holdings>;

/** The last known balances; `at` null where none was ever read. Times are when the replies arrived. */
export const Portfolio = z.strictObject({
  currency: z.enum(currencies),
  prices: z.strictObject({
    at: z.nullable(Time),
    failure: z.nullable(FailureView),
    lockedUntil: z.nullable(Time),
  }),
  /** Of every account once, however many keys it has. */
  all: Holdings,
  /** Keys that show the same amounts, and of which nobody has said whether they are one account. */
  twins: z.array(id),
  accounts: z.array(
    z.strictObject({
      keyId: id,
      name: z.string(),
      color: z.nullable(AccountColor),
      at: z.nullable(Time),
      failure: z.nullable(FailureView),
      /** Bitso answered 420: until then not even a press asks again. */
      lockedUntil: z.nullable(Time),
      holdings: Holdings,
    }),
  ),
});
export type Portfolio = z.infer<typeof Portfolio>;

/** What is held, from the journal or asked for anew. */
export const balanceMessages = {
  'balance.last': { from: ['ui'], request: nothing, response: Portfolio },
  /**
   * By a person: at once, except under a lock of Bitso's (420). By the clock of a window: what is due by the
   * setting, if anything is. By the alarm that watches: what was not asked for within a minute.
   */
  'balance.refresh': {
    from: ['ui'],
    request: z.strictObject({ by: z.enum(['person', 'clock', 'alarm']) }),
    response: Portfolio,
  },
  /** Says of keys that they open one account, which then counts once, or each another. */
  'account.join': {
    from: ['ui'],
    request: z.strictObject({
      keyIds: z.array(id).check(z.minLength(1), z.maxLength(64)),
      isOne: z.boolean(),
    }),
    response: nothing,
  },
} as const;
