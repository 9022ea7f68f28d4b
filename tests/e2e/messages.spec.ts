import type { Browser as Extension } from 'wxt/browser';
import { protocol } from '../../utils/messaging/protocol.ts';
import { expect, test } from './harness/one-browser.ts';
import { keyPage } from './harness/product.ts';

declare const chrome: typeof Extension;

test.describe.configure({ mode: 'default' });

const names = Object.keys(protocol);
const accepts = (name: string, sender: 'ui' | 'page') =>
  Object.entries(protocol).some(([row, { from }]) => row === name && from.some((each) => each === sender));

/** What is answered to each message, sent with nothing in it. */
async function sendEach(toSend: string[]): Promise<Record<string, unknown>> {
  const replies = toSend.map(async (name) => {
    const reply: unknown = await chrome.runtime.sendMessage({ name, request: {} });
    const code = typeof reply === 'object' && reply !== null && 'code' in reply ? reply.code : 'answered';
    return [name, code];
  });
  return Object.fromEntries(await Promise.all(replies));
}

test('a page gets an answer only where the protocol says so', async ({ openTab }) => {
  const page = await openTab(keyPage());
  const answers = await page.runInContentScript(sendEach, names);
  const refused = names.filter((name) => answers[name] === 'forbidden');
  expect(refused).toEqual(names.filter((name) => !accepts(name, 'page')));
  expect(names.length).toBeGreaterThan(10);
});

test('the same messages are answered to our own pages', async ({ stage, openTab }) => {
  const options = await openTab(`${stage.browser.extensionOrigin}/options.html`);
  const toSend = names.filter((name) => name !== 'options.open');
  const answers = await options.run(sendEach, toSend);
  expect(toSend.filter((name) => answers[name] === 'forbidden')).toEqual(
    toSend.filter((name) => !accepts(name, 'ui')),
  );
});

test('what is no message of ours is refused', async ({ stage, openTab }) => {
  const options = await openTab(`${stage.browser.extensionOrigin}/options.html`);
  const answers = await options.run(async () => {
    const odd: unknown[] = [
      { name: 'vault.open', request: {} },
      { name: '__proto__', request: {} },
      {},
      'app.state',
      [],
      7,
    ];
    const replies = odd.map((message) => chrome.runtime.sendMessage(message).catch(String));
    return Promise.all(replies);
  });
  for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'bad-request' });
});

test('the page itself has no way to send one', async ({ openTab }) => {
  const page = await openTab(keyPage());
  expect(await page.run(() => typeof Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage)).toBe(
    'undefined',
  );
  expect(await page.run(() => typeof Reflect.get(globalThis, 'browser')?.runtime)).toBe('undefined');
});

test('the page can load nothing of the extension', async ({ stage, openTab }) => {
  const page = await openTab(keyPage());
  const outcome = await page.run(
    (origin) =>
      new Promise<string>((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('loaded');
        picture.onerror = () => resolve('refused');
        picture.src = `${origin}/icon/16.png`;
      }),
    stage.browser.extensionOrigin,
  );
  expect(outcome).toBe('refused');
});
