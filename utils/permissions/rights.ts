/**
 * The five independent rights of a Bitso key, in the order of the danger of each.
 * Source: Bitso's "Generate your API credentials" page; see docs/reading-the-page.md for the wordings.
 */
export const rightIds = [
  'make-withdrawals',
  'place-orders',
  'perform-security-actions',
  'view-account-information',
  'view-balances',
] as const;

export type RightId = (typeof rightIds)[number];

/** The rights that are warned about while they are on. */
export const riskyRights = ['make-withdrawals', 'place-orders', 'perform-security-actions'] as const;
