import type { Balance, Decimal, Ticker } from '../exchanges/exchange.ts';
import { plain } from '../money/decimal.ts';
import { createRouter } from '../money/routes.ts';

/** What one account held at that moment; not fresh where it could not be read and the last known stood in. */
export interface AccountSnapshot {
  isFresh: boolean;
  /** By asset; nothing is left out but what is zero. */
  quantities: Record<string, Decimal>;
}

/**
 * What was held and what it was worth, in no currency: quantities, and the prices of the books that any
 * currency's total is reckoned through. Exact decimals; `at` is when the replies had arrived.
 */
export interface Snapshot {
  at: number;
  /** By book, such as "btc_mxn". */
  prices: Record<string, Decimal>;
  /** By account: see accountOf in money/accounts.ts. */
  accounts: Record<string, AccountSnapshot>;
}

interface Read {
  keyId: string;
  balances: readonly Balance[];
  isFresh: boolean;
}

/** The snapshot of a refresh, with no more prices in it than its totals in these currencies are made of. */
export function takeSnapshot(
  at: number,
  accounts: readonly Read[],
  tickers: readonly Ticker[],
  currencies: readonly string[],
): Snapshot {
  const held = accounts.map(({ keyId, isFresh, balances }) => {
    const quantities = balances
      .filter(({ total }) => total !== '0')
      .map(({ asset, total }) => [asset, total]);
    return [keyId, { isFresh, quantities: Object.fromEntries(quantities) }];
  });
  const assets = new Set(accounts.flatMap(({ balances }) => balances.map(({ asset }) => asset)));
  return { at, prices: pricesToward(assets, tickers, currencies), accounts: Object.fromEntries(held) };
}

function pricesToward(
  assets: ReadonlySet<string>,
  tickers: readonly Ticker[],
  currencies: readonly string[],
): Record<string, Decimal> {
  const prices = new Map<string, Decimal>();
  for (const currency of currencies) {
    const findRoute = createRouter(tickers, currency);
    for (const asset of assets)
      for (const { book, price } of findRoute(asset) ?? []) prices.set(book, plain(price));
  }
  return Object.fromEntries(prices);
}

/** The prices of a snapshot as the books they came from, for the one valuation there is. */
export function tickersOf({ prices }: Snapshot): Ticker[] {
  return Object.entries(prices).map(([book, last]) => {
    const [major = '', minor = ''] = book.split('_');
    return { major, minor, last, bid: null, ask: null, volume: null };
  });
}
