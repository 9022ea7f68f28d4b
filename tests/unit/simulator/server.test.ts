import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Simulator,
  type SimulatorOptions,
  startSimulator,
  strictPagePolicy,
} from '../../simulator/server.ts';

const open: Simulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((simulator) => simulator.close()));
});

async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator(options);
  open.push(simulator);
  return simulator;
}

interface Answer {
  status: number | undefined;
  headers: http.IncomingHttpHeaders;
  text: string;
}

function ask(simulator: Simulator, url: string, options: https.RequestOptions = {}): Promise<Answer> {
  const { certificate, port } = simulator;
  const address = { host: '127.0.0.1', port, path: url, agent: false, ...options };
  return new Promise((resolve, reject) => {
    const take = (response: http.IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
    };
    const request =
      certificate === null
        ? http.request(address, take)
        : https.request({ ca: certificate.cert, servername: 'bitso.com', ...address }, take);
    request.on('error', reject).end();
  });
}

const asHost = (host: string, rest: https.RequestOptions = {}) => ({
  ...rest,
  headers: { host, ...rest.headers },
});

describe('on loopback, in the clear', () => {
  it('answers the API under both of its prefixes and notes each hit', async () => {
    const simulator = await start();
    expect((await ask(simulator, '/api/v3/ticker/?book=btc_mxn')).status).toBe(200);
    expect((await ask(simulator, '/v3/ticker', { headers: { origin: 'https://x.example' } })).status).toBe(
      200,
    );
    expect(simulator.hits).toMatchObject([
      { method: 'GET', url: '/api/v3/ticker/?book=btc_mxn', origin: null, hasCookie: false },
      { method: 'GET', url: '/v3/ticker', origin: 'https://x.example', hasCookie: false },
    ]);
  });

  it('answers the bytes of the given files', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'simulator-'));
    const tickerFile = path.join(folder, 'ticker.json');
    writeFileSync(tickerFile, '{ "payload" : [] }\r\n');
    const simulator = await start({ tickerFile });
    rmSync(folder, { recursive: true });
    expect((await ask(simulator, '/api/v3/ticker')).text).toBe('{ "payload" : [] }\r\n');
  });

  it('says so when the port is taken', async () => {
    const { port } = await start();
    await expect(startSimulator({ port })).rejects.toThrow('EADDRINUSE');
  });
});

describe('behind TLS', () => {
  const renderPage: SimulatorOptions['renderPage'] = (at, search) =>
    at === '/api_setup' ? { status: 200, html: `<h1>API ${search}</h1>` } : null;

  it('is bitso.com: API and pages', async () => {
    const simulator = await start({ https: true, renderPage });
    expect((await ask(simulator, '/api/v3/ticker', asHost('bitso.com'))).status).toBe(200);
    const page = await ask(simulator, '/api_setup?lang=es', asHost('bitso.com'));
    expect(page).toMatchObject({ status: 200, text: '<h1>API ?lang=es</h1>' });
    expect(page.headers['content-security-policy']).toBe(strictPagePolicy);
    expect((await ask(simulator, '/wallet', asHost('bitso.com'))).status).toBe(404);
    expect(simulator.spki).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(simulator.origin).toBe('https://bitso.com');
  });

  it('is api.bitso.com: the API under its other prefix, no pages', async () => {
    const simulator = await start({ https: true, renderPage });
    expect((await ask(simulator, '/v3/ticker', asHost('api.bitso.com'))).status).toBe(200);
    expect((await ask(simulator, '/api/v3/ticker', asHost('api.bitso.com'))).status).toBe(404);
    expect((await ask(simulator, '/v3/ticker', asHost('bitso.com'))).status).toBe(404);
    expect((await ask(simulator, '/api_setup', asHost('api.bitso.com'))).status).toBe(404);
  });

  it('is nobody else', async () => {
    const simulator = await start({ https: true, renderPage });
    expect((await ask(simulator, '/api/v3/ticker', asHost('evil.example'))).status).toBe(421);
  });

  it('gives a page the cookie of a person logged in, and catches it in the API', async () => {
    const simulator = await start({ https: true, renderPage, pagePolicy: null });
    const page = await ask(simulator, '/api_setup', asHost('bitso.com'));
    expect(page.headers).not.toHaveProperty('content-security-policy');
    const cookie = page.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await ask(simulator, '/api_setup', { headers: { host: 'bitso.com', cookie } })).status).toBe(200);
    expect(simulator.violations).toEqual([]);
    expect((await ask(simulator, '/api/v3/ticker', { headers: { host: 'bitso.com', cookie } })).status).toBe(
      400,
    );
    expect(simulator.violations).toMatchObject([{ kind: 'cookie' }]);
  });

  it('refuses a POST to a page and keeps it on record', async () => {
    const simulator = await start({ https: true, renderPage });
    expect((await ask(simulator, '/api_setup', asHost('bitso.com', { method: 'POST' }))).status).toBe(405);
    expect(simulator.violations).toMatchObject([{ kind: 'method', method: 'POST', url: '/api_setup' }]);
  });
});

describe('a bad network', () => {
  it('is cut off and comes back', async () => {
    const simulator = await start();
    simulator.setDown(true);
    await expect(ask(simulator, '/api/v3/ticker')).rejects.toMatchObject({ code: 'ECONNRESET' });
    simulator.setDown(false);
    expect((await ask(simulator, '/api/v3/ticker')).status).toBe(200);
    expect(simulator.hits).toHaveLength(1);
  });

  it('breaks a request that is waiting for its answer', async () => {
    const simulator = await start();
    simulator.quirks.set('ticker', { kind: 'slow', delayMs: 60_000 });
    const waiting = ask(simulator, '/api/v3/ticker');
    waiting.catch(() => {
      // Awaited below; without a handler now, its early end would count as unhandled.
    });
    while (simulator.hits.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    simulator.setDown(true);
    await expect(waiting).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('drops the connection, or half of the body', async () => {
    const simulator = await start();
    simulator.quirks.set('ticker', { kind: 'dropped' }, 1);
    await expect(ask(simulator, '/api/v3/ticker')).rejects.toMatchObject({ code: 'ECONNRESET' });
    simulator.quirks.set('ticker', { kind: 'half-body' }, 1);
    await expect(ask(simulator, '/api/v3/ticker')).rejects.toMatchObject({ message: 'aborted' });
    expect((await ask(simulator, '/api/v3/ticker')).status).toBe(200);
  });

  it('has a wrong date, or none', async () => {
    const simulator = await start({ now: () => 1_731_349_200_123 });
    expect((await ask(simulator, '/api/v3/ticker')).headers.date).toBe('Mon, 11 Nov 2024 18:20:00 GMT');
    simulator.quirks.set('ticker', { kind: 'without-date' });
    expect((await ask(simulator, '/api/v3/ticker')).headers).not.toHaveProperty('date');
  });
});
