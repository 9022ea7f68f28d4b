import { type Tab, until } from './harness/browser.ts';
import { expect, test } from './harness/one-browser.ts';
import { expectWarnings } from './harness/product.ts';

test.describe.configure({ mode: 'default' });

const form = (behaviour: string) =>
  `https://bitso.com/api_setup?${new URLSearchParams({ behaviour, shape: 'hidden-input', on: 'make-withdrawals' })}`;
const gateOpens = (tab: Tab) =>
  until('the gate', async () => (await tab.hidden('[data-llavero-gate]'))[0] ?? null);
const hasSaved = (tab: Tab) => tab.run(() => Reflect.get(window, 'saved').length > 0);

for (const how of ['hides', 'replays', 'clicks', 'prototypes', 'unloads']) {
  test(`a page that ${how} neither stops the warning nor passes the gate`, async ({ openTab }) => {
    const tab = await openTab(form(how));
    await expectWarnings(tab, ['make-withdrawals']);
    await tab.click('.go');
    await gateOpens(tab);
    await tab.press('Tab');
    expect(await hasSaved(tab)).toBe(false);
    expect(await tab.hidden('[data-llavero-gate]')).toHaveLength(1);
  });
}

test('a page that hides our element by style does not hide what is in it', async ({ openTab }) => {
  const tab = await openTab(form('hides'));
  await expectWarnings(tab, ['make-withdrawals']);
  const looks = await tab.run(() => {
    const ours = [...document.documentElement.children].find(({ localName }) => localName === 'div');
    if (!ours) return null;
    ours.setAttribute('style', 'display:none!important;opacity:0!important;visibility:hidden!important');
    const { display, opacity, visibility } = getComputedStyle(ours);
    return { display, opacity, visibility };
  });
  expect(looks).toEqual({ display: 'block', opacity: '1', visibility: 'visible' });
});

test('a page that removes us again and again is told on, and does not freeze', async ({ openTab }) => {
  const tab = await openTab(form('removes'));
  await until('the finding', async () => (await tab.run(() => Reflect.get(window, 'removed') ?? 0)) > 3);
  const seen = await until(
    'the guard to have come back',
    async () => {
      const notices = await tab.hidden('[data-llavero-notice="removed"],[data-llavero-warning]');
      return notices.length >= 2 && notices;
    },
    30_000,
  );
  expect(seen.map(({ attributes }) => attributes['data-llavero-notice']).filter(Boolean)).toEqual([
    'removed',
  ]);
});

test('the page sees one element without a name, and nothing in it', async ({ openTab }) => {
  const tab = await openTab(form('prototypes'));
  await expectWarnings(tab, ['make-withdrawals']);
  const seen = await tab.run(() => ({
    strangers: [...document.documentElement.children].slice(2).map((one) => ({
      tag: one.localName,
      attributes: one.attributes.length,
      hasRoot: one.shadowRoot !== null,
      text: one.textContent,
    })),
    named: document.documentElement.outerHTML.includes('data-llavero'),
    roots: Reflect.get(window, 'roots').length as number,
    globals: Object.keys(window).filter((name) => /llavero|guard/i.test(name)),
  }));
  expect(seen.strangers).toEqual([{ tag: 'div', attributes: 0, hasRoot: false, text: '' }]);
  expect(seen).toMatchObject({ named: false, roots: 0, globals: [] });
});

test('what a person does in our dialog is not heard by the page', async ({ openTab }) => {
  const tab = await openTab(form('listens'));
  await expectWarnings(tab, ['make-withdrawals']);
  await tab.click('.go');
  await gateOpens(tab);
  const choice = (await tab.hidden('[data-llavero-gate] label'))[0];
  await choice?.click();
  await tab.press('Tab');
  await tab.press('Escape');
  await until('the gate to close', async () => (await tab.hidden('[data-llavero-gate]')).length === 0);
  expect(await tab.run(() => Reflect.get(window, 'heard') as string[])).toEqual([]);
});

test('the switches and the form stay as the person left them', async ({ openTab }) => {
  const tab = await openTab(form('still'));
  const markup = await tab.run(() => document.body.outerHTML);
  await expectWarnings(tab, ['make-withdrawals']);
  const layout = await tab.run(() => [
    document.documentElement.scrollHeight,
    document.documentElement.scrollWidth,
  ]);
  expect(await tab.run(() => document.body.outerHTML)).toBe(markup);
  expect(
    await tab.run(() =>
      [...document.querySelectorAll<HTMLInputElement>('#list input')].map((one) => one.checked),
    ),
  ).toEqual([false, false, false, false, true]);
  expect(layout[1]).toBe(1280);
});
