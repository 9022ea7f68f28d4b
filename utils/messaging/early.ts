import { askAgain } from './call.ts';
import type { MessageName, Request, Response } from './protocol.ts';

const early = new Map<MessageName, Promise<unknown>>();

/**
 * Asks at once what a window will ask first, with an empty request: the answer is on its way while the window
 * still loads. For what is only read.
 */
export function askEarly(...names: ('app.state' | 'balance.last')[]): void {
  for (const name of names) {
    const answer = askAgain(name, {});
    answer.catch(() => undefined); // Told to whoever takes it.
    early.set(name, answer);
  }
}

/** The early answer, once, or else a new one; a refusal of then, such as of a vault still locked, is asked about anew. */
export function askOrTake<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  // Only `askEarly` writes there, by the same name.
  const known = early.get(name) as Promise<Response<N>> | undefined;
  early.delete(name);
  return known?.catch(() => askAgain(name, request)) ?? askAgain(name, request);
}
