import { toCsv } from '../csv.ts';
import type { LedgerEntry } from './ledger.ts';

/** A ledger entry with the name its key has today, or had; null for a request without a key. */
export type NamedEntry = LedgerEntry & { keyName: string | null };

/** The ledger as CSV: one line per request, times in ISO 8601 UTC. */
export function ledgerToCsv(entries: readonly NamedEntry[]): string {
  return toCsv(
    ['time', 'key', 'path', 'outcome', 'duration_ms'],
    entries.map(({ at, keyName, path, outcome, durationMs }) => [
      new Date(at).toISOString(),
      keyName,
      path,
      outcome,
      durationMs,
    ]),
  );
}

/** The ledger as JSON that a person can read. */
export function ledgerToJson(entries: readonly NamedEntry[]): string {
  const requests = entries.map(({ at, keyName, path, outcome, durationMs }) => ({
    time: new Date(at).toISOString(),
    key: keyName,
    path,
    outcome,
    duration_ms: durationMs,
  }));
  return `${JSON.stringify({ requests }, null, 2)}\n`;
}
