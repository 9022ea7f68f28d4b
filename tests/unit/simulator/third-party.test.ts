import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { createBitso } from '../../simulator/api.ts';
import { fixture } from '../../simulator/fixtures.ts';
import { type ApiKey, keyNamed, makeKey } from '../../simulator/keys.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';

// ccxt is 67 MB, so it is no dependency. With it, this file runs the real thing:
//   npm install --ignore-scripts --prefix /some/folder ccxt@4.5.84
//   CCXT=/some/folder npx vitest run tests/unit/simulator/third-party.test.ts
const ccxt = findCcxt();

interface Client {
  urls: { api: { rest: string } };
  fetchBalance(): Promise<Record<string, { free: number; used: number; total: number }>>;
  fetchTicker(symbol: string): Promise<{ last: number; bid: number; ask: number }>;
  fetchOpenOrders(symbol: string): Promise<{ id: string; side: string; remaining: number }[]>;
  fetchTradingFees(): Promise<Record<string, { maker: number }>>;
  fetchMarkets(): Promise<{ id: string }[]>;
  createOrder(symbol: string, type: string, side: string, amount: number, price: number): Promise<unknown>;
  privateGetAccountStatus(): Promise<{ payload: { status: string } }>;
}

const Recording = z.object({
  key: z.string(),
  secret: z.string(),
  requests: z.array(
    z.object({ method: z.string(), url: z.string(), headers: z.record(z.string(), z.string()) }),
  ),
});

describe('what ccxt once sent', () => {
  const { requests, ...credentials } = Recording.parse(JSON.parse(fixture('ccxt-4.5.84.requests.json')));
  const allReads = ['view-balances', 'view-account-information', 'place-orders'] as const;
  const withRights = (rights: typeof allReads | []) =>
    createBitso({ keys: [makeKey('recorded', rights, credentials)] });

  it.each(requests)('$method $url is answered', (request) => {
    const answer = withRights(allReads).handle({ ...request, remoteAddress: '127.0.0.1' });
    expect([answer.status, JSON.parse(String(answer.body)).success]).toEqual([200, true]);
  });

  it('is answered in its order, and refused to a key without rights where it is signed', () => {
    const statuses = (rights: typeof allReads | []) => {
      const api = withRights(rights);
      return requests.map((request) => api.handle({ ...request, remoteAddress: '127.0.0.1' }).status);
    };
    expect(statuses(allReads)).toEqual(requests.map(() => 200));
    expect(statuses([])).toEqual(requests.map(({ headers }) => (headers.authorization ? 401 : 200)));
  });
});

describe.skipIf(ccxt === null)('ccxt, with nothing changed but its address', () => {
  let simulator: Simulator;
  let Bitso: new (options: object) => Client;

  beforeAll(async () => {
    simulator = await startSimulator();
    ({ bitso: Bitso } = (await import(pathToFileURL(ccxt ?? '').href)).default);
  });
  afterAll(() => simulator.close());

  const connect = (name: string, change: Partial<ApiKey> = {}): Client => {
    const { key, secret } = { ...keyNamed(simulator.keys, name), ...change };
    const client = new Bitso({ apiKey: key, secret, enableRateLimit: false });
    client.urls.api.rest = `${simulator.origin}/api`;
    return client;
  };

  it('reads balances', async () => {
    const balance = await connect('balances only').fetchBalance();
    const sample = SampleBalance.parse(JSON.parse(fixture('balance.full.SYNTHETIC.json')));
    const btc = sample.payload.balances.find(({ currency }) => currency === 'btc');
    expect(balance.BTC).toEqual({
      free: Number(btc?.available),
      used: Number(btc?.locked),
      total: Number(btc?.total),
    });
    expect(Object.keys(balance)).toEqual(expect.arrayContaining(['MXN', 'AVAX', 'OMG']));
  });

  it('loads all markets and reads a price', async () => {
    const client = connect('balances only');
    expect(await client.fetchMarkets()).toHaveLength(54);
    expect(await client.fetchTicker('BTC/USD')).toMatchObject({ bid: 86_669, ask: 86_694 });
    await expect(client.fetchTicker('NOPE/USD')).rejects.toMatchObject({ name: 'BadSymbol' });
  });

  it('reads open orders with a trading key and not with one for balances', async () => {
    const [order] = await connect('trading').fetchOpenOrders('BTC/MXN');
    expect(order).toMatchObject({ side: 'sell', remaining: 0.005 });
    await expect(connect('balances only').fetchOpenOrders('BTC/MXN')).rejects.toThrow('0202');
  });

  it('reads fees and the state of the account', async () => {
    const client = connect('balances + account');
    expect((await client.fetchTradingFees())['BTC/MXN']).toMatchObject({ maker: 0.006 });
    expect((await client.privateGetAccountStatus()).payload.status).toBe('active');
  });

  it.each([
    ['a key nobody has', { key: 'nobodyHas1' }, 'AuthenticationError', '0201'],
    ['a wrong secret', { secret: 'f'.repeat(32) }, 'ExchangeError', '0215'],
  ])('is refused with %s', async (_, change, name, code) => {
    const refused = connect('balances only', change).fetchBalance();
    await expect(refused).rejects.toMatchObject({ name, message: expect.stringContaining(code) });
  });

  it.each([
    ['IP-restricted to elsewhere', '0213'],
    ['inactive', '0326'],
  ])('is refused with the key "%s"', async (name, code) => {
    await expect(connect(name).fetchBalance()).rejects.toThrow(code);
  });

  it('cannot place an order, and the attempt is on record', async () => {
    const attempt = connect('everything').createOrder('BTC/MXN', 'limit', 'buy', 0.001, 1_000_000);
    await expect(attempt).rejects.toThrow('0901');
    expect(simulator.violations).toMatchObject([{ kind: 'method', method: 'POST', url: '/api/v3/orders' }]);
  });
});

const SampleBalance = z.object({
  payload: z.object({
    balances: z.array(
      z.object({ currency: z.string(), available: z.string(), locked: z.string(), total: z.string() }),
    ),
  }),
});

/** The entry file of ccxt where it is installed; null where it is not. */
function findCcxt(): string | null {
  try {
    return createRequire(path.join(process.env.CCXT ?? import.meta.dirname, 'any.js')).resolve('ccxt');
  } catch {
    // Not installed: the suite is then reported as skipped.
    return null;
  }
}
