import { z } from 'zod/mini';
import type { ErrorCode } from '../errors.ts';

/** A decimal number as text: the only form in which money travels or is stored. */
export const Decimal = z.string().check(z.maxLength(1000), z.regex(/^-?\d+(\.\d+)?$/));
export type Decimal = z.infer<typeof Decimal>;

/** What an account holds of one asset. Codes are the exchange's own, lower case. Pending is not in `total`. */
export const Balance = z.strictObject({
  asset: z.string(),
  available: Decimal,
  locked: Decimal,
  total: Decimal,
  pendingDeposit: Decimal,
  pendingWithdrawal: Decimal,
});
export type Balance = z.infer<typeof Balance>;

/** The price of one book in its minor currency, as the exchange gave it; null where it gave none. */
export const Ticker = z.strictObject({
  major: z.string(),
  minor: z.string(),
  bid: z.nullable(Decimal),
  ask: z.nullable(Decimal),
  last: z.nullable(Decimal),
  volume: z.nullable(Decimal),
});
export type Ticker = z.infer<typeof Ticker>;

/** A request that did not succeed: our code for it, and the exchange's own four digits where it gave any. */
export type Failure = { code: ErrorCode; exchangeCode: string | null };
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A key ready for signing: the secret has become a non-extractable HMAC-SHA-256 key. */
export interface Credentials {
  key: string;
  hmac: CryptoKey;
}

/** Makes a secret usable for signing and for nothing else: no code can read it back out of the result. */
export async function importCredentials(key: string, secret: string): Promise<Credentials> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return {
    key,
    hmac: await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign']),
  };
}

/** GET, and nothing else: the type admits no other method, no body, no other origin. */
export type Get = (request: { url: URL; headers: Readonly<Record<string, string>> }) => Promise<HttpReply>;
export type HttpReply =
  | { kind: 'reply'; status: number; isJson: boolean; text: string; date: number | null }
  /** The browser itself says that it has no connection. */
  | { kind: 'offline' }
  /** The connection did not come about, or it broke off before the reply was whole: which, a browser does not tell. */
  | { kind: 'connection-failed' }
  | { kind: 'no-site-access' }
  | { kind: 'timed-out' };

/** What the shell lends to an exchange. */
export interface World {
  get: Get;
  now: () => number;
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
}

/** Reads that tell of a key's rights by being answered or not; what they answer with is dropped. */
export const probes = ['account', 'orders'] as const;
export type Probe = (typeof probes)[number];

/** One exchange: what it is called, where it lives, and the questions Llavero asks it. */
export interface Exchange {
  id: 'bitso';
  name: string;
  /** Match patterns for the manifest. */
  hosts: readonly string[];
  /** The prefix of every request, for the manifest's connect-src. */
  api: string;
  balances(world: World, credentials: Credentials): Promise<Outcome<Balance[]>>;
  /** Whether the read is answered: true, or the failure. Nothing of the reply is kept. */
  probe(world: World, credentials: Credentials, probe: Probe): Promise<Outcome<true>>;
  tickers(world: World): Promise<Outcome<Ticker[]>>;
}
