import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type Bitso, type BitsoOptions, createBitso, isApiPath, type Violation } from './api.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { deliver } from './deliver.ts';
import type { ApiKey } from './keys.ts';
import { closeServer, listen } from './listen.ts';
import type { Quirks } from './quirks.ts';
import { notFound, type Reply, reply } from './reply.ts';

/** One request that arrived, whatever was answered. */
export interface Hit {
  time: number;
  host: string;
  method: string;
  url: string;
  origin: string | null;
  hasCookie: boolean;
  hasAuthorization: boolean;
}

export interface Page {
  status: number;
  html: string;
  headers?: Readonly<Record<string, string>>;
}
/** Renders a page of bitso.com; null where there is none. */
export type RenderPage = (path: string, search: string) => Page | null;

export interface SimulatorOptions extends Omit<BitsoOptions, 'balanceBody' | 'tickerBody'> {
  /** 0, the default, takes a free one. */
  port?: number;
  /** TLS, and the names of `hosts` only; else plain HTTP under any name of this computer. */
  https?: boolean;
  hosts?: readonly string[];
  /** Files answered byte for byte. */
  balanceFile?: string | undefined;
  tickerFile?: string | undefined;
  renderPage?: RenderPage;
  /** The CSP header of pages; null sends none. */
  pagePolicy?: string | null;
}

export interface Simulator {
  port: number;
  /** `http://127.0.0.1:N`, or with TLS `https://bitso.com`, which a browser has to be told to map here. */
  origin: string;
  api: Bitso;
  keys: ApiKey[];
  hits: Hit[];
  violations: Violation[];
  quirks: Quirks;
  /** Cuts or restores the network: while down every connection is broken, open ones included. */
  setDown(isDown: boolean): void;
  /** Null without TLS. */
  certificate: Certificate | null;
  spki: string;
  close(): Promise<void>;
}

export const bitsoHosts = ['bitso.com', 'api.bitso.com'] as const;

/** A policy as strict as a site of this kind sends; the guard must work under it. */
export const strictPagePolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'";

/** The simulated Bitso on a loopback port. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { balanceFile, tickerFile, port: wantedPort = 0, pagePolicy = strictPagePolicy } = options;
  const hosts = options.hosts ?? bitsoHosts;
  const api = createBitso({
    ...options,
    balanceBody: balanceFile === undefined ? undefined : readFileSync(balanceFile),
    tickerBody: tickerFile === undefined ? undefined : readFileSync(tickerFile),
  });
  const hits: Hit[] = [];
  let isDown = false;

  const answer = (request: IncomingMessage): Reply => {
    const { method = '', url = '/' } = request;
    const host = request.headers.host ?? '';
    if (options.https === true && !hosts.includes(host)) return reply(421, '', {});
    const isApi = isApiPath(url) && !isForeignPath(host, url);
    if (isApi) {
      const headers = flatten(request);
      return api.handle({ method, url, headers, remoteAddress: remoteAddress(request) });
    }
    if (method !== 'GET') {
      api.violations.push({ kind: 'method', method, url, origin: request.headers.origin ?? null });
      return reply(405, '', {});
    }
    const { path, search } = splitUrl(url);
    const page = host === 'api.bitso.com' ? null : (options.renderPage?.(path, search) ?? null);
    return page === null ? notFound() : api.quirks.apply('page', dressPage(page, pagePolicy));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '/', headers } = request;
    hits.push({
      time: api.now(),
      host: headers.host ?? '',
      method,
      url,
      origin: headers.origin ?? null,
      hasCookie: headers.cookie !== undefined,
      hasAuthorization: headers.authorization !== undefined,
    });
    request.resume();
    await deliver(answer(request), response);
  };

  const certificate = options.https === true ? await makeCertificate(hosts) : null;
  const listener = (request: IncomingMessage, response: ServerResponse) => void serve(request, response);
  const server =
    certificate === null
      ? http.createServer(listener)
      : https.createServer({ key: certificate.key, cert: certificate.cert }, listener);
  server.on('connection', (socket) => {
    if (isDown) socket.destroy();
  });
  const port = await listen(server, wantedPort);

  return {
    port,
    origin: certificate === null ? `http://127.0.0.1:${port}` : `https://${hosts[0]}`,
    api,
    keys: api.keys,
    hits,
    violations: api.violations,
    quirks: api.quirks,
    setDown(down) {
      isDown = down;
      if (down) server.closeAllConnections();
    },
    certificate,
    spki: certificate?.spki ?? '',
    close: () => closeServer(server),
  };
}

/** `/v3/` is the API under api.bitso.com only, `/api/v3/` under bitso.com only; a loopback name has both. */
function isForeignPath(host: string, url: string): boolean {
  const isPrefixed = url.startsWith('/api/');
  return (host === 'api.bitso.com' && isPrefixed) || (host === 'bitso.com' && !isPrefixed);
}

function splitUrl(url: string): { path: string; search: string } {
  const queryAt = url.indexOf('?');
  return queryAt < 0
    ? { path: url, search: '' }
    : { path: url.slice(0, queryAt), search: url.slice(queryAt) };
}

function remoteAddress(request: IncomingMessage): string {
  return (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}

function flatten(request: IncomingMessage): Record<string, string | undefined> {
  const entries = Object.entries(request.headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, value?.toString()]));
}

/** The cookie stands for a person who is logged in: a request of ours that carries it is caught by it. */
function dressPage(page: Page, policy: string | null): Reply {
  return reply(page.status, page.html, {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': 'session=simulated; path=/; HttpOnly; Secure; SameSite=None',
    ...(policy === null ? {} : { 'content-security-policy': policy }),
    ...page.headers,
  });
}
