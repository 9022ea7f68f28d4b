import { z } from 'zod/mini';
import { AppError } from '../../utils/errors.ts';
import type { Outcome } from '../../utils/exchanges/exchange.ts';
import type { Request, Response } from '../../utils/messaging/protocol.ts';
import type { Asker } from '../../utils/refresh/policy.ts';
import { addTrial, Incident, incidentFile, stepsFor } from '../../utils/runbook/incident.ts';
import { apartMs, isAlive, judge } from '../../utils/runbook/verdict.ts';
import { createId } from '../../utils/vault/bytes.ts';
import type { KeyEntry } from '../../utils/vault/payload.ts';
import { askBalances, hasEverWorked, keepBalances } from './balances.ts';
import { viewKey } from './keys.ts';
import type { Means } from './means.ts';
import { retireKey } from './registry.ts';

type View = Response<'runbook.open'>;
const Incidents = z.array(Incident);
const chunkId = 'incidents';
const mostIncidents = 50;

/** Every incident, the newest first. Throws AppError 'vault-locked'. */
export async function listIncidents(means: Means): Promise<View[]> {
  const incidents = await read(means);
  return Promise.all(incidents.map((incident) => view(means, incident)));
}

/** The keys whose leak is being followed, and since when. */
export async function openLeaks(means: Means): Promise<{ keyId: string; at: number }[]> {
  const open = (await read(means)).filter(({ closedAt }) => closedAt === null);
  return open.map(({ keyId, openedAt }) => ({ keyId, at: openedAt }));
}

/** Opens the runbook of a key and asks with it at once. Throws AppError 'key-unknown'. */
export async function openIncident(means: Means, keyId: string): Promise<View> {
  const { vault, world } = means;
  const entry = await findKey(means, keyId);
  if (!entry) throw new AppError('key-unknown');
  const hasWorked = await hasEverWorked(vault, keyId);
  const id = await means.incidentsInTurn(async () => {
    const known = await read(means);
    const open = known.find((one) => one.keyId === keyId && one.closedAt === null);
    if (open) return open.id;
    const opened: Incident = {
      id: createId(world.random),
      keyId,
      keyName: entry.name,
      service: entry.service,
      openedAt: world.now(),
      closedAt: null,
      hasWorked,
      done: {},
      otherKeyId: null,
      otherWorkedAt: [],
      goneAt: null,
      trials: [],
    };
    await vault.journal.put(chunkId, [opened, ...known].slice(0, mostIncidents));
    return opened.id;
  });
  return tryIncident(means, id, 'person');
}

/** Ticks a step off, or takes that back. */
export function tickStep(means: Means, { id, step, isDone }: Request<'runbook.tick'>): Promise<View> {
  return change(means, id, (incident) => {
    const { [step]: _, ...rest } = incident.done;
    return { ...incident, done: isDone ? { ...rest, [step]: means.world.now() } : rest };
  });
}

/** Writes down what only the person knows. */
export function tellIncident(
  means: Means,
  { id, otherKeyId, isGone }: Request<'runbook.tell'>,
): Promise<View> {
  return change(means, id, (incident) => ({
    ...incident,
    otherKeyId,
    // What another key once proved was about that key.
    otherWorkedAt: otherKeyId === incident.otherKeyId ? incident.otherWorkedAt : [],
    goneAt: isGone ? (incident.goneAt ?? means.world.now()) : null,
  }));
}

/** Ends the watching; what happened is kept. A key that its owner saw gone is kept as history from then on. */
export async function closeIncident(means: Means, id: string): Promise<View> {
  const closed = await change(means, id, (incident) => ({ ...incident, closedAt: means.world.now() }));
  const { keyId, goneAt } = closed;
  if (goneAt !== null && (await findKey(means, keyId)))
    await retireKey(means, { id: keyId, retiredAt: goneAt });
  return closed;
}

/**
 * Asks with the key, as far as the pace allows, and notes the answer; where it was refused, also with the other
 * key of the account, since only its answer tells a dead key from a broken way.
 */
export async function tryIncident(means: Means, id: string, by: Asker): Promise<View> {
  const incident = (await read(means)).find((one) => one.id === id);
  if (!incident) throw new AppError('bad-request');
  const answer = await ask(means, incident.keyId, by);
  const wasRefused = answer !== null && !answer.ok && !isAlive(answer.failure);
  const other = wasRefused && incident.otherKeyId ? await ask(means, incident.otherKeyId, by) : null;
  const at = means.world.now();
  return change(means, id, (known) => {
    const tried = answer ? addTrial(known, { at, failure: failureOf(answer) }) : known;
    return other && isAlive(failureOf(other))
      ? { ...tried, otherWorkedAt: [...tried.otherWorkedAt, at + 1] }
      : tried;
  });
}

/** For the alarm: asks where ten minutes have passed. True where any was due. Throws AppError 'vault-locked'. */
export async function tendIncidents(means: Means): Promise<boolean> {
  let hasAsked = false;
  for (const incident of await listIncidents(means)) {
    if (incident.nextTrialAt !== null && incident.nextTrialAt <= means.world.now()) {
      await tryIncident(means, incident.id, 'clock');
      hasAsked = true;
    }
  }
  return hasAsked;
}

/** The redacted file of an incident. */
export async function exportIncident(means: Means, id: string): Promise<string> {
  const found = (await listIncidents(means)).find((one) => one.id === id);
  if (!found) throw new AppError('bad-request');
  return incidentFile(found, found.verdict, found.ip);
}

async function ask(means: Means, keyId: string, by: Asker): Promise<Outcome<unknown> | null> {
  const entry = await findKey(means, keyId);
  if (!entry?.secret || !(await means.pacer.admit([keyId], by)).has(keyId)) return null;
  const outcome = await askBalances(means, entry);
  await means.pacer.settle(new Map([[keyId, outcome]]));
  await keepBalances(means, keyId, outcome);
  return outcome;
}

const failureOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.failure);

async function change(means: Means, id: string, edit: (incident: Incident) => Incident): Promise<View> {
  const changed = await means.incidentsInTurn(async () => {
    const known = await read(means);
    const found = known.find((one) => one.id === id);
    if (!found) throw new AppError('bad-request');
    const next = edit(found);
    await means.vault.journal.put(
      chunkId,
      known.map((one) => (one.id === id ? next : one)),
    );
    return next;
  });
  return view(means, changed);
}

async function view(means: Means, incident: Incident): Promise<View> {
  const { keys } = await means.vault.read(({ keys: all }) => ({ keys: all }));
  const entry = keys.find(({ id }) => id === incident.keyId);
  // A key that left the registry took with it what was known: unknown then, and so never dead by code.
  const rights = entry && (await viewKey(means, entry)).rights;
  const ip = entry?.ip ?? 'unknown';
  const canAsk = incident.closedAt === null && Boolean(entry?.secret);
  const lastAt = incident.trials.at(-1)?.at;
  return {
    ...incident,
    verdict: judge({ ...incident, ip }),
    ip,
    steps: rights ? stepsFor(rights) : [],
    withdraws: rights?.['make-withdrawals'].state ?? 'unknown',
    nextTrialAt: canAsk ? (lastAt === undefined ? means.world.now() : lastAt + apartMs) : null,
    others: keys
      .filter((key) => key.id !== incident.keyId && key.secret !== null && key.retiredAt === null)
      .map(({ id, name }) => ({ id, name })),
  };
}

async function read({ vault }: Means): Promise<Incident[]> {
  return (await vault.journal.get(chunkId, Incidents)) ?? [];
}

function findKey({ vault }: Means, id: string): Promise<KeyEntry | undefined> {
  return vault.read(({ keys }) => keys.find((entry) => entry.id === id));
}
