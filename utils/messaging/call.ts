import { browser } from 'wxt/browser';
import { AppError, codeOf, type ErrorCode } from '../errors.ts';
import type { Changed, MessageName, Request, Response } from './protocol.ts';

const changesChannel = 'llavero/changes';

/** The reply as it crosses the border: a value, or a code and nothing else. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

/**
 * Asks the background. Throws AppError with the background's code, or 'no-background' when nobody answers
 * (the extension was just updated or is being stopped).
 */
export async function call<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  const reply: Reply<Response<N>> | undefined = await browser.runtime
    .sendMessage({ name, request })
    .catch((cause: unknown) => {
      throw new AppError('no-background', { cause });
    });
  if (!reply) throw new AppError('no-background');
  if (!reply.ok) throw new AppError(reply.code);
  return reply.value;
}

const pausesMs = [100, 400, 1_500];
const silenceMs = 10_000;

/**
 * Asks for what is only read, and asks anew where nobody answered: a question that reaches a background on its
 * way out is lost, and the next one starts another. Throws as `call` does.
 */
export async function askAgain<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  for (const pauseMs of pausesMs) {
    try {
      return await Promise.race([call(name, request), silence()]);
    } catch (error) {
      if (codeOf(error) !== 'no-background') throw error;
      await sleep(pauseMs);
    }
  }
  return call(name, request);
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function silence(): Promise<never> {
  await sleep(silenceMs);
  throw new AppError('no-background');
}

const listeners = new Set<(changed: Changed['changed']) => void>();
let channel: BroadcastChannel | null = null;

/**
 * Tells when something shown may have changed; returns what stops the listening. Over a channel of its own and
 * not `runtime` messages: a page that listened there would be sent what other pages tell the background.
 */
export function onChanged(listener: (changed: Changed['changed']) => void): () => void {
  listeners.add(listener);
  channel ??= openChannel();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}

/** One for a window, however many things in it listen. */
function openChannel(): BroadcastChannel {
  const opened = new BroadcastChannel(changesChannel);
  opened.onmessage = ({ data }: MessageEvent<Changed>) => {
    for (const listener of [...listeners]) listener(data.changed);
  };
  return opened;
}

/** Tells all our own pages that something they show may have changed. For the background. */
export function announceChange(changed: Changed['changed']): void {
  const sending = new BroadcastChannel(changesChannel);
  sending.postMessage({ changed } satisfies Changed);
  sending.close();
}
