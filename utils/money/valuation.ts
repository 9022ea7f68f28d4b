import type { Balance, Decimal } from '../exchanges/exchange.ts';
import { Exact, plain } from './decimal.ts';
import { byRank, carry, createRouter, type FindRoute, growthAlong, type Quote, type Step } from './routes.ts';

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
  tickers: readonly Quote[] | null,
  currency: string,
): Valuation {
  return createValuer(tickers, currency)(balances);
}

/** The same with the routes worked out once, for several accounts against the same prices. */
export function createValuer(
  tickers: readonly Quote[] | null,
  currency: string,
): (balances: readonly Balance[]) => Valuation {
  const findWay = tickers ? rememberWays(createRouter(tickers, currency), currency) : noWay;
  return (balances) => {
    const valued = addUp(balances).map((balance): Valued => {
      const way = findWay(balance.asset);
      return { balance, way, worth: way && carry(balance.total, way.route) };
    });
    const sum = valued.reduce((total, { worth }) => (worth ? total.plus(worth) : total), new Exact('0'));
    const isSomething = sum.gt('0');
    return {
      total: tickers ? plain(sum) : null,
      change: totalChange(valued, sum),
      unpriced: valued
        .filter(({ balance, worth }) => !worth && !isNothing(balance.total))
        .map(({ balance }) => balance.asset),
      rows: valued.sort(largestFirst).map(({ balance, way, worth }) => ({
        ...balance,
        value: worth && plain(worth),
        route: way?.names ?? null,
        isThin: way?.isThin ?? false,
        share: worth && isSomething ? shareOf(worth, sum) : null,
        change: way?.change ?? null,
      })),
    };
  };
}

/** A balance with its worth as a number that can be reckoned with, and the way to it. */
interface Valued {
  balance: Balance;
  way: Way | null;
  worth: Exact | null;
}

/** All that is the same for every amount of an asset. */
interface Way {
  route: readonly Step[];
  names: string[];
  isThin: boolean;
  growth: Exact | null;
  change: Decimal | null;
}
type FindWay = (asset: string) => Way | null;

const noWay: FindWay = () => null;

function rememberWays(findRoute: FindRoute, currency: string): FindWay {
  const known = new Map<string, Way | null>();
  const find: FindWay = (asset) => {
    const route = findRoute(asset);
    if (!route) return null;
    const growth = growthAlong(route);
    return {
      route,
      names: asset === currency ? [currency] : [asset, ...route.map((step) => step.to)],
      isThin: route.some((step) => step.isThin),
      growth,
      change: growth && asChange(growth),
    };
  };
  return (asset) => {
    const before = known.get(asset);
    if (before !== undefined) return before;
    const way = find(asset);
    known.set(asset, way);
    return way;
  };
}

/**
 * How far 24 hours of prices moved what is held now, as a fraction: payments in and out are not in it. Null
 * where the changes known make up less than nine tenths of the total.
 */
function totalChange(valued: readonly Valued[], total: Exact): Decimal | null {
  let [now, before] = [new Exact('0'), new Exact('0')];
  for (const { worth, way } of valued) {
    if (!worth || !way?.growth) continue;
    now = now.plus(worth);
    before = before.plus(worth.div(way.growth));
  }
  return before.gt('0') && now.gte(total.times('0.9')) ? asChange(now.div(before)) : null;
}

/** Six decimals, cut: a ten-thousandth of a percent. */
const asChange = (growth: Exact): Decimal => plain(growth.minus('1').cut(6));

const shareOf = (worth: Exact, total: Exact): Decimal => plain(worth.div(total, 4));

function largestFirst(a: Valued, b: Valued): number {
  if (!a.worth || !b.worth)
    return Number(!a.worth) - Number(!b.worth) || byRank(a.balance.asset, b.balance.asset);
  return b.worth.cmp(a.worth) || byRank(a.balance.asset, b.balance.asset);
}

const amounts = ['available', 'locked', 'total', 'pendingDeposit', 'pendingWithdrawal'] as const;

function addUp(balances: readonly Balance[]): Balance[] {
  const byAsset = Map.groupBy(balances, ({ asset }) => asset);
  return [...byAsset]
    .map(([asset, same]): Balance => {
      const [only] = same;
      if (only && same.length === 1) return only;
      const sum = (amount: (typeof amounts)[number]) => sumOf(same.map((balance) => balance[amount]));
      return {
        asset,
        available: sum('available'),
        locked: sum('locked'),
        total: sum('total'),
        pendingDeposit: sum('pendingDeposit'),
        pendingWithdrawal: sum('pendingWithdrawal'),
      };
    })
    .filter((balance) => amounts.some((amount) => !isNothing(balance[amount])));
}

const isNothing = (amount: Decimal) => amount === '0' || !/[1-9]/.test(amount);

/** Most of what a balance lists is nothing, and nothing needs no arithmetic. */
function sumOf(listed: readonly Decimal[]): Decimal {
  const [first, ...rest] = listed.filter((amount) => !isNothing(amount));
  if (first === undefined) return '0';
  return rest.length === 0
    ? first
    : plain(rest.reduce<Exact>((sum, amount) => sum.plus(amount), new Exact(first)));
}
