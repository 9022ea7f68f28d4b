import type { Decimal } from '../exchanges/exchange.ts';
import { Exact, plain } from '../money/decimal.ts';
import { carry, createRouter, type FindRoute } from '../money/routes.ts';
import { gapAfterMs, type Range, rangeMs } from './ranges.ts';
import { type Snapshot, tickersOf } from './snapshot.ts';

/** A total over time; `total` null marks a gap: what it was there, nobody knows. */
export interface Point {
  at: number;
  total: Decimal | null;
}

/** Why the total at the end is not the total at the start: prices moved, or amounts did. Exact, in sum too. */
export interface Effects {
  start: Decimal;
  end: Decimal;
  price: Decimal;
  quantity: Decimal;
}

export interface Series {
  points: Point[];
  /** Null with fewer than two points: then there is nothing to compare. */
  effects: Effects | null;
}

/** As many as a wide screen can tell apart. */
const mostPoints = 360;

interface Asked {
  range: Range;
  currency: string;
  /** One account, or all of them. An account counts only where it was read afresh. */
  keyId: string | null;
  now: number;
}

/** The totals of a range, at most 360 (of each span of time the last), with its gaps and its two effects. */
export function drawSeries(snapshots: readonly Snapshot[], asked: Asked): Series {
  const seen = choose(snapshots, asked).map((snapshot) => look(snapshot, asked));
  const points = seen.flatMap(({ at, total }, index): Point[] => {
    const before = seen[index - 1];
    const point = { at, total: plain(total) };
    if (!before || at - before.at <= gapAfterMs[asked.range]) return [point];
    return [{ at: Math.floor((before.at + at) / 2), total: null }, point];
  });
  return { points, effects: explain(seen) };
}

/** The snapshots a range is drawn from: those of the account, of each of 360 spans of the range the last. */
export function choose(
  snapshots: readonly Snapshot[],
  { range, keyId, now }: Omit<Asked, 'currency'>,
): Snapshot[] {
  const from = now - rangeMs[range];
  // Spans of the clock, not of the range: points stay where they are as time passes.
  const spanMs = rangeMs[range] / mostPoints;
  const last = new Map<number, Snapshot>();
  for (const snapshot of snapshots.toSorted((a, b) => a.at - b.at)) {
    const isIn = snapshot.at >= from && snapshot.at <= now;
    const isMeant =
      keyId === null ? Object.keys(snapshot.accounts).length > 0 : snapshot.accounts[keyId]?.isFresh;
    if (isIn && isMeant) last.set(Math.floor(snapshot.at / spanMs), snapshot);
  }
  return [...last.values()];
}

/** A snapshot seen in one currency. */
interface Seen {
  at: number;
  total: Exact;
  quantities: Map<string, Decimal>;
  /** Of one unit; null where no book of that time leads to the currency. */
  priceOf: (asset: string) => Exact | null;
}

function look(snapshot: Snapshot, { currency, keyId }: Asked): Seen {
  const findRoute = createRouter(tickersOf(snapshot), currency);
  const quantities = addUp(snapshot, keyId);
  let total = new Exact('0');
  for (const [asset, quantity] of quantities) {
    const route = findRoute(asset);
    if (route) total = total.plus(carry(quantity, route));
  }
  return { at: snapshot.at, total, quantities, priceOf: unitPrices(findRoute) };
}

function unitPrices(findRoute: FindRoute): Seen['priceOf'] {
  const known = new Map<string, Exact | null>();
  return (asset) => {
    const route = known.has(asset) ? null : findRoute(asset);
    if (!known.has(asset)) known.set(asset, route && carry('1', route));
    return known.get(asset) ?? null;
  };
}

function addUp({ accounts }: Snapshot, keyId: string | null): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const [id, { quantities }] of Object.entries(accounts)) {
    if (keyId !== null && id !== keyId) continue;
    for (const [asset, quantity] of Object.entries(quantities)) {
      const known = sums.get(asset);
      sums.set(asset, known === undefined ? quantity : plain(new Exact(known).plus(quantity)));
    }
  }
  return sums;
}

/**
 * The change of the total between the first and the last of these, in two parts that add up to it exactly.
 *
 * Price effect: over each step from one snapshot to the next, the quantity held at its beginning times the
 * move of its price, q₀ × (p₁ − p₀), all steps and assets added up. An asset still held whose price is not
 * known at one end counts as worth nothing there, as in the total; one no longer held counts as unmoved.
 *
 * Quantity effect: all the rest, which is what came or went valued at the price when it was first seen
 * there, (q₁ − q₀) × p₁: deposits, withdrawals, trades, fees, and keys added or removed.
 */
function explain(seen: readonly Seen[]): Effects | null {
  const [first, last] = [seen.at(0), seen.at(-1)];
  if (!first || !last || seen.length < 2) return null;
  let price = new Exact('0');
  for (const [index, after] of seen.entries()) {
    const before = seen[index - 1];
    for (const [asset, quantity] of before?.quantities ?? []) {
      if (!after.quantities.has(asset)) continue;
      const [p0, p1] = [before?.priceOf(asset) ?? zero, after.priceOf(asset) ?? zero];
      if (!p0.eq(p1)) price = price.plus(p1.minus(p0).times(quantity));
    }
  }
  return {
    start: plain(first.total),
    end: plain(last.total),
    price: plain(price),
    quantity: plain(last.total.minus(first.total).minus(price)),
  };
}
const zero = new Exact('0');
