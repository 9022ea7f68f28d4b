import { z } from 'zod/mini';
import { AppError } from '../../utils/errors.ts';
import type { Balance, Outcome } from '../../utils/exchanges/exchange.ts';
import {
  advance,
  compareBalances,
  Rotation,
  type RotationEvent,
  startRotation,
  stepOf,
} from '../../utils/hygiene/rotation.ts';
import type { Request, RotationMessageName, RotationsView } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { apartMs, judge } from '../../utils/runbook/verdict.ts';
import { createId } from '../../utils/vault/bytes.ts';
import type { KeyEntry } from '../../utils/vault/payload.ts';
import { askBalances } from './balances.ts';
import { joinAccounts } from './keys.ts';
import type { Means } from './means.ts';
import { retireKey } from './registry.ts';
import { createTurns } from './turns.ts';

const mostRotations = 100;
const RotationsChunk = z.strictObject({ rotations: z.array(Rotation).check(z.maxLength(mostRotations)) });
const chunkId = 'rotations';

/** Every replacement, begun or ended. Throws AppError 'vault-locked'. */
export const readRotations = async ({ vault }: Means): Promise<Rotation[]> =>
  (await vault.journal.get(chunkId, RotationsChunk))?.rotations ?? [];

/** The handlers of keys being replaced, and what is asked of the exchange for them. `changed` tells our own pages. */
export function createRotationHandlers(
  means: Means,
  changed: () => void,
): Pick<Handlers, RotationMessageName> {
  const { vault, world } = means;
  const inTurn = createTurns();
  const read = () => readRotations(means);
  const write = (rotations: Rotation[]) => vault.journal.put(chunkId, { rotations });

  const view = async (): Promise<RotationsView> => {
    const [rotations, keys] = await Promise.all([read(), vault.read((payload) => payload.keys)]);
    const nameOf = (id: string | null) => keys.find((key) => key.id === id)?.name ?? null;
    return {
      rotations: rotations.map((one) => ({
        ...one,
        oldName: nameOf(one.oldId),
        newName: nameOf(one.newId),
        step: stepOf(one),
        verdict: verdictOf(one, keys).kind,
      })),
    };
  };
  const told = async (work: () => Promise<void>) => {
    await inTurn(work);
    changed();
    return view();
  };

  /** Writes what an event makes of a rotation. Throws AppError 'bad-request' where it does not belong there. */
  const happen = async (id: string, event: RotationEvent): Promise<Rotation> => {
    const rotations = await read();
    const known = rotations.find((one) => one.id === id);
    const next = known && advance(known, event, world.now());
    if (!next) throw new AppError('bad-request');
    await write(rotations.map((one) => (one.id === id ? next : one)));
    return next;
  };

  const start = async (oldId: string) => {
    const [rotations, old] = await Promise.all([read(), keyOf(means, oldId)]);
    if (rotations.some((one) => one.oldId === oldId && isRunning(one))) return;
    if (!old || old.retiredAt !== null) throw new AppError('key-unknown');
    const one = startRotation(createId(world.random), old, world.now());
    const ended = rotations.filter((known) => !isRunning(known));
    await write([one, ...rotations.filter(isRunning), ...ended].slice(0, mostRotations));
  };

  const tell = async ({ id, event }: Request<'rotation.tell'>) => {
    if (event.kind === 'stored' && !(await keyOf(means, event.keyId))) throw new AppError('key-unknown');
    const next = await happen(id, event.kind === 'gone' ? { kind: 'stopped', by: 'you' } : event);
    if (event.kind === 'moved') await handOver(means, next);
    // Told only what has just happened: a worker that dies between the two leaves a key to retire by hand.
    if (event.kind === 'revoked') await retire(means, next.oldId, world.now());
  };

  const ask = async (id: string) => {
    const one = (await read()).find((known) => known.id === id);
    if (!one) throw new AppError('bad-request');
    const step = stepOf(one);
    if (step !== 'compare' && step !== 'watch') throw new AppError('bad-request');
    // The old key first: where the new one works after it, the account as such lets keys in.
    const old = await balancesOf(means, one.oldId);
    const at = world.now();
    const fresh = await balancesOf(means, one.newId);
    if (step === 'compare') {
      const differing = old?.ok && fresh?.ok ? compareBalances(old.value, fresh.value) : null;
      await happen(id, { kind: 'compared', differing });
      // One takes the other's place, and both show the same: while both live, their account counts once.
      if (differing?.length === 0 && one.newId !== null)
        await joinAccounts(means, { keyIds: [one.oldId, one.newId], isOne: true });
      return;
    }
    if (!old) return;
    const failure = old.ok ? null : old.failure;
    const next = await happen(id, {
      kind: 'tried',
      failure,
      at,
      newWorkedAt: fresh?.ok ? world.now() : null,
    });
    const verdict = verdictOf(next, await vault.read((payload) => payload.keys)).kind;
    if (verdict === 'dead') await happen(id, { kind: 'stopped', by: 'exchange' });
    if (verdict !== 'alive') return;
    await happen(id, { kind: 'alive' });
    await retire(means, one.oldId, null);
  };

  const isDue = (one: Rotation) =>
    stepOf(one) === 'watch' && world.now() - (one.trials.at(-1)?.at ?? 0) >= apartMs;

  return {
    'rotation.list': view,
    'rotation.start': ({ oldId }) => told(() => start(oldId)),
    'rotation.tell': (request) => told(() => tell(request)),
    'rotation.ask': ({ id }) => told(() => ask(id)),
    'rotation.tend': async () => {
      for (const one of (await read()).filter(isDue)) await told(() => ask(one.id));
      return {};
    },
  };
}

const isRunning = (one: Rotation) => !['done', 'given-up'].includes(stepOf(one));

const keyOf = ({ vault }: Means, id: string): Promise<KeyEntry | undefined> =>
  vault.read(({ keys }) => keys.find((key) => key.id === id));

/** What the exchange answers to a key; null where its secret is not here. */
async function balancesOf(means: Means, id: string | null): Promise<Outcome<Balance[]> | null> {
  const entry = id === null ? undefined : await keyOf(means, id);
  return entry?.key && entry.secret ? askBalances(means, entry) : null;
}

/** Writes down that the new key is with the services that had the old one, where nobody has named one yet. */
async function handOver({ vault }: Means, { newId, services }: Rotation): Promise<void> {
  const service = services
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 60);
  const name = (entry: KeyEntry) =>
    entry.id === newId && entry.service === '' ? { ...entry, service } : entry;
  await vault.change((payload) => ({ ...payload, keys: payload.keys.map(name) }));
}

/** A key that its owner has forgotten here meanwhile has nothing to note. */
async function retire(means: Means, id: string, retiredAt: number | null): Promise<void> {
  if (await keyOf(means, id)) await retireKey(means, { id, retiredAt });
}

function verdictOf(one: Rotation, keys: readonly KeyEntry[]) {
  return judge({
    trials: one.trials,
    // Both keys answered when they were compared.
    hasWorked: one.comparison !== null && one.comparison.differing !== null,
    ip: keys.find(({ id }) => id === one.oldId)?.ip ?? 'unknown',
    otherWorkedAt: one.newWorkedAt,
    goneAt: null,
  });
}
