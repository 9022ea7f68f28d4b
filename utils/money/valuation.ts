import type { Big } from 'big.js';
import type { Balance, Decimal, Ticker } from '../exchanges/exchange.ts';
import { Exact, plain } from './decimal.ts';

/** One asset of one or several accounts, with its worth. Amounts are unrounded decimal strings. */
export interface ValuedRow extends Balance {
  value: Decimal | null;
  route: string[] | null;
  isThin: boolean;
  share: Decimal | null;
}

export interface Valuation {
  total: Decimal | null;
  unpriced: string[];
  rows: ValuedRow[];
}

/** A book as a step between two coins: what one `from` is worth in `to`. */
interface Step {
  to: string;
  price: Big;
  isInverse: boolean;
  isThin: boolean;
}
type Books = Map<string, Map<string, Step>>;
type FindRoute = (asset: string) => Step[] | null;

const rankOf = (coin: string) => {
  const rank = ['mxn', 'usd', 'usdt', 'btc'].indexOf(coin);
  return rank < 0 ? 4 : rank;
};
const byRank = (a: string, b: string) => rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b));

/**
 * Values balances in `currency` through the books that exist: fewest hops, ties by the coins passed through.
 * `tickers` null means that no prices were ever seen: then nothing is valued and there is no total.
 * Balances of the same asset are added up; assets with nothing in them, pending included, are left out.
 */
export function value(
  balances: readonly Balance[],
  tickers: readonly Ticker[] | null,
  currency: string,
): Valuation {
  return createValuer(tickers, currency)(balances);
}

/** The same with the routes worked out once, for several accounts against the same prices. */
export function createValuer(
  tickers: readonly Ticker[] | null,
  currency: string,
): (balances: readonly Balance[]) => Valuation {
  const findRoute = createRouter(readBooks(tickers ?? []), currency);
  return (balances) => {
    const rows = addUp(balances).map((balance) =>
      valueOne(balance, tickers ? findRoute(balance.asset) : null, currency),
    );
    const sum = rows.reduce(
      (total, row) => (row.value === null ? total : total.plus(row.value)),
      new Exact('0'),
    );
    return {
      total: tickers ? plain(sum) : null,
      unpriced: rows.filter((row) => row.value === null && row.total !== '0').map((row) => row.asset),
      rows: rows.map((row) => ({ ...row, share: shareOf(row.value, sum) })).sort(largestFirst),
    };
  };
}

function valueOne(balance: Balance, route: Step[] | null, currency: string): ValuedRow {
  if (!route) return { ...balance, value: null, route: null, isThin: false, share: null };
  const worth = route.reduce(
    (amount, step) => (step.isInverse ? amount.div(step.price) : amount.times(step.price)),
    new Exact(balance.total),
  );
  return {
    ...balance,
    value: plain(worth),
    route: balance.asset === currency ? [currency] : [balance.asset, ...route.map((step) => step.to)],
    isThin: route.some((step) => step.isThin),
    share: null,
  };
}

function shareOf(worth: Decimal | null, total: Big): Decimal | null {
  if (worth === null || total.lte('0')) return null;
  return plain(new Exact(worth).div(total).round(4, 0));
}

function largestFirst(a: ValuedRow, b: ValuedRow): number {
  if (a.value === null || b.value === null) {
    return Number(a.value === null) - Number(b.value === null) || byRank(a.asset, b.asset);
  }
  return new Exact(b.value).cmp(a.value) || byRank(a.asset, b.asset);
}

const amounts = ['available', 'locked', 'total', 'pendingDeposit', 'pendingWithdrawal'] as const;

function addUp(balances: readonly Balance[]): Balance[] {
  const sums = new Map<string, Balance>();
  for (const balance of balances) {
    const sum = { ...(sums.get(balance.asset) ?? { ...balance, ...zero }) };
    for (const amount of amounts) sum[amount] = plain(new Exact(sum[amount]).plus(balance[amount]));
    sums.set(balance.asset, sum);
  }
  return [...sums.values()].filter((sum) => amounts.some((amount) => sum[amount] !== '0'));
}
const zero = { available: '0', locked: '0', total: '0', pendingDeposit: '0', pendingWithdrawal: '0' };

/** The mid of bid and ask where both are positive, else last; null for a book without a positive price. */
export function priceOf({ bid, ask, last }: Pick<Ticker, 'bid' | 'ask' | 'last'>): Big | null {
  const [b, a, l] = [bid, ask, last].map((price) => (price === null ? null : new Exact(price)));
  if (b?.gt('0') && a?.gt('0')) return b.plus(a).times('0.5');
  return l?.gt('0') ? l : null;
}

function readBooks(tickers: readonly Ticker[]): Books {
  const books: Books = new Map();
  const add = (from: string, step: Step) => {
    const steps = books.get(from) ?? new Map<string, Step>();
    const known = steps.get(step.to);
    // Where a pair has two books, the one used the right way round is taken: its product is exact.
    if (!known || (known.isInverse && !step.isInverse)) steps.set(step.to, step);
    books.set(from, steps);
  };
  for (const ticker of tickers) {
    const price = priceOf(ticker);
    if (!price || ticker.major === ticker.minor) continue;
    const isThin = ticker.volume !== null && new Exact(ticker.volume).eq('0');
    add(ticker.major, { to: ticker.minor, price, isInverse: false, isThin });
    add(ticker.minor, { to: ticker.major, price, isInverse: true, isThin });
  }
  return books;
}

/** Hops are counted outwards from the currency; a route then goes, coin by coin, to the best-ranked one nearer. */
function createRouter(books: Books, currency: string): FindRoute {
  const hops = new Map([[currency, 0]]);
  for (const [coin, count] of hops) {
    for (const next of books.get(coin)?.keys() ?? []) if (!hops.has(next)) hops.set(next, count + 1);
  }
  return (asset) => {
    let left = hops.get(asset);
    if (left === undefined) return null;
    const route: Step[] = [];
    for (let coin = asset; left > 0; left--) {
      const nearer = [...(books.get(coin)?.values() ?? [])].filter(
        (step) => hops.get(step.to) === (left ?? 0) - 1,
      );
      const step = nearer.sort((a, b) => byRank(a.to, b.to))[0];
      if (!step) return null;
      route.push(step);
      coin = step.to;
    }
    return route;
  };
}
