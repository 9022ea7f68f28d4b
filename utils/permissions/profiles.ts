import type { RightId } from './rights.ts';

/** The least that a purpose or a service needs, who says so, and when that was read. */
export interface Profile {
  id: 'balances' | 'taxes' | 'bot' | 'crypto-pro' | 'smartrader';
  /** The service's own name; a purpose is named by the catalogue. */
  service: string | null;
  purpose: 'balances' | 'taxes' | 'bot';
  rights: readonly RightId[];
  source: string;
  readOn: string;
}

/** Where the source is Bitso's own page, the choice among its rights is ours. */
export const profiles: readonly Profile[] = [
  {
    id: 'balances',
    service: null,
    purpose: 'balances',
    rights: ['view-balances'],
    source: 'https://docs.bitso.com/bitso-api/docs/2-generate-your-api-credentials',
    readOn: '2026-09-22',
  },
  {
    id: 'taxes',
    service: null,
    purpose: 'taxes',
    rights: ['view-balances', 'view-account-information'],
    source: 'https://docs.bitso.com/bitso-api/docs/2-generate-your-api-credentials',
    readOn: '2026-09-22',
  },
  {
    id: 'bot',
    service: null,
    purpose: 'bot',
    rights: ['place-orders', 'view-balances'],
    source: 'https://docs.bitso.com/bitso-api/docs/2-generate-your-api-credentials',
    readOn: '2026-09-22',
  },
  {
    id: 'crypto-pro',
    service: 'Crypto Pro',
    purpose: 'balances',
    rights: ['view-balances'],
    source: 'https://mlmrehab.com/8317.html',
    readOn: '2026-09-22',
  },
  {
    id: 'smartrader',
    service: 'Smartrader',
    purpose: 'bot',
    rights: ['place-orders', 'view-balances', 'view-account-information'],
    source: 'https://blog.smartrader.io/es/posts/bitso-como-crear-una-api-web-2',
    readOn: '2026-09-22',
  },
];

/** The least that a key needs by what its owner says of it: its service before its purpose; null where nobody knows. */
export function leastOf(key: { service: string; purpose: string }): Profile | null {
  const named = key.service.trim().toLowerCase();
  const ofService = profiles.find(({ service }) => service !== null && service.toLowerCase() === named);
  return (
    ofService ?? profiles.find(({ service, purpose }) => service === null && purpose === key.purpose) ?? null
  );
}
