import { z } from 'zod/mini';
import { Decimal } from '../exchanges/exchange.ts';
import { Time } from '../vault/payload.ts';
import type { AccountSnapshot, Snapshot } from './snapshot.ts';
import { isPastAll, isPastHours, isPastMinutes } from './thin.ts';

/** One value per snapshot: a decimal, 0 for "as before", null for "not there". */
const Column = z.array(z.union([Decimal, z.literal(0), z.null()]));
type Column = z.infer<typeof Column>;

/** Snapshots by columns, so that names are written once and what stays the same costs two bytes. */
export const HistoryChunk = z.strictObject({
  times: z.array(Time),
  prices: z.record(z.string(), Column),
  accounts: z.record(
    z.string(),
    z.strictObject({
      /** 1 fresh, 0 last known, null no such account then. */
      fresh: z.array(z.nullable(z.number())),
      quantities: z.record(z.string(), Column),
    }),
  ),
});
export type HistoryChunk = z.infer<typeof HistoryChunk>;

/** Snapshots in order of time, as one chunk. */
export function pack(snapshots: readonly Snapshot[]): HistoryChunk {
  const accounts = namesOf(snapshots, (snapshot) => snapshot.accounts).map((keyId) => {
    const states = snapshots.map((snapshot) => snapshot.accounts[keyId]);
    const fresh = states.map((state) => (state ? Number(state.isFresh) : null));
    return [keyId, { fresh, quantities: packColumns(states, (state) => state?.quantities ?? {}) }];
  });
  return {
    times: snapshots.map(({ at }) => at),
    prices: packColumns(snapshots, ({ prices }) => prices),
    accounts: Object.fromEntries(accounts),
  };
}

/** The snapshots of a chunk, exactly as they were packed. */
export function unpack({ times, prices, accounts }: HistoryChunk): Snapshot[] {
  const priceAt = unpackColumns(prices, times.length);
  const accountAt = Object.entries(accounts).map(([keyId, { fresh, quantities }]) => ({
    keyId,
    fresh,
    quantityAt: unpackColumns(quantities, times.length),
  }));
  return times.map((at, index) => {
    const there = accountAt.filter(({ fresh }) => typeof fresh[index] === 'number');
    const states = there.map(({ keyId, fresh, quantityAt }): [string, AccountSnapshot] => [
      keyId,
      { isFresh: fresh[index] === 1, quantities: quantityAt[index] ?? {} },
    ]);
    return { at, prices: priceAt[index] ?? {}, accounts: Object.fromEntries(states) };
  });
}

function namesOf<T>(items: readonly T[], read: (item: T) => Record<string, unknown>): string[] {
  return [...new Set(items.flatMap((item) => Object.keys(read(item))))];
}

function packColumns<T>(
  items: readonly T[],
  read: (item: T) => Record<string, Decimal>,
): Record<string, Column> {
  const columns = namesOf(items, read).map((name) => {
    const values = items.map((item) => read(item)[name] ?? null);
    return [name, values.map((value, index) => (index > 0 && value === values[index - 1] ? 0 : value))];
  });
  return Object.fromEntries(columns);
}

function unpackColumns(columns: Record<string, Column>, length: number): Record<string, Decimal>[] {
  const rows = Array.from({ length }, (): Record<string, Decimal> => ({}));
  for (const [name, column] of Object.entries(columns)) {
    let value: Decimal | null = null;
    for (const [index, row] of rows.entries()) {
      const written = column[index] ?? null;
      if (written !== 0) value = written;
      if (value !== null) row[name] = value;
    }
  }
  return rows;
}

export const historyPrefix = 'history/';

/** Where a new snapshot goes: a chunk per hour, such as "history/hour/2026-11-20T09", UTC. */
export const hourId = (at: number) => `${historyPrefix}hour/${new Date(at).toISOString().slice(0, 13)}`;
const dayId = (at: number) => `${historyPrefix}day/${new Date(at).toISOString().slice(0, 10)}`;
const monthId = (at: number) => `${historyPrefix}month/${new Date(at).toISOString().slice(0, 7)}`;

/** The times a chunk covers, the end excluded; null for a name that is none of history's. */
export function spanOfChunk(id: string): { from: number; to: number } | null {
  const [, kind, text = ''] =
    /^history\/(hour|day|month)\/(\d{4}-\d{2}(?:-\d{2}(?:T\d{2})?)?)$/.exec(id) ?? [];
  if (kind === undefined) return null;
  // A date without a time is UTC in ECMAScript's own format.
  const from = Date.parse(kind === 'hour' ? `${text}:00Z` : text);
  if (kind === 'hour') return { from, to: from + 3_600_000 };
  if (kind === 'day') return { from, to: from + 86_400_000 };
  return { from, to: new Date(from).setUTCMonth(new Date(from).getUTCMonth() + 1) };
}

/** What is to be done as time passes: which chunks go thinned into which other, and which go for good. */
export interface Folding {
  merges: { into: string; from: string[] }[];
  drops: string[];
}

/** Hours older than a day go into their day, days older than thirty into their month, old months go. */
export function planFolding(ids: readonly string[], now: number): Folding {
  const moves = ids.flatMap((id) => {
    const span = spanOfChunk(id);
    if (!span) return [];
    const last = span.to - 1;
    if (id === hourId(last) && isPastMinutes(last, now)) return [{ from: id, into: dayId(last) }];
    if (id === dayId(last) && isPastHours(last, now)) return [{ from: id, into: monthId(last) }];
    return [];
  });
  const merges = [...Map.groupBy(moves, ({ into }) => into)].map(([into, moved]) => ({
    into,
    from: moved.map(({ from }) => from),
  }));
  const isOver = (id: string) => {
    const span = spanOfChunk(id);
    return span !== null && id === monthId(span.from) && isPastAll(span.to - 1, now);
  };
  return { merges, drops: ids.filter(isOver) };
}
