import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { startProxy } from '../../simulator/proxy.ts';
import { startSimulator } from '../../simulator/server.ts';
import { startTrap, type Trap } from '../../simulator/trap.ts';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});

async function begin<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const started = await starting;
  endings.push(() => started.close());
  return started;
}

/** Writes to a socket and reads until it is closed. */
function converse(socket: net.Socket, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
    });
    socket.on('error', () => {
      // A trap may hang up as it likes; what was heard until then is the answer.
    });
    socket.on('close', () => resolve(heard));
    socket.write(text);
  });
}

const get = (host: string, headers = '') => `GET /x?y=1 HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n`;

function overTls(trap: Trap, servername: string, text: string, isTrusting = true) {
  const socket = tls.connect({
    port: trap.port,
    host: '127.0.0.1',
    servername,
    rejectUnauthorized: !isTrusting,
  });
  return converse(socket, text);
}

describe('the trap', () => {
  it('records who is called in the clear', async () => {
    const trap = await begin(startTrap());
    expect(await converse(net.connect(trap.port, '127.0.0.1'), get('evil.example:80'))).toMatch(/ 502 /);
    expect(trap.leaks()).toMatchObject([
      { host: 'evil.example', seen: 'request', method: 'GET', url: '/x?y=1' },
    ]);
  });

  it('records the name in a handshake, and the request where its certificate is taken', async () => {
    const trap = await begin(startTrap());
    await overTls(
      trap,
      'evil.example',
      get('evil.example', 'Origin: chrome-extension://abc\r\nSec-Fetch-Site: cross-site\r\n'),
    );
    expect(trap.leaks()).toMatchObject([
      { host: 'evil.example', seen: 'tls' },
      {
        host: 'evil.example',
        seen: 'request',
        url: '/x?y=1',
        origin: 'chrome-extension://abc',
        site: 'cross-site',
      },
    ]);
  });

  it('records the name even where its certificate is refused, or no name is given', async () => {
    const trap = await begin(startTrap());
    await overTls(trap, 'evil.example', '', false);
    await overTls(trap, '', '', false);
    expect(trap.leaks().map(({ host }) => host)).toEqual(['evil.example', 'unnamed']);
  });

  it('tells the browser from what runs in it', async () => {
    const trap = await begin(startTrap());
    const update = { host: 'update.googleapis.com', seen: 'request', method: 'POST' } as const;
    const accounts = { ...update, host: 'accounts.google.com', url: '/ListAccounts?gpsia=1' };
    trap.record({ ...update, url: '/service/update2/json?cup2key=1' });
    trap.record({ ...accounts, origin: 'https://www.google.com', site: 'none' });
    trap.record({ host: 'push.services.mozilla.com', seen: 'connect' });
    expect(trap.leaks()).toEqual([]);

    trap.record({ ...update, url: '/service/update2/json', origin: 'chrome-extension://abc' });
    trap.record({ ...update, url: '/service/update2/json', site: 'cross-site' });
    trap.record({ ...update, url: '/collect', method: 'GET' });
    trap.record({ ...accounts, origin: 'https://bitso.com' });
    trap.record({ host: 'aus5.mozilla.org', seen: 'request', referer: 'https://bitso.com/api_setup' });
    for (const host of ['www.google.com', 'evilmozilla.org', 'update.googleapis.com.evil.example']) {
      trap.record({ host, seen: 'connect' });
    }
    expect(trap.leaks()).toEqual(trap.escapes.slice(3));
  });
});

describe('the proxy', () => {
  const connect = (port: number, target: string): Promise<net.Socket> =>
    new Promise((resolve, reject) => {
      const request = http.request({
        port,
        host: '127.0.0.1',
        method: 'CONNECT',
        path: target,
        agent: false,
      });
      request.on('connect', (_, socket) => resolve(socket));
      request.on('error', reject).end();
    });

  async function startAll() {
    const simulator = await begin(startSimulator({ https: true }));
    const trap = await begin(startTrap(simulator.certificate ?? undefined));
    const proxy = await begin(startProxy({ simulatorPort: simulator.port, trap }));
    return { simulator, trap, proxy };
  }

  it('leads to Bitso', async () => {
    const { simulator, trap, proxy } = await startAll();
    const socket = await connect(proxy.port, 'bitso.com:443');
    const secure = tls.connect({ socket, servername: 'bitso.com', ca: simulator.certificate?.cert ?? '' });
    const request = 'GET /api/v3/ticker HTTP/1.1\r\nHost: bitso.com\r\nConnection: close\r\n\r\n';
    expect(await converse(secure, request)).toMatch(/^HTTP\/1\.1 200 /);
    expect(trap.escapes).toEqual([]);
  });

  it('leads everybody else into the trap', async () => {
    const { simulator, trap, proxy } = await startAll();
    const socket = await connect(proxy.port, 'evil.example:443');
    const secure = tls.connect({ socket, servername: 'evil.example', rejectUnauthorized: false });
    expect(await converse(secure, get('evil.example'))).toMatch(/ 502 /);
    expect(trap.leaks().map(({ seen }) => seen)).toEqual(['connect', 'tls', 'request']);
    expect(simulator.hits).toEqual([]);
  });

  it.each(['bitso.com:80', 'bitso.com.evil.example:443'])('does not take %s for Bitso', async (target) => {
    const { trap, proxy } = await startAll();
    (await connect(proxy.port, target)).destroy();
    expect(trap.leaks()).toMatchObject([{ host: target.split(':')[0], seen: 'connect' }]);
  });

  it('records plain HTTP, whoever it is for', async () => {
    const { trap, proxy } = await startAll();
    const text = 'GET http://bitso.com/ HTTP/1.1\r\nHost: bitso.com\r\n\r\n';
    expect(await converse(net.connect(proxy.port, '127.0.0.1'), text)).toMatch(/ 502 /);
    expect(trap.leaks()).toMatchObject([{ host: 'bitso.com', seen: 'request', url: 'http://bitso.com/' }]);
  });
});
