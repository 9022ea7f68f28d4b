import { z } from 'zod/mini';
import { AppError, type ErrorCode } from '../../utils/errors.ts';
import { importCredentials, type Outcome, type Probe } from '../../utils/exchanges/exchange.ts';
import type { Answers } from '../../utils/hygiene/evidence.ts';
import type { Request, Response } from '../../utils/messaging/protocol.ts';
import { RightKnowledge } from '../../utils/vault/payload.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { askBalances, balancesAnswer, keepBalances } from './balances.ts';
import type { Means } from './means.ts';

/** What the API last answered of rights: a yes or no and its time, nothing of the reply itself. */
const AnswersChunk = z.strictObject({
  'view-account-information': z.optional(RightKnowledge),
  'place-orders': z.optional(RightKnowledge),
});

const answersId = (keyId: string) => `rights/${keyId}`;
const rightOf = { account: 'view-account-information', orders: 'place-orders' } as const;

/** What the API last answered of a key's rights, each with its time. */
export async function lastAnswers({ vault }: Means, keyId: string): Promise<Answers> {
  const [balances, probed] = await Promise.all([
    balancesAnswer(vault, keyId),
    vault.journal.get(answersId(keyId), AnswersChunk),
  ]);
  const account = probed?.['view-account-information'];
  const orders = probed?.['place-orders'];
  return {
    ...(balances && { 'view-balances': balances }),
    ...(account && { 'view-account-information': account }),
    ...(orders && { 'place-orders': orders }),
  };
}

/** Notes what one answer tells of a right: only a success and 0202 tell anything; 0201 never does. */
async function keepAnswer(
  { vault, world }: Means,
  keyId: string,
  right: keyof z.infer<typeof AnswersChunk>,
  outcome: Outcome<unknown>,
): Promise<void> {
  const state = stateOf(outcome);
  if (state === null) return;
  const by = right === 'place-orders' ? 'api-likely' : 'api';
  const known = (await vault.journal.get(answersId(keyId), AnswersChunk)) ?? {};
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
  { id, probes }: Request<'key.check'>,
): Promise<Response<'key.check'>['asked']> {
  const { vault, exchange, ledger, pacer } = means;
  const entry = await vault.read(({ keys }) => keys.find((known) => known.id === id));
  if (!entry || entry.key === null || entry.secret === null || entry.retiredAt !== null)
    throw new AppError('key-unknown');
  const credentials = await importCredentials(entry.key, entry.secret);
  if (!(await pacer.admit([id], 'person')).has(id)) throw new AppError('rate-limited');

  const balances = await askBalances(means, entry);
  await keepBalances(means, id, balances);
  const asked: { read: 'balances' | Probe; failure: ErrorCode | null }[] = [
    { read: 'balances', failure: failureOf(balances) },
  ];
  let last: Outcome<unknown> = balances;
  for (const probe of probes) {
    if (!last.ok && last.failure.code !== 'right-missing') break;
    last = await ledger.ask(id, (world) => exchange.probe(world, credentials, probe));
    await keepAnswer(means, id, rightOf[probe], last);
    asked.push({ read: probe, failure: failureOf(last) });
  }
  await pacer.settle(new Map([[id, last]]));
  return asked;
}

const failureOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.failure.code);
