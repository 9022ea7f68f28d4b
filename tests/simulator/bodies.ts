import { z } from 'zod/mini';
import { fixture } from './fixtures.ts';
import type { ApiKey } from './keys.ts';
import { json, notFound, type Reply, refusal, reply } from './reply.ts';

/** Bodies answered byte for byte in place of the samples. */
export interface GivenBodies {
  balanceBody?: string | Uint8Array | undefined;
  /** The books on offer are then the books in it. */
  tickerBody?: string | Uint8Array | undefined;
}

/** What the endpoints answer once a request is let through. */
export function makeBodies(given: GivenBodies) {
  let balance = given.balanceBody ?? fixture('balance.full.SYNTHETIC.json');
  let ticker = given.tickerBody ?? fixture('ticker-all.54-books.SYNTHETIC.json');

  const hasBook = (book: string) => rowsOf(ticker).some((row) => row.book === book);

  const answerTicker = (book: string | null): Reply => {
    if (book === null) return reply(200, ticker);
    const row = rowsOf(ticker).find((each) => each.book === book);
    if (row !== undefined) return json(200, { success: true, payload: row });
    // Source: probed 2026-09-23: a number for a code, and no `success`.
    return json(400, { error: { code: 20, message: `Unknown OrderBook ${book}` } });
  };

  const answerOrders = (book: string | null): Reply => {
    if (book !== null && !hasBook(book)) return refusal('0301');
    const isWanted = (order: Row) => book === null || order.book === book;
    return json(200, { success: true, payload: sampleOrders.filter(isWanted) });
  };

  return {
    answer(endpoint: string, search: URLSearchParams, key: ApiKey | null): Reply {
      switch (endpoint) {
        case 'ticker':
          return answerTicker(search.get('book'));
        case 'available_books':
          return json(200, { success: true, payload: rowsOf(ticker).map(describeBook) });
        case 'catalogues':
          return json(200, { success: true, payload: { currencies: { metadata: currenciesOf(ticker) } } });
        case 'balance':
          return reply(200, key?.balanceBody ?? balance);
        case 'account_status':
          return reply(200, fixture('account_status.CONSTRUCTED.json'));
        case 'fees':
          return reply(200, fixture('fees.CONSTRUCTED.json'));
        case 'open_orders':
          return answerOrders(search.get('book'));
        default:
          return notFound();
      }
    },
    setBalance(body: string | Uint8Array) {
      balance = body;
    },
    setTicker(body: string | Uint8Array) {
      ticker = body;
    },
  };
}

const Row = z.looseObject({ book: z.string() });
type Row = z.infer<typeof Row>;
const Rows = z.object({ payload: z.array(Row) });

/** The rows of a reply about books; none where a test made Bitso answer something else. */
function rowsOf(body: string | Uint8Array): Row[] {
  try {
    return Rows.parse(JSON.parse(Buffer.from(body).toString('utf8'))).payload;
  } catch {
    // A body that is no list of books is a test's wish, and then there are no books.
    return [];
  }
}

const sampleOrders = rowsOf(fixture('open_orders.CONSTRUCTED.json'));
const sampleBooks = rowsOf(fixture('available_books.54-books.SYNTHETIC.json'));

function describeBook({ book }: Row): Row {
  const sample = sampleBooks.find((each) => each.book === book) ?? sampleBooks[0];
  return { ...sample, book };
}

/** Source of the shape and of the three odd names: ccxt 4.5.84 `fetchCurrencies`, FACTS §10. */
const namedCurrencies: Readonly<Record<string, { full_name: string; type: 'fiat' | 'crypto' }>> = {
  mxn: { full_name: 'Mexican Pesos', type: 'fiat' },
  brl: { full_name: 'Brazilian Reais', type: 'fiat' },
  ars: { full_name: 'Argentine Pesos', type: 'fiat' },
  cop: { full_name: 'Colombian Pesos', type: 'fiat' },
  usd: { full_name: 'Digital Dollars (USDC)', type: 'fiat' },
  usdt: { full_name: 'USDT (Digital Dollars)', type: 'crypto' },
  eur: { full_name: 'EUR stablecoins', type: 'crypto' },
};

function currenciesOf(ticker: string | Uint8Array) {
  const codes = new Set(rowsOf(ticker).flatMap((row) => row.book.split('_')));
  return [...codes].sort().map((code) => {
    const { full_name, type } = namedCurrencies[code] ?? {
      full_name: code.toUpperCase(),
      type: 'crypto',
    };
    const precision = type === 'fiat' || code === 'usdt' ? 2 : 8;
    return { code, full_name, color: '808080', precision, display_ticker: code.toUpperCase(), type };
  });
}
