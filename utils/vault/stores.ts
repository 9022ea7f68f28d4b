import type { StorageArea } from '../storage.ts';
import { openTable } from './table.ts';

/** One storage engine of the browser, as little of it as the record needs. Tests lend failing ones. */
export interface Engine {
  get(key: string): Promise<unknown>;
  set(key: string, text: string): Promise<void>;
}

/** The two engines a record lies in. They fail apart, and each holds enough to make the other anew. */
export interface Stores {
  local: Engine;
  mirror: Engine;
}

/** The vault's two engines over the browser's own storage. */
export function openStores(local: StorageArea, indexedDB: IDBFactory, table = openTable): Stores {
  return {
    local: {
      // One key at a time: a corrupt value fails the whole of a call that asks for several.
      get: async (key) => (await local.get(key))[key],
      set: (key, text) => local.set({ [key]: text }),
    },
    mirror: table(indexedDB, 'llavero-vault'),
  };
}

/**
 * Writes and reads back. A write that reported an error but arrived has arrived; one that reported none and
 * did not arrive is false. Read again where the first look disagrees: a write that is doubted wrongly would
 * leave a record behind that nobody was told of. Throws only where nothing can be read.
 */
export async function writeProven(engine: Engine, key: string, text: string): Promise<boolean> {
  await engine.set(key, text).catch(() => undefined); // What counts is what can be read, below.
  const first = await engine.get(key).catch(() => undefined);
  return first === text || (await engine.get(key)) === text;
}
