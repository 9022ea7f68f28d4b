import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../utils/errors.ts';
import { onChanged } from '../utils/messaging/call.ts';
import { askOrTake } from '../utils/messaging/early.ts';
import type { Changed, MessageName, Request, Response } from '../utils/messaging/protocol.ts';

export interface Asked<Value> {
  /** The last answer; stays while a newer one is on its way, and when that one fails. */
  value: Value | null;
  failure: ErrorCode | null;
  ask: () => void;
  /** Shows what is known already, before the background has said it. */
  show: (value: Value) => void;
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
    askOrTake(name, request).then(
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
