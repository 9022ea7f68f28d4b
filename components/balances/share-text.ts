import { formatShare } from '../../utils/money/format.ts';

/** A part of the total; what is too small for the digits is said to be smaller than them, never to be nothing. */
export function shareText(share: string, region: string): string {
  return Number(share) < 0.001 ? `< ${formatShare('0.001', region)}` : formatShare(share, region);
}
