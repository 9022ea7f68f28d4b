import type { Snapshot } from '../../../utils/history/snapshot.ts';

/** Random numbers that are the same in every run. */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A made-up account of so many coins, priced through usd, with one that changes now and then. */
export function createMarket(assets: number, keyIds: readonly string[] = ['one']) {
  const dice = createDice(assets);
  const coins = Array.from({ length: assets }, (_, index) => `c${index}`);
  const prices = new Map(coins.map((coin) => [coin, 10 ** (dice() * 6 - 2)]));
  const quantities = new Map(coins.map((coin) => [coin, (dice() * 100).toFixed(8)]));
  return {
    snapshotAt(at: number): Snapshot {
      for (const [coin, price] of prices) prices.set(coin, price * (0.99 + dice() * 0.02));
      const moved = coins[Math.floor(dice() * coins.length)] ?? '';
      if (dice() < 0.1) quantities.set(moved, (dice() * 100).toFixed(8));
      const books = coins.map((coin) => [`${coin}_usd`, (prices.get(coin) ?? 0).toPrecision(9)]);
      const quotes = ['mxn', 'brl', 'ars', 'cop'].map((code) => [`usd_${code}`, (10 + dice()).toFixed(8)]);
      return {
        at,
        prices: Object.fromEntries(
          [...books, ...quotes].map(([book, price]) => [book, plain(String(price))]),
        ),
        accounts: Object.fromEntries(
          keyIds.map((keyId) => [keyId, { isFresh: true, quantities: Object.fromEntries(quantities) }]),
        ),
      };
    },
  };
}

const plain = (text: string) => (/e/.test(text) ? Number(text).toFixed(12) : text);
