import type { Decimal, Ticker } from '../exchanges/exchange.ts';
import { plain } from '../money/decimal.ts';
import { priceOf } from '../money/routes.ts';

/** The same books, where the exchange told no change of 24 hours with the one our own history knows. */
export function fillChanges(tickers: readonly Ticker[], dayAgo: Readonly<Record<string, Decimal>>): Ticker[] {
  return tickers.map((ticker) => {
    const before = dayAgo[`${ticker.major}_${ticker.minor}`];
    const price = priceOf(ticker);
    if (ticker.change24 !== null || before === undefined || !price) return ticker;
    return { ...ticker, change24: plain(price.div(before).minus('1').cut(8)) };
  });
}
