import { AppError } from '../errors.ts';
import type { Get } from './exchange.ts';

const timeoutMs = 20_000;

/**
 * The one door to the network: GET below the given prefixes, without cookies, without following a redirect,
 * without a cache. Throws AppError 'internal' for any other address: that is a defect of ours, not bad luck.
 */
export function createGet(
  fetch: typeof globalThis.fetch,
  prefixes: readonly string[],
  hasSiteAccess: (url: URL) => Promise<boolean>,
  isOnline: () => boolean | null,
): Get {
  return async ({ url, headers }) => {
    if (!prefixes.some((prefix) => url.href.startsWith(prefix))) throw new AppError('internal');
    // Without it the browser would ask Bitso first, by an OPTIONS request that is not a GET.
    if (!(await hasSiteAccess(url))) return { kind: 'no-site-access' };
    try {
      const response = await fetch(url.href, {
        method: 'GET',
        headers,
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const date = Date.parse(response.headers.get('date') ?? '');
      return {
        kind: 'reply',
        status: response.status,
        isJson: /\bjson\b/i.test(response.headers.get('content-type') ?? ''),
        text: await response.text(),
        date: Number.isNaN(date) ? null : date,
      };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'timed-out' };
      // fetch tells a refused, cut or redirected connection, and half a body, as one and the same TypeError.
      return { kind: isOnline() === false ? 'offline' : 'connection-failed' };
    }
  };
}
