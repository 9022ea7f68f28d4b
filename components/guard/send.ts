interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean | undefined,
    ): void;
  };
}
type Globals = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

const runtime = (): Runtime | undefined => {
  const { browser, chrome } = globalThis as Globals; // the browser lends us one of the two
  return (browser ?? chrome)?.runtime;
};

export type Reply = { ok: true; value: unknown } | { ok: false; code: string };

/** Whether the extension behind us is still there: after an update the guard lives on without it. */
export const hasBackground = (): boolean => Boolean(runtime()?.id);

/** Sends a message of the contract. What comes back is as the background sent it: read with care where it is used. */
export async function send(name: string, request: object): Promise<Reply> {
  if (!hasBackground()) return { ok: false, code: 'no-background' };
  try {
    const reply = await runtime()?.sendMessage({ name, request });
    if (typeof reply !== 'object' || reply === null || !('ok' in reply))
      return { ok: false, code: 'internal' };
    if (reply.ok === true) return { ok: true, value: 'value' in reply ? reply.value : null };
    return { ok: false, code: 'code' in reply ? String(reply.code) : 'internal' };
  } catch {
    return { ok: false, code: 'no-background' }; // the extension went away while we asked
  }
}

/** Asks for a value; null where there is none to be had. */
export async function request(name: string, asked: object): Promise<unknown> {
  const reply = await send(name, asked);
  return reply.ok ? reply.value : null;
}

/** Tells the background, when it asks, that this tab is guarded. */
export function answerPings(): void {
  runtime()?.onMessage.addListener((message, _sender, reply) => {
    if (typeof message === 'object' && message !== null && 'ping' in message && message.ping === 'guard') {
      reply({ guard: 'alive' });
    }
    return undefined;
  });
}
