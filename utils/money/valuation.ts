import type { Balance, Decimal, Ticker } from '../exchanges/exchange.ts';
import { Exact, plain } from './decimal.ts';
import { byRank, carry, createRouter, type FindRoute, growthAlong } from './routes.ts';

/** One asset of one or several accounts, with its worth. Amounts are unrounded decimal strings. */
export interface ValuedRow extends Balance {
  value: Decimal | null;
  route: string[] | null;
  isThin: boolean;
  share: Decimal | null;
  change: Decimal | null;
}

export interface Valuation {
  total: Decimal | null;
  change: Decimal | null;
  unpriced: string[];
  rows: ValuedRow[];
}

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
  const findRoute = createRouter(tickers ?? [], currency);
  return (balances) => {
    const valued = addUp(balances).map((balance) =>
      valueOne(balance, tickers ? findRoute : noRoute, currency),
    );
    const sum = valued.reduce((total, { worth }) => (worth ? total.plus(worth) : total), new Exact('0'));
    return {
      total: tickers ? plain(sum) : null,
      change: totalChange(valued, sum),
      unpriced: valued
        .filter(({ row, worth }) => !worth && !isNothing(row.total))
        .map(({ row }) => row.asset),
      rows: valued
        .sort(largestFirst)
        .map(({ row, worth }) => ({ ...row, share: worth && sum.gt('0') ? shareOf(worth, sum) : null })),
    };
  };
}

/** A row with its worth and what 24 hours made of one unit, both as numbers that can be reckoned with. */
interface Valued {
  row: ValuedRow;
  worth: Exact | null;
  growth: Exact | null;
}

const noRoute: FindRoute = () => null;

function valueOne(balance: Balance, findRoute: FindRoute, currency: string): Valued {
  const route = findRoute(balance.asset);
  const unpriced = { ...balance, value: null, route: null, isThin: false, share: null, change: null };
  if (!route) return { row: unpriced, worth: null, growth: null };
  const worth = carry(balance.total, route);
  const growth = growthAlong(route);
  const row = {
    ...balance,
    value: plain(worth),
    route: balance.asset === currency ? [currency] : [balance.asset, ...route.map((step) => step.to)],
    isThin: route.some((step) => step.isThin),
    share: null,
    change: growth && asChange(growth),
  };
  return { row, worth, growth };
}

/**
 * How far 24 hours of prices moved what is held now, as a fraction: payments in and out are not in it. Null
 * where the changes known make up less than nine tenths of the total.
 */
function totalChange(valued: readonly Valued[], total: Exact): Decimal | null {
  let [now, before] = [new Exact('0'), new Exact('0')];
  for (const { worth, growth } of valued) {
    if (!worth || !growth) continue;
    now = now.plus(worth);
    before = before.plus(worth.div(growth));
  }
  return before.gt('0') && now.gte(total.times('0.9')) ? asChange(now.div(before)) : null;
}

/** Six decimals, cut: a ten-thousandth of a percent. */
const asChange = (growth: Exact): Decimal => plain(growth.minus('1').cut(6));

const shareOf = (worth: Exact, total: Exact): Decimal => plain(worth.div(total, 4));

function largestFirst(a: Valued, b: Valued): number {
  if (!a.worth || !b.worth) return Number(!a.worth) - Number(!b.worth) || byRank(a.row.asset, b.row.asset);
  return b.worth.cmp(a.worth) || byRank(a.row.asset, b.row.asset);
}

const amounts = ['available', 'locked', 'total', 'pendingDeposit', 'pendingWithdrawal'] as const;

function addUp(balances: readonly Balance[]): Balance[] {
  const sums = new Map<string, Balance>();
  for (const balance of balances) {
    const known = sums.get(balance.asset);
    const sum = { ...balance };
    for (const amount of amounts) sum[amount] = known ? add(known[amount], balance[amount]) : balance[amount];
    sums.set(balance.asset, sum);
  }
  return [...sums.values()].filter((sum) => amounts.some((amount) => !isNothing(sum[amount])));
}

const isNothing = (amount: Decimal) => !/[1-9]/.test(amount);

// Most of what a balance lists is nothing, and nothing needs no arithmetic.
function add(one: Decimal, other: Decimal): Decimal {
  if (isNothing(other)) return one;
  return isNothing(one) ? other : plain(new Exact(one).plus(other));
}
