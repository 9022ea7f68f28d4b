import { z } from 'zod/mini';
import { AppError, codeOf } from '../errors.ts';
import type { Reply } from './call.ts';
import { type MessageName, protocol, type Request, type Response } from './protocol.ts';

/** One function per message; a missing one does not compile. */
export type Handlers = { [N in MessageName]: (request: Request<N>) => Promise<Response<N>> };

/** Who sent a message, as the browser says it. */
export type Sender = { id?: string; url?: string; origin?: string };

/** Where our own pages live (`ui`), and where the content script may speak from (`page`). */
export interface Door {
  extensionId: string;
  extensionOrigin: string;
  pageOrigins: readonly string[];
}

const Message = z.strictObject({ name: z.string(), request: z.unknown() });

/**
 * Answers one message from outside: judges the sender, parses, handles. Never throws; only a code goes back.
 * Returns null for what is not addressed to the door (a `Changed` push), so that nobody answers it.
 */
export async function answer(
  handlers: Handlers,
  door: Door,
  message: unknown,
  sender: Sender,
): Promise<Reply<unknown>> {
  try {
    const parsed = Message.safeParse(message);
    if (!parsed.success || !isMessageName(parsed.data.name)) throw new AppError('bad-request');
    return { ok: true, value: await dispatch(handlers, door, parsed.data.name, parsed.data.request, sender) };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

async function dispatch<N extends MessageName>(
  handlers: Handlers,
  door: Door,
  name: N,
  request: unknown,
  sender: Sender,
): Promise<Response<N>> {
  const row = protocol[name];
  const from = originOf(door, sender);
  if (!from || !row.from.some((allowed) => allowed === from)) throw new AppError('forbidden');
  const parsed = z.safeParse(row.request, request);
  if (!parsed.success || namesProto(request)) throw new AppError('bad-request');
  // The row's own schema has just parsed it: the compiler cannot follow N through the union.
  return handlers[name](parsed.data as Request<N>);
}

/**
 * 'ui', 'page' or null. A popup opened in a tab has `sender.tab` too, so only origins decide; where the
 * browser gives both `origin` and `url` they must agree; anything missing or unknown is refused.
 */
export function originOf(door: Door, sender: Sender): 'ui' | 'page' | null {
  if (sender.id !== door.extensionId || !sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  // Chromium's and Firefox's own schemes have the opaque origin 'null' outside the browser: name it by hand.
  const origin = url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin;
  if (sender.origin !== undefined && sender.origin !== origin) return null;
  if (origin === door.extensionOrigin) return 'ui';
  return door.pageOrigins.includes(origin) ? 'page' : null;
}

/** Whether an own key is called so anywhere within: the parser of records passes over it in silence. */
function namesProto(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(namesProto);
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}
