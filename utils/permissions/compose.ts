import type { Profile } from './profiles.ts';
import type { RightId } from './rights.ts';

/** A key as it should be made on Bitso's page. Times are epoch milliseconds. */
export interface KeyPlan {
  purpose: Profile['purpose'];
  /** Who gets the key; empty where it stays with Llavero. */
  service: string;
  /** The switches to turn on; every other stays off. */
  rights: RightId[];
  name: string;
  replaceBy: number;
}

const dayMs = 86_400_000;
const longestName = 60;

/**
 * The least that will do for a profile: its rights, a name that tells on Bitso's list who has the key and since
 * when, and the day to replace it. `called` names the key where nobody else gets it.
 */
export function composeKey(
  profile: Profile,
  { service, called, days, now }: { service: string; called: string; days: number; now: number },
): KeyPlan {
  const holder = (profile.service ?? service).trim();
  const since = new Date(now).toISOString().slice(0, 7);
  const name = `${(holder || called).slice(0, longestName - since.length - 1)} ${since}`;
  return {
    purpose: profile.purpose,
    service: holder,
    rights: [...profile.rights],
    name,
    replaceBy: now + days * dayMs,
  };
}

/** How a form stands to a plan. A right whose switch was not found or could not be read is neither on nor off. */
export interface Comparison {
  toSwitchOff: RightId[];
  toSwitchOn: RightId[];
  unread: RightId[];
}

/** Compares the switches of a form with the rights that were planned; `watched` must be read for a plan to be met. */
export function compareWithPlan(
  planned: readonly RightId[],
  states: ReadonlyMap<RightId, 'on' | 'off' | 'unknown'>,
  watched: readonly RightId[],
): Comparison {
  const isUnread = (right: RightId) => (states.get(right) ?? 'unknown') === 'unknown';
  return {
    toSwitchOff: [...states]
      .filter(([right, state]) => state === 'on' && !planned.includes(right))
      .map(([right]) => right),
    toSwitchOn: planned.filter((right) => states.get(right) === 'off'),
    unread: [...new Set([...planned, ...watched])].filter(isUnread),
  };
}
