import { createHash, randomBytes } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { createHandlers } from '../../../entrypoints/background/handlers.ts';
import { createPreferences } from '../../../entrypoints/background/preferences.ts';
import { bitso } from '../../../utils/exchanges/bitso.ts';
import type { World } from '../../../utils/exchanges/exchange.ts';
import type { KeyView, MessageName, Request, Response } from '../../../utils/messaging/protocol.ts';
import { answer, type Door, type Sender } from '../../../utils/messaging/serve.ts';
import type { StorageArea } from '../../../utils/storage.ts';
import { type DerivationWorld, makeSlot, trySlot } from '../../../utils/vault/derivation.ts';
import { openTable, type Table } from '../../../utils/vault/table.ts';
import { createVault } from '../../../utils/vault/vault.ts';
import { type Bitso, createBitso } from '../../simulator/api.ts';

export const passphrase = 'a long enough passphrase';
const extension: Door = {
  extensionId: 'llavero',
  extensionOrigin: 'chrome-extension://llavero',
  pageOrigins: ['https://bitso.com'],
};
export const ui: Sender = { id: 'llavero', url: 'chrome-extension://llavero/popup.html' };
export const page: Sender = { id: 'llavero', url: 'https://bitso.com/api_setup' };

/** Storage as a browser's: what goes in comes out as JSON, and nothing else. */
function memory(): StorageArea & { raw: Map<string, string> } {
  const raw = new Map<string, string>();
  return {
    raw,
    get: async (key) => (raw.has(key) ? { [key]: JSON.parse(raw.get(key) ?? '') } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) raw.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) raw.delete(key);
    },
  };
}

function mutex() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, run: () => Promise<T>): Promise<T> {
      const next = (tails.get(name) ?? Promise.resolve()).then(run, run);
      tails.set(name, next);
      return next;
    },
  };
}

/** Stands between the background and everything it waits for: storage, the network, the idle state. */
export type Through = <T>(what: string, run: () => Promise<T>) => Promise<T>;

interface Lent {
  through?: Through;
  idleState?: (seconds: number) => Promise<'active' | 'idle' | 'locked'>;
}

function wrapArea(name: string, area: StorageArea, through: Through): StorageArea {
  return {
    get: (key) => through(`${name}.get`, () => area.get(key)),
    set: (items) => through(`${name}.set`, () => area.set(items)),
    remove: (keys) => through(`${name}.remove`, () => area.remove(keys)),
  };
}

function wrapTable(table: Table, through: Through): Table {
  return {
    get: (key) => through('table.get', () => table.get(key)),
    getAll: (keys) => through('table.get', () => table.getAll(keys)),
    set: (key, value) => through('table.set', () => table.set(key, value)),
    delete: (key) => through('table.delete', () => table.delete(key)),
    clear: () => through('table.clear', () => table.clear()),
    keys: () => through('table.keys', () => table.keys()),
  };
}

/**
 * The background with the simulated Bitso behind it, over the storage of one "computer": `restart` is what a
 * killed worker leaves, and messages pass through the door as JSON from a sender the test names.
 */
export function openDesk(
  start = Date.UTC(2026, 10, 20),
  { through = (_, run) => run(), idleState = async () => 'active' }: Lent = {},
) {
  // `aheadMs`: how far this computer's clock is ahead of Bitso's.
  const clock = { now: start, aheadMs: 0 };
  const simulator: Bitso = createBitso({ now: () => clock.now - clock.aheadMs });
  const storage = { local: memory(), session: memory() };
  const indexedDB = new IDBFactory();
  const locks = mutex();
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  const sent: { url: string; headers: Readonly<Record<string, string>> }[] = [];
  const world: World = {
    now: () => clock.now,
    random,
    get: ({ url, headers }) =>
      through('network', async () => {
        sent.push({ url: url.href, headers });
        if (network.isHanging) return new Promise(() => undefined);
        const reply = simulator.handle({
          method: 'GET',
          url: `${url.pathname}${url.search}`,
          headers: { host: url.host, ...headers },
          remoteAddress: '127.0.0.1',
        });
        const date = Date.parse(reply.headers.date ?? '');
        // As the real door to the network: it waits 20 seconds, and half a body is none.
        clock.now += Math.min(reply.delayMs, 20_000);
        if (reply.delayMs >= 20_000) return { kind: 'timed-out' };
        if (reply.cut !== 'never') return { kind: 'connection-failed' };
        const text = typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body);
        return {
          kind: 'reply',
          status: reply.status,
          isJson: true,
          text,
          date: Number.isNaN(date) ? null : date,
        };
      }),
  };
  const derivation: DerivationWorld = {
    // The cost of the real hash is the vault's own tests' business; here any function of both inputs will do.
    argon2id: async (bytes, kdf) =>
      new Uint8Array(createHash('sha256').update(bytes).update(kdf.salt).digest()),
    leave: (sessionId, left) => openTable(indexedDB, 'llavero-session').set(sessionId, left),
    random,
    now: () => clock.now,
  };
  const network = { isHanging: false };
  const announced: string[] = [];
  const shown = { badge: '', notices: 0 };

  const writes: string[] = [];
  const openNoted: typeof openTable = (factory, name) => {
    const table = wrapTable(openTable(factory, name), through);
    if (name !== 'llavero-journal') return table;
    return {
      ...table,
      set: (id, value) => {
        writes.push(id);
        return table.set(id, value);
      },
    };
  };
  const journal = openTable(indexedDB, 'llavero-journal');

  const seen = {
    local: wrapArea('local', storage.local, through),
    session: wrapArea('session', storage.session, through),
  };
  const wake = () => {
    const vault = createVault(
      {
        storage: seen,
        indexedDB,
        locks,
        now: () => clock.now,
        random,
        idleState: (seconds) => through('idle', () => idleState(seconds)),
        onLock: () => {
          announced.push('vault');
          shown.badge = '';
        },
      },
      // However slowly a test lets storage answer, it is not storage that hangs.
      { table: openNoted, patienceMs: 600_000 },
    );
    const handlers = createHandlers(
      { vault, exchange: bitso, world, isOnline: () => null },
      {
        storage: seen,
        preferences: createPreferences(seen),
        guardStatus: async () => ({ hasSiteAccess: true, silentTabs: 0 }),
        openOptions: async () => undefined,
        forgetAll: async () => {
          for (const area of [storage.local, storage.session]) area.raw.clear();
        },
        announce: (changed) => announced.push(changed),
        showBadge: (text) => {
          shown.badge = text;
        },
        notify: () => {
          shown.notices += 1;
        },
      },
    );
    return { vault, handlers };
  };
  let awake = wake();
  const send = async (message: unknown, sender: Sender = ui) =>
    answer(awake.handlers, extension, message, sender);

  async function ask<N extends MessageName>(name: N, request: Request<N>, sender = ui): Promise<Response<N>> {
    const reply = await send(JSON.parse(JSON.stringify({ name, request })), sender);
    if (!reply.ok) throw Object.assign(new Error(reply.code), { code: reply.code });
    return JSON.parse(JSON.stringify(reply.value));
  }

  const keyNamed = (name: string) => {
    const key = simulator.keys.find((known) => known.name === name);
    if (!key) throw new Error(`no such key: ${name}`);
    return { name, service: '', purpose: 'balances' as const, key: key.key, secret: key.secret };
  };

  return {
    ask,
    /** A refresh, and what is written after its reply. */
    refresh: async (by: Request<'balance.refresh'>['by'] = 'person') => {
      const portfolio = await ask('balance.refresh', { by });
      // Waits for the journal, history and alerts.
      await ask('alert.list', {});
      return portfolio;
    },
    /** One message as it arrives, of whatever shape; the reply as it leaves. */
    send,
    /** What the alarm does. */
    sweep: () => awake.vault.sweep(),
    clock,
    simulator,
    storage,
    sent,
    announced,
    /** While it hangs, no answer ever comes: what a killed worker leaves behind. */
    network,
    shown,
    /** The journal as it lies on disk, and the names of the chunks written to it. */
    journal: { writes, ids: () => journal.keys(), clear: () => journal.clear() },
    journalText: async () =>
      JSON.stringify(await Promise.all((await journal.keys()).map((id) => journal.get(id)))),
    restart: () => {
      awake = wake();
    },
    derivation,
    /** What the page does with a backup file: null where the passphrase is not the file's. */
    openFile: async (text: string, phrase: string) => {
      const { id, slot } = await ask('backup.inspect', { text });
      return trySlot(phrase, id, slot, derivation);
    },
    create: async () => ask('vault.create', await makeSlot(passphrase, null, derivation)),
    unlock: async (attempt = passphrase) => {
      const given = await ask('vault.attempt', {});
      if (given.kind === 'wait') return given;
      const session = await trySlot(attempt, given.id, given.slot, derivation);
      return session && ask('vault.unlock', { session });
    },
    keyNamed,
    /** Puts a key of the simulator into the vault, under its own name. */
    store: async (name: string, mode: 'check' | 'anyway' = 'check'): Promise<KeyView> => {
      const reply = await ask('key.add', { mode, form: keyNamed(name) });
      if (reply.kind !== 'stored') throw new Error(reply.kind);
      return reply.key;
    },
  };
}
