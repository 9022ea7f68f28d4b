import { describe, expect, it } from 'vitest';
import { createBitso } from '../../simulator/api.ts';
import { createFetch } from '../../simulator/network.ts';
import type { Quirk } from '../../simulator/quirks.ts';

const ticker = 'https://bitso.com/api/v3/ticker';

function fetchWith(quirk: Quirk | null, init?: RequestInit) {
  const api = createBitso();
  if (quirk !== null) api.quirks.set('ticker', quirk);
  return createFetch(api)(ticker, init);
}

describe('the simulated network', () => {
  it('brings a reply without its cookie', async () => {
    const response = await fetchWith(null);
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
    expect((await response.json()).payload).toHaveLength(54);
  });

  it('sends the cookie back to Bitso unless told not to', async () => {
    const api = createBitso();
    const fetch = createFetch(api);
    await fetch(ticker, { credentials: 'omit' });
    expect((await fetch(ticker, { credentials: 'omit' })).status).toBe(200);
    await fetch(ticker);
    expect((await fetch(ticker)).status).toBe(400);
    expect(api.violations).toHaveLength(1);
  });

  it('breaks before the reply, in the middle of it, or at a redirect that is not wanted', async () => {
    await expect(fetchWith({ kind: 'dropped' })).rejects.toThrow(TypeError);
    const half = await fetchWith({ kind: 'half-body' });
    await expect(half.text()).rejects.toThrow(TypeError);
    const moved: Quirk = { kind: 'redirect', location: 'https://bitso.com/login' };
    await expect(fetchWith(moved, { redirect: 'error' })).rejects.toThrow(TypeError);
    expect((await fetchWith(moved, { redirect: 'manual' })).status).toBe(302);
  });

  it('is slow, until the caller gives up', async () => {
    const quirk: Quirk = { kind: 'slow', delayMs: 60_000 };
    const failure = fetchWith(quirk, { signal: AbortSignal.timeout(5) });
    await expect(failure).rejects.toMatchObject({ name: 'TimeoutError' });
    expect((await fetchWith({ kind: 'slow', delayMs: 5 })).status).toBe(200);
  });

  it('has no date where a quirk took it away', async () => {
    expect((await fetchWith({ kind: 'without-date' })).headers.get('date')).toBeNull();
  });
});
