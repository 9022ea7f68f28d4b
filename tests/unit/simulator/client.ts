import { createHmac } from 'node:crypto';
import type { ApiRequest, Bitso } from '../../simulator/api.ts';
import type { ApiKey } from '../../simulator/keys.ts';

/** The moment of the nonces in auth-vectors.json. */
export const vectorTime = 1_731_349_200_123;

export interface Signing {
  nonce?: string;
  method?: string;
  /** What is signed, where that shall differ from what is sent. */
  signedPath?: string;
  secret?: string;
  headers?: Record<string, string>;
  remoteAddress?: string;
}

let salt = 100_000;
/** A nonce v2 that no other call got. */
export const nonceAt = (time: number) => `${time}${salt++}`;

/** A client written after Bitso's documentation, not after the product or the simulator. */
export function send(api: Bitso, path: string, key: ApiKey | null, signing: Signing = {}) {
  const {
    nonce = nonceAt(api.now()),
    method = 'GET',
    signedPath = path,
    remoteAddress = '127.0.0.1',
  } = signing;
  const headers: Record<string, string> = { host: 'bitso.com', ...signing.headers };
  if (key !== null && headers.authorization === undefined) {
    const hmac = createHmac('sha256', signing.secret ?? key.secret);
    const signature = hmac.update(nonce + method + signedPath).digest('hex');
    headers.authorization = `Bitso ${key.key}:${nonce}:${signature}`;
  }
  const request: ApiRequest = { method, url: path, headers, remoteAddress };
  const { status, body, ...rest } = api.handle(request);
  const text = Buffer.from(body).toString('utf8');
  return { ...rest, status, text, code: codeIn(text) };
}

function codeIn(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('error' in body)) return null;
    const { error } = body;
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  } catch {
    // Not JSON: then it has no code, and the test looks at the text.
    return null;
  }
}
