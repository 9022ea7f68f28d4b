import { z } from 'zod/mini';
import type { ErrorCode } from '../errors.ts';
import { parseDecimal } from '../money/decimal.ts';
import type {
  Balance,
  Credentials,
  Exchange,
  Failure,
  HttpReply,
  Outcome,
  Ticker,
  World,
} from './exchange.ts';

const api = 'https://bitso.com/api/v3/';

export const bitso: Exchange = {
  id: 'bitso',
  name: 'Bitso',
  hosts: ['https://bitso.com/*'],
  api,

  /** GET /balance, which needs the right view-balances. Lists every asset Bitso knows, empty ones included. */
  async balances(world, credentials) {
    const url = new URL('balance', api);
    const reply = await world.get({ url, headers: await sign(world, credentials, url) });
    return read(reply, BalancePayload, ({ balances }) => balances);
  },

  /**
   * GET /account_status, which needs view-account-information and answers with personal data, or one row of GET
   * /open_orders, which probably needs place-orders: Bitso does not say. Of either only the yes or no is kept.
   */
  async probe(world, credentials, probe) {
    const url = new URL(probe === 'account' ? 'account_status' : 'open_orders?limit=1', api);
    const reply = await world.get({ url, headers: await sign(world, credentials, url) });
    return read(reply, z.unknown(), () => true as const);
  },

  /** GET /ticker without a book, which answers with all books. Public, unsigned. */
  async tickers(world) {
    const reply = await world.get({ url: new URL('ticker', api), headers: {} });
    return read(reply, z.array(z.unknown()), (rows) =>
      rows.map(readTicker).filter((ticker) => ticker !== null),
    );
  },
};

/** The Authorization header of a GET: nothing else can be signed. Source: Bitso, "Create signed requests". */
export async function sign(
  world: Pick<World, 'now' | 'random'>,
  credentials: Credentials,
  url: URL,
): Promise<{ authorization: string }> {
  const nonce = createNonce(world);
  const signature = await hmacHex(credentials.hmac, messageOf(nonce, url));
  return { authorization: `Bitso ${credentials.key}:${nonce}:${signature}` };
}

/** What is signed: nonce, method, and the path with its query exactly as sent; a GET has no body. */
export function messageOf(nonce: string, url: URL): string {
  return `${nonce}GET${url.pathname}${url.search}`;
}

/** HMAC-SHA256 of UTF-8 text, in lower-case hex. */
export async function hmacHex(hmac: CryptoKey, message: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(message))));
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A nonce of Bitso's version 2: 13 digits of epoch milliseconds and six random ones. A string, since its 19
 * digits do not fit a number. Source: Bitso, "Nonce v2 rollout".
 */
function createNonce({ now, random }: Pick<World, 'now' | 'random'>): string {
  const [salt = 0] = new Uint32Array(random(4).slice().buffer);
  return `${Math.trunc(now())}${100_000 + (salt % 900_000)}`;
}

const amount = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const decimal = parseDecimal(text);
    if (decimal !== null) return decimal;
    context.issues.push({ code: 'custom', input: text });
    return z.NEVER;
  }),
);

const BalancePayload = z.object({
  balances: z.array(
    z.pipe(
      z.object({
        currency: z.string().check(z.regex(/^[A-Za-z0-9]{1,20}$/)),
        available: amount,
        locked: amount,
        total: amount,
        // Added by Bitso in 2023; older replies are without them.
        pending_deposit: z._default(amount, '0'),
        pending_withdrawal: z._default(amount, '0'),
      }),
      z.transform(
        (row): Balance => ({
          asset: row.currency.toLowerCase(),
          available: row.available,
          locked: row.locked,
          total: row.total,
          pendingDeposit: row.pending_deposit,
          pendingWithdrawal: row.pending_withdrawal,
        }),
      ),
    ),
  ),
});

/** `change_24` is left unread: what it counts is not confirmed, and a change of price is not guessed. */
const TickerRow = z.object({
  book: z.string().check(z.regex(/^[A-Za-z0-9]{1,20}_[A-Za-z0-9]{1,20}$/)),
  bid: z.optional(z.unknown()),
  ask: z.optional(z.unknown()),
  last: z.optional(z.unknown()),
  volume: z.optional(z.unknown()),
});

/** One book's row, or null: an odd row costs its own book only, which then counts as having no price. */
function readTicker(row: unknown): Ticker | null {
  const parsed = TickerRow.safeParse(row);
  if (!parsed.success) return null;
  const { book, bid, ask, last, volume } = parsed.data;
  const [major = '', minor = ''] = book.toLowerCase().split('_');
  return {
    major,
    minor,
    bid: parseDecimal(bid),
    ask: parseDecimal(ask),
    last: parseDecimal(last),
    volume: parseDecimal(volume),
  };
}

const Envelope = z.object({
  success: z.optional(z.boolean()),
  payload: z.optional(z.unknown()),
  error: z.optional(
    z.object({
      code: z.union([z.string().check(z.regex(/^\d{1,4}$/)), z.int().check(z.gte(0), z.lte(9999))]),
    }),
  ),
});

/** Turns a reply into its payload or a failure: by status and code, never by message, which is localised. */
function read<S extends z.ZodMiniType, T>(
  reply: HttpReply,
  schema: S,
  pick: (payload: z.infer<S>) => T,
): Outcome<T> {
  if (reply.kind !== 'reply') return failed(reply.kind);
  const envelope = Envelope.safeParse(parseJson(reply.text));
  if (!envelope.success) return failed(codeOfStatus(reply.status));
  if (envelope.data.error) {
    const given = String(envelope.data.error.code);
    return failed(codeOfError(given.padStart(4, '0'), reply.status), given);
  }
  if (reply.status !== 200 || envelope.data.success === false) return failed(codeOfStatus(reply.status));
  const payload = schema.safeParse(envelope.data.payload);
  return payload.success ? { ok: true, value: pick(payload.data) } : failed('bad-reply');
}

function failed(code: ErrorCode, exchangeCode: string | null = null): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, exchangeCode } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // HTML of Cloudflare, half a body, nothing at all: no JSON, which the caller judges by the status.
    return undefined;
  }
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 420 || status === 429) return 'rate-limited';
  if (status === 403) return 'bitso-blocked';
  if (status === 401) return 'key-refused';
  return status >= 500 ? 'bitso-down' : 'bad-reply';
}

/** Bitso's error table; the texts of 0201 and 0215 are the same and tell nothing more apart. */
const codes: Record<string, ErrorCode> = {
  '0201': 'key-refused',
  '0202': 'right-missing',
  '0203': 'key-refused',
  '0206': 'nonce-refused',
  '0207': 'nonce-refused',
  '0208': 'key-refused',
  '0211': 'ip-refused',
  '0212': 'key-refused',
  '0213': 'ip-refused',
  '0215': 'key-refused',
  '0216': 'account-restricted',
  '0326': 'key-inactive',
  '0327': 'account-restricted',
  '0328': 'account-restricted',
  '0701': 'account-restricted',
  '0703': 'account-restricted',
  '0705': 'account-restricted',
  '0709': 'account-restricted',
  '0801': 'rate-limited',
  '0802': 'rate-limited',
  '0104': 'nonce-refused', // as a number 104, seen until 2018
  '1000': 'bitso-down',
  '1003': 'bitso-down',
};

function codeOfError(code: string, status: number): ErrorCode {
  if (status === 420) return 'rate-limited';
  return codes[code] ?? (status >= 500 ? 'bitso-down' : 'bitso-refused');
}
