import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitso, hmacHex, messageOf, sign } from '../../../utils/exchanges/bitso.ts';
import type { Get, HttpReply } from '../../../utils/exchanges/exchange.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/bitso/${name}`, import.meta.url), 'utf8');
const importKey = (secret: string) =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);

interface Vector {
  name: string;
  key: string;
  secret: string;
  nonce: string;
  method: string;
  requestPath: string;
  message: string;
  signature: string;
  authorization: string;
}
const vectors: Vector[] = JSON.parse(fixture('auth-vectors.json'));

describe('signing', () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))('vector: %s', async (_, vector) => {
    expect(await hmacHex(await importKey(vector.secret), vector.message)).toBe(vector.signature);
    if (vector.method === 'GET') {
      expect(messageOf(vector.nonce, new URL(vector.requestPath, 'https://bitso.com'))).toBe(vector.message);
    }
  });

  test('the whole header, with a nonce of 13 digits of time and six of salt', async () => {
    const vector = vectors[1];
    if (!vector) throw new Error('no vector');
    const world = {
      now: () => 1731349200123,
      random: () => new Uint8Array(new Uint32Array([23_456]).buffer),
    };
    const url = new URL('https://bitso.com/api/v3/balance');
    const credentials = { key: vector.key, hmac: await importKey(vector.secret) };
    expect(await sign(world, credentials, url)).toEqual({ authorization: vector.authorization });
  });

  test('the nonce is always 19 digits, whatever the random bytes', async () => {
    const hmac = await importKey('s');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 4, maxLength: 4 }), async (bytes) => {
        const world = { now: () => 1_700_000_000_000.7, random: () => bytes };
        const { authorization } = await sign(
          world,
          { key: 'k', hmac },
          new URL('https://bitso.com/api/v3/balance'),
        );
        expect(authorization).toMatch(/^Bitso k:1700000000000\d{6}:[0-9a-f]{64}$/);
      }),
    );
  });
});

const reply = (text: string, status = 200): HttpReply => ({
  kind: 'reply',
  status,
  isJson: true,
  text,
  date: null,
});
const world = (answer: HttpReply) => {
  const sent: Parameters<Get>[0][] = [];
  const get: Get = async (request) => {
    sent.push(request);
    return answer;
  };
  return { sent, get, now: () => 1_700_000_000_000, random: (bytes: number) => new Uint8Array(bytes) };
};
const balances = async (answer: HttpReply) =>
  bitso.balances(world(answer), { key: 'k', hmac: await importKey('s') });

describe('what is sent', () => {
  test('the signed path is the path and query of the address that is asked', async () => {
    const seen = world(reply(fixture('balance.full.SYNTHETIC.json')));
    const hmac = await importKey('s3cret');
    await bitso.balances(seen, { key: 'k', hmac });
    const [request] = seen.sent;
    const [, nonce = '', signature] = request?.headers.authorization?.split(':') ?? [];
    expect(request?.url.href).toBe('https://bitso.com/api/v3/balance');
    const sentPath = `${request?.url.pathname}${request?.url.search}`;
    expect(signature).toBe(await hmacHex(hmac, `${nonce}GET${sentPath}`));
  });

  test('prices are asked for without a key', async () => {
    const seen = world(reply(fixture('ticker-all.54-books.SYNTHETIC.json')));
    const outcome = await bitso.tickers(seen);
    expect(seen.sent).toEqual([{ url: new URL('https://bitso.com/api/v3/ticker'), headers: {} }]);
    expect(outcome.ok && outcome.value.length).toBe(54);
  });
});

describe('balances', () => {
  test('all 72 assets of the sample, in lower case, pending beside them', async () => {
    const outcome = await balances(reply(fixture('balance.full.SYNTHETIC.json')));
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.length).toBe(72);
    expect(outcome.value.find((row) => row.asset === 'btc')).toMatchObject({
      total: expect.stringMatching(/^0\.\d+$/),
    });
  });

  test('a reply from before 2023 has no pending amounts', async () => {
    const row = { currency: 'BTC', available: '1', locked: '0.5', total: '1.5' };
    const outcome = await balances(reply(JSON.stringify({ success: true, payload: { balances: [row] } })));
    expect(outcome).toEqual({
      ok: true,
      value: [
        {
          asset: 'btc',
          available: '1',
          locked: '0.5',
          total: '1.5',
          pendingDeposit: '0',
          pendingWithdrawal: '0',
        },
      ],
    });
  });

  test.each([
    ['a number where a string belongs', { currency: 'btc', available: 0.1, locked: '0', total: '0.1' }],
    ['junk', { currency: 'btc', available: 'x', locked: '0', total: '0' }],
    ['an amount missing', { currency: 'btc', available: '1', locked: '0' }],
    ['a code that is none', { currency: '<b>', available: '1', locked: '0', total: '1' }],
  ])('%s is no reply at all rather than a wrong number', async (_, row) => {
    const outcome = await balances(reply(JSON.stringify({ success: true, payload: { balances: [row] } })));
    expect(outcome).toEqual({ ok: false, failure: { code: 'bad-reply', exchangeCode: null } });
  });
});

describe('prices', () => {
  test('an odd row costs its own book only', async () => {
    const payload = [
      { book: 'btc_mxn', last: '5', volume: '0', change_24: '1' },
      null,
      { book: 'a_b_c', last: '1' },
      { book: 'eth_mxn', last: 7 },
    ];
    const outcome = await bitso.tickers(world(reply(JSON.stringify({ payload }))));
    expect(outcome).toEqual({
      ok: true,
      value: [
        { major: 'btc', minor: 'mxn', bid: null, ask: null, last: '5', volume: '0' },
        { major: 'eth', minor: 'mxn', bid: null, ask: null, last: null, volume: null },
      ],
    });
  });
});

describe('refusals', () => {
  const recorded: Record<string, { httpStatus: number | null; body: unknown }> = JSON.parse(
    fixture('errors.json'),
  );
  test.each([
    ['bad_signature_or_nonce_2024', 'key-refused', '0215'],
    ['invalid_credentials_0201', 'key-refused', '0201'],
    ['nonce_too_low_2023', 'nonce-refused', '0207'],
    ['key_lacks_permission_0202', 'right-missing', '0202'],
    ['ip_not_allowed_0213', 'ip-refused', '0213'],
    ['key_not_active_0326', 'key-inactive', '0326'],
    ['account_restricted_0216', 'account-restricted', '0216'],
    ['rate_limit_0801', 'rate-limited', '0801'],
    ['api_disabled_1000', 'bitso-down', '1000'],
    ['nonce_too_low_numeric_code_old', 'nonce-refused', '104'],
  ])('%s is %s', async (name, code, exchangeCode) => {
    const { httpStatus, body } = recorded[name] ?? {};
    expect(await balances(reply(JSON.stringify(body), httpStatus ?? 400))).toEqual({
      ok: false,
      failure: { code, exchangeCode },
    });
  });

  test.each<[string, HttpReply, string]>([
    ["Cloudflare's page", reply('<html>Access denied</html>', 403), 'bitso-blocked'],
    ['an empty 404', reply('', 404), 'bad-reply'],
    ['half a body', reply('{"success":true,"payl', 200), 'bad-reply'],
    ['a gateway error', reply('<html>', 502), 'bitso-down'],
    ['a rate limit without a body', reply('', 420), 'rate-limited'],
    ['success that is none', reply('{"success":false}', 200), 'bad-reply'],
    ['a message of its own', reply('{"error":{"code":"<script>","message":"x"}}', 400), 'bad-reply'],
    ['nobody', { kind: 'offline' }, 'offline'],
    ['half of it', { kind: 'connection-failed' }, 'connection-failed'],
    ['silence', { kind: 'timed-out' }, 'timed-out'],
  ])('%s', async (_, answer, code) =>
    expect(await balances(answer)).toMatchObject({ ok: false, failure: { code } }),
  );
});

test.each([
  ['account', 'account_status.CONSTRUCTED.json', '/api/v3/account_status'],
  ['orders', 'open_orders.CONSTRUCTED.json', '/api/v3/open_orders?limit=1'],
] as const)('a probe of %s keeps a yes and nothing of the reply', async (probe, file, path) => {
  const asked: string[] = [];
  const text = fixture(file);
  const get: Get = async ({ url }) => {
    asked.push(url.pathname + url.search);
    return { kind: 'reply', status: 200, isJson: true, text, date: null };
  };
  const world = { get, now: () => 1_700_000_000_000, random: (bytes: number) => new Uint8Array(bytes) };
  const credentials = { key: 'k', hmac: await importKey('s') };
  expect(await bitso.probe(world, credentials, probe)).toEqual({ ok: true, value: true });
  expect(asked).toEqual([path]);
});
