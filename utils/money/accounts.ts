import type { Balance } from '../exchanges/exchange.ts';
import type { KeyEntry } from '../vault/payload.ts';

/** A key with what was last seen through it. */
interface Seen {
  entry: Pick<KeyEntry, 'id' | 'sameAs'>;
  seen: { at: number | null; balances: readonly Balance[] } | null;
}

/** The account that a key opens, by an id of its own: a key's, or that of another key of the same account. */
export const accountOf = ({ id, sameAs }: Seen['entry']): string => sameAs ?? id;

/** The keys, those of these ids and all that are known to open the same accounts now one account: the first one's. */
export function asOne<E extends Seen['entry']>(keys: readonly E[], ids: readonly string[]): E[] {
  const first = keys.find(({ id }) => id === ids[0]);
  const accounts = new Set(keys.filter(({ id }) => ids.includes(id)).map(accountOf));
  return keys.map((key) =>
    first && key.id !== first.id && accounts.has(accountOf(key)) ? { ...key, sameAs: accountOf(first) } : key,
  );
}

/** The keys, those of these ids each of another account. Of an account one keeps its place among the others of it. */
export function asApart<E extends Seen['entry']>(keys: readonly E[], ids: readonly string[]): E[] {
  const meant = keys.filter(({ id }) => ids.includes(id));
  const keeps = (key: E) => {
    const ofIts = meant.filter((other) => accountOf(other) === accountOf(key));
    return key === (ofIts.find(({ id }) => id === accountOf(key)) ?? ofIts[0]);
  };
  return keys.map((key) =>
    !meant.includes(key) || (key.sameAs !== null && keeps(key)) ? key : { ...key, sameAs: key.id },
  );
}

/** Of each account the key that was read last: an account counts once, however many keys it has. */
export function onePerAccount<S extends Seen>(all: readonly S[]): S[] {
  const latest = new Map<string, S>();
  for (const one of all) {
    const known = latest.get(accountOf(one.entry));
    if (!known || (one.seen?.at ?? -1) > (known.seen?.at ?? -1)) latest.set(accountOf(one.entry), one);
  }
  return [...latest.values()];
}

/** Between two reads further apart than this, equal amounts say little. */
const togetherMs = 5 * 60_000;

/**
 * Keys that show the same amounts to the last digit, and of which nobody has said whether they are one account: the
 * first such group, by key id. An API key does not tell whose it is; two empty accounts are not asked about.
 */
export function findTwins(all: readonly Seen[]): string[] {
  const [groups, askedOf] = [new Map<string, Seen[]>(), new Set<string>()];
  for (const one of onePerAccount(all)) {
    const amounts = fingerprintOf(one);
    if (amounts === null) continue;
    groups.set(amounts, [...(groups.get(amounts) ?? []), one]);
    if (one.entry.sameAs !== null) askedOf.add(one.entry.id);
  }
  for (const group of groups.values()) {
    const [first, ...others] = group;
    const twins = others.filter(({ entry, seen }) => !askedOf.has(entry.id) && isNear(first, seen));
    if (first && twins.length > 0) return [first, ...twins].map(({ entry }) => entry.id);
  }
  return [];
}

const isNear = (one: Seen | undefined, other: Seen['seen']) =>
  Math.abs((one?.seen?.at ?? 0) - (other?.at ?? 0)) <= togetherMs;

function fingerprintOf({ seen }: Seen): string | null {
  const held = seen?.balances.filter(({ total }) => /[1-9]/.test(total)) ?? [];
  if (held.length === 0) return null;
  return held
    .map(({ asset, available, locked }) => `${asset} ${available} ${locked}`)
    .sort()
    .join('\n');
}
