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

/** Whether a right may be on after all: nothing is known of it, or an answer only made it likely that it is off. */
export function isUncertain({ state, by }: { state: string; by: string | null }): boolean {
  return state === 'unknown' || (state === 'denied' && by === 'api-likely');
}
