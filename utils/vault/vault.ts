import { z } from 'zod/mini';
import { AppError, codeOf } from '../errors.ts';
import type { VaultStatus } from '../messaging/protocol.ts';
import { type Areas, defineState } from '../storage.ts';
import { type Random, toBase64 } from './bytes.ts';
import { collectBytes, type Found, load, replace, saveFirst, saveNext } from './copies.ts';
import { expiresAt } from './deadline.ts';
import type { NewSlot, SessionHandover } from './derivation.ts';
import { openVault, sealVault, type Vaulted } from './envelope.ts';
import { createInboxKeys } from './inbox.ts';
import { createInbox, type Inbox } from './inbox-store.ts';
import { createJournal, type Journal } from './journal.ts';
import { impatient, patienceMs } from './patience.ts';
import type { Payload } from './payload.ts';
import { type PassphraseSlot, passphraseSlot } from './record.ts';
import { type Access, createSessions } from './session.ts';
import { openStores } from './stores.ts';
import { openTable } from './table.ts';
import { Attempts, remainingMs } from './throttle.ts';

/** What the vault needs of the browser, and of the one who wires it. */
export interface VaultWorld {
  storage: Areas;
  indexedDB: IDBFactory;
  locks: { request<T>(name: string, run: () => Promise<T>): Promise<T> };
  now: () => number;
  random: Random;
  /** `browser.idle.queryState`: input within the last so many seconds (15 or more), or not. */
  idleState: (seconds: number) => Promise<'active' | 'idle' | 'locked'>;
  /** Called after every lock, whoever caused it: clear the badge, tell the windows. */
  onLock: () => void;
}

/** The vault, for the background only. Every verb compares the deadlines before it does anything. */
export interface Vault {
  status(): Promise<VaultStatus>;
  /** Writes the first record. Throws AppError 'vault-exists', 'vault-damaged', 'vault-too-new', 'storage-failed'. */
  create(made: NewSlot): Promise<VaultStatus>;
  /** Counts an attempt before it is made, then hands out the slot; or says how long to wait. */
  attempt(): Promise<{ kind: 'slot'; id: string; slot: PassphraseSlot } | { kind: 'wait'; waitMs: number }>;
  /** Opens the payload with what the page's worker made of the passphrase; only then is it unlocked. */
  unlock(request: { session: SessionHandover }): Promise<VaultStatus>;
  lock(): Promise<VaultStatus>;
  /** Throws AppError 'vault-locked' or 'vault-damaged'. */
  read<T>(use: (payload: Payload) => T): Promise<T>;
  /** One writer at a time; resolves when the new payload was written and read back. What `edit` throws, it throws. */
  change(edit: (payload: Payload) => Payload): Promise<Payload>;
  journal: Journal;
  /** What was handed over from the exchange's page, locked or not. */
  inbox: Inbox;
  /** To whom something may be sealed, locked or not. Throws AppError 'vault-empty', 'vault-damaged', 'vault-too-new'. */
  recipient(): Promise<{ id: string; inboxPublicKey: string }>;
  /** For the alarm (every 30 s): notes input, and locks where a deadline has passed. */
  sweep(): Promise<void>;
  /** For the browser's start and the install: no session outlives them, nor does its key. */
  start(): Promise<void>;
  /** All bytes of a vault that cannot be opened, as one text to keep. */
  quarantine(): Promise<string>;
}

const attempts = defineState('vault:attempts', 'local', Attempts, { clearOn: 'wipe' });
/** Told until the browser ends; the copies themselves are whole again at once. */
const repaired = defineState('vault:repaired', 'session', z.boolean(), { clearOn: 'wipe' });

const firstHeader = { format: 'llavero-vault', version: 1, generation: 1 } as const;

const firstPayload = (journalKey: string, inboxPrivateKey: string): Payload => ({
  keys: [],
  draft: null,
  settings: { autoLockMinutes: 15 },
  journalKey,
  inboxPrivateKey,
});

export function createVault(
  world: VaultWorld,
  lent: { table?: typeof openTable; patienceMs?: number } = {},
): Vault {
  const { now, random } = world;
  const hurried = <T extends object>(engine: T) => impatient(engine, lent.patienceMs ?? patienceMs);
  const storage = { local: hurried(world.storage.local), session: hurried(world.storage.session) };
  const table: typeof openTable = (indexedDB, name) => hurried((lent.table ?? openTable)(indexedDB, name));
  const stores = openStores(storage.local, world.indexedDB, table);
  const sessions = createSessions({ ...world, storage, keys: table(world.indexedDB, 'llavero-session') });
  // What the stores held when this worker last looked: nobody else writes them. Dropped on any doubt.
  let known: Extract<Found, { kind: 'whole' }> | null = null;

  // One at a time, over every context of the extension: loading repairs, so it writes too.
  const alone = <T>(run: () => Promise<T>) => world.locks.request('llavero/vault', run);

  async function find(): Promise<Found> {
    if (known) return known;
    const found = await load(stores);
    if (found.kind !== 'whole') return found;
    if (found.wasRepaired) await tellRepair();
    known = found;
    return found;
  }

  async function findWhole(): Promise<[Vaulted, ...Vaulted[]]> {
    const found = await find();
    if (found.kind !== 'whole') throw new AppError(`vault-${found.kind}`);
    return found.candidates;
  }

  async function tellRepair(): Promise<void> {
    await repaired.set(storage, true).catch(() => undefined); // Saying so matters less than having done it.
  }

  /** The newest copy that this key opens. One with a good sum that it does not open has been tampered with. */
  async function openNewest(dek: CryptoKey): Promise<{ vaulted: Vaulted; payload: Payload }> {
    const bad: Vaulted[] = [];
    for (const vaulted of await findWhole()) {
      const payload = await openVault(dek, vaulted).catch(() => null); // Judged below, all copies together.
      if (!payload) {
        bad.push(vaulted);
        continue;
      }
      if (bad.length > 0) {
        await replace(stores, bad, vaulted);
        await tellRepair();
        known = { kind: 'whole', candidates: [vaulted], wasRepaired: true };
      }
      return { vaulted, payload };
    }
    known = null;
    throw new AppError('vault-damaged');
  }

  async function openNow(): Promise<Access & { vaulted: Vaulted; payload: Payload }> {
    const access = await sessions.access();
    if (!access) throw new AppError('vault-locked');
    return { ...access, ...(await openNewest(access.dek)) };
  }

  async function write(edit: (payload: Payload) => Payload): Promise<Payload> {
    const { dek, vaulted, payload } = await openNow();
    const next = edit(payload);
    if (next === payload) return payload;
    const header = { ...vaulted.header, generation: vaulted.header.generation + 1, time: now() };
    const sealed = await sealVault(dek, header, next, random);
    // Until the write is proven nobody knows what lies there.
    known = null;
    await saveNext(stores, vaulted, sealed);
    known = { kind: 'whole', candidates: [sealed, vaulted], wasRepaired: false };
    if (next.settings.autoLockMinutes !== payload.settings.autoLockMinutes)
      await sessions.setAutoLock(next.settings);
    return next;
  }

  /** What was handed over opens the vault, or leaves nothing behind. */
  async function redeem(session: SessionHandover, run: () => Promise<void>): Promise<VaultStatus> {
    try {
      await alone(run);
    } catch (error) {
      await sessions.discard(session.sessionId);
      throw error;
    }
    return status();
  }

  async function status(): Promise<VaultStatus> {
    const found = await alone(find);
    const isRepaired = (await repaired.get(storage).catch(() => null)) ?? false;
    if (found.kind !== 'whole') return { state: found.kind, isRepaired, locksAt: null };
    const opened = await sessions.access();
    if (!opened) return { state: 'locked', isRepaired, locksAt: null };
    return { state: 'unlocked', isRepaired, locksAt: expiresAt(opened.clocks) };
  }

  return {
    status,
    create: ({ id, slot, session }) =>
      redeem(session, async () => {
        const found = await find();
        if (found.kind === 'whole') throw new AppError('vault-exists');
        if (found.kind !== 'empty') throw new AppError(`vault-${found.kind}`);
        const dek = await sessions.join(session, id);
        if (!dek) throw new AppError('conflict');
        const inbox = await createInboxKeys();
        const payload = firstPayload(toBase64(random(32)), inbox.privateKey);
        const header = { ...firstHeader, id, time: now(), slots: [slot], inboxPublicKey: inbox.publicKey };
        await saveFirst(stores, await sealVault(dek, header, payload, random));
        await sessions.begin(session, id, dek, payload.settings);
      }),
    attempt: () =>
      alone(async () => {
        const [newest] = await findWhole();
        const made = (await attempts.get(storage)) ?? { count: 0, lastAt: 0 };
        const waitMs = remainingMs(made, now());
        if (waitMs > 0) return { kind: 'wait', waitMs };
        // Before the derivation, so that closing the window does not take the attempt back.
        await attempts.set(storage, { count: made.count + 1, lastAt: now() });
        return { kind: 'slot', id: newest.header.id, slot: passphraseSlot(newest.header) };
      }),
    unlock: ({ session }) =>
      redeem(session, async () => {
        const [{ header }] = await findWhole();
        const dek = await sessions.join(session, header.id);
        // No W: it was locked meanwhile, or the handover is not ours. Either way the passphrase again.
        if (!dek) throw new AppError('conflict');
        const { payload } = await openNewest(dek);
        await sessions.begin(session, header.id, dek, payload.settings);
        // The vault is open: a counter that cannot be reset only makes a later attempt wait.
        await attempts.clear(storage).catch(() => undefined);
      }),
    lock: async () => {
      await sessions.end();
      return status();
    },
    read: async (use) => use((await alone(openNow)).payload),
    // Somebody else wrote after this worker last looked: look again and edit what they wrote.
    change: (edit) =>
      alone(() =>
        write(edit).catch((error) => (codeOf(error) === 'conflict' ? write(edit) : Promise.reject(error))),
      ),
    journal: createJournal(
      table(world.indexedDB, 'llavero-journal'),
      async () => {
        const { vaultId, payload } = await alone(openNow);
        return { vaultId, journalKey: payload.journalKey };
      },
      random,
    ),
    inbox: createInbox(stores, world.locks, random),
    recipient: () =>
      alone(async () => {
        const [newest] = await findWhole();
        return { id: newest.header.id, inboxPublicKey: newest.header.inboxPublicKey };
      }),
    sweep: async () => {
      await sessions.access();
    },
    start: () => sessions.end(),
    quarantine: () => alone(() => collectBytes(stores)),
  };
}
