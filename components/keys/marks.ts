import type { KeyView } from '../../utils/messaging/protocol.ts';
import { isUncertain, riskyRights } from '../../utils/permissions/rights.ts';
import type { Tone } from '../Notice.tsx';

export type Mark =
  | { id: 'withdraw' | 'withdraw-listed' | 'trade' | 'security' | 'harmless'; tone: Tone }
  | { id: 'unknown'; tone: Tone; count: number };

/**
 * The few words that stand first on a key. "Harmless" is said only where all three risky rights are known to
 * be off; a list of allowed addresses lowers withdrawals to a warning, never to fine.
 */
export function marksOf({ rights, destinations }: Pick<KeyView, 'rights' | 'destinations'>): Mark[] {
  const marks: Mark[] = [];
  if (rights['make-withdrawals'].state === 'granted') {
    const isListed = destinations === 'set';
    marks.push({ id: isListed ? 'withdraw-listed' : 'withdraw', tone: isListed ? 'warn' : 'danger' });
  }
  if (rights['place-orders'].state === 'granted') marks.push({ id: 'trade', tone: 'warn' });
  if (rights['perform-security-actions'].state === 'granted') marks.push({ id: 'security', tone: 'warn' });
  const count = riskyRights.filter((right) => isUncertain(rights[right])).length;
  if (count > 0) marks.push({ id: 'unknown', tone: 'warn', count });
  return marks.length > 0 ? marks : [{ id: 'harmless', tone: 'plain' }];
}
