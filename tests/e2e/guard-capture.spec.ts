import { keepCreated, offerOn, offerSays, pageOfCreated } from './harness/created-key.ts';
import { expect, test } from './harness/one-browser.ts';

test('the offer shows four characters of the key and none of the secret', async ({ openTab }) => {
  const tab = await openTab(pageOfCreated.url);
  const { text } = await offerOn(tab);
  expect(text).toContain('••••9LxT');
  expect(text).not.toContain('Zk3qPv');
  expect(text).not.toContain(pageOfCreated.secret.slice(-4));
  const stored = await tab.run(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).not.toContain(pageOfCreated.secret);
});

test('without a vault the offer opens its making and stays', async ({ openTab }) => {
  const tab = await openTab(pageOfCreated.url);
  await keepCreated(tab);
  await offerSays(tab, 'Create your vault');
  expect((await offerOn(tab)).text).toContain('Keep both');
});

test('a page that presses the button by script keeps nothing', async ({ openTab }) => {
  const tab = await openTab(pageOfCreated.url);
  await offerOn(tab);
  await tab.run(() => {
    for (const one of document.documentElement.children) {
      for (let x = 0; x < innerWidth; x += 20) {
        for (let y = 0; y < innerHeight; y += 20) {
          one.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: x, clientY: y }));
        }
      }
    }
  });
  expect((await offerOn(tab)).text).toContain('Keep both');
  expect((await offerOn(tab)).text).not.toContain('Create your vault');
});
