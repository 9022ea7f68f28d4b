import { IDBFactory } from 'fake-indexeddb';
import type { Areas, StorageArea } from '../../../utils/storage.ts';
import { type Bytes, createId, toBase64, toUtf8 } from '../../../utils/vault/bytes.ts';
import { type DerivationWorld, makeSlot, trySlot } from '../../../utils/vault/derivation.ts';
import { splitSession } from '../../../utils/vault/session-key.ts';
import { sealSlot } from '../../../utils/vault/slot.ts';
import { openTable } from '../../../utils/vault/table.ts';
import { createVault, type Vault, type VaultWorld } from '../../../utils/vault/vault.ts';

export const passphrase = 'correct horse battery staple';

export const random = (bytes: number): Bytes => crypto.getRandomValues(new Uint8Array(bytes));

/** A browser's storage area over a map: what goes in and out is JSON, as in Chromium. */
export function createArea(items = new Map<string, string>()): StorageArea & { items: Map<string, string> } {
  return {
    items,
    get: async (key) => {
      const text = items.get(key);
      return text === undefined ? {} : { [key]: JSON.parse(text) };
    },
    set: async (pairs) => {
      for (const [key, value] of Object.entries(pairs)) items.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

/** Not Argon2id: as fast as a test with thousands of cases needs, and as one-way. The real one has tests of its own. */
async function hashQuickly(passphraseBytes: Bytes, kdf: { salt: string; passes: number; memoryKiB: number }) {
  const text = `${kdf.salt} ${kdf.passes} ${kdf.memoryKiB} `;
  const input = new Uint8Array([...toUtf8(text), ...passphraseBytes]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', input));
}

type Lent = { storage?: Areas } & Parameters<typeof createVault>[1];

/** One browser: what survives a killed worker, a clock, and the page that derives. */
export function createBrowser() {
  const local = createArea();
  const session = createArea();
  const storage: Areas = { local, session };
  const indexedDB: IDBFactory = new IDBFactory();
  const clock = { now: 1_800_000_000_000 };
  const idle: { state: 'active' | 'idle' | 'locked'; asked: number[] } = { state: 'active', asked: [] };
  const derivation: DerivationWorld = {
    argon2id: hashQuickly,
    leave: (id, left) => openTable(indexedDB, 'llavero-session').set(id, left),
    random,
    now: () => 0,
  };
  const locked = { count: 0 };
  const world: VaultWorld = {
    storage,
    indexedDB,
    locks: createLocks(),
    now: () => clock.now,
    random,
    idleState: async (seconds) => {
      idle.asked.push(seconds);
      return idle.state;
    },
    onLock: () => {
      locked.count += 1;
    },
  };
  return {
    local,
    session,
    indexedDB,
    clock,
    idle,
    locked,
    world,
    derivation,
    /** The background as it starts anew: nothing is kept but what was stored. */
    wake: ({ storage = world.storage, ...lent }: Lent = {}): Vault =>
      createVault({ ...world, storage }, lent),
    /** The browser was closed and opened: memory-only storage is gone. */
    restart: () => session.items.clear(),
    async create(vault: Vault, phrase = passphrase) {
      return vault.create(await makeSlot(phrase, null, derivation));
    },
    /** A vault as an older version would have made it: its slot costs half of what new ones do. */
    async createCheap(vault: Vault, phrase = passphrase) {
      const id = createId(random);
      const kdf = {
        name: 'argon2id',
        memoryKiB: 65_536,
        passes: 3,
        lanes: 1,
        salt: toBase64(random(16)),
      } as const;
      const dek = random(32);
      const slot = await sealSlot(await hashQuickly(toUtf8(phrase), kdf), dek, id, kdf, random);
      const { w, session: handover } = await splitSession(dek, id, random);
      await derivation.leave(handover.sessionId, { w, costlierSlot: null });
      return vault.create({ id, slot, passkeys: [], session: handover });
    },
    /** What the page does where a passphrase is changed: tries the old one, makes a slot under the new one. */
    async changePassphrase(vault: Vault, from: string, to: string): Promise<boolean> {
      const offer = await vault.attempt();
      if (offer.kind === 'wait') throw new Error(`wait ${offer.waitMs}`);
      const proof = await trySlot(from, offer.id, offer.slot, derivation);
      if (!proof) return false;
      await vault.changePassphrase({ proof, made: await makeSlot(to, offer.id, derivation) });
      return true;
    },
    /** What the page does with a backup file: null where the passphrase is not the file's. */
    async openFile(vault: Vault, text: string, phrase: string) {
      const { id, slot } = await vault.backup.inspect(text);
      return trySlot(phrase, id, slot, derivation);
    },
    /** False where the passphrase is not the one. */
    async unlock(vault: Vault, phrase = passphrase): Promise<boolean> {
      const offer = await vault.attempt();
      if (offer.kind === 'wait') throw new Error(`wait ${offer.waitMs}`);
      const handover = await trySlot(phrase, offer.id, offer.slot, derivation);
      if (handover) await vault.unlock({ session: handover });
      return handover !== null;
    },
  };
}

export type TestBrowser = ReturnType<typeof createBrowser>;

/** One queue per name: what `navigator.locks` does, and each browser its own. */
export function createLocks(): VaultWorld['locks'] {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: (name, run) => {
      const turn = (tails.get(name) ?? Promise.resolve()).then(run, run);
      tails.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
