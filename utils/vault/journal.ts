import { z } from 'zod/mini';
import { AppError } from '../errors.ts';
import type { Random } from './bytes.ts';
import { openChunk, sealChunk } from './chunk.ts';
import { importKey } from './cipher.ts';
import type { Table } from './table.ts';

const StoredChunk = z.strictObject({ nonce: z.string(), ciphertext: z.string() });

/** What the journal is sealed under, as the open vault gives it. */
export interface JournalAccess {
  vaultId: string;
  journalKey: string;
}

/** The journal of an open vault, for the length of one access. */
interface Opened {
  vaultId: string;
  key: CryptoKey;
  opened: Map<string, string>;
}

/** Sealed pieces beside the record: losing one loses nothing but itself. */
export interface Journal {
  /** The chunk's value; null where there is none, or where it is damaged. Throws AppError 'vault-locked'. */
  get<S extends z.ZodMiniType>(id: string, schema: S): Promise<z.infer<S> | null>;
  /** The same for several, with one look at the vault. */
  getAll<S extends z.ZodMiniType>(ids: readonly string[], schema: S): Promise<(z.infer<S> | null)[]>;
  /** Throws AppError 'vault-locked' or 'storage-failed'. */
  put(id: string, value: unknown): Promise<void>;
  /** Throws AppError 'storage-failed'. */
  forget(id: string): Promise<void>;
  /** The names of the chunks that begin so, in order; names lie in clear. Throws AppError 'storage-failed'. */
  ids(prefix: string): Promise<string[]>;
  /** For a lock: what is opened in memory goes. */
  close(): void;
}

/** So many chunks stay opened while the vault is: what a popup asks for at each opening, and not a year of history. */
const mostOpened = 32;

/** Stands for a chunk that is not there any more: of no schema. */
const gone = 'null';

/** The journal over a table; `access` throws AppError 'vault-locked' while the vault is not open. */
export function createJournal(table: Table, access: () => Promise<JournalAccess>, random: Random): Journal {
  // By name, as text: what was read or written last by this worker, which alone writes.
  let opened = new Map<string, string>();
  let openedOf: string | null = null;
  const look = inOneTurn(async (): Promise<Opened> => {
    const { vaultId, journalKey } = await access();
    if (vaultId !== openedOf) opened = new Map();
    openedOf = vaultId;
    // What is still under way when a lock closes this map ends in one that nobody reads.
    return { vaultId, key: await importKey(journalKey), opened };
  });
  const list = inOneTurn(() => table.keys());
  let wanted: string[] = [];
  const readWanted = inOneTurn(async () => {
    const ids = wanted;
    wanted = [];
    const stored = await table.getAll(ids);
    return new Map(ids.map((id, index) => [id, stored[index]]));
  });
  const readStored = async (id: string) => {
    wanted.push(id);
    return (await readWanted()).get(id);
  };

  async function getAll<S extends z.ZodMiniType>(ids: readonly string[], schema: S) {
    const vault = await look();
    return Promise.all(ids.map((id) => read(vault, id, schema)));
  }

  async function read<S extends z.ZodMiniType>(
    vault: Opened,
    id: string,
    schema: S,
  ): Promise<z.infer<S> | null> {
    try {
      const text = vault.opened.get(id) ?? (await open(vault, id));
      return z.parse(schema, JSON.parse(text));
    } catch {
      // Absent, unreadable, damaged, moved or of another shape: for what can be fetched again all the same.
      return null;
    }
  }

  async function open({ vaultId, key, opened }: Opened, id: string): Promise<string> {
    const stored = z.parse(StoredChunk, await readStored(id));
    const text = z.parse(z.string(), await openChunk(key, vaultId, id, stored));
    // What was written meanwhile is newer than what was read.
    if (!opened.has(id)) remember(opened, id, text);
    return text;
  }

  return {
    get: async (id, schema) => (await getAll([id], schema))[0] ?? null,
    getAll,
    put: async (id, value) => {
      const { vaultId, key, opened: mine } = await look();
      const text = JSON.stringify(value);
      const sealed = await sealChunk(key, vaultId, id, text, random);
      // Until the write is through nobody knows what lies there.
      mine.delete(id);
      await orStorageFailed(table.set(id, sealed));
      // After a lock and an unlock meanwhile, what was read since may be older.
      if (opened === mine) remember(mine, id, text);
      else opened.delete(id);
    },
    forget: async (id) => {
      await orStorageFailed(table.delete(id));
      // Noted, and not only dropped: somebody may just be opening what they read before.
      remember(opened, id, gone);
    },
    ids: async (prefix) => (await orStorageFailed(list())).filter((id) => id.startsWith(prefix)),
    close: () => {
      opened = new Map();
    },
  };
}

/** The newest last; beyond the most, the oldest goes. */
function remember(opened: Map<string, string>, id: string, text: string): void {
  opened.delete(id);
  opened.set(id, text);
  const [oldest] = opened.keys();
  if (opened.size > mostOpened && oldest !== undefined) opened.delete(oldest);
}

/** Done once for all who ask in one turn; it begins after the last of them. */
function inOneTurn<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= Promise.resolve().then(() => {
      running = null;
      return run();
    });
    return running;
  };
}

function orStorageFailed<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause) => {
    throw new AppError('storage-failed', { cause });
  });
}
