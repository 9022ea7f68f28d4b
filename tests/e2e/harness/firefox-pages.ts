import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { callSource, type HiddenElement, lostLine, type Tab, until, type View, within } from './browser.ts';
import { clickPointOf } from './find-click-point.ts';
import type { Marionette } from './marionette.ts';

/** The source of a module that runs inside Firefox, where it is not loaded as a module. */
const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/^export /gm, '');
const insideFirefox = read('./inside-firefox.js');
const insidePage = read('./inside-firefox-page.js');

export type Firefox = ReturnType<typeof speakTo>;
const Answer = z.object({
  value: z.object({ value: z.optional(z.unknown()), error: z.optional(z.string()) }),
});
const Evaluated = z.object({ value: z.optional(z.unknown()), error: z.optional(z.string()) });

/** Two ways in: functions that run in Firefox itself, and functions that run in one of its pages. */
export function speakTo(marionette: Marionette) {
  /** Calls a function of inside-firefox.js. */
  const ask = async (name: string, ...args: unknown[]): Promise<unknown> => {
    const script = `${insideFirefox}
      const done = arguments[arguments.length - 1];
      (async () => ${name}(...${JSON.stringify(args)}))().then(
        (value) => done({ value }), (error) => done({ error: String(error) + (error?.stack ?? '') }));`;
    // Longer than Marionette's own limit, which answers where the page alone hangs.
    const reply = await within(
      60_000,
      marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [], newSandbox: true }),
    ).catch((cause) => {
      throw new Error(`${lostLine} Firefox, asked for ${name}: ${cause}`, { cause });
    });
    const { value, error } = Answer.parse(reply).value;
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const evaluateSource = async (
    context: number,
    source: string,
    sandbox: 'system' | null,
  ): Promise<unknown> => {
    const { value, error } = Evaluated.parse(
      JSON.parse(z.string().parse(await ask('evaluateIn', context, source, sandbox))),
    );
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    ask,
    evaluateSource,
    async evaluate<A extends unknown[], R>(
      context: number,
      fn: (...args: A) => R | Promise<R>,
      args: A,
    ): Promise<R> {
      // What `fn` returned, after a JSON round trip: only the test that wrote `fn` knows its type.
      return (await evaluateSource(context, callSource(fn, args), null)) as R;
    },
    /** Calls a function of inside-firefox-page.js in that page. */
    askPage: (context: number, name: string, ...args: unknown[]) =>
      evaluateSource(
        context,
        `(() => { ${insidePage}; return ${name}(...${JSON.stringify(args)}); })()`,
        'system',
      ),
  };
}

/** The verbs of a view over one browsing context. */
export function viewOf(firefox: Firefox, contextId: () => Promise<number>): View {
  return {
    run: async (fn, ...args) => firefox.evaluate(await contextId(), fn, args),
    runSource: async (expression) => firefox.evaluateSource(await contextId(), expression, null),
    async click(selector) {
      const point = await clickPointOf(selector, async (find) =>
        firefox.evaluate(await contextId(), find, [selector]),
      );
      await firefox.askPage(await contextId(), 'clickAt', point.x, point.y);
    },
    async type(selector, text) {
      await until(
        `${selector} to type in`,
        async () => (await firefox.askPage(await contextId(), 'typeInto', selector, text)) === true,
      );
    },
    press: async (key) => void (await firefox.askPage(await contextId(), 'pressKey', key)),
    screenshot: async () =>
      Buffer.from(z.string().parse(await firefox.ask('screenshot', await contextId())), 'base64'),
    close: async () => {},
  };
}

const Point = z.object({ x: z.number(), y: z.number() });
const Described = z.array(z.object({ attributes: z.record(z.string(), z.string()), text: z.string() }));

/** The same for a tab, whose browsing context may change. */
export function tabOf(
  firefox: Firefox,
  browserId: number,
): Tab & { resize(width: number, height: number): Promise<void> } {
  const contextId = async () => z.number().parse(await firefox.ask('contextIdOfTab', browserId));
  return {
    ...viewOf(firefox, contextId),
    async go(url) {
      if (!(await firefox.ask('navigate', browserId, url))) throw new Error(`${url} did not load`);
    },
    async reload() {
      if (!(await firefox.ask('reloadTab', browserId))) throw new Error('the page did not load again');
    },
    async hidden(selector): Promise<HiddenElement[]> {
      const found = Described.parse(await firefox.askPage(await contextId(), 'describeHidden', selector));
      return found.map(({ attributes, text }, index) => ({
        attributes,
        text,
        click: async () => {
          const { x, y } = Point.parse(
            await firefox.askPage(await contextId(), 'pointOfHidden', selector, index),
          );
          await firefox.askPage(await contextId(), 'clickAt', x, y);
        },
      }));
    },
    exposeHidden: () => Promise.reject(new Error('no way into closed roots for the page of Firefox')),
    addAuthenticator: () => Promise.reject(new Error('Firefox gives extensions no passkeys')),
    weigh: () => Promise.reject(new Error('Firefox does not count what a page costs')),
    async runInContentScript<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) {
      const value = await firefox.askPage(await contextId(), 'evaluateInContentScript', callSource(fn, args));
      // As in `evaluate`.
      return value as R;
    },
    resize: async (width, height) => void (await firefox.ask('resizeTab', browserId, width, height)),
    close: async () => void (await firefox.ask('closeTab', browserId)),
  };
}
