import { z } from 'zod/mini';
import { errorCodes } from '../errors.ts';
import { Time } from '../vault/payload.ts';

/** One request to the exchange: with which key (null for none), where, when, how it went. Nothing it carried. */
export const LedgerEntry = z.strictObject({
  at: Time,
  keyId: z.nullable(z.string()),
  path: z.string().check(z.maxLength(200)),
  outcome: z.enum(['ok', ...errorCodes]),
  durationMs: z.int().check(z.nonnegative()),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** All requests of one day, UTC: one chunk of the journal. */
export const LedgerDay = z.array(LedgerEntry);

export const ledgerPrefix = 'ledger/';
export const keptDays = 90;
const dayMs = 86_400_000;

/** The chunk a request belongs to, such as "ledger/2026-11-20". */
export function ledgerChunkId(at: number): string {
  return ledgerPrefix + new Date(at).toISOString().slice(0, 10);
}

/** Of the chunks there are, those older than 90 days, today being the first of them. */
export function expiredLedgerIds(ids: readonly string[], now: number): string[] {
  const oldest = ledgerChunkId(now - (keptDays - 1) * dayMs);
  return ids.filter((id) => id.startsWith(ledgerPrefix) && id < oldest);
}
