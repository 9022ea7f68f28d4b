import { z } from 'zod/mini';
import { AppError } from '../errors.ts';
import { type Areas, clearStates, defineState } from '../storage.ts';
import { Clocks, hasExpired, idleSpanSeconds, noteAccess, startClocks } from './deadline.ts';
import type { SessionHandover } from './derivation.ts';
import type { Payload } from './payload.ts';
import { PassphraseSlot } from './record.ts';
import { joinSession } from './session-key.ts';
import type { Table } from './table.ts';

const Half = z.strictObject({ sessionId: z.string(), wrapped: z.string(), nonce: z.string() });
const Session = z.strictObject({
  ...Half.shape,
  vaultId: z.string(),
  clocks: Clocks,
  /** While a change of passphrase is being written: the key it brings, so that a cut in the middle locks nobody out. */
  next: z.optional(Half),
});
type Session = z.infer<typeof Session>;

// Half of what opens the vault; the other half is W in IndexedDB. Without this the vault is locked.
const stored = defineState('vault:session', 'session', Session, { clearOn: 'lock' });

/** What the page's worker leaves in IndexedDB under the session's id. */
export const LeftBehind = z.strictObject({
  w: z.instanceof(CryptoKey),
  /** The same DEK under the same passphrase at today's price, where the slot opened was cheaper. */
  costlierSlot: z.nullable(PassphraseSlot),
});
export type LeftBehind = z.infer<typeof LeftBehind>;

interface Collected {
  dek: CryptoKey;
  costlierSlot: PassphraseSlot | null;
}

/** So long one look at both halves serves: a window that opens asks a dozen things in a row. */
const lookServesMs = 1_000;

/** Input is looked for at most this often; the browser cannot tell it more finely. */
const inputEveryMs = 15_000;

/** An unlocked vault, for the length of one access. */
export interface Access {
  vaultId: string;
  dek: CryptoKey;
  clocks: Clocks;
}

export interface SessionWorld {
  storage: Areas;
  /** Where the page's worker leaves W, by session id. */
  keys: Table;
  locks: { request<T>(name: string, run: () => Promise<T>): Promise<T> };
  now: () => number;
  idleState: (seconds: number) => Promise<'active' | 'idle' | 'locked'>;
  onLock: () => void;
}

/** The one open session: begun by an unlock, judged at every access, ended by a lock. */
export type Sessions = ReturnType<typeof createSessions>;

/** The open vault over the death of the worker: half of it in each store, judged by its clocks at each access. */
export function createSessions(world: SessionWorld) {
  const { storage, keys, now } = world;
  // Joining takes milliseconds: worth keeping while the worker happens to live, and dropped with the session.
  let joined: { sessionId: string; dek: CryptoKey } | null = null;
  // The last look, for those who ask within a second of it; gone with whatever changes the session.
  let looked: { at: number; access: Access } | null = null;
  const alone = <T>(run: () => Promise<T>) => world.locks.request('llavero/session', run);

  /** What the page's worker left for a handover; null where that is not there, or not its W. */
  async function collect(handover: SessionHandover, vaultId: string): Promise<Collected | null> {
    const left = z.safeParse(LeftBehind, await keys.get(handover.sessionId).catch(failed));
    const dek = left.success ? await joinSession(left.data.w, handover, vaultId) : null;
    return left.success && dek ? { dek, costlierSlot: left.data.costlierSlot } : null;
  }

  async function end(): Promise<void> {
    joined = null;
    looked = null;
    // Either half gone is a lock; both are tried, and it has failed only where both failed.
    const cleared = await Promise.allSettled([clearStates('lock', storage), keys.clear()]);
    world.onLock();
    const [state, w] = cleared;
    if (state.status === 'rejected' && w.status === 'rejected') throw state.reason;
  }

  async function judge(session: Session): Promise<Clocks | null> {
    const at = now();
    if (hasExpired(session.clocks, at)) return null;
    if (at - session.clocks.lastInputAt < inputEveryMs) return noteAccess(session.clocks, at);
    // Where the browser cannot say, no input is assumed: that locks sooner, never later.
    const idle = await world.idleState(idleSpanSeconds(session.clocks, at)).catch(() => 'idle' as const);
    return idle === 'locked' ? null : noteAccess(session.clocks, at, idle === 'active');
  }

  /** Looks at both halves, locks where one is lost or a deadline has passed, and notes the access. */
  async function look(): Promise<Access | null> {
    looked = null;
    const session = await stored.get(storage);
    if (!session) {
      joined = null;
      return null;
    }
    const clocks = await judge(session);
    if (joined?.sessionId !== session.sessionId) joined = null;
    const dek = clocks && (joined?.dek ?? (await collect(session, session.vaultId))?.dek);
    if (!dek) {
      await end();
      return null;
    }
    joined = { sessionId: session.sessionId, dek };
    await stored.set(storage, { ...session, clocks });
    const access = { vaultId: session.vaultId, dek, clocks };
    looked = { at: clocks.lastSeenAt, access };
    return access;
  }

  /** What the last look saw, where it is fresh and no deadline has passed since. */
  function seenLately(): Access | null {
    if (!looked) return null;
    const { at, access } = looked;
    const sinceMs = now() - at;
    return sinceMs >= 0 && sinceMs < lookServesMs && !hasExpired(access.clocks, now()) ? access : null;
  }

  return {
    collect,
    /** Null while locked. Compares the deadlines first, and locks where one has passed or a half is lost. */
    access: async (): Promise<Access | null> =>
      seenLately() ?? alone(async () => seenLately() ?? (await look())),
    /** The same with a look of its own, however fresh the last: for whoever was told that something changed. */
    accessAnew: (): Promise<Access | null> => alone(look),
    begin: (
      handover: SessionHandover,
      vaultId: string,
      dek: CryptoKey,
      { autoLockMinutes }: Payload['settings'],
    ): Promise<void> =>
      alone(async () => {
        looked = null;
        const previous = await stored.get(storage);
        const clocks = startClocks(now(), autoLockMinutes);
        await stored.set(storage, { ...handover, vaultId, clocks });
        joined = { sessionId: handover.sessionId, dek };
        // An unlock in another window may just have left its own W, so only the one replaced here goes.
        if (previous && previous.sessionId !== handover.sessionId) {
          await keys.delete(previous.sessionId).catch(() => undefined); // Useless without its other half.
        }
      }),
    /** Keeps a second key beside the open one, for a record that is about to be written under it. */
    expect: (handover: SessionHandover): Promise<void> =>
      alone(async () => {
        const session = await stored.get(storage);
        if (session) await stored.set(storage, { ...session, next: Half.parse(handover) });
      }),
    /** Goes over to the key that was expected, under the same clocks. False where none was, or its W is gone. */
    advance: (): Promise<boolean> =>
      alone(async () => {
        looked = null;
        const session = await stored.get(storage);
        if (!session?.next || !(await collect(session.next, session.vaultId))) return false;
        const { next, vaultId, clocks } = session;
        await stored.set(storage, { ...next, vaultId, clocks });
        await keys.delete(session.sessionId).catch(() => undefined); // As in `begin`.
        return true;
      }),
    setAutoLock: ({ autoLockMinutes }: Payload['settings']): Promise<void> =>
      alone(async () => {
        looked = null;
        const session = await stored.get(storage);
        if (session)
          await stored.set(storage, { ...session, clocks: { ...session.clocks, autoLockMinutes } });
      }),
    /** Forgets the W of a handover that opened nothing; where that fails, the next lock or start clears it. */
    discard: (sessionId: string): Promise<void> => keys.delete(sessionId).catch(() => undefined),
    end: (): Promise<void> => alone(end),
  };
}

function failed(cause: unknown): never {
  throw new AppError('storage-unreadable', { cause });
}
