import type { Browser as Extension } from 'wxt/browser';
import { renderPage } from '../simulator/pages/render.ts';
import { type Tab, until } from './harness/browser.ts';
import { createVault, openOptions } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

test.use({ simulatorOptions: { renderPage }, browserOptions: { viewport: { width: 1280, height: 1000 } } });

declare const chrome: typeof Extension;

const created = 'https://bitso.com/api_setup/created';
const secret = '9f1c27d0a6b84e53bb07c1d92e64f80a';
const offer = (tab: Tab) =>
  until('the offer', async () => (await tab.hidden('[data-llavero-capture]'))[0] ?? null);
const says = (tab: Tab, words: string) => until(words, async () => (await offer(tab)).text.includes(words));

async function keep(tab: Tab): Promise<void> {
  await offer(tab);
  const [button] = await tab.hidden('[data-llavero-capture] button');
  await button?.click();
}

test('the offer shows four characters of the key and none of the secret', async ({ llavero }) => {
  const tab = await llavero.open(created);
  const { text } = await offer(tab);
  expect(text).toContain('••••9LxT');
  expect(text).not.toContain('Zk3qPv');
  expect(text).not.toContain(secret.slice(-4));
  const stored = await tab.run(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).not.toContain(secret);
});

test('without a vault the offer opens its making and stays', async ({ llavero }) => {
  const tab = await llavero.open(created);
  await keep(tab);
  await says(tab, 'Create your vault');
  expect((await offer(tab)).text).toContain('Keep both');
});

test('with a vault the key is kept, and only then said to be', async ({ llavero }) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const tab = await llavero.open(created);
  await keep(tab);
  await says(tab, 'Kept.');
  const stored = await llavero.runInBackground(async () =>
    JSON.stringify(await chrome.storage.local.get(null)),
  );
  expect(stored).not.toContain(secret);
});

test('a page that presses the button by script keeps nothing', async ({ llavero }) => {
  const tab = await llavero.open(created);
  await offer(tab);
  await tab.run(() => {
    for (const one of document.documentElement.children) {
      for (let x = 0; x < innerWidth; x += 20) {
        for (let y = 0; y < innerHeight; y += 20) {
          one.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: x, clientY: y }));
        }
      }
    }
  });
  expect((await offer(tab)).text).toContain('Keep both');
  expect((await offer(tab)).text).not.toContain('Create your vault');
});

test('a list of keys that changes without end is handed over once', async ({ llavero }) => {
  const options = await openOptions(llavero);
  await createVault(options);
  await options.run(() => {
    Reflect.set(window, 'taken', 0);
    chrome.storage.local.onChanged.addListener((changes) => {
      if ('inbox' in changes) Reflect.set(window, 'taken', Reflect.get(window, 'taken') + 1);
    });
  });
  const taken = () => options.run(() => Reflect.get(window, 'taken') as number);
  const tab = await llavero.open('https://bitso.com/api_setup/keys');
  await until('the list to be handed over', async () => (await taken()) > 0);
  const first = await taken();
  await tab.run(() => {
    const list = document.querySelector('table, ul');
    const row = list?.querySelector('tbody tr, li');
    if (!row) throw new Error('no row');
    let turn = 0;
    const timer = setInterval(() => {
      const added = row.cloneNode(true) as Element;
      const name = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
      while (name.nextNode()) {
        if (name.currentNode.textContent?.trim()) break;
      }
      name.currentNode.textContent = `Key ${turn}`;
      row.parentElement?.lastElementChild?.replaceWith(added);
      turn += 1;
      Reflect.set(window, 'turns', turn);
      if (turn === 30) clearInterval(timer);
    }, 100);
  });
  await until('thirty changes', () => tab.run(() => Reflect.get(window, 'turns') === 30));
  expect(await taken()).toBe(first);
});
