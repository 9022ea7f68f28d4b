import { z } from 'zod/mini';
import { AlertEvent, AlertRule, AlertTerms } from '../alerts/rule.ts';
import { Decimal } from '../exchanges/exchange.ts';
import { ranges } from '../history/ranges.ts';
import { LedgerEntry } from '../ledger/ledger.ts';
import { Time } from '../vault/payload.ts';
import { currencies } from './balance-messages.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const nothing = z.strictObject({});

/** A request to Bitso, with the name its key has; null without a key, or where the key is gone. */
export const LedgerView = z.extend(LedgerEntry, { keyName: z.nullable(z.string()) });
export type LedgerView = z.infer<typeof LedgerView>;

/** Totals over time, unrounded, in the chosen currency; a null total is a gap in what is known. */
export const HistoryView = z.strictObject({
  currency: z.enum(currencies),
  /** Where the range begins and ends: wider than the points where history is shorter. */
  from: Time,
  to: Time,
  points: z.array(z.strictObject({ at: Time, total: z.nullable(Decimal) })),
  /** start + price + quantity = end, exactly; null with fewer than two points. See explain in history/series. */
  effects: z.nullable(z.strictObject({ start: Decimal, end: Decimal, price: Decimal, quantity: Decimal })),
});
export type HistoryView = z.infer<typeof HistoryView>;

/** One asset of one account at one time, for export; `value` null where no book led to the currency then. */
export const HistoryRow = z.strictObject({
  at: Time,
  account: z.string(),
  /** False where the account could not be read then, and its last known balances stood in. */
  isFresh: z.boolean(),
  asset: z.string(),
  quantity: Decimal,
  value: z.nullable(Decimal),
});
export type HistoryRow = z.infer<typeof HistoryRow>;

/** Whether anybody watches: told also while locked, and then nothing but this. */
export const WatchView = z.strictObject({
  hasAlerts: z.boolean(),
  /** Since when it has been watching without a lock between; null while it is not. */
  since: z.nullable(Time),
  lastCheckAt: z.nullable(Time),
});
export type WatchView = z.infer<typeof WatchView>;

export const AlertsView = z.strictObject({
  rules: z.array(AlertRule),
  /** Newest first. */
  events: z.array(AlertEvent),
  watch: WatchView,
  /** What a price alert can be set on, with the last known price of each. */
  books: z.array(z.strictObject({ book: z.string(), price: Decimal })),
  /** There were rules, and the journal has lost them. Told until the next rule is saved. */
  areLost: z.boolean(),
});
export type AlertsView = z.infer<typeof AlertsView>;

/** What was seen over time and what is watched for: the rows of the journal's own views. */
export const watchMessages = {
  /** Newest first; `limit` null for all of the 90 days. */
  'ledger.list': {
    from: ['ui'],
    request: z.strictObject({ limit: z.nullable(z.int().check(z.positive())) }),
    response: z.strictObject({ entries: z.array(LedgerView) }),
  },

  /** `keyId` null for all accounts together. */
  'history.series': {
    from: ['ui'],
    request: z.strictObject({ range: z.enum(ranges), keyId: z.nullable(id) }),
    response: HistoryView,
  },
  'history.export': {
    from: ['ui'],
    request: z.strictObject({ range: z.enum(ranges) }),
    response: z.strictObject({ currency: z.enum(currencies), rows: z.array(HistoryRow) }),
  },

  /** Answered while locked too. */
  'watch.status': { from: ['ui'], request: nothing, response: WatchView },
  'alert.list': { from: ['ui'], request: nothing, response: AlertsView },
  /** `id` null makes a new rule. A changed rule starts afresh. */
  'alert.save': {
    from: ['ui'],
    request: z.strictObject({ id: z.nullable(id), terms: AlertTerms }),
    response: AlertsView,
  },
  /** Takes its events along. */
  'alert.remove': { from: ['ui'], request: z.strictObject({ id }), response: AlertsView },
  /** `snooze` also answers `seen`, and keeps the rule quiet for a day. */
  'alert.answer': {
    from: ['ui'],
    request: z.strictObject({ id, answer: z.enum(['me', 'not-me', 'seen', 'snooze']) }),
    response: AlertsView,
  },
} as const;
