import { expect, test, vi } from 'vitest';
import { createGet } from '../../../utils/exchanges/http.ts';

const prefixes = ['https://bitso.com/api/v3/'];
const granted = async () => true;
const answering = (response: Response) => vi.fn<typeof fetch>(async () => response);

test('asks by GET, without cookies, redirects or cache', async () => {
  const fetch = answering(
    new Response('{}', {
      headers: { 'content-type': 'application/json', date: 'Fri, 20 Nov 2026 21:50:00 GMT' },
    }),
  );
  const reply = await createGet(
    fetch,
    prefixes,
    granted,
  )({ url: new URL('https://bitso.com/api/v3/ticker'), headers: { a: 'b' } });
  expect(reply).toEqual({
    kind: 'reply',
    status: 200,
    isJson: true,
    text: '{}',
    date: Date.UTC(2026, 10, 20, 21, 50),
  });
  expect(fetch.mock.calls[0]?.[0]).toBe('https://bitso.com/api/v3/ticker');
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'GET',
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: { a: 'b' },
  });
});

test.each([
  'https://bitso.com.evil.example/api/v3/ticker',
  'https://bitso.com/api/v4/ticker',
  'https://bitso.com/api/v3/../../account',
  'http://bitso.com/api/v3/ticker',
  'https://user@bitso.com/api/v3/ticker',
])('%s is never asked', async (address) => {
  const fetch = answering(new Response());
  await expect(
    createGet(fetch, prefixes, granted)({ url: new URL(address), headers: {} }),
  ).rejects.toMatchObject({
    code: 'internal',
  });
  expect(fetch).not.toHaveBeenCalled();
});

test('a connection that fails is offline, silence is timed-out', async () => {
  const failing = (error: Error) =>
    createGet(vi.fn<typeof fetch>().mockRejectedValue(error), prefixes, granted);
  const request = { url: new URL('https://bitso.com/api/v3/ticker'), headers: {} };
  expect(await failing(new TypeError('Failed to fetch'))(request)).toEqual({ kind: 'offline' });
  expect(await failing(new DOMException('', 'TimeoutError'))(request)).toEqual({ kind: 'timed-out' });
});

test('without access to the site nothing is asked: not even the OPTIONS request the browser would send', async () => {
  const fetch = answering(new Response());
  const get = createGet(fetch, prefixes, async () => false);
  const request = { url: new URL('https://bitso.com/api/v3/ticker'), headers: {} };
  expect(await get(request)).toEqual({ kind: 'no-site-access' });
  expect(fetch).not.toHaveBeenCalled();
});
