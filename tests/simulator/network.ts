import { setTimeout as wait } from 'node:timers/promises';
import type { Bitso } from './api.ts';

/**
 * The simulated Bitso as a `fetch`, for tests in which no browser takes part: replies arrive slowly, break or
 * redirect as the quirks say, a cookie that was set is sent unless `credentials` says `omit`, and as in a
 * browser everything below HTTP is one and the same TypeError.
 */
export function createFetch(api: Bitso): typeof globalThis.fetch {
  let cookie: string | undefined;

  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search, host } = new URL(request.url);
    const headers = { ...Object.fromEntries(request.headers), host };
    const answer = api.handle({
      method: request.method,
      url: pathname + search,
      headers: request.credentials === 'omit' || cookie === undefined ? headers : { ...headers, cookie },
      remoteAddress: '127.0.0.1',
    });
    // Node's fetch has no wait of its own to abort: this one is the network's.
    await wait(answer.delayMs, undefined, { signal: request.signal }).catch(() => {
      throw request.signal.reason;
    });
    if (answer.cut === 'before') throw new TypeError('Failed to fetch');
    const isRedirect = answer.status >= 300 && answer.status < 400;
    if (isRedirect && request.redirect === 'error') throw new TypeError('Failed to fetch');
    if (request.credentials !== 'omit') cookie = answer.headers['set-cookie']?.split(';')[0];
    return toResponse(answer.status, answer.headers, Buffer.from(answer.body), answer.cut === 'half');
  };
}

function toResponse(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer<ArrayBuffer>,
  isCut: boolean,
) {
  // A page never sees a cookie, and a date that a quirk took away is no header.
  const isVisible = ([name, value]: [string, string]) =>
    name !== 'set-cookie' && !(name === 'date' && value === '');
  const visible = Object.fromEntries(Object.entries(headers).filter(isVisible));
  if (!isCut) return new Response(body, { status, headers: visible });
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(body.subarray(0, body.byteLength / 2)),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return new Response(broken, { status, headers: visible });
}
