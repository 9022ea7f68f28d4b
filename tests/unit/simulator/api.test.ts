import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { createBitso } from '../../simulator/api.ts';
import { fixture } from '../../simulator/fixtures.ts';
import { keyNamed, makeKey } from '../../simulator/keys.ts';
import { send, vectorTime } from './client.ts';

const now = () => vectorTime;
const payloadOf = (text: string) => JSON.parse(text).payload;

describe('public endpoints', () => {
  it('answer the saved bodies byte for byte', () => {
    const api = createBitso({ now });
    expect(send(api, '/api/v3/ticker', null).text).toBe(fixture('ticker-all.54-books.SYNTHETIC.json'));
    expect(send(api, '/api/v3/ticker/', null).status).toBe(200);
    expect(send(api, '/v3/ticker/', null).status).toBe(200);
    const books = JSON.parse(fixture('available_books.54-books.SYNTHETIC.json'));
    expect(JSON.parse(send(api, '/api/v3/available_books', null).text)).toEqual(books);
  });

  it('answer the given bodies byte for byte, and the books in them', () => {
    const tickerBody = '{"success": true,\n "payload": [{"book":"new_mxn","last":"1.50"}]}';
    const balanceBody = '{"payload":{"balances":[]}, "success":true}\n';
    const api = createBitso({ now, tickerBody, balanceBody: Buffer.from(balanceBody) });
    expect(send(api, '/api/v3/ticker', null).text).toBe(tickerBody);
    const one = send(api, '/api/v3/ticker?book=new_mxn', null);
    expect(payloadOf(one.text)).toEqual({ book: 'new_mxn', last: '1.50' });
    const books = payloadOf(send(api, '/api/v3/available_books', null).text);
    expect(books.map(({ book }: { book: string }) => book)).toEqual(['new_mxn']);
    const key = keyNamed(api.keys, 'balances only');
    expect(send(api, '/api/v3/balance', key).text).toBe(balanceBody);
    api.keys.push(makeKey('another account', ['view-balances'], { user: 'another', balanceBody: '{}' }));
    expect(send(api, '/api/v3/balance', keyNamed(api.keys, 'another account')).text).toBe('{}');
  });

  it('tell of an unknown book with a number for a code and without success', () => {
    const { status, text } = send(createBitso({ now }), '/api/v3/ticker/?book=nope_usd', null);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({ error: { code: 20, message: 'Unknown OrderBook nope_usd' } });
  });

  it.each(['/api/v3/nope', '/api/v3/', '/api/v3/ticker//', '/api/v3/orders/all', '/api/v3/Balance'])(
    'do not include %s: 404 with an empty body',
    (path) => {
      const { status, text, headers } = send(createBitso({ now }), path, null);
      expect([status, text, headers['content-type']]).toEqual([404, '', undefined]);
    },
  );

  it('name the currencies of all books', () => {
    const { currencies } = payloadOf(send(createBitso({ now }), '/api/v3/catalogues', null).text);
    const usd = currencies.metadata.find(({ code }: { code: string }) => code === 'usd');
    expect(usd).toMatchObject({ type: 'fiat', full_name: 'Digital Dollars (USDC)' });
  });

  it('list open orders of one book or of all', () => {
    const api = createBitso({ now });
    const key = keyNamed(api.keys, 'trading');
    expect(payloadOf(send(api, '/api/v3/open_orders', key).text)).toHaveLength(2);
    expect(payloadOf(send(api, '/api/v3/open_orders?book=btc_mxn', key).text)).toHaveLength(1);
    expect(send(api, '/api/v3/open_orders?book=nope_usd', key).code).toBe('0301');
  });
});

describe('refusals', () => {
  const Recorded = z.record(z.string(), z.object({ httpStatus: z.nullable(z.number()), body: z.unknown() }));
  const recorded = Recorded.parse(JSON.parse(fixture('errors.json')));

  it.each([
    ['bad_signature_or_nonce_2024', '/api/v3/balance', 'balances only', { secret: 'mistyped' }],
    ['key_lacks_permission_0202', '/api/v3/open_orders', 'balances only', {}],
    ['ip_not_allowed_0213', '/api/v3/balance', 'IP-restricted to elsewhere', {}],
    ['key_not_active_0326', '/api/v3/balance', 'inactive', {}],
    ['ticker_unknown_book', '/v3/ticker/?book=nope_usd', null, {}],
  ] as const)('are worded as in %s', (name, path, keyName, signing) => {
    const api = createBitso({ now });
    const key = keyName === null ? null : keyNamed(api.keys, keyName);
    const { status, text } = send(api, path, key, signing);
    expect(status).toBe(recorded[name]?.httpStatus);
    expect(JSON.parse(text)).toMatchObject(z.looseObject({}).parse(recorded[name]?.body));
  });
});

describe('every reply', () => {
  it('sets a cookie, tells the time and allows no other origin', () => {
    const { headers } = send(createBitso({ now }), '/api/v3/ticker', null, {
      headers: { origin: 'https://x.example' },
    });
    expect(headers['set-cookie']).toMatch(/HttpOnly/);
    expect(headers.date).toBe('Mon, 11 Nov 2024 18:20:00 GMT');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('what no client of ours may do', () => {
  it('is to send a cookie back', () => {
    const api = createBitso({ now });
    const key = keyNamed(api.keys, 'balances only');
    expect(send(api, '/api/v3/balance', key, { headers: { cookie: '__cf_bm=simulated' } }).status).toBe(400);
    expect(send(api, '/api/v3/ticker', null, { headers: { cookie: 'a=b' } }).status).toBe(400);
    expect(api.violations.map(({ kind }) => kind)).toEqual(['cookie', 'cookie']);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('is %s', (method) => {
    const api = createBitso({ now });
    const key = keyNamed(api.keys, 'everything');
    const { status, code } = send(api, '/api/v3/orders/all', key, { method });
    expect([status, code]).toEqual([400, '0901']);
    expect(api.violations).toEqual([{ kind: 'method', method, url: '/api/v3/orders/all', origin: null }]);
  });

  it('has not happened after good and bad GETs', () => {
    const api = createBitso({ now });
    send(api, '/api/v3/balance', keyNamed(api.keys, 'balances only'));
    send(api, '/api/v3/balance', null);
    expect(api.violations).toEqual([]);
  });
});

describe('limits', () => {
  const at = (start: number) => {
    const clock = { time: start };
    const api = createBitso({ now: () => clock.time });
    const statuses = (count: number, path: string, name: string | null, remoteAddress = '127.0.0.1') =>
      Array.from({ length: count }, () => {
        const key = name === null ? null : keyNamed(api.keys, name);
        return send(api, path, key, { remoteAddress }).status;
      });
    return { clock, api, statuses };
  };
  const ok = (count: number) => Array.from({ length: count }, () => 200);

  it('are 60 public requests a minute from an address, then a minute of 420', () => {
    const { clock, api, statuses } = at(vectorTime);
    expect(statuses(60, '/api/v3/ticker', null)).toEqual(ok(60));
    const refused = send(api, '/api/v3/ticker', null);
    expect([refused.status, refused.code]).toEqual([420, '0801']);
    expect(statuses(1, '/api/v3/ticker', null, '198.51.100.1')).toEqual([200]);
    expect(statuses(1, '/api/v3/balance', 'balances only')).toEqual([200]);
    clock.time += 59_999;
    expect(statuses(1, '/api/v3/ticker', null)).toEqual([420]);
    clock.time += 1;
    expect(statuses(60, '/api/v3/ticker', null)).toEqual(ok(60));
  });

  it('slide: requests of more than a minute ago no longer count', () => {
    const { clock, statuses } = at(vectorTime);
    statuses(30, '/api/v3/ticker', null);
    clock.time += 30_000;
    statuses(30, '/api/v3/ticker', null);
    clock.time += 30_000;
    expect(statuses(30, '/api/v3/ticker', null)).toEqual(ok(30));
    expect(statuses(1, '/api/v3/ticker', null)).toEqual([420]);
  });

  it('are 300 private requests a minute of a user, over all keys', () => {
    const { clock, api, statuses } = at(vectorTime);
    expect(statuses(150, '/api/v3/balance', 'balances only')).toEqual(ok(150));
    expect(statuses(150, '/api/v3/balance', 'trading')).toEqual(ok(150));
    expect(statuses(1, '/api/v3/balance', 'everything')).toEqual([420]);
    api.keys.push(makeKey('another user', ['view-balances'], { user: 'another' }));
    expect(statuses(1, '/api/v3/balance', 'another user')).toEqual([200]);
    clock.time += 60_000;
    expect(statuses(1, '/api/v3/balance', 'everything')).toEqual([200]);
  });

  it('can be lifted, and set', () => {
    const { api, statuses } = at(vectorTime);
    statuses(61, '/api/v3/ticker', null);
    api.resetLimits();
    expect(statuses(1, '/api/v3/ticker', null)).toEqual([200]);
    const tight = createBitso({ now, limits: { publicPerMinute: 1, privatePerMinute: 1 } });
    expect(send(tight, '/api/v3/ticker', null).status).toBe(200);
    expect(send(tight, '/api/v3/ticker', null).status).toBe(420);
  });
});
