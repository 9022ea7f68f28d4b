import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askStatus, statusApi } from '../../../utils/doctor/bitso-status.ts';
import { importCredentials, probes, type World } from '../../../utils/exchanges/exchange.ts';
import { createGet } from '../../../utils/exchanges/http.ts';
import { exchanges } from '../../../utils/exchanges/registry.ts';

/** All that Llavero may ever ask: a new line here is a new promise in PRIVACY.md. */
const promised = [
  'GET https://bitso.com/api/v3/account_status',
  'GET https://bitso.com/api/v3/balance',
  'GET https://bitso.com/api/v3/open_orders?limit=1',
  'GET https://bitso.com/api/v3/ticker',
  'GET https://status.bitso.com/api/v2/summary.json',
];

test('every question of every exchange, and of the doctor, is one of the promised requests', async () => {
  const sent = new Set<string>();
  const prefixes = [...exchanges.map(({ api }) => api), statusApi];
  const fetch: typeof globalThis.fetch = async (address, init) => {
    sent.add(`${init?.method} ${String(address)}`);
    expect(init).not.toHaveProperty('body');
    return new Response('{}');
  };
  const world: World = {
    get: createGet(
      fetch,
      prefixes,
      async () => true,
      () => true,
    ),
    now: () => Date.UTC(2026, 10, 20),
    random: (bytes) => new Uint8Array(bytes),
  };
  const credentials = await importCredentials('key', 'secret');
  for (const exchange of exchanges) {
    // A question added to the contract is not forgotten here.
    const questions = Object.entries(exchange).filter(([, value]) => typeof value === 'function');
    expect(questions.map(([name]) => name).sort()).toEqual(['balances', 'probe', 'tickers']);
    await exchange.balances(world, credentials);
    await exchange.tickers(world);
    for (const probe of probes) await exchange.probe(world, credentials, probe);
  }
  await askStatus(world);
  expect([...sent].sort()).toEqual(promised);
});

test('no other file of the product names an address of a request, or gives a request out of its hands', () => {
  const root = path.resolve(import.meta.dirname, '../../..');
  const files = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const asking = files.filter((file) => /\bworld\.get\(/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(asking.sort()).toEqual([
    'entrypoints/background/ledger.ts',
    'utils/doctor/bitso-status.ts',
    'utils/doctor/observe.ts',
    'utils/exchanges/bitso.ts',
  ]);
});
