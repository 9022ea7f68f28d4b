import { expect, test, vi } from 'vitest';
import { createGet } from '../../../utils/exchanges/http.ts';

const prefixes = ['https://bitso.com/api/v3/'];
const granted = async () => true;
const online = () => true;
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
    online,
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
    createGet(fetch, prefixes, granted, online)({ url: new URL(address), headers: {} }),
  ).rejects.toMatchObject({
    code: 'internal',
  });
  expect(fetch).not.toHaveBeenCalled();
});

const failing = (error: Error) => vi.fn<typeof fetch>().mockRejectedValue(error);
/** Headers and half of the body, then the connection breaks. */
const breakingOff = () =>
  answering(
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"success":true,"payl')),
        pull: (controller) => controller.error(new TypeError('network error')),
      }),
    ),
  );

test.each([
  ['no connection came about', failing(new TypeError('Failed to fetch')), true, 'connection-failed'],
  ['the browser does not say', failing(new TypeError('Failed to fetch')), null, 'connection-failed'],
  ['the body broke off', breakingOff(), true, 'connection-failed'],
  ['the browser is offline', failing(new TypeError('Failed to fetch')), false, 'offline'],
  ['offline since the headers came', breakingOff(), false, 'offline'],
  ['nothing came in time', failing(new DOMException('', 'TimeoutError')), true, 'timed-out'],
] as const)('%s', async (_, fetch, isOnline, kind) => {
  const get = createGet(fetch, prefixes, granted, () => isOnline);
  expect(await get({ url: new URL('https://bitso.com/api/v3/ticker'), headers: {} })).toEqual({ kind });
});

test('without access to the site nothing is asked: not even the OPTIONS request the browser would send', async () => {
  const fetch = answering(new Response());
  const get = createGet(fetch, prefixes, async () => false, online);
  const request = { url: new URL('https://bitso.com/api/v3/ticker'), headers: {} };
  expect(await get(request)).toEqual({ kind: 'no-site-access' });
  expect(fetch).not.toHaveBeenCalled();
});
