import { z } from 'zod/mini';
import type { Outcome, World } from '../../utils/exchanges/exchange.ts';
import { type Asker, askNow, lockedUntil, mayAsk, Pace, settle } from '../../utils/refresh/policy.ts';
import { type Areas, defineState } from '../../utils/storage.ts';

// Outlives a killed worker and a lock, since Bitso's own lock does too; what it names are ids of ours.
const paces = defineState('refresh:paces', 'session', z.record(z.string(), Pace), { clearOn: 'wipe' });

/** Holds the pace of each thing that is asked for: of a key by its id, of the prices. */
export interface Pacer {
  /** Those that may be asked now, by the clock once in `everyMs`. From this moment they count as asked. */
  admit(subjects: readonly string[], by: Asker, everyMs?: number): Promise<Set<string>>;
  /** Notes how it went, all answers of a refresh at once. */
  settle(outcomes: ReadonlyMap<string, Outcome<unknown>>): Promise<void>;
  /** Tells of a subject until when not even a person may ask for it; null where one may. */
  locks(): Promise<(subject: string) => number | null>;
  /** For a wipe, which clears what is stored. */
  forget(): void;
}

type Paces = Record<string, Pace>;

export function createPacer(storage: Areas, world: Pick<World, 'now' | 'random'>): Pacer {
  // Nobody else writes what is stored: it is read once in the life of a worker.
  let known: Paces | null = null;
  const load = async () => {
    const stored = known ?? (await paces.get(storage)) ?? {};
    known ??= stored;
  };
  const change = (changed: Paces) => {
    known = { ...known, ...changed };
    return paces.set(storage, known);
  };
  return {
    admit: async (subjects, by, everyMs) => {
      await load();
      const [now, before] = [world.now(), known ?? {}];
      const admitted = subjects.filter((subject) => mayAsk(before[subject] ?? null, by, now, everyMs));
      const asked = admitted.map((subject) => [subject, askNow(before[subject] ?? null, now)]);
      // Not waited for: whoever asks next in this worker sees it, and `settle` says where nothing can be stored.
      if (asked.length > 0) void change(Object.fromEntries(asked)).catch(() => undefined);
      return new Set(admitted);
    },
    settle: async (outcomes) => {
      await load();
      const [now, before] = [world.now(), known ?? {}];
      const settled = [...outcomes].map(([subject, outcome]) => {
        const pace = before[subject] ?? askNow(null, now);
        return [subject, settle(pace, outcome.ok ? null : outcome.failure.code, now, draw(world))];
      });
      await change(Object.fromEntries(settled));
    },
    locks: async () => {
      await load();
      const [now, before] = [world.now(), known ?? {}];
      return (subject) => lockedUntil(before[subject] ?? null, now);
    },
    forget: () => {
      known = null;
    },
  };
}

/** A number from 0 to 1, 1 excluded. */
function draw({ random }: Pick<World, 'random'>): number {
  const [value = 0] = new Uint32Array(random(4).slice().buffer);
  return value / 2 ** 32;
}
