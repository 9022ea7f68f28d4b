import type { Outcome, World } from '../../utils/exchanges/exchange.ts';
import {
  expiredLedgerIds,
  LedgerDay,
  type LedgerEntry,
  ledgerChunkId,
  ledgerPrefix,
} from '../../utils/ledger/ledger.ts';
import type { Journal } from '../../utils/vault/journal.ts';
import { createTurns } from './turns.ts';

/** The visible record of every request to the exchange. */
export interface Ledger {
  /** Asks through a world that notes each request under the key (null for none), with the outcome. */
  ask<T>(keyId: string | null, question: (world: World) => Promise<Outcome<T>>): Promise<Outcome<T>>;
  /** The newest entries of the last 90 days, newest first. Throws AppError 'vault-locked' or 'storage-failed'. */
  list(limit: number): Promise<LedgerEntry[]>;
}

/** More cannot wait while nothing can be written: a locked vault asks nothing, a full disk is told elsewhere. */
const mostWaiting = 1000;

/**
 * Requests that are under way together are written together, when the last of them has ended: a refresh costs
 * one write. What was noted while the vault was being locked waits in memory for the next write.
 */
export function createLedger(journal: Journal, world: World): Ledger {
  let waiting: LedgerEntry[] = [];
  let underWay = 0;
  const inTurn = createTurns();

  async function write(): Promise<void> {
    const taken = waiting;
    waiting = [];
    try {
      await append(journal, taken, world.now());
    } catch {
      // Locked meanwhile, or the disk is full: neither is a reason for the balances to fail.
      waiting = [...taken, ...waiting].slice(-mostWaiting);
    }
  }

  return {
    ask: async (keyId, question) => {
      const made: { at: number; path: string; durationMs: number }[] = [];
      const get: World['get'] = async (request) => {
        const at = world.now();
        const reply = await world.get(request);
        made.push({
          at,
          path: pathOf(request.url),
          durationMs: Math.max(0, world.now() - at),
        });
        return reply;
      };
      let code: LedgerEntry['outcome'] = 'internal';
      underWay += 1;
      try {
        const outcome = await question({ ...world, get });
        code = outcome.ok ? 'ok' : outcome.failure.code;
        return outcome;
      } finally {
        waiting.push(...made.map((request) => ({ ...request, keyId, outcome: code })));
        underWay -= 1;
        if (underWay === 0 && waiting.length > 0) void inTurn(() => afterReply().then(write));
      }
    },
    list: async (limit) => {
      await inTurn(async () => undefined);
      const newestFirst = (await journal.ids(ledgerPrefix)).sort().reverse();
      const entries: LedgerEntry[] = [];
      // All at once costs one look at the vault; a screenful seldom needs more than a day.
      const step = limit === Number.POSITIVE_INFINITY ? newestFirst.length : 1;
      for (let index = 0; index < newestFirst.length && entries.length < limit; index += step) {
        const days = await journal.getAll(newestFirst.slice(index, index + step), LedgerDay);
        entries.push(...days.flatMap((day) => day ?? []).sort((a, b) => b.at - a.at));
      }
      return entries.slice(0, limit);
    },
  };
}

/** Whoever waits for the answer goes first: the vault lets in one at a time. */
const afterReply = () => new Promise<void>((resolve) => setTimeout(resolve));

async function append(journal: Journal, entries: readonly LedgerEntry[], now: number): Promise<void> {
  for (const [id, ofDay] of Map.groupBy(entries, ({ at }) => ledgerChunkId(at))) {
    const known = await journal.get(id, LedgerDay);
    await journal.put(id, [...(known ?? []), ...ofDay]);
    // A day's first entries: what has become too old goes.
    if (known === null)
      for (const old of expiredLedgerIds(await journal.ids(ledgerPrefix), now)) await journal.forget(old);
  }
}

/** The exchange's own requests by their path; any other host is named. */
function pathOf({ host, pathname, search }: URL): string {
  return (host === 'bitso.com' ? '' : host) + pathname + search;
}
