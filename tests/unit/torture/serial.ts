/** What of the vault and the settings a script can change. */
export interface State {
  isLocked: boolean;
  keys: readonly string[];
  draft: string | null;
  autoLockMinutes: number;
  currency: string;
  isPrivate: boolean;
  captured: readonly string[];
}

/** One step that nothing can come between: the next state, or the code of a refusal. */
export type Step = (state: State) => State | string;

/** One message as it ran: its steps, what came back, and when it began and ended by one common count. */
export interface Ran {
  actor: string;
  name: string;
  steps: readonly Step[];
  outcome: 'ok' | string;
  /** What it read, to compare with what the steps before it must have left. */
  sees?: { read: (state: State) => unknown; value: unknown };
  beganAt: number;
  endedAt: number;
}

/**
 * Whether some serial order of all steps explains every outcome and the final state: each actor's messages in
 * their order, and none before one that had ended when it began.
 */
export function isSerial(ran: readonly Ran[], start: State, end: State): boolean {
  const wanted = JSON.stringify(end);
  const known = new Set<string>();

  const search = (done: readonly number[], state: State): boolean => {
    const place = `${done} ${JSON.stringify(state)}`;
    if (known.has(place)) return false;
    known.add(place);
    if (ran.every((_, index) => isOver(index, done))) return JSON.stringify(state) === wanted;
    return ran.some((message, index) => {
      if (isOver(index, done) || !mayRun(index, done)) return false;
      const step = message.steps[done[index] ?? 0];
      const next = step?.(state);
      const advance = (count: number, to: State) => search(done.with(index, count), to);
      // A refusal ends the message: nothing of its later steps has happened.
      if (typeof next === 'string') return next === message.outcome && advance(over, state);
      if (next === undefined) return false;
      const at = (done[index] ?? 0) + 1;
      if (at < message.steps.length) return advance(at, next);
      const { sees } = message;
      if (sees && JSON.stringify(sees.read(next)) !== JSON.stringify(sees.value)) return false;
      return message.outcome === 'ok' && advance(over, next);
    });
  };
  const isOver = (index: number, done: readonly number[]) => done[index] === over;
  const mayRun = (index: number, done: readonly number[]) =>
    ran.every((other, otherIndex) => other.endedAt >= (ran[index]?.beganAt ?? 0) || isOver(otherIndex, done));
  return search(
    ran.map(() => 0),
    start,
  );
}

const over = -1;
