import type { Browser as Extension } from 'wxt/browser';
import { renderPage } from '../simulator/pages/render.ts';
import { until } from './harness/browser.ts';
import { keepCreated, offerSays, pageOfCreated } from './harness/created-key.ts';
import { createVault, openOptions } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

test.use({ simulatorOptions: { renderPage }, browserOptions: { viewport: { width: 1280, height: 1000 } } });

declare const chrome: typeof Extension;

test('with a vault a captured key is kept, and a list that changes without end is handed over once', async ({
  llavero,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const created = await llavero.open(pageOfCreated.url);
  await keepCreated(created);
  await offerSays(created, 'Kept.');
  const stored = await llavero.runInBackground(async () =>
    JSON.stringify(await chrome.storage.local.get(null)),
  );
  expect(stored).not.toContain(pageOfCreated.secret);
  await created.close();

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
