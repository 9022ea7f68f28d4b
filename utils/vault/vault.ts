import type { z } from 'zod/mini';
import type { VaultStatus } from '../messaging/protocol.ts';
import type { Areas } from '../storage.ts';
import type { NewSlot, SessionHandover } from './derivation.ts';
import type { Payload } from './payload.ts';
import type { PassphraseSlot } from './record.ts';

/** What the vault needs of the browser, and of the one who wires it. */
export interface VaultWorld {
  storage: Areas;
  indexedDB: IDBFactory;
  locks: { request<T>(name: string, run: () => Promise<T>): Promise<T> };
  now: () => number;
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** `browser.idle.queryState`: input within the last so many seconds (15 or more), or not. */
  idleState: (seconds: number) => Promise<'active' | 'idle' | 'locked'>;
  /** Called after every lock, whoever caused it: clear the badge, tell the windows. */
  onLock: () => void;
}

/** Sealed pieces beside the record: losing one loses nothing but itself. */
export interface Journal {
  /** The chunk's value; null where there is none, or where it is damaged. Throws AppError 'vault-locked'. */
  get<S extends z.ZodMiniType>(id: string, schema: S): Promise<z.infer<S> | null>;
  /** Throws AppError 'vault-locked' or 'storage-failed'. */
  put(id: string, value: unknown): Promise<void>;
  forget(id: string): Promise<void>;
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
  /** For the alarm (each minute while unlocked): notes input, and locks where a deadline has passed. */
  sweep(): Promise<void>;
  /** For the browser's start and the install: no session outlives them, nor does its key. */
  start(): Promise<void>;
  /** All bytes of a vault that cannot be opened, as one text to keep. */
  quarantine(): Promise<string>;
}

export declare function createVault(world: VaultWorld): Vault;
