import { z } from 'zod/mini';
import { Change, findDrift, Remembered } from '../../utils/hygiene/drift.ts';
import { createId } from '../../utils/vault/bytes.ts';
import { recheckKey } from './check.ts';
import { knowKey } from './keys.ts';
import type { Means } from './means.ts';
import { openLeaks } from './runbook.ts';

const mostChanges = 100;
const DriftChunk = z.strictObject({
  /** By key id. */
  remembered: z.record(z.string(), Remembered),
  /** The newest first, each until somebody has seen it. */
  changes: z.array(Change).check(z.maxLength(mostChanges)),
});
const chunkId = 'drift';
const nothing: z.infer<typeof DriftChunk> = { remembered: {}, changes: [] };

const read = async ({ vault }: Means) => (await vault.journal.get(chunkId, DriftChunk)) ?? nothing;

/** What changed of keys and was not seen yet, the newest first. Throws AppError 'vault-locked'. */
export async function listChanges(means: Means): Promise<Change[]> {
  return (await read(means)).changes;
}

/** A change that its owner has seen is told no more. */
export function seeChange(means: Means, id: string): Promise<void> {
  return means.driftInTurn(async () => {
    const known = await read(means);
    const changes = known.changes.filter((change) => change.id !== id);
    await means.vault.journal.put(chunkId, { ...known, changes });
  });
}

/**
 * Asks again what each key was asked before, where that is a day ago, and compares all that is known with what was
 * remembered. Returns whether anything is new. Throws AppError 'vault-locked' or 'storage-failed'.
 */
export function tendDrift(means: Means): Promise<boolean> {
  return means.driftInTurn(async () => {
    const entries = (await means.vault.read(({ keys }) => keys)).filter(
      ({ retiredAt }) => retiredAt === null,
    );
    let hasAsked = false;
    for (const entry of entries) hasAsked = (await recheckKey(means, entry)) || hasAsked;

    const [before, leaks] = [await read(means), await openLeaks(means)];
    const at = means.world.now();
    const found: Change[] = [];
    const remembered: Record<string, Remembered> = {};
    for (const entry of entries) {
      const one = findDrift(before.remembered[entry.id] ?? null, await knowKey(means, entry));
      remembered[entry.id] = one.remembered;
      // That a leaked key stops is what its owner waits for, and the runbook tells it.
      const news = one.drifts.filter(
        ({ kind }) => kind !== 'stopped' || leaks.every(({ keyId }) => keyId !== entry.id),
      );
      found.push(
        ...news.map((drift) => ({ ...drift, id: createId(means.world.random), keyId: entry.id, at })),
      );
    }
    // Of a key that is gone there is nothing left to see to.
    const open = before.changes.filter(({ keyId }) => keyId in remembered);
    const next = { remembered, changes: [...found, ...open].slice(0, mostChanges) };
    if (JSON.stringify(next) !== JSON.stringify(before)) await means.vault.journal.put(chunkId, next);
    return hasAsked || found.length > 0;
  });
}
