import type { StorageArea } from '../../../utils/storage.ts';
import { openTable, type Table } from '../../../utils/vault/table.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import type { TestBrowser } from './world.ts';

/** How storage has been seen to fail. Where a kind means nothing for a call (quota on a read) the call succeeds. */
export const faultKinds = [
  'throws-before',
  'throws-after',
  'hangs',
  'is-undefined',
  'is-garbage',
  'is-lost',
  'is-full',
  'unexpected-error',
] as const;
export type FaultKind = (typeof faultKinds)[number];

type Call = { run: () => Promise<unknown>; isWrite: boolean; spoil: () => Promise<unknown> };

const never = () => new Promise<never>(() => {});

function misbehave(kind: FaultKind, { run, isWrite, spoil }: Call): Promise<unknown> {
  switch (kind) {
    case 'throws-before':
      return Promise.reject(new Error('disk I/O error'));
    case 'throws-after':
      return run().then(() => Promise.reject(new Error('disk I/O error')));
    case 'hangs':
      return never();
    case 'is-undefined':
      return Promise.resolve(undefined);
    case 'is-garbage':
      return spoil();
    case 'is-lost':
      return isWrite ? Promise.resolve(undefined) : run();
    case 'is-full':
      return isWrite ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : run();
    case 'unexpected-error':
      return Promise.reject(new Error('An unexpected error occurred'));
  }
}

/** One browser's storage with a fault at the n-th call, or death from the n-th call on. */
export function createFaults() {
  const plan: { calls: number; at: number; kind: FaultKind | 'dies' } = { calls: 0, at: -1, kind: 'hangs' };
  const names: string[] = [];
  let die = () => {};
  const death = new Promise<'dead'>((resolve) => {
    die = () => resolve('dead');
  });

  const meet = (name: string, call: Call): Promise<unknown> => {
    const index = plan.calls;
    plan.calls += 1;
    names[index] = name;
    if (plan.kind === 'dies' && plan.at >= 0 && index >= plan.at) {
      die();
      return never();
    }
    if (plan.kind === 'dies') return call.run();
    return index === plan.at ? misbehave(plan.kind, call) : call.run();
  };

  // The shapes are the originals': a fault may return what the types forbid, as the real ones do.
  const area = (name: string, real: StorageArea): StorageArea => ({
    get: (key) =>
      meet(`${name}.get ${key}`, {
        run: () => real.get(key),
        isWrite: false,
        spoil: async () => ({ [key]: '\u0000{]' }),
      }) as Promise<Record<string, unknown>>,
    set: (items) =>
      meet(`${name}.set ${Object.keys(items)}`, {
        run: () => real.set(items),
        isWrite: true,
        spoil: () => real.set(Object.fromEntries(Object.keys(items).map((key) => [key, '\u0000{]']))),
      }) as Promise<void>,
    remove: (keys) =>
      meet(`${name}.remove ${keys}`, {
        run: () => real.remove(keys),
        isWrite: true,
        spoil: async () => undefined,
      }) as Promise<void>,
  });

  const table: typeof openTable = (indexedDB, name) => {
    const real = openTable(indexedDB, name);
    const broken: Table = {
      get: (key) =>
        meet(`${name}.get ${key}`, {
          run: () => real.get(key),
          isWrite: false,
          spoil: async () => '\u0000{]',
        }),
      getAll: (keys) =>
        meet(`${name}.getAll ${keys}`, {
          run: () => real.getAll(keys),
          isWrite: false,
          spoil: async () => keys.map(() => '\u0000{]'),
        }) as Promise<unknown[]>,
      set: (key, value) =>
        meet(`${name}.set ${key}`, {
          run: () => real.set(key, value),
          isWrite: true,
          spoil: () => real.set(key, '\u0000{]'),
        }) as Promise<void>,
      delete: (key) =>
        meet(`${name}.delete ${key}`, {
          run: () => real.delete(key),
          isWrite: true,
          spoil: async () => undefined,
        }) as Promise<void>,
      clear: () =>
        meet(`${name}.clear`, {
          run: () => real.clear(),
          isWrite: true,
          spoil: async () => undefined,
        }) as Promise<void>,
      keys: () =>
        meet(`${name}.keys`, { run: () => real.keys(), isWrite: false, spoil: async () => [] }) as Promise<
          string[]
        >,
    };
    return broken;
  };

  return {
    names,
    /** Resolves at the first call that found the worker dead. */
    death,
    calls: () => plan.calls,
    /** Counts anew, with a fault at that call. */
    arm: (at: number, kind: FaultKind | 'dies') => Object.assign(plan, { calls: 0, at, kind }),
    /** The background over faulty storage; impatient, so that a hang costs a test little. */
    wake(browser: TestBrowser, patienceMs = 50): Vault {
      const storage = { local: area('local', browser.local), session: area('session', browser.session) };
      return browser.wake({ table, patienceMs, storage });
    },
  };
}
