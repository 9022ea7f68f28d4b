import { z } from 'zod/mini';
import { AppError } from '../../utils/errors.ts';
import { Balance, importCredentials, type Outcome } from '../../utils/exchanges/exchange.ts';
import { FailureView, type Portfolio } from '../../utils/messaging/protocol.ts';
import { findTwins, onePerAccount } from '../../utils/money/accounts.ts';
import { plain } from '../../utils/money/decimal.ts';
import { MovedTicker, priceOf } from '../../utils/money/routes.ts';
import { createValuer } from '../../utils/money/valuation.ts';
import { type KeyEntry, type RightKnowledge, Time } from '../../utils/vault/payload.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import type { Means } from './means.ts';

/** What was last seen of one key's account, sealed in the journal. A failure leaves the balances standing. */
const AccountChunk = z.strictObject({
  at: z.nullable(Time),
  balances: z.array(Balance),
  checkedAt: Time,
  failure: z.nullable(FailureView),
});
export type AccountChunk = z.infer<typeof AccountChunk>;

const PriceChunk = z.strictObject({
  at: z.nullable(Time),
  tickers: z.array(MovedTicker),
  failure: z.nullable(FailureView),
});
export type PriceChunk = z.infer<typeof PriceChunk>;

export const accountId = (keyId: string) => `account/${keyId}`;
export const priceSubject = 'prices';

/** All that is known without asking: of each readable key, and of the prices; null where nothing ever was. */
export interface Known {
  prices: PriceChunk | null;
  accounts: { entry: KeyEntry; seen: AccountChunk | null }[];
}

/** The last known balances, from the journal alone. Throws AppError 'vault-locked'. */
export async function lastKnown({ vault }: Means): Promise<Known> {
  const keys = await readableKeys(vault);
  const [prices, ...seen] = await Promise.all([
    vault.journal.get(priceSubject, PriceChunk),
    ...keys.map((entry) => vault.journal.get(accountId(entry.id), AccountChunk)),
  ]);
  return { prices, accounts: keys.map((entry, index) => ({ entry, seen: seen[index] ?? null })) };
}

/** What came of one question, and when. */
export interface Answer<T> {
  outcome: Outcome<T>;
  at: number;
}

/** One GET /balance with a key's own secret, which becomes a non-extractable HMAC key on the way. */
export async function askBalances(
  { exchange, ledger }: Means,
  entry: Pick<KeyEntry, 'id' | 'key' | 'secret'>,
): Promise<Outcome<Balance[]>> {
  if (entry.key === null || entry.secret === null) throw new AppError('key-unknown');
  const credentials = await importCredentials(entry.key, entry.secret);
  return ledger.ask(entry.id, (world) => exchange.balances(world, credentials));
}

/** What is known of an account after an answer; a failure leaves what was known. */
export function accountAfter(before: AccountChunk | null, { outcome, at }: Answer<Balance[]>): AccountChunk {
  if (outcome.ok) return { at, balances: outcome.value, checkedAt: at, failure: null };
  const { failure } = outcome;
  return { at: before?.at ?? null, balances: before?.balances ?? [], checkedAt: at, failure };
}

/** Writes what a check of one key brought into the journal. */
export async function keepBalances(
  { vault, world }: Means,
  keyId: string,
  outcome: Outcome<Balance[]>,
): Promise<void> {
  const before = outcome.ok ? null : await vault.journal.get(accountId(keyId), AccountChunk);
  await vault.journal.put(accountId(keyId), accountAfter(before, { outcome, at: world.now() }));
}

/** How the last request with a key went; null where none was made on this computer. */
export async function lastCheck(
  vault: Vault,
  keyId: string,
): Promise<{ at: number; failure: FailureView | null } | null> {
  const chunk = await vault.journal.get(accountId(keyId), AccountChunk);
  return chunk && { at: chunk.checkedAt, failure: chunk.failure };
}

/** What GET /balance last told of the right to it: 200 proves it, 0202 its absence; all else proves nothing. */
export async function balancesAnswer(vault: Vault, keyId: string): Promise<RightKnowledge | null> {
  const chunk = await vault.journal.get(accountId(keyId), AccountChunk);
  if (!chunk) return null;
  if (chunk.failure?.code === 'right-missing') return { state: 'denied', by: 'api', at: chunk.checkedAt };
  return chunk.at === null ? null : { state: 'granted', by: 'api', at: chunk.at };
}

/** Whether Bitso ever let this key in, as far as this computer remembers: 200 at some time, or 0202 the last time. */
export async function hasEverWorked(vault: Vault, keyId: string): Promise<boolean> {
  return (await balancesAnswer(vault, keyId)) !== null;
}

/** Drops what the journal holds of a removed key's balances; history and ledger keep what happened. */
export async function forgetAccount(vault: Vault, keyId: string): Promise<void> {
  await vault.journal.forget(accountId(keyId));
}

/** What is known, valued in a currency, with the locks of Bitso's that still hold. */
export async function portfolioOf(
  { pacer }: Means,
  { prices, accounts }: Known,
  wanted: Promise<Portfolio['currency']>,
): Promise<Portfolio> {
  const [currency, lockOf] = await Promise.all([wanted, pacer.locks()]);
  const valuate = createValuer(prices === null || prices.at === null ? null : prices.tickers, currency);
  return {
    currency,
    prices: {
      at: prices?.at ?? null,
      failure: prices?.failure ?? null,
      lockedUntil: lockOf(priceSubject),
    },
    all: valuate(onePerAccount(accounts).flatMap(({ seen }) => seen?.balances ?? [])),
    twins: findTwins(accounts),
    accounts: accounts.map(({ entry, seen }) => ({
      keyId: entry.id,
      name: entry.name,
      color: entry.color,
      at: seen?.at ?? null,
      failure: seen?.failure ?? null,
      lockedUntil: lockOf(entry.id),
      holdings: valuate(seen?.balances ?? []),
    })),
  };
}

/** The price of every book that has one, as last known. */
export function pricesOf(prices: PriceChunk | null): { book: string; price: string }[] {
  return (prices?.tickers ?? []).flatMap((ticker) => {
    const price = priceOf(ticker);
    return price ? [{ book: `${ticker.major}_${ticker.minor}`, price: plain(price) }] : [];
  });
}

/** The keys that can be asked with. Throws AppError 'vault-locked'. */
export const readableKeys = (vault: Vault) =>
  vault.read(({ keys }) => keys.filter((entry) => entry.secret !== null && entry.retiredAt === null));
