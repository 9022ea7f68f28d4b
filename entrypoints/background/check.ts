import { z } from 'zod/mini';
import { isKeyFailure } from '../../utils/alerts/evaluate.ts';
import { AppError, type ErrorCode } from '../../utils/errors.ts';
import { importCredentials, type Outcome, type Probe, probes } from '../../utils/exchanges/exchange.ts';
import type { Answers } from '../../utils/hygiene/evidence.ts';
import { dayMs } from '../../utils/hygiene/rule.ts';
import type { Request, Response } from '../../utils/messaging/protocol.ts';
import type { Asker } from '../../utils/refresh/policy.ts';
import { type KeyEntry, RightKnowledge, Time } from '../../utils/vault/payload.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { askBalances, balancesAnswer, keepBalances } from './balances.ts';
import type { Means } from './means.ts';

/** What the API last answered of rights: a yes or no and its time, nothing of the reply itself. */
const AnswersChunk = z.strictObject({
  'view-account-information': z.optional(RightKnowledge),
  'place-orders': z.optional(RightKnowledge),
  /** What its owner last let be asked beside the balances: this is what is asked again by itself. */
  consented: z._default(z.readonly(z.array(z.enum(probes))), []),
  /** When all of that was last asked and Bitso answered. */
  askedAt: z._default(z.nullable(Time), null),
});
type AnswersChunk = z.infer<typeof AnswersChunk>;

const answersId = (keyId: string) => `rights/${keyId}`;
const rightOf = { account: 'view-account-information', orders: 'place-orders' } as const;

const answersOf = async (vault: Vault, keyId: string): Promise<AnswersChunk> =>
  (await vault.journal.get(answersId(keyId), AnswersChunk)) ?? { consented: [], askedAt: null };

/** What the API last answered of a key's rights, each with its time, and what may be asked again of them. */
export async function lastAnswers(
  { vault }: Means,
  keyId: string,
): Promise<{ answers: Answers; consented: readonly Probe[] }> {
  const [balances, probed] = await Promise.all([balancesAnswer(vault, keyId), answersOf(vault, keyId)]);
  const account = probed['view-account-information'];
  const orders = probed['place-orders'];
  return {
    answers: {
      ...(balances && { 'view-balances': balances }),
      ...(account && { 'view-account-information': account }),
      ...(orders && { 'place-orders': orders }),
    },
    consented: probed.consented,
  };
}

/** Notes what one answer tells of a right: only a success and 0202 tell anything; 0201 never does. */
async function keepAnswer(
  { vault, world }: Means,
  keyId: string,
  right: (typeof rightOf)[Probe],
  outcome: Outcome<unknown>,
): Promise<void> {
  const state = stateOf(outcome);
  if (state === null) return;
  const by = right === 'place-orders' ? 'api-likely' : 'api';
  const known = await answersOf(vault, keyId);
  await vault.journal.put(answersId(keyId), { ...known, [right]: { state, by, at: world.now() } });
}

/** Drops what the API answered of a key that leaves the registry. */
export function forgetAnswers(vault: Vault, keyId: string): Promise<void> {
  return vault.journal.forget(answersId(keyId));
}

function stateOf(outcome: Outcome<unknown>): 'granted' | 'denied' | null {
  if (outcome.ok) return 'granted';
  return outcome.failure.code === 'right-missing' ? 'denied' : null;
}

/**
 * Sends what the page has announced: GET /balance, and with consent the two other reads, one after the other. It
 * stops at an answer that would be the same for the rest. Throws AppError 'key-unknown', 'rate-limited', 'conflict'.
 */
export async function checkKey(
  means: Means,
  { id, probes: consented }: Request<'key.check'>,
): Promise<Response<'key.check'>['asked']> {
  const { vault } = means;
  const entry = await vault.read(({ keys }) => keys.find((known) => known.id === id));
  if (!entry || !isAskable(entry)) throw new AppError('key-unknown');
  const known = await answersOf(vault, id);
  if (known.consented.join() !== consented.join())
    await vault.journal.put(answersId(id), { ...known, consented });
  const asked = await ask(means, entry, consented, 'person');
  if (asked === null) throw new AppError('rate-limited');
  return asked;
}

/** Asks again, by itself, what a key's owner let be asked of it, where that is a day ago. Returns whether it did. */
export async function recheckKey(means: Means, entry: KeyEntry): Promise<boolean> {
  if (!isAskable(entry)) return false;
  const { consented, askedAt } = await answersOf(means.vault, entry.id);
  if (askedAt !== null && means.world.now() - askedAt < dayMs) return false;
  return (await ask(means, entry, consented, 'clock')) !== null;
}

/** Null where Bitso's pace does not allow it now. */
async function ask(
  means: Means,
  { id, key, secret }: Askable,
  consented: readonly Probe[],
  by: Asker,
): Promise<Response<'key.check'>['asked'] | null> {
  const { vault, exchange, ledger, pacer, world } = means;
  if (!(await pacer.admit([id], by)).has(id)) return null;
  const credentials = await importCredentials(key, secret);
  const balances = await askBalances(means, { id, key, secret });
  await keepBalances(means, id, balances);
  const asked: { read: 'balances' | Probe; failure: ErrorCode | null }[] = [
    { read: 'balances', failure: failureOf(balances) },
  ];
  let last: Outcome<unknown> = balances;
  for (const probe of consented) {
    if (!last.ok && last.failure.code !== 'right-missing') break;
    last = await ledger.ask(id, (lent) => exchange.probe(lent, credentials, probe));
    await keepAnswer(means, id, rightOf[probe], last);
    asked.push({ read: probe, failure: failureOf(last) });
  }
  await pacer.settle(new Map([[id, last]]));
  // Where nobody answered, it is asked again as soon as the pace allows.
  if (last.ok || isKeyFailure(last.failure.code))
    await vault.journal.put(answersId(id), { ...(await answersOf(vault, id)), askedAt: world.now() });
  return asked;
}

type Askable = Pick<KeyEntry, 'id'> & { key: string; secret: string };

const isAskable = (entry: KeyEntry): entry is KeyEntry & Askable =>
  entry.key !== null && entry.secret !== null && entry.retiredAt === null;

const failureOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.failure.code);
