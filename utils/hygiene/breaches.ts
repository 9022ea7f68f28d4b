/** A service that lost its users' exchange keys: when that was confirmed (epoch milliseconds), and by whom it is told. */
export interface Breach {
  service: string;
  at: number;
  source: string;
}

/**
 * Only what a source of its time tells, and only where keys of exchanges were lost: the CoinStats theft of June
 * 2024 is not here, since by the company's word exchange connections were not touched; nor is
 * Skyrex (November 2022), of which an exchange told and nobody confirmed who had lost the keys.
 */
export const breaches: readonly Breach[] = [
  {
    // About 100 000 keys; confirmed by the company's head on that day.
    service: '3Commas',
    at: Date.UTC(2022, 11, 28),
    source: 'https://unchainedcrypto.com/3commas-confirms-api-leak-says-no-proof-of-an-inside-job',
  },
];
