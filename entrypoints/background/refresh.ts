import { codeOf } from '../../utils/errors.ts';
import type { Balance, Outcome, Ticker } from '../../utils/exchanges/exchange.ts';
import { withChanges } from '../../utils/history/change.ts';
import type { Snapshot } from '../../utils/history/snapshot.ts';
import type { Asker } from '../../utils/refresh/policy.ts';
import type { KeyEntry } from '../../utils/vault/payload.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import {
  type Answer,
  accountAfter,
  accountId,
  askBalances,
  type Known,
  lastKnown,
  type PriceChunk,
  priceSubject,
  readableKeys,
} from './balances.ts';
import { pricesAround } from './history.ts';
import type { Means } from './means.ts';

const dayMs = 86_400_000;

interface Answers {
  prices: Answer<Ticker[]> | null;
  accounts: Map<string, Answer<Balance[]>>;
}

interface Refreshed {
  known: Known;
  /** How each thing that was asked for went, by key id or "prices". */
  answered: ReadonlyMap<string, Outcome<unknown>>;
  /** Whether nothing was known of the prices before: then there are no older ones to fall back to. */
  isFirst: boolean;
  /** Writes what was seen into the journal; once. Throws AppError 'storage-failed'. */
  keep: () => Promise<void>;
}

/**
 * Asks for all prices and for each key's balances at once, as far as the pace allows: by the clock once in
 * `everyMs`. A failing request leaves
 * what was known and is told beside it. Throws AppError 'vault-locked' where the vault was locked meanwhile.
 */
export async function refresh(means: Means, by: Asker, everyMs?: number): Promise<Refreshed> {
  const { vault, exchange, ledger, pacer, world } = means;
  const keys = await readableKeys(vault);
  const subjects = keys.length > 0 ? [priceSubject, ...keys.map(({ id }) => id)] : [];
  const admitted = await pacer.admit(subjects, by, everyMs);
  if (admitted.size === 0)
    return {
      known: await lastKnown(means),
      answered: new Map(),
      isFirst: false,
      keep: async () => undefined,
    };

  const answers: Answers = { prices: null, accounts: new Map() };
  const askPrices = async () => {
    const outcome = await ledger.ask(null, (lent) => exchange.tickers(lent));
    answers.prices = { outcome, at: world.now() };
  };
  const askAccount = async (entry: KeyEntry) => {
    const outcome = await askBalances(means, entry);
    answers.accounts.set(entry.id, { outcome, at: world.now() });
  };
  const asking = [
    ...(admitted.has(priceSubject) ? [askPrices()] : []),
    ...keys.filter(({ id }) => admitted.has(id)).map(askAccount),
  ];
  // Read while the requests are under way.
  const reading = pricesAround(vault.journal, world.now() - dayMs);
  const earlier = vault.journal.ids(priceSubject);
  const done = await Promise.allSettled([...asking, reading, earlier]);
  const answered = outcomesOf(answers);
  // Together, whichever fails: what Bitso said of our pace counts whether or not the vault is still open.
  const [entries] = await Promise.all([readableKeys(vault), pacer.settle(answered)]);
  for (const each of done) if (each.status === 'rejected') throw each.reason;
  const isAllFresh = [priceSubject, ...entries.map(({ id }) => id)].every((id) => answered.get(id)?.ok);
  // Only what was not answered is still to be looked up.
  const before = isAllFresh ? nothingKnown(entries) : await lastKnown(means);
  const known = withAnswers(before, answers, await reading);
  const isFirst = (await earlier).length === 0;
  return { known, answered, isFirst, keep: () => keep(vault, known, answered) };
}

function outcomesOf({ prices, accounts }: Answers): Map<string, Outcome<unknown>> {
  const outcomes = new Map<string, Outcome<unknown>>();
  if (prices) outcomes.set(priceSubject, prices.outcome);
  for (const [id, { outcome }] of accounts) outcomes.set(id, outcome);
  return outcomes;
}

const nothingKnown = (entries: readonly KeyEntry[]): Known => ({
  prices: null,
  accounts: entries.map((entry) => ({ entry, seen: null })),
});

function withAnswers(before: Known, { prices, accounts }: Answers, dayAgo: Snapshot['prices']): Known {
  return {
    prices: prices ? pricesAfter(before.prices, prices, dayAgo) : before.prices,
    accounts: before.accounts.map(({ entry, seen }) => {
      const answer = accounts.get(entry.id);
      return { entry, seen: answer ? accountAfter(seen, answer) : seen };
    }),
  };
}

function pricesAfter(
  before: PriceChunk | null,
  { outcome, at }: Answer<Ticker[]>,
  dayAgo: Snapshot['prices'],
): PriceChunk {
  if (outcome.ok) return { at, tickers: withChanges(outcome.value, dayAgo), failure: null };
  return { at: before?.at ?? null, tickers: before?.tickers ?? [], failure: outcome.failure };
}

async function keep({ journal }: Vault, known: Known, answered: Refreshed['answered']): Promise<void> {
  const fresh = known.accounts.filter(({ entry }) => answered.has(entry.id));
  await Promise.all([
    answered.has(priceSubject) && journal.put(priceSubject, known.prices),
    ...fresh.map(({ entry, seen }) => journal.put(accountId(entry.id), seen)),
  ]).catch((error) => {
    // Locked meanwhile: it will be asked for again after the unlock.
    if (codeOf(error) !== 'vault-locked') throw error;
  });
}
