import { askStatus } from '../../utils/doctor/bitso-status.ts';
import { examineCredentials } from '../../utils/doctor/credentials.ts';
import { diagnose } from '../../utils/doctor/diagnose.ts';
import { observe, type Sighting } from '../../utils/doctor/observe.ts';
import { AppError } from '../../utils/errors.ts';
import { importCredentials } from '../../utils/exchanges/exchange.ts';
import type { Request, Response } from '../../utils/messaging/protocol.ts';
import { hasEverWorked, keepBalances, lastKnown } from './balances.ts';
import type { Means } from './means.ts';

/** How near in time another key's answer counts as made by the same clock and connection. */
const sameTimeMs = 2 * 60_000;

/**
 * Asks for the prices and, where Bitso's pace allows, with the key, and names what fits. Throws AppError
 * 'key-unknown' where there is no key to ask with, or 'rate-limited' while Bitso's lock holds.
 */
export async function examine(
  means: Means,
  { keyId, isStatusWanted }: Request<'doctor.examine'>,
): Promise<Response<'doctor.examine'>> {
  const { vault, exchange, ledger, pacer, world } = means;
  const { key, secret, ip } = await vault.read(({ keys, draft }) => {
    const entry = keyId === null ? null : keys.find(({ id }) => id === keyId);
    if (keyId === null && draft) return { ...draft, ip: 'unknown' as const };
    return entry ?? { key: null, secret: null, ip: 'unknown' as const };
  });
  if (!key || !secret) throw new AppError('key-unknown');
  const subject = keyId ?? 'draft';
  if (!(await pacer.admit([subject], 'person')).has(subject)) throw new AppError('rate-limited');
  const hasWorked = keyId !== null && (await hasEverWorked(vault, keyId));

  const prices = await ledger.ask(null, (lent) => exchange.tickers(lent));
  const { outcome, sighting } = await askWith(means, keyId, key, secret);
  await pacer.settle(new Map([[subject, outcome]]));
  if (keyId !== null) await keepBalances(means, keyId, outcome);
  const status = isStatusWanted ? await ledger.ask(null, (lent) => askStatus(lent)) : null;
  const bitso = status?.ok ? status.value.level : null;

  const seen = sighting ?? { reply: null, skewMs: null };
  const found = { at: world.now(), status: seen.reply?.status ?? null, skewMs: seen.skewMs, bitso };
  if (outcome.ok) return { ...found, failure: null, causes: [], evidence: [] };
  return {
    ...found,
    failure: outcome.failure,
    ...diagnose({
      ...seen,
      failure: outcome.failure,
      key: { flaws: examineCredentials(key, secret), ip, hasWorked },
      prices: prices.ok ? 'answered' : 'failed',
      hasOtherKeyWorked: await hasOtherWorked(means, keyId),
      isOnline: means.isOnline(),
      bitso,
    }),
  };
}

async function askWith(means: Means, keyId: string | null, key: string, secret: string) {
  const credentials = await importCredentials(key, secret);
  const sightings: (Sighting | null)[] = [];
  const outcome = await means.ledger.ask(keyId, async (lent) => {
    const eye = observe(lent);
    const answer = await means.exchange.balances(eye.world, credentials);
    sightings.push(eye.last());
    return answer;
  });
  return { outcome, sighting: sightings[0] ?? null };
}

async function hasOtherWorked(means: Means, keyId: string | null): Promise<boolean> {
  const { accounts } = await lastKnown(means);
  const since = means.world.now() - sameTimeMs;
  return accounts.some(
    ({ entry, seen }) => entry.id !== keyId && seen?.failure === null && seen.checkedAt >= since,
  );
}
