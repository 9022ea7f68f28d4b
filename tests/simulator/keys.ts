import { createHash } from 'node:crypto';
import type { RightId } from '../../utils/permissions/rights.ts';

/** A key as the simulated Bitso keeps it; a test may add, change or remove keys while the simulator runs. */
export interface ApiKey {
  name: string;
  key: string;
  secret: string;
  rights: readonly RightId[];
  /** The request limit is counted per user, over all keys of that user. */
  user: string;
  /** Null where any address may use the key. */
  allowedIps: readonly string[] | null;
  /** What a wrong address gets: documented is 0213; a field note of 2026-07 saw the words of 0201. */
  wrongIpCode: '0213' | '0201';
  isActive: boolean;
  /** The account behind the key: the body of its `GET /balance`; null answers with the simulator's own. */
  balanceBody: string | Uint8Array | null;
}

export type DemoKeyName =
  | 'balances only'
  | 'balances + account'
  | 'trading'
  | 'everything'
  | 'IP-restricted to elsewhere'
  | 'inactive';

/** An address of a documentation range: no machine that runs the simulator has it. */
const elsewhere = '203.0.113.7';

/** Makes a key of the shape Bitso's documentation shows: 10 characters, and 32 hexadecimal digits of secret. */
export function makeKey(name: string, rights: readonly RightId[], rest: Partial<ApiKey> = {}): ApiKey {
  const digest = createHash('sha256').update(`simulator of Bitso: ${name}`).digest();
  const key = digest.toString('base64').replace(/[^A-Za-z0-9]/g, '');
  return {
    name,
    key: key.slice(0, 10),
    secret: digest.subarray(16).toString('hex'),
    rights,
    user: 'demo',
    allowedIps: null,
    wrongIpCode: '0213',
    isActive: true,
    balanceBody: null,
    ...rest,
  };
}

/** The keys every simulator starts with: the same ones in each run. */
export function makeDemoKeys(): ApiKey[] {
  const demo = (name: DemoKeyName, rights: readonly RightId[], rest: Partial<ApiKey> = {}) =>
    makeKey(name, rights, rest);
  return [
    demo('balances only', ['view-balances']),
    demo('balances + account', ['view-balances', 'view-account-information']),
    demo('trading', ['view-balances', 'place-orders']),
    demo('everything', [
      'view-balances',
      'view-account-information',
      'place-orders',
      'perform-security-actions',
      'make-withdrawals',
    ]),
    demo('IP-restricted to elsewhere', ['view-balances'], { allowedIps: [elsewhere] }),
    demo('inactive', ['view-balances'], { isActive: false }),
  ];
}

/** The key of that name; throws where there is none. */
export function keyNamed(keys: readonly ApiKey[], name: DemoKeyName | (string & {})): ApiKey {
  const key = keys.find((each) => each.name === name);
  if (key === undefined) throw new Error(`the simulator has no key named ${name}`);
  return key;
}
