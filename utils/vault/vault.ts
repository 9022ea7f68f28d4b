import { AppError } from '../errors.ts';
import type { VaultStatus } from '../messaging/protocol.ts';
import { type Areas, clearStates } from '../storage.ts';
import { type Backup, createBackup } from './backup.ts';
import { type Random, toBase64 } from './bytes.ts';
import { collectBytes, storedKeys } from './copies.ts';
import { expiresAt } from './deadline.ts';
import type { NewSlot, SessionHandover } from './derivation.ts';
import { createInboxKeys } from './inbox.ts';
import { createInbox, type Inbox } from './inbox-store.ts';
import { createJournal, type Journal } from './journal.ts';
import { createPasskeys, type Passkeys } from './passkeys.ts';
import { impatient, patienceMs } from './patience.ts';
import type { Payload } from './payload.ts';
import { type PassphraseSlot, passphraseSlot } from './record.ts';
import { createSafe } from './safe.ts';
import { createSessions } from './session.ts';
import { openStores } from './stores.ts';
import { openTable } from './table.ts';
import { countAttempt, forgetAttempts } from './throttle.ts';

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
  /**
   * A new key and slot around the same payload, written over every copy. `proof` is a session opened with the
   * old passphrase a moment ago; `made` comes of `createSlot(passphrase, id, passkeys)`. Passkeys not in it go.
   */
  changePassphrase(request: { proof: SessionHandover; made: NewSlot }): Promise<VaultStatus>;
  backup: Backup;
  passkeys: Passkeys;
  /**
   * Removes everything the vault ever stored. Throws AppError 'storage-failed' where something is left. What
   * the browser's own files keep of removed bytes is out of reach.
   */
  wipe(): Promise<VaultStatus>;
  /** All bytes of a vault that cannot be opened, as one text to keep. */
  quarantine(): Promise<string>;
}

// What the header of every new vault says.
const firstHeader = { format: 'llavero-vault', version: 1, generation: 1 } as const;

const firstPayload = (journalKey: string, inboxPrivateKey: string): Payload => ({
  keys: [],
  draft: null,
  settings: { autoLockMinutes: 15 },
  journalKey,
  inboxPrivateKey,
});

/** `lent` is for tests: storage that fails, and less patience with it. */
export function createVault(
  world: VaultWorld,
  lent: { table?: typeof openTable; patienceMs?: number } = {},
): Vault {
  const { indexedDB, now, random } = world;
  const hurried = <T extends object>(engine: T) => impatient(engine, lent.patienceMs ?? patienceMs);
  const storage = { local: hurried(world.storage.local), session: hurried(world.storage.session) };
  const table: typeof openTable = (factory, name) => hurried((lent.table ?? openTable)(factory, name));
  const stores = openStores(storage.local, indexedDB, table);
  const journalTable = table(indexedDB, 'llavero-journal');
  const { idleState } = hurried({ idleState: world.idleState });
  const sessions = createSessions({
    ...world,
    storage,
    idleState,
    keys: table(indexedDB, 'llavero-session'),
    onLock: () => {
      journal.close();
      world.onLock();
    },
  });
  const safe = createSafe({ ...world, storage, stores, sessions });
  const { alone } = safe;

  const journal = createJournal(
    journalTable,
    async () => {
      const { vaultId, payload } = await alone(safe.openNow);
      return { vaultId, journalKey: payload.journalKey };
    },
    random,
  );

  async function status(): Promise<VaultStatus> {
    const found = await alone(safe.find);
    const isRepaired = await safe.isRepaired();
    if (found.kind !== 'whole') return { state: found.kind, isRepaired, locksAt: null };
    const access = await sessions.access();
    if (!access) return { state: 'locked', isRepaired, locksAt: null };
    return { state: 'unlocked', isRepaired, locksAt: expiresAt(access.clocks) };
  }

  /** What a page handed over is used, or leaves nothing behind. */
  async function redeem(session: SessionHandover, run: () => Promise<void>): Promise<VaultStatus> {
    try {
      await alone(run);
    } catch (error) {
      await sessions.discard(session.sessionId);
      throw error;
    }
    return status();
  }

  /** No W: it was locked meanwhile, or the handover is not ours. Either way the passphrase again. */
  async function collect(session: SessionHandover, id: string) {
    const collected = await sessions.collect(session, id);
    if (!collected) throw new AppError('conflict');
    return collected;
  }

  return {
    status,
    create: ({ id, slot, passkeys, session }) =>
      redeem(session, async () => {
        const found = await safe.find();
        if (found.kind === 'whole') throw new AppError('vault-exists');
        if (found.kind !== 'empty') throw new AppError(`vault-${found.kind}`);
        const { dek } = await collect(session, id);
        const inbox = await createInboxKeys();
        const payload = firstPayload(toBase64(random(32)), inbox.privateKey);
        const header = {
          ...firstHeader,
          id,
          time: now(),
          slots: [slot, ...passkeys],
          inboxPublicKey: inbox.publicKey,
        };
        await safe.writeFirst(dek, header, payload);
        await sessions.begin(session, id, dek, payload.settings);
      }),
    attempt: () =>
      alone(async () => {
        const [{ header }] = await safe.findWhole();
        const waitMs = await countAttempt(storage, now());
        if (waitMs > 0) return { kind: 'wait', waitMs };
        return { kind: 'slot', id: header.id, slot: passphraseSlot(header) };
      }),
    unlock: ({ session }) =>
      redeem(session, async () => {
        const [{ header }] = await safe.findWhole();
        const { dek, costlierSlot } = await collect(session, header.id);
        const { vaulted, payload } = await safe.open(dek);
        await sessions.begin(session, header.id, dek, payload.settings);
        await forgetAttempts(storage);
        if (!costlierSlot) return;
        const slots = [costlierSlot, ...vaulted.header.slots.slice(1)];
        // Open all the same where this fails: the next unlock tries again.
        await safe.writeNext(dek, vaulted, { slots }, payload).catch(() => undefined);
      }),
    lock: async () => {
      await sessions.end();
      return status();
    },
    read: async (use) => use((await alone(safe.openNow)).payload),
    change: (edit) => alone(() => safe.edit(edit)),
    changePassphrase: ({ proof, made }) =>
      redeem(made.session, async () => {
        const [{ header }] = await safe.findWhole();
        const old = await collect(proof, header.id);
        const { vaulted, payload } = await safe.open(old.dek);
        const { dek } = await collect(made.session, header.id);
        await sessions.expect(made.session);
        await safe.writeNext(dek, vaulted, { slots: [made.slot, ...made.passkeys] }, payload);
        await sessions.begin(made.session, header.id, dek, payload.settings);
        await forgetAttempts(storage);
      }).finally(() => sessions.discard(proof.sessionId)),
    passkeys: createPasskeys({ safe, storage, now }),
    backup: createBackup({ safe, sessions, redeem, collect, now, random }),
    journal,
    inbox: createInbox(stores, world.locks, random),
    recipient: () =>
      alone(async () => {
        const [{ header }] = await safe.findWhole();
        return { id: header.id, inboxPublicKey: header.inboxPublicKey };
      }),
    sweep: async () => {
      await sessions.accessAnew();
    },
    start: () => sessions.end(),
    wipe: async () => {
      await alone(async () => {
        await sessions.end();
        const clearing = [
          storage.local.remove(storedKeys),
          table(indexedDB, 'llavero-vault').clear(),
          journalTable.clear(),
          clearStates('wipe', storage),
        ];
        const failed = (await Promise.allSettled(clearing)).some(({ status }) => status === 'rejected');
        safe.forget();
        if (failed || (await safe.find()).kind !== 'empty') throw new AppError('storage-failed');
      });
      return status();
    },
    quarantine: () => alone(() => collectBytes(stores)),
  };
}
