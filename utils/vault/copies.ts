import { AppError } from '../errors.ts';
import { judge, type Vaulted, type Verdict } from './envelope.ts';
import { listSetAside, setAside } from './quarantine.ts';
import { type Engine, type Stores, writeProven } from './stores.ts';

/** Two slots take turns in `storage.local`; IndexedDB mirrors the newest. */
const places = [
  { name: 'a', engine: 'local', key: 'vault:a' },
  { name: 'b', engine: 'local', key: 'vault:b' },
  { name: 'mirror', engine: 'mirror', key: 'vault:mirror' },
] as const;
type Place = (typeof places)[number];

/** Says in each engine that a vault exists, so that one whose copies are gone is not taken for a fresh start. */
const sentinelKey = 'vault:exists';

/** Every key of ours in `storage.local` that holds anything of a vault. */
export const storedKeys = ['vault:a', 'vault:b', sentinelKey, 'vault:quarantine', 'inbox'];

type Copy = {
  place: Place;
  text: string | null;
  verdict: Verdict | { kind: 'absent' } | { kind: 'unreadable' };
};

/** What lies in the stores. `candidates`: every whole copy of the vault, the newest first. */
export type Found =
  | { kind: 'empty' }
  | { kind: 'damaged' }
  | { kind: 'too-new' }
  | { kind: 'whole'; candidates: [Vaulted, ...Vaulted[]]; wasRepaired: boolean };

/**
 * Reads each copy alone, takes the newest whose sum holds and makes the others anew from it. Deletes nothing.
 * Throws AppError 'storage-unreadable' where no vault was seen but something could not be read.
 */
export async function load(stores: Stores): Promise<Found> {
  const copies = await Promise.all(places.map((place) => readCopy(stores, place)));
  const candidates = wholeOf(copies);
  const [best] = candidates;
  if (isTooNew(copies, best?.header.generation ?? 0)) return { kind: 'too-new' };
  if (!best) return { kind: await judgeNothing(stores, copies) };
  const wasRepaired = await repair(stores, copies, best);
  return { kind: 'whole', candidates: [best, ...candidates.slice(1)], wasRepaired };
}

/**
 * The first record of a vault, into every place; what lies there is set aside. One copy is enough: the next
 * load makes the others. Throws AppError 'storage-failed' where none was taken.
 */
export async function saveFirst(stores: Stores, vaulted: Vaulted): Promise<void> {
  const copies = await Promise.all(places.map((place) => readCopy(stores, place)));
  for (const copy of copies) {
    if (!(await keepBytes(stores, copy, vaulted))) throw new AppError('storage-failed');
  }
  let isWritten = false;
  for (const place of places) isWritten = (await tryToWrite(stores, place, vaulted)) || isWritten;
  if (!isWritten) throw new AppError('storage-failed');
  await raiseSentinels(stores);
}

/**
 * The next record, into the older slot, then the mirror; `everywhere` writes over the newer slot too, for
 * what may not be opened as before. Throws AppError 'conflict' where somebody wrote since `base` was read,
 * 'storage-failed' where the slot did not take it: then the old record still stands.
 */
export async function saveNext(
  stores: Stores,
  base: Vaulted,
  next: Vaulted,
  { everywhere = false } = {},
): Promise<void> {
  const slots = await Promise.all(places.slice(0, 2).map((place) => readCopy(stores, place)));
  const newest = Math.max(0, ...slots.map(generationOf));
  if (newest > base.header.generation) throw new AppError('conflict');
  const [a, b] = slots.map((copy) => (isCopyOf(copy, base) ? generationOf(copy) : 0));
  const [older, newer] = (a ?? 0) < (b ?? 0) ? slots : slots.toReversed();
  if (!older || !newer || !(await keepBytes(stores, older, base))) throw new AppError('storage-failed');
  if (!(await tryToWrite(stores, older.place, next))) throw new AppError('storage-failed');
  await tryToWrite(stores, places[2], next);
  if (everywhere && (await keepBytes(stores, newer, base))) await tryToWrite(stores, newer.place, next);
}

/** Writes a copy that was opened over others; `setsAside` keeps their bytes first. */
export async function replace(
  stores: Stores,
  others: Vaulted[],
  good: Vaulted,
  { setsAside }: { setsAside: boolean },
): Promise<void> {
  for (const place of places) {
    const { text } = await readCopy(stores, place);
    if (text === null || !others.some((other) => other.text === text)) continue;
    if (!setsAside || (await setAside(stores, text))) await tryToWrite(stores, place, good);
  }
}

/** Everything that lies in the stores or was set aside, as one text to keep. */
export async function collectBytes(stores: Stores): Promise<string> {
  const copies = await Promise.all(places.map((place) => readCopy(stores, place)));
  const found = Object.fromEntries(copies.map(({ place, text }) => [place.name, text]));
  return JSON.stringify(
    { format: 'llavero-quarantine', ...found, setAside: await listSetAside(stores) },
    null,
    2,
  );
}

async function readCopy(stores: Stores, place: Place): Promise<Copy> {
  try {
    const stored = await readTwice(stores[place.engine], place.key);
    if (stored === undefined) return { place, text: null, verdict: { kind: 'absent' } };
    if (typeof stored !== 'string')
      return { place, text: JSON.stringify(stored), verdict: { kind: 'damaged' } };
    return { place, text: stored, verdict: await judge(stored) };
  } catch {
    // One failing engine is what the other copies are for; `load` says so where there is none.
    return { place, text: null, verdict: { kind: 'unreadable' } };
  }
}

// Engines fail for a moment (a busy disk, a database being opened twice) far more often than for good.
const readTwice = (engine: Engine, key: string) => engine.get(key).catch(() => engine.get(key));

function wholeOf(copies: Copy[]): Vaulted[] {
  const whole = copies.flatMap(({ verdict }) => (verdict.kind === 'whole' ? [verdict.vaulted] : []));
  whole.sort(
    ({ header: one }, { header: other }) => other.generation - one.generation || other.time - one.time,
  );
  return whole.filter(({ header }) => header.id === whole[0]?.header.id);
}

function isTooNew(copies: Copy[], generation: number): boolean {
  return copies.some(({ verdict }) => verdict.kind === 'too-new' && verdict.generation > generation);
}

async function judgeNothing(stores: Stores, copies: Copy[]): Promise<'empty' | 'damaged'> {
  const sentinels = await Promise.all(
    [stores.local, stores.mirror].map((engine) =>
      readTwice(engine, sentinelKey).catch(() => 'unreadable' as const),
    ),
  );
  const hasTrace =
    copies.some(({ verdict }) => verdict.kind === 'damaged') ||
    sentinels.some((sentinel) => sentinel !== undefined && sentinel !== 'unreadable');
  if (hasTrace) return 'damaged';
  const couldRead =
    copies.every(({ verdict }) => verdict.kind === 'absent') && !sentinels.includes('unreadable');
  if (!couldRead) throw new AppError('storage-unreadable');
  return 'empty';
}

async function repair(stores: Stores, copies: Copy[], best: Vaulted): Promise<boolean> {
  let wasRepaired = false;
  for (const copy of copies) {
    const isOurs = isCopyOf(copy, best);
    const isBehind = isOurs && copy.place.name === 'mirror' && generationOf(copy) < best.header.generation;
    if (isOurs && !isBehind) continue;
    // What could not be read may be newer than what could: it is left for the next write to take its turn.
    const isRead = copy.verdict.kind !== 'unreadable';
    if (isRead && (await keepBytes(stores, copy, best))) await tryToWrite(stores, copy.place, best);
    // A first record that is not everywhere yet was cut short while being written, not lost.
    const isUnfinished = copy.verdict.kind === 'absent' && best.header.generation === 1;
    wasRepaired ||= !isOurs && !isUnfinished;
  }
  await raiseSentinels(stores);
  return wasRepaired;
}

/** Bytes that are no older copy of this vault are set aside before they are written over. */
async function keepBytes(stores: Stores, copy: Copy, base: Vaulted): Promise<boolean> {
  return copy.text === null || isCopyOf(copy, base) || setAside(stores, copy.text);
}

function isCopyOf({ verdict }: Copy, { header }: Vaulted): boolean {
  return verdict.kind === 'whole' && verdict.vaulted.header.id === header.id;
}

function generationOf({ verdict }: Copy): number {
  if (verdict.kind === 'whole') return verdict.vaulted.header.generation;
  return verdict.kind === 'too-new' ? verdict.generation : 0;
}

/** False where it did not arrive. Costs nothing yet: another copy is whole, and the next load tries again. */
function tryToWrite(stores: Stores, place: Place, { text }: Vaulted): Promise<boolean> {
  return writeProven(stores[place.engine], place.key, text).catch(() => false);
}

async function raiseSentinels(stores: Stores): Promise<void> {
  for (const engine of [stores.local, stores.mirror]) {
    const stands = await engine.get(sentinelKey).catch(() => undefined);
    // As with a copy: the next load raises it.
    if (stands === undefined) await engine.set(sentinelKey, 'yes').catch(() => undefined);
  }
}
