import type { Currency, Row, Settings } from '../../utils/messaging/protocol.ts';
import { Exact, plain } from '../../utils/money/decimal.ts';

/** About one US dollar in each currency, in 2026: what to show first is a matter of taste, not of money. */
const leastSum: Readonly<Record<Currency, string>> = {
  mxn: '20',
  usd: '1',
  brl: '5',
  ars: '1500',
  cop: '4000',
  usdt: '1',
  btc: '0.00001',
};

/** Below which value an asset counts as small. */
export function smallBelow(currency: Currency, factor: Settings['dustFactor']): string {
  return plain(new Exact(leastSum[currency]).times(String(factor)));
}

/**
 * The rows too small to be shown at first, and their worth together. Never what has no price or is on its
 * way, never one alone, since the line that tells of it takes the same room, and never all there is.
 */
export function findSmall(rows: readonly Row[], below: string): { assets: Set<string>; sum: string } {
  const limit = new Exact(below);
  const small = rows.filter(
    (row) =>
      row.value !== null && limit.gt(row.value) && !/[1-9]/.test(row.pendingDeposit + row.pendingWithdrawal),
  );
  const isWorthIt = small.length > 1 && small.length < rows.length;
  const shown = isWorthIt ? small : [];
  const sum = shown.reduce((total, { value }) => total.plus(value ?? '0'), new Exact('0'));
  return { assets: new Set(shown.map(({ asset }) => asset)), sum: plain(sum) };
}

/** In the chosen order; by value is the order in which the rows come. What has no change stands last. */
export function sortRows(rows: readonly Row[], sort: Settings['sort']): readonly Row[] {
  if (sort === 'value') return rows;
  if (sort === 'name') return rows.toSorted((a, b) => (a.asset < b.asset ? -1 : 1));
  const rank = ({ change }: Row) => (change === null ? Number.NEGATIVE_INFINITY : Number(change));
  return rows.toSorted((a, b) => rank(b) - rank(a) || 0);
}

/** The rows in the order in which they stood before, new ones after them: what is being read stays in its place. */
export function holdOrder(rows: readonly Row[], before: readonly string[]): readonly Row[] {
  const places = new Map(before.map((asset, index) => [asset, index]));
  const place = ({ asset }: Row) => places.get(asset) ?? before.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** Whether the letters stand in the code or the name, whatever their case and accents. */
export function isFound(query: string, asset: string, name: string): boolean {
  return fold(`${asset} ${name}`).includes(fold(query.trim()));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What one unit is worth, from an amount and its value; null where there is none to divide by. */
export function unitPrice({ total, value }: Pick<Row, 'total' | 'value'>): string | null {
  if (value === null || !/[1-9]/.test(total)) return null;
  // A value that came of a division was cut: rounding here keeps 1 from showing as 0.99.
  return plain(new Exact(value).div(total, 24).plus(halfOfLast).cut(20));
}
const halfOfLast = '0.000000000000000000005';
