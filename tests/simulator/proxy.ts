import http from 'node:http';
import net, { type Socket } from 'node:net';
import { closeServer, listen } from './listen.ts';
import { bitsoHosts } from './server.ts';
import type { Trap } from './trap.ts';

export interface Proxy {
  port: number;
  /** What makes Firefox, which has no host mapping, send everything through here. */
  preferences: Readonly<Record<string, string | number | boolean>>;
  close(): Promise<void>;
}

export interface ProxyOptions {
  simulatorPort: number;
  trap: Trap;
  hosts?: readonly string[];
}

/** A CONNECT proxy: Bitso's names lead to the simulator, every other one is recorded and leads to the trap. */
export async function startProxy({ simulatorPort, trap, hosts = bitsoHosts }: ProxyOptions): Promise<Proxy> {
  const server = http.createServer((request, response) => {
    const { method = null, url = null } = request;
    const { host = 'unnamed', origin = null, referer = null } = request.headers;
    trap.record({ host: host.replace(/:\d+$/, ''), seen: 'request', method, url, origin, referer });
    response.writeHead(502, { connection: 'close', 'content-length': 0 }).end();
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const isBitso = hosts.includes(host) && port === '443';
    if (!isBitso) trap.record({ host, seen: 'connect' });
    const upstream = net.connect(isBitso ? simulatorPort : trap.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    // Either side may break at any moment, above all while a test has the network down.
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const port = await listen(server);

  return {
    port,
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      // Firefox lets its own services go round a proxy that fails; here nothing may.
      'network.proxy.allow_bypass': false,
      'network.proxy.failover_direct': false,
      'network.trr.mode': 5,
      'network.dns.disablePrefetch': true,
      'network.http.http3.enable': false,
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await closeServer(server);
    },
  };
}
