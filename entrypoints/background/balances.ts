import { z } from 'zod/mini';
import { AppError } from '../../utils/errors.ts';
import { Balance, importCredentials, type Outcome, type Ticker } from '../../utils/exchanges/exchange.ts';
import { withChanges } from '../../utils/history/change.ts';
import { FailureView, type Portfolio } from '../../utils/messaging/protocol.ts';
import { plain } from '../../utils/money/decimal.ts';
import { MovedTicker, priceOf } from '../../utils/money/routes.ts';
import { createValuer } from '../../utils/money/valuation.ts';
import type { Asker } from '../../utils/refresh/policy.ts';
import { type KeyEntry, type RightKnowledge, Time } from '../../utils/vault/payload.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { pricesAround } from './history.ts';
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

const accountId = (keyId: string) => `account/${keyId}`;
const priceSubject = 'prices';

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

/**
 * Asks for all prices and for each key's balances at once, as far as the pace allows, and keeps what came. A
 * failing request leaves what was known and is told beside it. `answered` names what was asked, by key id or
 * "prices". Throws AppError 'vault-locked' where the vault was locked meanwhile.
 */
export async function refresh(
  means: Means,
  by: Asker,
): Promise<{ known: Known; answered: ReadonlyMap<string, Outcome<unknown>> }> {
  const { vault, exchange, ledger, pacer } = means;
  const keys = await readableKeys(vault);
  const subjects = keys.length > 0 ? [priceSubject, ...keys.map(({ id }) => id)] : [];
  const admitted = await pacer.admit(subjects, by);
  const answered = new Map<string, Outcome<unknown>>();
  const ask = async <T>(
    subject: string,
    question: () => Promise<Outcome<T>>,
    keep: (outcome: Outcome<T>) => Promise<void>,
  ) => {
    if (!admitted.has(subject)) return;
    const outcome = await question();
    answered.set(subject, outcome);
    await keep(outcome);
  };
  const done = await Promise.allSettled([
    ask(
      priceSubject,
      () => ledger.ask(null, (world) => exchange.tickers(world)),
      (outcome) => keepPrices(means, outcome),
    ),
    ...keys.map((entry) =>
      ask(
        entry.id,
        () => askBalances(means, entry),
        (outcome) => keepBalances(means, entry.id, outcome),
      ),
    ),
  ]);
  // Before anything else can fail: what Bitso said of our pace counts whether or not the vault is still open.
  if (answered.size > 0) await pacer.settle(answered);
  for (const each of done) if (each.status === 'rejected') throw each.reason;
  return { known: await lastKnown(means), answered };
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

/** Writes what a check of one key brought into the journal. */
export async function keepBalances(
  { vault, world }: Means,
  keyId: string,
  outcome: Outcome<Balance[]>,
): Promise<void> {
  const checkedAt = world.now();
  const known = outcome.ok ? null : await vault.journal.get(accountId(keyId), AccountChunk);
  await vault.journal.put(
    accountId(keyId),
    outcome.ok
      ? { at: checkedAt, balances: outcome.value, checkedAt, failure: null }
      : { at: known?.at ?? null, balances: known?.balances ?? [], checkedAt, failure: outcome.failure },
  );
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
  currency: Portfolio['currency'],
): Promise<Portfolio> {
  const valuate = createValuer(prices === null || prices.at === null ? null : prices.tickers, currency);
  const lockOf = await pacer.locks();
  return {
    currency,
    prices: {
      at: prices?.at ?? null,
      failure: prices?.failure ?? null,
      lockedUntil: lockOf(priceSubject),
    },
    all: valuate(accounts.flatMap(({ seen }) => seen?.balances ?? [])),
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

async function keepPrices({ vault, world }: Means, outcome: Outcome<Ticker[]>): Promise<void> {
  if (outcome.ok) {
    const dayAgo = await pricesAround(vault.journal, world.now() - dayMs);
    const tickers = withChanges(outcome.value, dayAgo);
    await vault.journal.put(priceSubject, { at: world.now(), tickers, failure: null });
    return;
  }
  const known = await vault.journal.get(priceSubject, PriceChunk);
  const { failure } = outcome;
  await vault.journal.put(priceSubject, { at: known?.at ?? null, tickers: known?.tickers ?? [], failure });
}
const dayMs = 86_400_000;

const readableKeys = (vault: Vault) =>
  vault.read(({ keys }) => keys.filter((entry) => entry.secret !== null && entry.retiredAt === null));
