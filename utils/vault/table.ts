/** A database of our own with one table in it. A database each, so that losing one loses only what lies there. */
export interface Table {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  clear(): Promise<void>;
  keys(): Promise<string[]>;
}

export type TableName = 'llavero-vault' | 'llavero-journal' | 'llavero-session';

const store = 'items';

/** Each call opens and closes: a connection kept by a worker that dies, or lost by the browser, is nobody's. */
export function openTable(indexedDB: IDBFactory, name: TableName): Table {
  async function run<T>(mode: IDBTransactionMode, act: (items: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await connect(indexedDB, name);
    try {
      // Strict: a resolved write has reached the disk, not only the system's cache.
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const request = act(transaction.objectStore(store));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
        transaction.onerror = () => reject(transaction.error ?? new Error('failed'));
      });
      return request.result;
    } finally {
      database.close();
    }
  }
  return {
    get: (key) => run<unknown>('readonly', (items) => items.get(key)),
    set: async (key, value) => void (await run('readwrite', (items) => items.put(value, key))),
    delete: (key) => run('readwrite', (items) => items.delete(key)),
    clear: () => run('readwrite', (items) => items.clear()),
    keys: async () => (await run('readonly', (items) => items.getAllKeys())).map(String),
  };
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
