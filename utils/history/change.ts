import type { Decimal, Ticker } from '../exchanges/exchange.ts';
import { plain } from '../money/decimal.ts';
import { type MovedTicker, priceOf } from '../money/routes.ts';

/** The same books with how far their prices moved since those of a day ago, as our own history has them. */
export function withChanges(
  tickers: readonly Ticker[],
  dayAgo: Readonly<Record<string, Decimal>>,
): MovedTicker[] {
  return tickers.map((ticker) => {
    const before = dayAgo[`${ticker.major}_${ticker.minor}`];
    const price = priceOf(ticker);
    const change24 = before && price ? plain(price.div(before).minus('1').cut(8)) : null;
    return { ...ticker, change24 };
  });
}
