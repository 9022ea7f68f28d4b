import { z } from 'zod/mini';
import { Decimal, Ticker } from '../exchanges/exchange.ts';
import { Exact } from './decimal.ts';

/** A book with how far its price moved in 24 hours, as a fraction of what it was then; null where not known. */
export const MovedTicker = z.extend(Ticker, { change24: z.nullable(Decimal) });
export type MovedTicker = z.infer<typeof MovedTicker>;

/** What is reckoned with: the books, with their changes where anybody knows them. */
export type Quote = Ticker & Partial<MovedTicker>;

/** A book as a step between two coins: what one `from` is worth in `to`. */
export interface Step {
  to: string;
  /** The book's own name and price, however it is used. */
  book: string;
  price: Exact;
  isInverse: boolean;
  isThin: boolean;
  /** What the price was multiplied by within 24 hours, the way this step uses it; null where unknown. */
  growth: Exact | null;
}
type Books = Map<string, Map<string, Step>>;

/** The steps from an asset to the currency; none for the currency itself, null where no books lead there. */
export type FindRoute = (asset: string) => readonly Step[] | null;

const rankOf = (coin: string) => {
  const rank = ['mxn', 'usd', 'usdt', 'btc'].indexOf(coin);
  return rank < 0 ? 4 : rank;
};

/** The stated order of coins: mxn, usd, usdt, btc, then by code. */
export const byRank = (a: string, b: string) => rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b));

/** The mid of bid and ask where both are positive, else last; null for a book without a positive price. */
export function priceOf({ bid, ask, last }: Pick<Ticker, 'bid' | 'ask' | 'last'>): Exact | null {
  const [b, a, l] = [bid, ask, last].map((price) => (price === null ? null : new Exact(price)));
  if (b?.gt('0') && a?.gt('0')) return b.plus(a).times('0.5');
  return l?.gt('0') ? l : null;
}

/** An amount carried along a route: products are exact, a quotient is cut after 30 decimals. */
export function carry(amount: Decimal, route: readonly Step[]): Exact {
  return route.reduce(
    (carried, step) => (step.isInverse ? carried.div(step.price) : carried.times(step.price)),
    new Exact(amount),
  );
}

/** What 24 hours multiplied the worth of one unit by; null where a step of the route does not tell. */
export function growthAlong(route: readonly Step[]): Exact | null {
  return route.reduce<Exact | null>(
    (grown, { growth }) => (grown && growth ? grown.times(growth) : null),
    new Exact('1'),
  );
}

/**
 * The stated rule: fewest hops, counted outwards from the currency; ties coin by coin to the best-ranked one
 * that is nearer.
 */
export function createRouter(tickers: readonly Quote[], currency: string): FindRoute {
  const books = readBooks(tickers);
  const hops = new Map([[currency, 0]]);
  for (const [coin, count] of hops) {
    for (const next of books.get(coin)?.keys() ?? []) if (!hops.has(next)) hops.set(next, count + 1);
  }
  // The way on from a coin is the same for all that pass through it.
  const onward = new Map<string, Step | null>();
  const nearerTo = (coin: string, left: number) => {
    const before = onward.get(coin);
    if (before !== undefined) return before;
    let best: Step | null = null;
    for (const step of books.get(coin)?.values() ?? [])
      if (hops.get(step.to) === left - 1 && (!best || byRank(step.to, best.to) < 0)) best = step;
    onward.set(coin, best);
    return best;
  };

  return (asset) => {
    const left = hops.get(asset);
    if (left === undefined) return null;
    const route: Step[] = [];
    let coin = asset;
    for (let toGo = left; toGo > 0; toGo--) {
      const step = nearerTo(coin, toGo);
      if (!step) return null;
      route.push(step);
      coin = step.to;
    }
    return route;
  };
}

function readBooks(tickers: readonly Quote[]): Books {
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
    const grown = ticker.change24 ? new Exact(ticker.change24).plus('1') : null;
    const growth = grown?.gt('0') ? grown : null;
    const common = {
      book: `${ticker.major}_${ticker.minor}`,
      price,
      isThin: ticker.volume !== null && !/[1-9]/.test(ticker.volume),
    };
    add(ticker.major, { ...common, to: ticker.minor, isInverse: false, growth });
    const inverse = growth && new Exact('1').div(growth);
    add(ticker.minor, { ...common, to: ticker.major, isInverse: true, growth: inverse });
  }
  return books;
}
