import { toCsv } from '../csv.ts';
import type { HistoryRow } from '../messaging/protocol.ts';

/** History as CSV: one line per asset, account and time; unrounded decimals, times in ISO 8601 UTC. */
export function historyToCsv(rows: readonly HistoryRow[], currency: string): string {
  return toCsv(
    ['time', 'account', 'read', 'asset', 'quantity', `value_${currency}`],
    rows.map(({ at, account, isFresh, asset, quantity, value }) => [
      new Date(at).toISOString(),
      account,
      isFresh ? 'fresh' : 'last known',
      asset,
      quantity,
      value,
    ]),
  );
}

/** History as JSON that a person can read: decimals as text, so that no reader rounds them. */
export function historyToJson(rows: readonly HistoryRow[], currency: string): string {
  const entries = rows.map(({ at, account, isFresh, asset, quantity, value }) => ({
    time: new Date(at).toISOString(),
    account,
    is_fresh: isFresh,
    asset,
    quantity,
    value,
  }));
  return `${JSON.stringify({ currency, entries }, null, 2)}\n`;
}
