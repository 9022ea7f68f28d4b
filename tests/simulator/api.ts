import type { RightId } from '../../utils/permissions/rights.ts';
import { createAuthenticator } from './authenticate.ts';
import { type GivenBodies, makeBodies } from './bodies.ts';
import { type ApiKey, makeDemoKeys } from './keys.ts';
import { createQuirks, type Quirks } from './quirks.ts';
import { createRateLimit } from './rate-limit.ts';
import { json, notFound, type Reply, refusal } from './reply.ts';

export interface ApiRequest {
  method: string;
  /** Path and query exactly as they travelled. */
  url: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  remoteAddress: string;
}

/** Something no client of ours may ever do. */
export interface Violation {
  kind: 'method' | 'cookie';
  method: string;
  url: string;
  origin: string | null;
}

export interface BitsoOptions extends GivenBodies {
  now?: () => number;
  keys?: ApiKey[];
  limits?: { publicPerMinute: number; privatePerMinute: number };
}

export interface Bitso {
  handle(request: ApiRequest): Reply;
  /** Live: what a test changes here counts from the next request on. */
  keys: ApiKey[];
  violations: Violation[];
  quirks: Quirks;
  setBalanceBody(body: string | Uint8Array): void;
  setTickerBody(body: string | Uint8Array): void;
  /** Forgets the requests counted so far and lifts every lock. */
  resetLimits(): void;
  now: () => number;
}

/** Source: Bitso, "General concepts". */
const bitsoLimits = { publicPerMinute: 60, privatePerMinute: 300 };

/** The right each private endpoint asks for; null is public. Bitso documents few of these: FACTS §3 marks them. */
const endpoints: Readonly<Record<string, RightId | null>> = {
  available_books: null,
  ticker: null,
  catalogues: null,
  balance: 'view-balances',
  account_status: 'view-account-information',
  fees: 'view-account-information',
  open_orders: 'place-orders',
};

/** Bitso's API as a function of the request; what it remembers are nonces, limits and violations. */
export function createBitso(options: BitsoOptions = {}): Bitso {
  const now = options.now ?? Date.now;
  const keys = options.keys ?? makeDemoKeys();
  const limits = options.limits ?? bitsoLimits;
  const bodies = makeBodies(options);
  const authenticate = createAuthenticator(keys, now);
  const perAddress = createRateLimit(limits.publicPerMinute, now);
  const perUser = createRateLimit(limits.privatePerMinute, now);
  const quirks = createQuirks();
  const violations: Violation[] = [];

  const violate = (kind: Violation['kind'], request: ApiRequest) => {
    const { method, url, headers } = request;
    violations.push({ kind, method, url, origin: headers.origin ?? null });
  };

  const answer = (request: ApiRequest, endpoint: string, search: URLSearchParams): Reply => {
    if (request.method !== 'GET') {
      violate('method', request);
      return refusal('0901');
    }
    if (request.headers.cookie !== undefined) {
      violate('cookie', request);
      return json(400, { success: false, error: { code: '0304', message: 'A cookie was sent' } });
    }
    const right = endpoints[endpoint];
    if (right === undefined) return notFound();
    if (right === null) {
      if (!perAddress.admit(request.remoteAddress)) return refusal('0801');
      return bodies.answer(endpoint, search, null);
    }

    const { method, url, headers, remoteAddress } = request;
    const verdict = authenticate({ method, url, authorization: headers.authorization, remoteAddress });
    if ('code' in verdict) return refusal(verdict.code, verdict.message);
    if (!perUser.admit(verdict.key.user)) return refusal('0801');
    if (!verdict.key.rights.includes(right)) return refusal('0202');
    return bodies.answer(endpoint, search, verdict.key);
  };

  return {
    handle(request) {
      const { endpoint, search } = readUrl(request.url);
      const honest = answer(request, endpoint, search);
      const headers = { ...honest.headers, ...everyReply, date: new Date(now()).toUTCString() };
      return quirks.apply(endpoint, { ...honest, headers });
    },
    keys,
    violations,
    quirks,
    setBalanceBody: bodies.setBalance,
    setTickerBody: bodies.setTicker,
    resetLimits() {
      perAddress.reset();
      perUser.reset();
    },
    now,
  };
}

/** What Cloudflare adds to each reply, cookie included, and no CORS header. Source: probed 2026-09-23. */
const everyReply = {
  server: 'cloudflare',
  'cf-cache-status': 'DYNAMIC',
  'cf-ray': '0000000000000000-MEX',
  'strict-transport-security': 'max-age=15552000',
  'set-cookie': '__cf_bm=simulated; path=/; HttpOnly; Secure; SameSite=None',
};

/** Whether the path belongs to the API: `/api/v3/` on bitso.com, `/v3/` on api.bitso.com. */
export const isApiPath = (url: string): boolean => /^(\/api)?\/v3(\/|$)/.test(url);

function readUrl(url: string): { endpoint: string; search: URLSearchParams } {
  const [path = '', ...query] = url.split('?');
  const endpoint = /^(?:\/api)?\/v3\/([a-z_]+)\/?$/.exec(path)?.[1] ?? '';
  return { endpoint, search: new URLSearchParams(query.join('?')) };
}
