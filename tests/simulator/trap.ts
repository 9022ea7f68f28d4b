import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type Socket } from 'node:net';
import { isBrowsersOwn } from './browser-hosts.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { closeServer, listen } from './listen.ts';

/** Something that tried to reach a host that is not Bitso. */
export interface Escape {
  time: number;
  host: string;
  /** `connect`: a browser asked the proxy for the host; `tls`: a handshake named it; `request`: it was spoken to. */
  seen: 'connect' | 'tls' | 'request';
  method: string | null;
  url: string | null;
  origin: string | null;
  referer: string | null;
  /** `Sec-Fetch-Site`: a browser says here how far the caller is from the host. */
  site: string | null;
}

export interface Trap {
  port: number;
  /** Everything that arrived, the browsers' own traffic included. */
  escapes: Escape[];
  /** What no browser does by itself: see `isBrowsersOwn`. */
  leaks(): Escape[];
  record(attempt: Pick<Escape, 'host' | 'seen'> & Partial<Escape>): void;
  close(): Promise<void>;
}

/**
 * A server that plays every other host: it records who was called, answers nothing and hangs up. With the
 * simulator's certificate a browser that trusts that one finishes the handshake, so that method, path and
 * origin are seen too.
 */
export async function startTrap(given?: Pick<Certificate, 'key' | 'cert'>): Promise<Trap> {
  const certificate = given ?? (await makeCertificate(['trap.invalid']));
  const escapes: Escape[] = [];
  const record: Trap['record'] = (attempt) => {
    escapes.push({
      time: Date.now(),
      method: null,
      url: null,
      origin: null,
      referer: null,
      site: null,
      ...attempt,
    });
  };

  const hangUp = (request: IncomingMessage, response: ServerResponse) => {
    const { host = 'unnamed', origin = null, referer = null } = request.headers;
    const { method = null, url = null } = request;
    const site = request.headers['sec-fetch-site']?.toString() ?? null;
    record({ host: host.replace(/:\d+$/, ''), seen: 'request', method, url, origin, referer, site });
    response.writeHead(502, { connection: 'close', 'content-length': 0 }).end();
    request.resume();
  };
  const plain = http.createServer(hangUp);
  const secure = https.createServer({ key: certificate.key, cert: certificate.cert }, hangUp);
  secure.on('tlsClientError', () => {
    // The other side did not take our certificate; its host was recorded with the handshake.
  });

  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {
      // Whoever calls a trap may also hang up at any moment.
    });
    socket.once('readable', () => {
      const first: Buffer | null = socket.read();
      if (first === null) return;
      socket.unshift(first);
      const isTls = first[0] === 0x16;
      if (isTls) record({ host: readServerName(first) ?? 'unnamed', seen: 'tls' });
      (isTls ? secure : plain).emit('connection', socket);
    });
  });
  const port = await listen(server);

  return {
    port,
    escapes,
    leaks: () => escapes.filter((attempt) => !isBrowsersOwn(attempt)),
    record,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await closeServer(server);
    },
  };
}

/** The name in a TLS ClientHello; null where it has none. Source: RFC 8446 §4.1.2, RFC 6066 §3. */
export function readServerName(hello: Buffer): string | null {
  try {
    let at = 43; // record header 5, handshake header 4, version 2, random 32
    at += 1 + hello.readUInt8(at); // session id
    at += 2 + hello.readUInt16BE(at); // cipher suites
    at += 1 + hello.readUInt8(at); // compression methods
    const end = at + 2 + hello.readUInt16BE(at);
    for (at += 2; at < end; at += 4 + hello.readUInt16BE(at + 2)) {
      if (hello.readUInt16BE(at) !== 0) continue;
      const length = hello.readUInt16BE(at + 7);
      return hello.toString('latin1', at + 9, at + 9 + length);
    }
    return null;
  } catch {
    // A hello cut short by the network has no name to read; it is recorded as unnamed, and so a leak.
    return null;
  }
}
