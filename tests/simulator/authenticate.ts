import { createHmac } from 'node:crypto';
import type { ApiKey } from './keys.ts';

/** Bitso publishes no tolerance; a minute either way is this simulator's own choice. */
export const nonceWindowMs = 60_000;

export type Verdict = { key: ApiKey } | { code: string; message?: string };

export interface SignedRequest {
  method: string;
  /** Path and query exactly as they travelled. */
  url: string;
  authorization: string | undefined;
  remoteAddress: string;
}

/**
 * Makes the check of `Authorization: Bitso <key>:<nonce>:<signature>`, which remembers the nonces it took.
 * Source: Bitso, "Create signed requests" and "Nonce v2 rollout".
 */
export function createAuthenticator(keys: readonly ApiKey[], now: () => number) {
  const takeNonce = createNonceMemory(now);

  return (request: SignedRequest): Verdict => {
    if (!request.authorization?.startsWith('Bitso ')) return { code: '0208' };
    const parts = request.authorization.slice('Bitso '.length).split(':');
    const [id, nonce, signature] = parts;
    if (parts.length !== 3 || !id || !nonce || !signature) return { code: '0201' };
    const key = keys.find((each) => each.key === id);
    if (key === undefined) return { code: '0201' };
    if (!/^\d+$/.test(nonce)) return { code: '0206' };

    const signed = `${nonce}${request.method}${request.url}`;
    if (createHmac('sha256', key.secret).update(signed).digest('hex') !== signature) return { code: '0215' };
    const complaint = takeNonce(key.key, nonce);
    if (complaint !== null) return complaint;

    if (key.allowedIps !== null && !key.allowedIps.includes(request.remoteAddress)) {
      return { code: key.wrongIpCode };
    }
    return key.isActive ? { key } : { code: '0326' };
  };
}

/** Nonce v2 is 13 digits of epoch milliseconds and 1 to 6 of salt, in any order, once; any other number is v1. */
function createNonceMemory(now: () => number) {
  const highest = new Map<string, bigint>();
  const seen = new Map<string, Map<string, number>>();

  const takeV1 = (key: string, nonce: string) => {
    const last = highest.get(key) ?? 0n;
    if (BigInt(nonce) <= last) {
      return { code: '0207', message: `Cannot perform request - nonce must be higher than ${last}` };
    }
    highest.set(key, BigInt(nonce));
    return null;
  };

  const takeV2 = (key: string, nonce: string) => {
    const at = Number(nonce.slice(0, 13));
    if (Math.abs(at - now()) > nonceWindowMs) return { code: '0207' };
    const taken = seen.get(key) ?? new Map<string, number>();
    for (const [old, time] of taken) if (time < now() - nonceWindowMs) taken.delete(old);
    if (taken.has(nonce)) return { code: '0207' };
    seen.set(key, taken.set(nonce, at));
    return null;
  };

  return (key: string, nonce: string) =>
    nonce.length >= 14 && nonce.length <= 19 ? takeV2(key, nonce) : takeV1(key, nonce);
}
