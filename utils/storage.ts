import { z } from 'zod/mini';
import { AppError } from './errors.ts';

/** One of the browser's key-value areas, as far as we use it. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** `browser.storage`: `local` outlives the browser, `session` dies with it and is not written to disk. */
export interface Areas {
  local: StorageArea;
  session: StorageArea;
}

/** A stored value with an owner. Its storage is passed in, so that tests can lend another. */
export interface State<T> {
  /** The stored value; null where there is none, or where what lies there does not parse. */
  get(storage: Areas): Promise<T | null>;
  /** The same for what only informs: null also where it cannot be read, so that nothing else fails with it. */
  peek(storage: Areas): Promise<T | null>;
  set(storage: Areas, value: T): Promise<void>;
  clear(storage: Areas): Promise<void>;
}

type ClearOn = 'lock' | 'wipe' | 'never';

const defined = new Map<string, { area: keyof Areas; clearOn: ClearOn }>();

/** Declares a stored value: its key, where it lies, its shape, and what clears it (a wipe clears 'lock' too). */
export function defineState<S extends z.ZodMiniType>(
  key: string,
  area: keyof Areas,
  schema: S,
  { clearOn }: { clearOn: ClearOn },
): State<z.infer<S>> {
  if (defined.has(key)) throw new Error(`state defined twice: ${key}`);
  defined.set(key, { area, clearOn });
  const get = (storage: Areas) =>
    orThrow('storage-unreadable', async () => {
      const parsed = z.safeParse(schema, (await storage[area].get(key))[key]);
      return parsed.success ? parsed.data : null;
    });
  return {
    get,
    peek: (storage) => get(storage).catch(() => null),
    set: (storage, value) => orThrow('storage-failed', () => storage[area].set({ [key]: value })),
    clear: (storage) => orThrow('storage-failed', () => storage[area].remove(key)),
  };
}

/** Removes every state that the event clears: a lock its own, a wipe also those of a lock. */
export async function clearStates(event: 'lock' | 'wipe', storage: Areas): Promise<void> {
  const isCleared = (clearOn: ClearOn) => clearOn === 'lock' || clearOn === event;
  for (const area of ['session', 'local'] as const) {
    const keys = [...defined].filter(([, state]) => state.area === area && isCleared(state.clearOn));
    if (keys.length > 0)
      await orThrow('storage-failed', () => storage[area].remove(keys.map(([key]) => key)));
  }
}

async function orThrow<T>(code: 'storage-failed' | 'storage-unreadable', run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new AppError(code, { cause });
  }
}
