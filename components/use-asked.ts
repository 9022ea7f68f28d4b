import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../utils/errors.ts';
import { askAgain, onChanged } from '../utils/messaging/call.ts';
import type { Changed, MessageName, Request, Response } from '../utils/messaging/protocol.ts';

export interface Asked<Value> {
  /** The last answer; stays while a newer one is on its way, and when that one fails. */
  value: Value | null;
  failure: ErrorCode | null;
  ask: () => void;
  /** Shows what is known already, before the background has said it. */
  show: (value: Value) => void;
}

const early = new Map<MessageName, Promise<unknown>>();

/**
 * Asks at once what the first `useAsked` of these names will ask with an empty request: the answer is on its way
 * while the window still builds itself. For what is only read.
 */
export function askEarly(...names: ('app.state' | 'balance.last')[]): void {
  for (const name of names) {
    const answer = askAgain(name, {});
    answer.catch(() => undefined); // Told to whoever takes it.
    early.set(name, answer);
  }
}

/** The early answer, once; a refusal of then, such as of a vault still locked, is asked about anew. */
function take<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  // Only `askEarly` writes there, by the same name.
  const known = early.get(name) as Promise<Response<N>> | undefined;
  early.delete(name);
  return known?.catch(() => askAgain(name, request)) ?? askAgain(name, request);
}

/** Asks the background now, and again whenever it says that one of these changed. `request` must be stable. */
export function useAsked<N extends MessageName>(
  name: N,
  request: Request<N>,
  changes: readonly Changed['changed'][],
): Asked<Response<N>> {
  const [value, show] = useState<Response<N> | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const ask = useCallback(() => {
    take(name, request).then(
      (answer) => {
        show(() => answer);
        setFailure(null);
      },
      (error: unknown) => {
        const code = codeOf(error);
        // A vault that locked meanwhile takes what it had told from the screen.
        if (code === 'vault-locked') show(null);
        setFailure(code);
      },
    );
  }, [name, request]);
  // Before the paint: each frame that passes without a question is one more without an answer.
  useLayoutEffect(() => {
    ask();
    return onChanged((changed) => changes.includes(changed) && ask());
  }, [ask, changes]);
  return { value, failure, ask, show: useCallback((known: Response<N>) => show(() => known), []) };
}
