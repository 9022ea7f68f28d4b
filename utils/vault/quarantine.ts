import { z } from 'zod/mini';
import { type Stores, writeProven } from './stores.ts';

const key = 'vault:quarantine';
const mostKept = 16;
const Kept = z.array(z.string());

/** Puts bytes aside before something is written over them: false where neither engine took them. */
export async function setAside(stores: Stores, text: string): Promise<boolean> {
  for (const engine of [stores.mirror, stores.local]) {
    try {
      const kept = parse(await engine.get(key));
      if (kept.includes(text)) return true;
      // The newest go first: sixteen damages later nobody looks for the oldest.
      if (await writeProven(engine, key, JSON.stringify([text, ...kept].slice(0, mostKept)))) return true;
    } catch {
      // This engine does not even read; the other one may.
    }
  }
  return false;
}

/** All that was ever set aside and can still be read, newest first. */
export async function listSetAside(stores: Stores): Promise<string[]> {
  const lists = await Promise.all(
    [stores.mirror, stores.local].map((engine) => engine.get(key).then(parse, () => [])),
  );
  return [...new Set(lists.flat())];
}

function parse(stored: unknown): string[] {
  if (typeof stored !== 'string') return [];
  try {
    return z.parse(Kept, JSON.parse(stored));
  } catch {
    // The list itself was damaged: then its bytes are one more thing to keep.
    return [stored];
  }
}
