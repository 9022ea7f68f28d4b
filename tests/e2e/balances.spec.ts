import { z } from 'zod/mini';
import { fixture } from '../simulator/fixtures.ts';
import { keyNamed } from '../simulator/keys.ts';
import { until } from './harness/browser.ts';
import {
  addKey,
  chooseCurrency,
  createVault,
  openOptions,
  readPopup,
  type Shown,
} from './harness/product.ts';
import { type Book, isCloseBelow, isEqual, rational, sum, worthOf } from './harness/reference-values.ts';
import { expect, test } from './harness/test.ts';

const Balances = z.object({
  payload: z.object({
    balances: z.array(
      z.object({ currency: z.string(), available: z.string(), locked: z.string(), total: z.string() }),
    ),
  }),
});
const optionalPrice = z.optional(z.nullable(z.string()));
const Books = z.object({
  payload: z.array(
    z.object({ book: z.string(), bid: optionalPrice, ask: optionalPrice, last: optionalPrice }),
  ),
});

const sample = {
  balance: fixture('balance.full.SYNTHETIC.json'),
  ticker: fixture('ticker-all.54-books.SYNTHETIC.json'),
};

const balance = (currency: string, total: string, locked = '0') => ({
  currency,
  available: locked === '0' ? total : '0',
  locked,
  total,
  pending_deposit: '0.00',
  pending_withdrawal: '0.00',
});
const book = (
  name: string,
  bid: string | null,
  ask: string | null,
  last: string | null,
  rest: object = {},
) => ({
  ...{ book: name, bid, ask, last, high: last, low: last, vwap: last, volume: '1.5' },
  ...{ created_at: '2026-09-23T01:18:16+00:00', ...rest },
});

const odd = {
  balance: JSON.stringify({
    success: true,
    payload: {
      balances: [
        balance('btc', '0.000000000000000001'),
        balance('eth', '123456789012345678901234567890.123456789012345678'),
        balance('mxn', '0007.50'),
        balance('usd', '0.00000000'),
        balance('ghost', '3.5'),
        balance('sol', '2.000000000000000003', '2.000000000000000003'),
        balance('dead', '5'),
        balance('avax', '1'),
        balance('cop', '10'),
      ],
    },
  }),
  ticker: JSON.stringify({
    success: true,
    payload: [
      book('btc_mxn', '001500000.10', '1500000.3000', '1500000.20'),
      book('eth_btc', '0.033', '0.034', '0.0335'),
      book('sol_mxn', '0', '0', '3001.123456789', { volume: '0.00000000' }),
      book('dead_mxn', '0', '0', '0', { change_24: '0' }),
      book('avax_usd', '20.5', '20.7', '20.6', { change_24: '-1' }),
      book('usd_mxn', '18.01', '18.03', '18.02'),
      book('usd_cop', '4000', '4003', null),
    ],
  }),
};

const cases = [
  { name: 'the sample replies', currencies: ['mxn', 'usd', 'btc'], ...sample },
  { name: 'odd replies', currencies: ['mxn'], ...odd },
];

for (const { name, currencies, balance: balanceBody, ticker: tickerBody } of cases) {
  test(`the popup equals an independent exact calculation: ${name} in ${currencies.join(', ')}`, async ({
    llavero,
    network,
  }) => {
    network.simulator.api.setBalanceBody(balanceBody);
    network.simulator.api.setTickerBody(tickerBody);
    const { balances } = Balances.parse(JSON.parse(balanceBody)).payload;
    const { payload: books } = Books.parse(JSON.parse(tickerBody));
    const options = await openOptions(llavero);
    await createVault(options);
    const { key, secret } = keyNamed(network.simulator.keys, 'balances only');
    expect(await addKey(options, { name: 'Demo', key, secret })).toBeNull();
    for (const currency of currencies) {
      await chooseCurrency(options, currency);
      const popup = await llavero.openPopup();
      const shown = await until(`the popup in ${currency}`, async () => {
        const now = await readPopup(popup);
        return now.currency === currency && now;
      });
      compare(shown, balances, books, currency);
    }
  });
}

function compare(
  shown: Shown,
  balances: z.infer<typeof Balances>['payload']['balances'],
  books: readonly Book[],
  currency: string,
): void {
  const held = balances.filter(({ total }) => rational(total).over > 0n);
  const shownTotals = shown.rows.filter(({ total }) => rational(total).over > 0n);
  expect(shown.currency).toBe(currency);
  expect(shownTotals.map(({ asset }) => asset).sort()).toEqual(held.map((each) => each.currency).sort());

  const worths = held.map((each) => worthOf(each.total, each.currency, currency, books));
  for (const [index, { currency: asset, total, available, locked }] of held.entries()) {
    const row = shown.rows.find((each) => each.asset === asset);
    if (!row) throw new Error(`no row of ${asset}`);
    expect(isEqual(rational(row.total), rational(total)), `total of ${asset}`).toBe(true);
    expect(isEqual(rational(row.available), rational(available)), `available of ${asset}`).toBe(true);
    expect(isEqual(rational(row.locked), rational(locked)), `locked of ${asset}`).toBe(true);
    const worth = worths[index] ?? null;
    expect(row.route, `route of ${asset}`).toBe(worth?.route ?? null);
    if (!worth) {
      expect(row.value, `value of ${asset}`).toBeNull();
      expect(shown.unpriced).toContain(asset);
      continue;
    }
    const isSame = worth.isDivided ? isCloseBelow : isEqual;
    expect(isSame(rational(row.value ?? '0'), worth.value), `value of ${asset}: ${row.value}`).toBe(true);
  }
  expect(shown.unpriced).toHaveLength(worths.filter((worth) => worth === null).length);
  const priced = worths.filter((worth) => worth !== null);
  const isSame = priced.some(({ isDivided }) => isDivided) ? isCloseBelow : isEqual;
  expect(
    isSame(rational(shown.total ?? '0'), sum(priced.map(({ value }) => value))),
    `total: ${shown.total}`,
  ).toBe(true);
  // What is shown adds up to the total, to the last decimal.
  expect(
    isEqual(rational(shown.total ?? '0'), sum(shown.rows.map(({ value }) => rational(value ?? '0')))),
  ).toBe(true);
}
