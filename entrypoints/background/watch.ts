import { isKeyFailure, type Sight } from '../../utils/alerts/evaluate.ts';
import { badgeText } from '../../utils/alerts/health.ts';
import type { Outcome } from '../../utils/exchanges/exchange.ts';
import { takeSnapshot } from '../../utils/history/snapshot.ts';
import { currencies } from '../../utils/messaging/protocol.ts';
import { accountOf, onePerAccount } from '../../utils/money/accounts.ts';
import { checkAlerts, openEvents } from './alerts.ts';
import { type Known, lastKnown, pricesOf } from './balances.ts';
import { keepSnapshot } from './history.ts';
import type { Means } from './means.ts';
import { isAnythingDue } from './reminders.ts';

type Answered = ReadonlyMap<string, Outcome<unknown>>;

/**
 * What follows a refresh, after its reply has gone out: the snapshot for history, where prices and at least
 * one account came fresh, and a look at the alerts. Returns how many alerts may be told.
 */
export async function remember(means: Means, known: Known, answered: Answered): Promise<number> {
  const isFresh = (subject: string) => answered.get(subject)?.ok === true;
  const read = onePerAccount(known.accounts).flatMap(({ entry, seen }) =>
    seen && seen.at !== null
      ? [{ keyId: accountOf(entry), balances: seen.balances, isFresh: isFresh(entry.id) }]
      : [],
  );
  const { at, tickers } = known.prices ?? { at: null, tickers: [] };
  if (at !== null && isFresh('prices') && read.some((account) => account.isFresh)) {
    await keepSnapshot(means.vault.journal, takeSnapshot(at, read, tickers, currencies));
  }
  // A look at which Bitso said nothing, neither of an account nor of a key, is none.
  const hasLooked = [...answered.values()].some(
    (outcome) => outcome.ok || isKeyFailure(outcome.failure.code),
  );
  return hasLooked ? checkAlerts(means, see(known, answered)) : 0;
}

/** What a refresh saw, for the alerts: what was not answered this time is not seen. */
function see({ prices, accounts }: Known, answered: Answered): Sight {
  const books = answered.get('prices')?.ok ? pricesOf(prices) : [];
  return {
    prices: Object.fromEntries(books.map(({ book, price }) => [book, price])),
    accounts: accounts.map(({ entry, seen }) => {
      const held = seen?.balances.map(({ asset, total }) => [asset, total]) ?? [];
      return {
        keyId: entry.id,
        quantities: answered.get(entry.id)?.ok ? Object.fromEntries(held) : null,
        failure: seen?.failure?.code ?? null,
      };
    }),
  };
}

/** What the toolbar's badge says of an open vault. Throws AppError 'vault-locked'. */
export async function health(means: Means): Promise<'!' | ''> {
  const [{ accounts }, events, isDue] = await Promise.all([
    lastKnown(means),
    openEvents(means),
    isAnythingDue(means.storage, means.world.now()),
  ]);
  return badgeText(
    accounts.some(({ seen }) => isKeyFailure(seen?.failure?.code ?? null)),
    isDue,
    events,
  );
}
