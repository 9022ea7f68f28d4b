import { rangeMs } from '../../utils/history/ranges.ts';
import { valueSnapshot } from '../../utils/history/rows.ts';
import { choose, drawSeries } from '../../utils/history/series.ts';
import type { Currency, HistoryRow, WatchMessageName } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { accountOf } from '../../utils/money/accounts.ts';
import { answerAlert, listAlerts, removeAlert, saveAlert, watchStatus } from './alerts.ts';
import { readHistory } from './history.ts';
import type { Means } from './means.ts';

/** What the watching needs of the handlers: the chosen currency, what is still being written, and the badge. */
interface Around {
  currency: () => Promise<Currency>;
  /** Resolves when what followed the last refresh is in the journal. */
  settled: () => Promise<void>;
  showHealth: () => Promise<void>;
}

/** The handlers of what was seen over time: the ledger, history and alerts. */
export function createWatchHandlers(
  means: Means,
  { currency, settled, showHealth }: Around,
): Pick<Handlers, WatchMessageName> {
  const { vault, world } = means;

  const shown = async <T>(reply: Promise<T>): Promise<T> => {
    const value = await reply;
    await showHealth();
    return value;
  };

  return {
    'ledger.list': async ({ limit }) => {
      const names = await readNames(means);
      const entries = await means.ledger.list(limit ?? Number.POSITIVE_INFINITY);
      return { entries: entries.map((entry) => ({ ...entry, keyName: names(entry.keyId) })) };
    },

    'history.series': async ({ range, keyId }) => {
      await settled();
      const [now, code] = [world.now(), await currency()];
      const from = now - rangeMs[range];
      const snapshots = await readHistory(vault.journal, from, now);
      return {
        currency: code,
        from,
        to: now,
        ...drawSeries(snapshots, { range, keyId: await accountIdOf(means, keyId), currency: code, now }),
      };
    },
    'history.export': async ({ range }) => {
      await settled();
      const [now, code, names] = [world.now(), await currency(), await readNames(means)];
      const snapshots = await readHistory(vault.journal, now - rangeMs[range], now);
      const chosen = choose(snapshots, { range, keyId: null, now });
      const rows: HistoryRow[] = chosen.flatMap((snapshot) =>
        valueSnapshot(snapshot, code).map(({ keyId, ...row }) => ({
          ...row,
          account: names(keyId) ?? keyId,
        })),
      );
      return { currency: code, rows };
    },

    'watch.status': () => watchStatus(means.storage),
    'alert.list': async () => {
      await settled();
      return listAlerts(means);
    },
    'alert.save': (request) => shown(saveAlert(means, request)),
    'alert.remove': ({ id }) => shown(removeAlert(means, id)),
    'alert.answer': (request) => shown(answerAlert(means, request)),
  };
}

/** The account under which history keeps what a key showed. */
async function accountIdOf({ vault }: Means, keyId: string | null): Promise<string | null> {
  const entry = await vault.read(({ keys }) => keys.find(({ id }) => id === keyId));
  return entry ? accountOf(entry) : keyId;
}

async function readNames({ vault }: Means): Promise<(keyId: string | null) => string | null> {
  const keys = await vault.read((payload) => payload.keys);
  const names = new Map(keys.map(({ id, name }) => [id, name]));
  return (keyId) => (keyId === null ? null : (names.get(keyId) ?? null));
}
