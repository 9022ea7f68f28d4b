import { z } from 'zod/mini';
import { AppError } from '../../utils/errors.ts';
import {
  Balance,
  type Exchange,
  importCredentials,
  type Outcome,
  Ticker,
  type World,
} from '../../utils/exchanges/exchange.ts';
import { FailureView, type Portfolio } from '../../utils/messaging/protocol.ts';
import { createValuer } from '../../utils/money/valuation.ts';
import { type KeyEntry, Time } from '../../utils/vault/payload.ts';
import type { Vault } from '../../utils/vault/vault.ts';

/** What was last seen of one key's account, sealed in the journal. A failure leaves the balances standing. */
const AccountChunk = z.strictObject({
  at: z.nullable(Time),
  balances: z.array(Balance),
  checkedAt: Time,
  failure: z.nullable(FailureView),
});
type AccountChunk = z.infer<typeof AccountChunk>;

const PriceChunk = z.strictObject({
  at: z.nullable(Time),
  tickers: z.array(Ticker),
  failure: z.nullable(FailureView),
});
type PriceChunk = z.infer<typeof PriceChunk>;

const accountId = (keyId: string) => `account/${keyId}`;

/** What the balances of the open vault are made of: the vault, the exchange, the world. */
export interface Ledgers {
  vault: Vault;
  exchange: Exchange;
  world: World;
}

/** The last known balances, from the journal alone. Throws AppError 'vault-locked'. */
export async function lastPortfolio(ledgers: Ledgers, currency: Portfolio['currency']): Promise<Portfolio> {
  const keys = await readableKeys(ledgers.vault);
  const [prices, ...accounts] = await Promise.all([
    ledgers.vault.journal.get('prices', PriceChunk),
    ...keys.map((entry) => ledgers.vault.journal.get(accountId(entry.id), AccountChunk)),
  ]);
  return compose(keys, prices, accounts, currency);
}

/**
 * Asks for all prices and for each key's balances at once, and keeps what came. A failing request leaves what
 * was known and is told beside it. Throws AppError 'vault-locked' where the vault was locked meanwhile.
 */
export async function refreshPortfolio(
  ledgers: Ledgers,
  currency: Portfolio['currency'],
): Promise<Portfolio> {
  const { vault, exchange, world } = ledgers;
  const keys = await readableKeys(vault);
  if (keys.length > 0) {
    await Promise.all([
      exchange.tickers(world).then((outcome) => keepPrices(ledgers, outcome)),
      ...keys.map(async (entry) => keepBalances(ledgers, entry.id, await askBalances(ledgers, entry))),
    ]);
  }
  return lastPortfolio(ledgers, currency);
}

/** One GET /balance with a key's own secret, which becomes a non-extractable HMAC key on the way. */
export async function askBalances(
  { exchange, world }: Ledgers,
  entry: Pick<KeyEntry, 'key' | 'secret'>,
): Promise<Outcome<Balance[]>> {
  if (entry.key === null || entry.secret === null) throw new AppError('key-unknown');
  return exchange.balances(world, await importCredentials(entry.key, entry.secret));
}

/** Writes what a check of one key brought into the journal. */
export async function keepBalances(
  { vault, world }: Ledgers,
  keyId: string,
  outcome: Outcome<Balance[]>,
): Promise<void> {
  const checkedAt = world.now();
  const known = await vault.journal.get(accountId(keyId), AccountChunk);
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

/** Drops what the journal holds of a removed key. */
export async function forgetAccount(vault: Vault, keyId: string): Promise<void> {
  await vault.journal.forget(accountId(keyId));
}

async function keepPrices({ vault, world }: Ledgers, outcome: Outcome<Ticker[]>): Promise<void> {
  const known = await vault.journal.get('prices', PriceChunk);
  await vault.journal.put(
    'prices',
    outcome.ok
      ? { at: world.now(), tickers: outcome.value, failure: null }
      : { at: known?.at ?? null, tickers: known?.tickers ?? [], failure: outcome.failure },
  );
}

const readableKeys = (vault: Vault) =>
  vault.read(({ keys }) => keys.filter((entry) => entry.secret !== null));

function compose(
  keys: KeyEntry[],
  prices: PriceChunk | null,
  accounts: (AccountChunk | null)[],
  currency: Portfolio['currency'],
): Portfolio {
  const valuate = createValuer(prices === null || prices.at === null ? null : prices.tickers, currency);
  return {
    currency,
    prices: { at: prices?.at ?? null, failure: prices?.failure ?? null },
    all: valuate(accounts.flatMap((account) => account?.balances ?? [])),
    accounts: keys.map((entry, index) => ({
      keyId: entry.id,
      name: entry.name,
      at: accounts[index]?.at ?? null,
      failure: accounts[index]?.failure ?? null,
      holdings: valuate(accounts[index]?.balances ?? []),
    })),
  };
}
