import { describe, expect, it } from 'vitest';
import { bitso } from '../../../utils/exchanges/bitso.ts';
import type { Credentials, World } from '../../../utils/exchanges/exchange.ts';
import { createGet } from '../../../utils/exchanges/http.ts';
import { type Bitso, createBitso } from '../../simulator/api.ts';
import { type ApiKey, keyNamed } from '../../simulator/keys.ts';
import { createFetch } from '../../simulator/network.ts';
import type { Quirk } from '../../simulator/quirks.ts';

// The product's own client, through its own door to the network, against Bitso as strict as we know it.
const worldOf = (api: Bitso, now = Date.now): World => ({
  get: createGet(
    createFetch(api),
    [bitso.api],
    async () => true,
    () => true,
  ),
  now,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
});

async function credentialsOf({ key, secret }: ApiKey): Promise<Credentials> {
  const hash = { name: 'HMAC', hash: 'SHA-256' };
  const hmac = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), hash, false, ['sign']);
  return { key, hmac };
}

async function readBalances(api: Bitso, name = 'balances only', now = Date.now) {
  return bitso.balances(worldOf(api, now), await credentialsOf(keyNamed(api.keys, name)));
}

async function failureWith(quirk: Quirk, name?: string) {
  const api = createBitso();
  api.quirks.set('*', quirk);
  const outcome = await readBalances(api, name);
  return outcome.ok ? null : outcome.failure;
}

describe('Llavero', () => {
  it('reads balances and prices, again and again, and breaks no rule', async () => {
    const api = createBitso();
    const world = worldOf(api);
    const credentials = await credentialsOf(keyNamed(api.keys, 'balances only'));
    for (let round = 0; round < 3; round += 1) {
      const [balances, tickers] = await Promise.all([
        bitso.balances(world, credentials),
        bitso.tickers(world),
      ]);
      expect(balances.ok && balances.value.length).toBe(72);
      expect(tickers.ok && tickers.value.length).toBe(54);
    }
    expect(api.violations).toEqual([]);
  });

  it.each([
    ['IP-restricted to elsewhere', 'ip-refused', '0213'],
    ['inactive', 'key-inactive', '0326'],
  ])('understands why the key "%s" is refused', async (name, code, exchangeCode) => {
    expect(await readBalances(createBitso(), name)).toEqual({ ok: false, failure: { code, exchangeCode } });
  });

  it('understands a missing right, a wrong secret, a wrong clock and the limit', async () => {
    const api = createBitso({ limits: { publicPerMinute: 1, privatePerMinute: 1 } });
    keyNamed(api.keys, 'trading').rights = ['place-orders'];
    keyNamed(api.keys, 'everything').secret = 'another';
    const stale = () => Date.now() - 86_400_000;
    expect(await readBalances(api, 'balances only', stale)).toMatchObject({
      failure: { code: 'nonce-refused' },
    });
    expect(await readBalances(api)).toMatchObject({ ok: true });
    expect(await readBalances(api)).toMatchObject({ failure: { code: 'rate-limited' } });
    api.resetLimits();
    expect(await readBalances(api, 'trading')).toMatchObject({ failure: { code: 'right-missing' } });
    const credentials = await credentialsOf({ ...keyNamed(api.keys, 'balances only'), secret: 'mistyped' });
    const refused = await bitso.balances(worldOf(api), credentials);
    expect(refused).toMatchObject({ failure: { code: 'key-refused', exchangeCode: '0215' } });
  });

  it.each<[Quirk, string | null]>([
    [{ kind: 'slow', delayMs: 5 }, null],
    [{ kind: 'without-date' }, null],
    [{ kind: 'missing-success' }, null],
    [{ kind: 'dropped' }, 'connection-failed'],
    [{ kind: 'half-body' }, 'connection-failed'],
    [{ kind: 'redirect', location: 'https://bitso.com/login' }, 'connection-failed'],
    [{ kind: 'cloudflare' }, 'bitso-blocked'],
    [{ kind: 'empty', status: 404 }, 'bad-reply'],
    [{ kind: 'empty', status: 200 }, 'bad-reply'],
    [{ kind: 'server-error' }, 'bitso-down'],
    [{ kind: 'body', body: '{"success":true,"payload":{"balances":[' }, 'bad-reply'],
    [{ kind: 'body', body: '{"success":true,"payload":{}}' }, 'bad-reply'],
    [{ kind: 'refusal', code: '0801' }, 'rate-limited'],
    [{ kind: 'refusal', code: '0216' }, 'account-restricted'],
    [{ kind: 'refusal', code: '1000' }, 'bitso-down'],
  ])('survives %o as %s', async (quirk, code) => {
    expect((await failureWith(quirk))?.code ?? null).toBe(code);
  });

  it.each<Quirk>([
    { kind: 'numeric-code' },
    { kind: 'missing-success' },
    { kind: 'localised-message', language: 'pt' },
  ])('reads an error by its code under %o', async (quirk) => {
    expect((await failureWith(quirk, 'inactive'))?.code).toBe('key-inactive');
  });
});
