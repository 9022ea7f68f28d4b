import { EventEmitter } from 'node:events';
import type { CDPSession } from '@playwright/test';
import { z } from 'zod/mini';
import { callSource, until, type View, within } from './browser.ts';
import { clickPointOf } from './find-click-point.ts';

/** One thing that speaks the DevTools protocol: a page, the popup or a service worker. */
export interface Target {
  id: string;
  send(method: string, params?: object): Promise<unknown>;
  on(event: string, listener: (params: unknown) => void): void;
}

const Message = z.object({
  id: z.optional(z.number()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});

/**
 * Attaches to a target over the browser's own session. Not through Playwright's pages: it does not list the
 * real popup, and its `evaluate` is stopped by the trusted types of our pages.
 */
export async function attach(browser: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const events = new EventEmitter();
  const pending = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  browser.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const message = Message.parse(JSON.parse(received.message));
    if (message.id === undefined) {
      events.emit(message.method ?? '', message.params);
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  });
  browser.on('Target.detachedFromTarget', (detached) => {
    if (detached.sessionId !== sessionId) return;
    for (const { reject } of pending.values()) reject(new Error('the target is gone'));
    pending.clear();
  });
  return {
    id: targetId,
    send(method, params = {}) {
      const id = ++lastId;
      const message = JSON.stringify({ id, method, params });
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      });
    },
    on: (event, listener) => void events.on(event, listener),
  };
}

const evaluateTimeoutMs = 30_000;
const Evaluated = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(
    z.object({ text: z.string(), exception: z.optional(z.object({ description: z.optional(z.string()) })) }),
  ),
});

/** Evaluates in a target, or in one of its worlds; rejects with what it throws. */
async function evaluateSource(target: Target, expression: string, contextId?: number): Promise<unknown> {
  const world = contextId === undefined ? {} : { contextId };
  const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true, ...world };
  const reply = await within(evaluateTimeoutMs, target.send('Runtime.evaluate', options));
  const { result, exceptionDetails } = Evaluated.parse(reply);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Runs a function in a target, or in one of its worlds; rejects with what it throws. */
export async function evaluate<A extends unknown[], R>(
  target: Target,
  fn: (...args: A) => R | Promise<R>,
  args: A,
  contextId?: number,
): Promise<R> {
  // What `fn` returned, after a JSON round trip: only the test that wrote `fn` knows its type.
  return (await evaluateSource(target, callSource(fn, args), contextId)) as R;
}

const keyCodes = { Enter: 13, Tab: 9, Escape: 27, Backspace: 8, Space: 32 };
const typed: Record<string, string> = { Enter: '\r', Space: ' ' };

export async function pressKey(target: Target, key: keyof typeof keyCodes): Promise<void> {
  const common = { key: key === 'Space' ? ' ' : key, code: key, windowsVirtualKeyCode: keyCodes[key] };
  const text = typed[key];
  await target.send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...(text ? { text } : {}) });
  await target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
}

export async function clickAt(target: Target, x: number, y: number): Promise<void> {
  const mouse = { x, y, button: 'left', clickCount: 1 };
  await target.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
}

/** Selects what a field holds, so that typing replaces it. */
export function selectContents(selector: string): boolean {
  const field = document.querySelector(selector);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  field.focus();
  field.select();
  return true;
}

const Screenshot = z.object({ data: z.string() });

/** The verbs of a view over one target. */
export function viewOf(target: Target): View {
  return {
    run: (fn, ...args) => evaluate(target, fn, args),
    runSource: (expression) => evaluateSource(target, expression),
    async click(selector) {
      const point = await clickPointOf(selector, (find) => evaluate(target, find, [selector]));
      await clickAt(target, point.x, point.y);
    },
    async type(selector, text) {
      await until(`${selector} to type in`, () => evaluate(target, selectContents, [selector]));
      if (text === '') await pressKey(target, 'Backspace');
      else await target.send('Input.insertText', { text });
    },
    press: (key) => pressKey(target, key),
    screenshot: async () => {
      const { data } = Screenshot.parse(await target.send('Page.captureScreenshot', { format: 'png' }));
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await target.send('Page.close').catch(() => {
        // it closed itself meanwhile, as a popup does when it loses the focus
      });
    },
  };
}
