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
}

/** The journal over a table; `access` throws AppError 'vault-locked' while the vault is not open. */
export function createJournal(table: Table, access: () => Promise<JournalAccess>, random: Random): Journal {
  const look = inOneTurn(async () => {
    const { vaultId, journalKey } = await access();
    return { vaultId, key: await importKey(journalKey) };
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
    const { vaultId, key } = await look();
    return Promise.all(ids.map((id) => read(key, vaultId, id, schema)));
  }

  async function read<S extends z.ZodMiniType>(
    key: CryptoKey,
    vaultId: string,
    id: string,
    schema: S,
  ): Promise<z.infer<S> | null> {
    try {
      const stored = z.parse(StoredChunk, await readStored(id));
      return z.parse(schema, await openChunk(key, vaultId, id, stored));
    } catch {
      // Absent, unreadable, damaged, moved or of another shape: for what can be fetched again all the same.
      return null;
    }
  }

  return {
    get: async (id, schema) => (await getAll([id], schema))[0] ?? null,
    getAll,
    put: async (id, value) => {
      const { vaultId, key } = await look();
      const sealed = await sealChunk(key, vaultId, id, value, random);
      await orStorageFailed(table.set(id, sealed));
    },
    forget: (id) => orStorageFailed(table.delete(id)),
    ids: async (prefix) => (await orStorageFailed(list())).filter((id) => id.startsWith(prefix)),
  };
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
