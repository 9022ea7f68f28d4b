import type { Decimal } from '../exchanges/exchange.ts';
import { plain } from '../money/decimal.ts';
import { carry, createRouter } from '../money/routes.ts';
import { type Snapshot, tickersOf } from './snapshot.ts';

/** One asset of one account at one time, valued by the prices of that time; null where no book led there. */
export interface SnapshotRow {
  at: number;
  keyId: string;
  isFresh: boolean;
  asset: string;
  quantity: Decimal;
  value: Decimal | null;
}

/** A snapshot as rows, in one currency, unrounded. */
export function valueSnapshot(snapshot: Snapshot, currency: string): SnapshotRow[] {
  const findRoute = createRouter(tickersOf(snapshot), currency);
  return Object.entries(snapshot.accounts).flatMap(([keyId, { isFresh, quantities }]) =>
    Object.entries(quantities).map(([asset, quantity]) => {
      const route = findRoute(asset);
      const value = route && plain(carry(quantity, route));
      return { at: snapshot.at, keyId, isFresh, asset, quantity, value };
    }),
  );
}
