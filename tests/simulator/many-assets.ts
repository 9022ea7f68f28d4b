import { z } from 'zod/mini';
import { fixture } from './fixtures.ts';

const Books = z.object({ payload: z.array(z.looseObject({ book: z.string() })) });

/** Bodies of an account that holds so many assets, each with a price and none too small to be shown. */
export function makeManyAssets(count: number): { balanceBody: string; tickerBody: string } {
  const codes = Array.from({ length: count }, (_, index) => `coin${index}`);
  const balances = codes.map((currency, index) => ({
    currency,
    available: `${index + 100}.25000000`,
    locked: '0.50000000',
    total: `${index + 100}.75000000`,
    pending_deposit: '0.00000000',
    pending_withdrawal: '0.00000000',
  }));
  const { payload: books } = Books.parse(JSON.parse(fixture('ticker-all.54-books.SYNTHETIC.json')));
  const priced = codes.map((code, index) => {
    const price = `${((index * 37) % 911) + 1}.5`;
    return { ...books[0], book: `${code}_mxn`, bid: price, ask: price, last: price };
  });
  return {
    balanceBody: JSON.stringify({ success: true, payload: { balances } }),
    tickerBody: JSON.stringify({ success: true, payload: [...books, ...priced] }),
  };
}
