import { z } from 'zod/mini';
import { AppError, codeOf } from '../errors.ts';
import { type Areas, defineState } from '../storage.ts';
import type { Random } from './bytes.ts';
import { type Found, load, replace, saveFirst, saveNext } from './copies.ts';
import { openVault, sealVault, type Vaulted } from './envelope.ts';
import type { Payload } from './payload.ts';
import type { Header } from './record.ts';
import type { Access, Sessions } from './session.ts';
import type { Stores } from './stores.ts';

export interface SafeWorld {
  stores: Stores;
  sessions: Sessions;
  storage: Areas;
  locks: { request<T>(name: string, run: () => Promise<T>): Promise<T> };
  now: () => number;
  random: Random;
}

/** The vault of this moment, opened: valid until the next `await` of somebody else's. */
export interface Opened extends Access {
  vaulted: Vaulted;
  payload: Payload;
}

/** Told until the browser ends; the copies themselves are whole again at once. */
const repaired = defineState('vault:repaired', 'session', z.boolean(), { clearOn: 'wipe' });

export type Safe = ReturnType<typeof createSafe>;

/** The record between its copies and its key: found, opened, written. All but `isRepaired` is called inside `alone`. */
export function createSafe({ stores, sessions, storage, locks, now, random }: SafeWorld) {
  // What the stores held when this worker last looked: nobody else writes them. Dropped on any doubt.
  let known: Extract<Found, { kind: 'whole' }> | null = null;

  async function tellRepair(): Promise<void> {
    await repaired.set(storage, true).catch(() => undefined); // Saying so matters less than having done it.
  }

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

  /**
   * The newest copy that this key opens, among those with the newest slots: a key of older slots is one that
   * a change of passphrase has retired. Throws AppError 'vault-damaged'.
   */
  async function open(dek: CryptoKey): Promise<{ vaulted: Vaulted; payload: Payload }> {
    const candidates = await findWhole();
    const current = candidates.filter((candidate) => opensAs(candidate, candidates[0]));
    const tampered: Vaulted[] = [];
    for (const vaulted of current) {
      const payload = await openVault(dek, vaulted).catch(() => null); // Judged below, all copies together.
      if (!payload) {
        tampered.push(vaulted);
        continue;
      }
      await tidy(
        vaulted,
        tampered,
        candidates.filter((candidate) => !current.includes(candidate)),
      );
      return { vaulted, payload };
    }
    known = null;
    throw new AppError('vault-damaged');
  }

  /** Once a copy is proven: what pretended to be newer is set aside, what another passphrase opens is written over. */
  async function tidy(good: Vaulted, tampered: Vaulted[], retired: Vaulted[]): Promise<void> {
    if (tampered.length + retired.length === 0) return;
    known = null;
    await replace(stores, tampered, good, { setsAside: true });
    await replace(stores, retired, good, { setsAside: false });
    if (tampered.length > 0) await tellRepair();
    known = { kind: 'whole', candidates: [good], wasRepaired: false };
  }

  /** Throws AppError 'vault-locked', also where the session's key is one that a new passphrase has retired. */
  async function openNow(): Promise<Opened> {
    const access = await sessions.access();
    if (!access) throw new AppError('vault-locked');
    await findWhole();
    const opened = await open(access.dek).catch((error) => {
      if (codeOf(error) !== 'vault-damaged') throw error;
      return null;
    });
    if (opened) return { ...access, ...opened };
    // A change of passphrase that was cut after its record was written left its key beside the retired one.
    if (await sessions.advance()) return openNow();
    // If it is damage after all, the unlock that follows says so: it comes with the right key.
    await sessions.end();
    throw new AppError('vault-locked');
  }

  /** The next generation; returns when it was written and read back. Throws AppError 'conflict', 'storage-failed'. */
  async function writeNext(
    dek: CryptoKey,
    base: Vaulted,
    change: Partial<Pick<Header, 'slots'>>,
    payload: Payload,
  ): Promise<void> {
    const header = { ...base.header, ...change, generation: base.header.generation + 1, time: now() };
    const next = await sealVault(dek, header, payload, random);
    // Until the write is proven nobody knows what lies there.
    known = null;
    await saveNext(stores, base, next, { everywhere: !opensAs(next, base) });
    known = { kind: 'whole', candidates: [next], wasRepaired: false };
  }

  async function edit(change: (payload: Payload) => Payload): Promise<Payload> {
    const { dek, vaulted, payload } = await openNow();
    const next = change(payload);
    if (next === payload) return payload;
    await writeNext(dek, vaulted, {}, next);
    if (next.settings.autoLockMinutes !== payload.settings.autoLockMinutes) {
      await sessions.setAutoLock(next.settings);
    }
    return next;
  }

  return {
    find,
    findWhole,
    open,
    openNow,
    writeNext,
    // Loading repairs, so it writes too: one at a time, over every context of the extension.
    alone: <T>(run: () => Promise<T>): Promise<T> => locks.request('llavero/vault', run),
    /** Somebody else wrote after this worker last looked: look again and edit what they wrote. */
    edit: (change: (payload: Payload) => Payload): Promise<Payload> =>
      edit(change).catch((error) => (codeOf(error) === 'conflict' ? edit(change) : Promise.reject(error))),
    writeFirst: async (dek: CryptoKey, header: Header, payload: Payload): Promise<void> => {
      known = null;
      await saveFirst(stores, await sealVault(dek, header, payload, random));
    },
    forget: (): void => {
      known = null;
    },
    isRepaired: async (): Promise<boolean> => (await repaired.peek(storage)) ?? false,
  };
}

function opensAs(one: Vaulted, other: Vaulted): boolean {
  return JSON.stringify(one.header.slots) === JSON.stringify(other.header.slots);
}
