import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { createBitso } from '../../simulator/api.ts';
import { fixture } from '../../simulator/fixtures.ts';
import { keyNamed, makeKey } from '../../simulator/keys.ts';
import { nonceAt, send, vectorTime } from './client.ts';

const Vectors = z.array(
  z.object({
    name: z.string(),
    key: z.string(),
    secret: z.string(),
    method: z.string(),
    requestPath: z.string(),
    authorization: z.string(),
  }),
);
const vectors = Vectors.parse(JSON.parse(fixture('auth-vectors.json')));
const readVectors = vectors.filter(({ method }) => method === 'GET');

const now = () => vectorTime;
const start = () => {
  const api = createBitso({ now });
  return { api, key: keyNamed(api.keys, 'balances only') };
};

describe('the signature', () => {
  it.each(readVectors)('of the vector "$name" is taken', ({ key, secret, requestPath, authorization }) => {
    const all = ['view-balances', 'view-account-information', 'place-orders'] as const;
    const api = createBitso({ now, keys: [makeKey('vector', all, { key, secret })] });
    const isKnown = !requestPath.includes('user_trades');
    const { status, code } = send(api, requestPath, null, { headers: { authorization } });
    expect([status, code]).toEqual(isKnown ? [200, null] : [404, null]);
  });

  it('of every vector is refused when one digit of it differs', () => {
    for (const { key, secret, requestPath, authorization } of readVectors) {
      const api = createBitso({ now, keys: [makeKey('vector', ['view-balances'], { key, secret })] });
      if (requestPath.includes('user_trades')) continue;
      const last = authorization.endsWith('0') ? '1' : '0';
      const forged = authorization.slice(0, -1) + last;
      expect(send(api, requestPath, null, { headers: { authorization: forged } }).code).toBe('0215');
    }
  });

  it.each([
    '/api/v3/balance',
    '/api/v3/balance/',
    '/api/v3/balance?type=spot',
    '/v3/balance',
    '/v3/balance/',
  ])('over %s as it is sent is taken', (path) => {
    const { api, key } = start();
    expect(send(api, path, key).status).toBe(200);
  });

  it.each([
    ['/api/v3/balance', '/api/v3/balance/'],
    ['/api/v3/balance/', '/api/v3/balance'],
    ['/api/v3/balance?type=spot', '/api/v3/balance'],
    ['/api/v3/balance', '/v3/balance'],
    ['/v3/balance', '/api/v3/balance'],
  ])('for %s over %s is refused', (sent, signedPath) => {
    const { api, key } = start();
    const { status, code, text } = send(api, sent, key, { signedPath });
    expect([status, code]).toEqual([401, '0215']);
    expect(text).toContain('Invalid Nonce or Invalid Credentials');
  });

  it('in capitals, of another secret or of another method is refused', () => {
    const { api, key } = start();
    expect(send(api, '/api/v3/balance', key, { secret: 'f'.repeat(32) }).code).toBe('0215');
    const authorization = vectors[1]!.authorization.toUpperCase().replace('BITSO', 'Bitso');
    api.keys.push(makeKey('vector', ['view-balances'], { key: 'TESTKEY123', secret: 'test-secret' }));
    expect(send(api, '/api/v3/balance', null, { headers: { authorization } }).code).toBe('0215');
  });
});

describe('the header', () => {
  it.each([undefined, 'Bearer abc', 'bitso a:1:b', 'Bitso'])(
    '%s is no authentication: 0208',
    (authorization) => {
      const { api } = start();
      const headers = authorization === undefined ? {} : { authorization };
      const { status, code } = send(api, '/api/v3/balance', null, { headers });
      expect([status, code]).toEqual([401, '0208']);
    },
  );

  it.each(['Bitso ', 'Bitso a:1', 'Bitso a:1:b:c', 'Bitso :1:b', 'Bitso unknown000:1:b'])(
    '"%s" is wrong credentials: 0201',
    (authorization) => {
      const { api } = start();
      const { status, code, text } = send(api, '/api/v3/balance', null, { headers: { authorization } });
      expect([status, code]).toEqual([401, '0201']);
      expect(text).toContain('Invalid Nonce or Invalid Credentials');
    },
  );

  it('has three parts and no fourth', () => {
    const { api } = start();
    const { authorization, key, secret, requestPath } = readVectors[0]!;
    api.keys.push(makeKey('vector', ['view-balances'], { key, secret }));
    const headers = { authorization: `${authorization}:more` };
    expect(send(api, requestPath, null, { headers }).code).toBe('0201');
  });
});

describe('nonce v2', () => {
  it('is taken with 1 to 6 digits of salt, and out of order', () => {
    const { api, key } = start();
    for (const salt of ['1', '12', '123', '1234', '12345', '123456', '9']) {
      expect(send(api, '/api/v3/balance', key, { nonce: `${vectorTime}${salt}` }).status).toBe(200);
    }
    const earlier = `${vectorTime - 30_000}123456`;
    expect(send(api, '/api/v3/balance', key, { nonce: earlier }).status).toBe(200);
  });

  it('is refused the second time, for this key and no other', () => {
    const { api, key } = start();
    const nonce = nonceAt(vectorTime);
    expect(send(api, '/api/v3/balance', key, { nonce }).status).toBe(200);
    const again = send(api, '/api/v3/balance?again', key, { nonce });
    expect([again.status, again.code]).toEqual([401, '0207']);
    expect(send(api, '/api/v3/balance', keyNamed(api.keys, 'trading'), { nonce }).status).toBe(200);
  });

  it('is still remembered at the end of its window', () => {
    let time = vectorTime;
    const api = createBitso({ now: () => time });
    const key = keyNamed(api.keys, 'balances only');
    const nonce = nonceAt(vectorTime + 59_000);
    expect(send(api, '/api/v3/balance', key, { nonce }).status).toBe(200);
    time += 118_000;
    expect(send(api, '/api/v3/balance', key).status).toBe(200);
    expect(send(api, '/api/v3/balance', key, { nonce }).code).toBe('0207');
  });

  it('is not used up by a request whose signature is wrong', () => {
    const { api, key } = start();
    const nonce = nonceAt(vectorTime);
    expect(send(api, '/api/v3/balance', key, { nonce, secret: 'wrong' }).code).toBe('0215');
    expect(send(api, '/api/v3/balance', key, { nonce }).status).toBe(200);
  });

  it.each([-86_400_000, -61_000, 61_000, 86_400_000])('is refused %i ms from now', (offsetMs) => {
    const { api, key } = start();
    const { status, code } = send(api, '/api/v3/balance', key, { nonce: nonceAt(vectorTime + offsetMs) });
    expect([status, code]).toEqual([401, '0207']);
  });
});

describe('nonce v1', () => {
  it('has to grow with each call of a key', () => {
    const { api, key } = start();
    expect(send(api, '/api/v3/balance', key, { nonce: `${vectorTime}` }).status).toBe(200);
    for (const nonce of [`${vectorTime}`, `${vectorTime - 1}`, '1']) {
      const { status, code, text } = send(api, '/api/v3/balance', key, { nonce });
      expect([status, code]).toEqual([401, '0207']);
      expect(text).toContain(`nonce must be higher than ${vectorTime}`);
    }
    expect(send(api, '/api/v3/balance', key, { nonce: `${vectorTime + 1}` }).status).toBe(200);
    expect(send(api, '/api/v3/balance', keyNamed(api.keys, 'trading'), { nonce: '1' }).status).toBe(200);
  });

  it.each(['1.7313492001231235e18', '-1', 'abc', '1731349200123.5', '0x19', ' 1'])(
    'is a whole number: "%s" gets 0206',
    (nonce) => {
      const { api, key } = start();
      const { status, code } = send(api, '/api/v3/balance', key, { nonce });
      expect([status, code]).toEqual([401, '0206']);
    },
  );

  it('of zero is not higher than nothing', () => {
    const { api, key } = start();
    expect(send(api, '/api/v3/balance', key, { nonce: '0' }).code).toBe('0207');
  });
});

describe('the key', () => {
  it('used from an address that is not on its list gets 0213, or the words of 0201', () => {
    const { api } = start();
    const key = keyNamed(api.keys, 'IP-restricted to elsewhere');
    const refused = send(api, '/api/v3/balance', key);
    expect([refused.status, refused.code]).toEqual([401, '0213']);
    expect(send(api, '/api/v3/balance', key, { remoteAddress: '203.0.113.7' }).status).toBe(200);
    key.wrongIpCode = '0201';
    expect(send(api, '/api/v3/balance', key).code).toBe('0201');
  });

  it('that is switched off gets 0326, and that was deleted 0201', () => {
    const { api, key } = start();
    const off = send(api, '/api/v3/balance', keyNamed(api.keys, 'inactive'));
    expect([off.status, off.code]).toEqual([400, '0326']);
    api.keys.splice(api.keys.indexOf(key), 1);
    expect(send(api, '/api/v3/balance', key).code).toBe('0201');
  });

  it.each([
    ['balances only', [200, '0202', '0202']],
    ['balances + account', [200, 200, '0202']],
    ['trading', [200, '0202', 200]],
    ['everything', [200, 200, 200]],
  ])('"%s" reads what its rights allow', (name, expected) => {
    const { api } = start();
    const paths = ['/api/v3/balance', '/api/v3/account_status', '/api/v3/open_orders?limit=1'];
    const outcomes = paths.map((path) => send(api, path, keyNamed(api.keys, name)));
    expect(outcomes.map(({ status, code }) => (status === 200 ? 200 : code))).toEqual(expected);
    expect(outcomes.every(({ status, code }) => status === (code === '0202' ? 401 : 200))).toBe(true);
  });
});
