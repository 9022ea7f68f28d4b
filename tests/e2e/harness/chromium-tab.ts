import { z } from 'zod/mini';
import { type Tab, until } from './browser.ts';
import { clickAt, evaluate, type Target, viewOf } from './cdp.ts';
import { exposeHidden, findHidden } from './chromium-hidden.ts';

const Context = z.object({
  context: z.object({
    id: z.number(),
    origin: z.string(),
    auxData: z.object({ type: z.string(), frameId: z.string() }),
  }),
});
const Metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) });
const Navigated = z.object({ errorText: z.optional(z.string()) });

const authenticator = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
};

/** The verbs of a tab over a target that is a page. */
export async function tabOf(target: Target, extensionOrigin: string): Promise<Tab> {
  const contentScripts = new Map<string, number>();
  target.on('Runtime.executionContextCreated', (params) => {
    const { context } = Context.parse(params);
    const { type, frameId } = context.auxData;
    if (type === 'isolated' && context.origin === extensionOrigin) contentScripts.set(frameId, context.id);
  });
  target.on('Runtime.executionContextsCleared', () => contentScripts.clear());
  await target.send('Runtime.enable');
  await target.send('Page.enable');

  const loaded = () =>
    until('the page to load', () => evaluate(target, () => document.readyState === 'complete', []));
  const reload = async () => {
    await target.send('Runtime.evaluate', { expression: 'window.llaveroIsOld = true' });
    await target.send('Page.reload');
    await until('the page to reload', () => evaluate(target, () => !('llaveroIsOld' in window), []));
    await loaded();
  };
  const metric = async (wanted: string) => {
    const { metrics } = Metrics.parse(await target.send('Performance.getMetrics'));
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`Chromium counts no ${wanted}`);
    return found.value;
  };
  return {
    ...viewOf(target),
    async go(url) {
      const { errorText } = Navigated.parse(await target.send('Page.navigate', { url }));
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded();
    },
    reload,
    hidden: (selector) => findHidden(target, selector, (x, y) => clickAt(target, x, y)),
    exposeHidden: () => exposeHidden(target),
    async addAuthenticator({ hasPrf }) {
      await target.send('WebAuthn.enable');
      await target.send('WebAuthn.addVirtualAuthenticator', { options: { ...authenticator, hasPrf } });
    },
    async weigh(isReady) {
      // Only what runs after this is counted.
      await target.send('Performance.enable');
      await reload();
      await until('the page to be ready', () => evaluate(target, isReady, []));
      const scriptMs = (await metric('ScriptDuration')) * 1000;
      await target.send('HeapProfiler.collectGarbage');
      return { scriptMs, heapBytes: await metric('JSHeapUsedSize') };
    },
    async runInContentScript(fn, ...args) {
      // The main frame has the id of its target.
      const world = await until('the content script', () => contentScripts.get(target.id) ?? null);
      return await evaluate(target, fn, args, world);
    },
  };
}
