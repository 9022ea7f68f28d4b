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

it('reads several at once, each in its place, and one that cannot be read takes none of the others along', async () => {
  const table = openTable(new IDBFactory(), 'llavero-journal');
  await table.set('a', 1);
  await table.set('b', 2);
  expect(await table.getAll(['b', 'nothing', 'a'])).toEqual([2, undefined, 1]);
  // As where the file of one value is gone: its request fails, and the transaction with it unless that is prevented.
  const clone = structuredClone;
  vi.stubGlobal('structuredClone', (value: unknown) => (value === 2 ? fail() : clone(value)));
  await expect(table.get('b')).rejects.toThrow('failed');
  expect(await table.getAll(['b', 'a'])).toEqual([undefined, 1]);
});

function fail(): never {
  throw new DOMException('gone', 'DataError');
}
