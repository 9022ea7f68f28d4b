import createBig from 'big.js';
import type { Balance } from '../../utils/exchanges/exchange.ts';
import type { MovedTicker } from '../../utils/money/routes.ts';
import { createValuer } from '../../utils/money/valuation.ts';
import { measure, medianOf, type Section } from './measure.ts';

const [accounts, assets, books] = [6, 500, 400];
const aimMs = 10;

/**
 * All accounts apart and together, as one refresh values them. The floor: floats, one product and one sum each.
 * Beside it the least that big.js would have to do for the same: read, multiply by a rate known beforehand, add
 * and write; without shares, changes, order and routes. See docs/adr/0010.
 */
export async function benchValuation(): Promise<Section> {
  const codes = Array.from({ length: assets }, (_, index) => `c${index}`);
  const tickers: MovedTicker[] = [
    ticker('usd', 'mxn', '18.34125'),
    ticker('btc', 'mxn', '1589012.5'),
    ...codes
      .slice(0, books - 2)
      .map((code, index) =>
        ticker(code, index % 10 === 0 ? 'btc' : 'usd', `${(index * 37) % 911}.${index}1`),
      ),
  ];
  const held = Array.from({ length: accounts }, (_, account) =>
    codes.map((code, index) => balance(code, `${(index * 13) % 997}.${index}${account}00001`)),
  );
  const priceOf = new Map(tickers.map(({ major, last }) => [major, Number(last)]));

  const Big = createBig();
  const rates = new Map(tickers.map(({ major, last }) => [major, new Big(last ?? 0)]));

  const costs = await measure({
    'exact valuation': () => {
      const valuate = createValuer(tickers, 'mxn');
      return [...held.map(valuate), valuate(held.flat())];
    },
    'big.js: products and sums alone': () =>
      [...held, held.flat()].map((balances) => {
        let sum = new Big(0);
        const rows = balances.map(({ asset, total }) => {
          const worth = new Big(total).times(rates.get(asset) ?? 0);
          sum = sum.plus(worth);
          return worth.toFixed();
        });
        return { sum: sum.toFixed(), rows };
      }),
    'plain float sum': () =>
      [...held, held.flat()].map((balances) =>
        balances.reduce((sum, { asset, total }) => sum + Number(total) * (priceOf.get(asset) ?? 0), 0),
      ),
  });
  const took = medianOf(costs, 'exact valuation');
  return {
    title: `Valuation of ${accounts} accounts × ${assets} assets × ${books} books`,
    costs,
    aim: { text: `at most ${aimMs} ms`, isMet: took <= aimMs },
  };
}

function ticker(major: string, minor: string, last: string): MovedTicker {
  return { major, minor, last, bid: last, ask: last, volume: '1.5', change24: '0.0123' };
}

function balance(asset: string, total: string): Balance {
  return { asset, total, available: total, locked: '0', pendingDeposit: '0', pendingWithdrawal: '0' };
}
