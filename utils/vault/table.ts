/** A database of our own with one table in it. A database each, so that losing one loses only what lies there. */
export interface Table {
  get(key: string): Promise<unknown>;
  /** Several at once, in the order asked for; undefined also where one of them alone cannot be read. */
  getAll(keys: readonly string[]): Promise<unknown[]>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  clear(): Promise<void>;
  keys(): Promise<string[]>;
}

export type TableName = 'llavero-vault' | 'llavero-journal' | 'llavero-session';

const store = 'items';

/** Each call opens and closes: a connection kept by a worker that dies, or lost by the browser, is nobody's. */
export function openTable(indexedDB: IDBFactory, name: TableName): Table {
  const run = async <T>(mode: IDBTransactionMode, act: (items: IDBObjectStore) => IDBRequest<T>) =>
    (await transact(mode, (items) => [act(items)]))[0]?.result as T;

  async function transact<T>(
    mode: IDBTransactionMode,
    act: (items: IDBObjectStore) => IDBRequest<T>[],
  ): Promise<IDBRequest<T>[]> {
    const database = await connect(indexedDB, name);
    try {
      // Strict: a resolved write has reached the disk, not only the system's cache.
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const requests = act(transaction.objectStore(store));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
        transaction.onerror = () => reject(transaction.error ?? new Error('failed'));
      });
      return requests;
    } finally {
      database.close();
    }
  }
  return {
    get: (key) => run<unknown>('readonly', (items) => items.get(key)),
    getAll: async (keys) => {
      const requests = await transact<unknown>('readonly', (items) =>
        keys.map((key) => readAlone(items, key)),
      );
      return requests.map((request) => (request.error ? undefined : request.result));
    },
    set: async (key, value) => void (await run('readwrite', (items) => items.put(value, key))),
    delete: (key) => run('readwrite', (items) => items.delete(key)),
    clear: () => run('readwrite', (items) => items.clear()),
    keys: async () => (await run('readonly', (items) => items.getAllKeys())).map(String),
  };
}

/** A value that cannot be read does not end the transaction for the others. */
function readAlone(items: IDBObjectStore, key: string): IDBRequest<unknown> {
  const request = items.get(key);
  request.onerror = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  return request;
}

/**
 * Chromium cannot open a database again for good once a file of the origin's database folder is lost (seen with
 * its MANIFEST). Another bucket has a folder of its own: there a vault can still be unlocked, and its journal
 * begins anew. Not for the mirror: a copy that cannot be read must never look like one that was never written.
 */
async function connect(indexedDB: IDBFactory, name: TableName): Promise<IDBDatabase> {
  try {
    return await openDatabase(indexedDB, name);
  } catch (error) {
    const { storageBuckets } = globalThis.navigator as { storageBuckets?: StorageBuckets };
    if (!storageBuckets || name === 'llavero-vault') throw error;
    const spare = await storageBuckets.open('spare');
    return openDatabase(spare.indexedDB, name);
  }
}

// As far as we use it, and where there is one: TypeScript's DOM has no such type yet.
interface StorageBuckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

function openDatabase(indexedDB: IDBFactory, name: TableName): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}
