import {
  HistoryChunk,
  historyPrefix,
  hourId,
  pack,
  planFolding,
  spanOfChunk,
  unpack,
} from '../../utils/history/chunk.ts';
import type { Snapshot } from '../../utils/history/snapshot.ts';
import { thin } from '../../utils/history/thin.ts';
import type { Journal } from '../../utils/vault/journal.ts';

const hourMs = 3_600_000;

/** Adds a snapshot to its hour, in one write; with the first of an hour, what has aged is thinned and folded. */
export async function keepSnapshot(journal: Journal, snapshot: Snapshot): Promise<void> {
  const id = hourId(snapshot.at);
  const known = await journal.get(id, HistoryChunk);
  await journal.put(id, pack(thin([...(known ? unpack(known) : []), snapshot], snapshot.at)));
  if (known === null) await fold(journal, snapshot.at);
}

/** What is kept between two times, oldest first. Throws AppError 'vault-locked'. */
export async function readHistory(journal: Journal, from: number, to: number): Promise<Snapshot[]> {
  const snapshots = await readAll(journal, await idsBetween(journal, from, to));
  return snapshots.filter(({ at }) => at >= from && at <= to);
}

async function idsBetween(journal: Journal, from: number, to: number): Promise<string[]> {
  const isIn = (id: string) => {
    const span = spanOfChunk(id);
    return span !== null && span.from <= to && span.to > from;
  };
  return (await journal.ids(historyPrefix)).filter(isIn);
}

/** The prices of the snapshot nearest to a time and within an hour of it; none where there is no such one. */
export async function pricesAround(journal: Journal, at: number): Promise<Snapshot['prices']> {
  const ids = await idsBetween(journal, at - hourMs, at + hourMs);
  // Where there is none, the vault need not be asked.
  if (ids.length === 0) return {};
  const distance = (snapshot: Snapshot) => Math.abs(snapshot.at - at);
  const near = (await readAll(journal, ids)).filter((snapshot) => distance(snapshot) <= hourMs);
  return near.toSorted((a, b) => distance(a) - distance(b))[0]?.prices ?? {};
}

/** The target is written before its sources go: a worker killed in between leaves doubles, which thinning joins. */
async function fold(journal: Journal, now: number): Promise<void> {
  const { merges, drops } = planFolding(await journal.ids(historyPrefix), now);
  for (const { into, from } of merges) {
    await journal.put(into, pack(thin(await readAll(journal, [into, ...from]), now)));
    for (const folded of from) await journal.forget(folded);
  }
  for (const old of drops) await journal.forget(old);
}

async function readAll(journal: Journal, ids: readonly string[]): Promise<Snapshot[]> {
  const chunks = await journal.getAll(ids, HistoryChunk);
  return chunks.flatMap((chunk) => (chunk ? unpack(chunk) : [])).sort((a, b) => a.at - b.at);
}
