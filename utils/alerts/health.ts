import type { AlertEvent } from './rule.ts';

/** The badge says that something is the matter, never what, and nothing while all is well or locked. */
export function badgeText(
  isAnyKeyFailing: boolean,
  isAnythingDue: boolean,
  events: readonly Pick<AlertEvent, 'answer'>[],
): '!' | '' {
  return isAnyKeyFailing || isAnythingDue || events.some(({ answer }) => answer === null) ? '!' : '';
}
