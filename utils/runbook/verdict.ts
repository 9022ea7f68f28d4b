import { isKeyFailure } from '../alerts/evaluate.ts';
import type { Failure } from '../exchanges/exchange.ts';

/** One signed GET with the key: when, and how Bitso answered; `failure` null is a 200. */
export interface Trial {
  at: number;
  failure: Failure | null;
}

/** All that a verdict is reached from. Times are epoch milliseconds. */
export interface Case {
  /** Oldest first. */
  trials: readonly Trial[];
  /** The key was answered 200 or 0202 at least once before these trials. */
  hasWorked: boolean;
  /** What the registry says of the key's IP list. */
  ip: 'set' | 'none' | 'unknown';
  /** When another key of the same account was answered 200 or 0202. */
  otherWorkedAt: readonly number[];
  /** When the person, or Bitso's page, said that the key is gone from Bitso's list; null where neither did. */
  goneAt: number | null;
}

/** What stays possible of a key that is refused here, and cannot be told apart from here. */
export type Reason = 'ip-list' | 'switched-off' | 'deleted' | 'account';

export type Verdict =
  /** Nothing Bitso said so far tells anything of the key. */
  | { kind: 'unknown' }
  | { kind: 'alive'; at: number }
  | { kind: 'refused'; at: number; reasons: readonly Reason[] }
  | { kind: 'dead'; at: number; since: number; by: 'other-key' | 'list' };

/** Two refusals nearer to each other than this count as one. */
export const apartMs = 10 * 60_000;

/**
 * Whether a key is alive, refused here, or dead. Dead is said only of a key that worked, of which no IP list is
 * on record nor was ever answered for, that got 0201 twice, ten minutes or more apart with no other word
 * between, while another key of the account worked in that time or the key is gone from Bitso's list. What Bitso
 * answers for a deleted key is not documented; hence all of it.
 */
export function judge(one: Case): Verdict {
  const telling = one.trials.filter(({ failure }) => isTelling(failure));
  const last = telling.at(-1);
  if (!last) return { kind: 'unknown' };
  if (isAlive(last.failure)) return { kind: 'alive', at: last.at };
  return findDeath(one, telling) ?? { kind: 'refused', at: last.at, reasons: reasonsOf(last.failure) };
}

/** A key that was let in is alive, whatever it may do: 200, or 0202, which only says that a right is missing. */
export function isAlive(failure: Failure | null): boolean {
  return failure === null || failure.code === 'right-missing';
}

/** The network, Bitso's own trouble, its limit and our clock say nothing of the key. */
function isTelling(failure: Failure | null): boolean {
  return failure === null || isKeyFailure(failure.code);
}

function findDeath(one: Case, telling: readonly Trial[]): Extract<Verdict, { kind: 'dead' }> | null {
  // A refusal that names the address proves a list, whatever the record says.
  if (one.ip !== 'none' || telling.some(({ failure }) => failure?.code === 'ip-refused')) return null;
  const lastOther = telling.findLastIndex(({ failure }) => !isCode(failure, '0201'));
  const hasWorked = one.hasWorked || telling.slice(0, lastOther + 1).some(({ failure }) => isAlive(failure));
  const run = telling.slice(lastOther + 1);
  const [first, last] = [run[0], run.at(-1)];
  if (!hasWorked || !first || !last || last.at - first.at < apartMs) return null;
  const found = { kind: 'dead', at: last.at, since: first.at } as const;
  if (one.otherWorkedAt.some((at) => at > first.at && at < last.at)) return { ...found, by: 'other-key' };
  return one.goneAt === null ? null : { ...found, by: 'list' };
}

function reasonsOf(failure: Failure | null): readonly Reason[] {
  switch (failure?.code) {
    case 'ip-refused':
      return ['ip-list'];
    case 'key-inactive':
      return ['switched-off'];
    case 'account-restricted':
      return ['account'];
    default:
      return ['ip-list', 'switched-off', 'deleted'];
  }
}

function isCode(failure: Failure | null, code: string): boolean {
  return failure?.exchangeCode?.padStart(4, '0') === code;
}
