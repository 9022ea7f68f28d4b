import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { openTable } from '../../../utils/vault/table.ts';

// As Chromium does once the MANIFEST of the origin's database folder is lost.
const broken: Pick<IDBFactory, 'open'> = {
  open: () => {
    const request = { error: new DOMException('Internal error opening backing store', 'UnknownError') };
    queueMicrotask(() => Reflect.get(request, 'onerror')?.());
    return request as unknown as IDBOpenDBRequest;
  },
};
const lend = (factory: Pick<IDBFactory, 'open'>) => factory as IDBFactory;

afterEach(() => vi.unstubAllGlobals());

it('the session and the journal move to another bucket where no database can be opened any more', async () => {
  const spare = new IDBFactory();
  vi.stubGlobal('navigator', { storageBuckets: { open: async () => ({ indexedDB: spare }) } });
  for (const name of ['llavero-session', 'llavero-journal'] as const) {
    await openTable(lend(broken), name).set('key', 'value');
    expect(await openTable(lend(broken), name).get('key')).toBe('value');
  }
});

it('the mirror does not: a copy that cannot be read is not one that was never written', async () => {
  const spare = new IDBFactory();
  vi.stubGlobal('navigator', { storageBuckets: { open: async () => ({ indexedDB: spare }) } });
  await expect(openTable(lend(broken), 'llavero-vault').get('key')).rejects.toThrow('Internal error');
});

it('without buckets the failure stays a failure', async () => {
  vi.stubGlobal('navigator', {});
  await expect(openTable(lend(broken), 'llavero-session').get('key')).rejects.toThrow('Internal error');
});
