import { setTimeout as sleep } from 'node:timers/promises';
import { type Tab, until } from './harness/browser.ts';
import { expect, test } from './harness/one-browser.ts';
import { expectWarnings } from './harness/product.ts';

test.describe.configure({ mode: 'default' });

const form = (query: Record<string, string>) => `https://bitso.com/api_setup?${new URLSearchParams(query)}`;
const gates = (tab: Tab) => tab.hidden('[data-llavero-gate]');
const gateOpens = (tab: Tab) => until('the gate', async () => (await gates(tab))[0] ?? null);
const gateCloses = (tab: Tab) => until('the gate to close', async () => (await gates(tab)).length === 0);
const countSaves = (tab: Tab) => tab.run(() => Reflect.get(window, 'saved').length as number);
const presses = (tab: Tab) => tab.run(() => Reflect.get(window, 'presses') as string[]);
const settleMs = 400;

async function press(tab: Tab, selector: string): Promise<void> {
  const [found] = await tab.hidden(selector);
  if (!found) throw new Error(`nothing of ours at ${selector}`);
  await found.click();
}
/** Chooses a purpose (1 balances, 2 taxes, 3 bot, 4 other) and goes on by the button that is not "back". */
async function goOn(tab: Tab, purpose: number, isMain = false): Promise<void> {
  await press(tab, `[data-llavero-gate] label:nth-child(${purpose})`);
  await press(tab, isMain ? '[data-llavero-gate] .main' : '[data-llavero-gate] .acts .quiet');
  await gateCloses(tab);
}

test('a press on save is held back, asked about, and the same press passes once it was answered', async ({
  openTab,
}) => {
  const tab = await openTab(form({ on: 'make-withdrawals,view-balances' }));
  await expectWarnings(tab, ['make-withdrawals']);
  await tab.click('.go');
  const gate = await gateOpens(tab);
  expect(gate.text).toContain('Before you save this key');
  expect(await countSaves(tab)).toBe(0);
  expect(await presses(tab)).toEqual([]);

  await tab.press('Escape');
  await gateCloses(tab);
  await tab.click('.go');
  await gateOpens(tab);
  await press(tab, '[data-llavero-gate] .main');
  await gateCloses(tab);
  expect(await countSaves(tab)).toBe(0);

  await tab.click('.go');
  await gateOpens(tab);
  await goOn(tab, 4);
  expect(await countSaves(tab)).toBe(0);
  await tab.click('.go');
  await until('the page to save', async () => (await countSaves(tab)) === 1);
  expect(await gates(tab)).toEqual([]);
});

test('the gate names the switch by its title, without what the page says to explain it', async ({
  openTab,
}) => {
  const tab = await openTab(form({ on: 'place-orders', lang: 'pt' }));
  await expectWarnings(tab, ['place-orders']);
  await tab.click('.go');
  await gateOpens(tab);
  const [main] = await tab.hidden('[data-llavero-gate] .main');
  expect(main?.text).toBe('Voltar e desativar “Enviar ordens”');
});

test('any change of rights closes the gate again', async ({ openTab }) => {
  const tab = await openTab(form({ on: 'make-withdrawals', shape: 'checkbox' }));
  await expectWarnings(tab, ['make-withdrawals']);
  await tab.click('.go');
  await gateOpens(tab);
  await goOn(tab, 4);
  await tab.click('.row:nth-child(3) input');
  await expectWarnings(tab, ['make-withdrawals', 'place-orders']);
  await tab.click('.go');
  await gateOpens(tab);
  expect(await countSaves(tab)).toBe(0);
});

test('a right switched on by a script just before the press is seen', async ({ openTab }) => {
  const tab = await openTab(form({ on: 'view-balances', shape: 'hidden-input' }));
  await tab.run(() => {
    document.querySelector('.go')?.addEventListener('mouseenter', () => {
      for (const one of document.querySelectorAll<HTMLInputElement>('#list input')) one.checked = true;
    });
  });
  await tab.click('.go');
  await gateOpens(tab);
  expect(await countSaves(tab)).toBe(0);
});

test('Enter in a field of the form is a press too', async ({ openTab }) => {
  const tab = await openTab(form({ on: 'place-orders' }));
  await expectWarnings(tab, ['place-orders']);
  await tab.click('input[name=name]');
  await tab.press('Enter');
  await gateOpens(tab);
  expect(await countSaves(tab)).toBe(0);
  await tab.press('Escape');
  await gateCloses(tab);
  const focused = await tab.run(() => document.activeElement?.getAttribute('name'));
  expect(focused).toBe('name');
});

test('a key that only reads is saved without a word', async ({ openTab }) => {
  const tab = await openTab(form({ on: 'view-balances,view-account-information' }));
  await sleep(settleMs);
  await tab.click('.go');
  await until('the page to save', async () => (await countSaves(tab)) === 1);
  expect(await gates(tab)).toEqual([]);
});

test('a bot may have orders after one explanation, never withdrawals', async ({ openTab }) => {
  const tab = await openTab(form({ on: 'place-orders,view-balances' }));
  await expectWarnings(tab, ['place-orders']);
  await tab.click('.go');
  await gateOpens(tab);
  await goOn(tab, 3, true);
  await tab.click('.go');
  await until('the page to save', async () => (await countSaves(tab)) === 1);

  await tab.go(form({ on: 'place-orders,make-withdrawals', destinations: '' }));
  await expectWarnings(tab, ['make-withdrawals', 'place-orders']);
  await tab.click('.go');
  const gate = await gateOpens(tab);
  expect(gate.text).toContain('The list of destination addresses is empty');
  await press(tab, '[data-llavero-gate] label:nth-child(3)');
  const [main] = await tab.hidden('[data-llavero-gate] .main');
  expect(main?.text).toBe('Go back and switch off “Make withdrawals”');
});

test('no list of addresses is said beside the switch and in the gate, and one that is there is not', async ({
  openTab,
}) => {
  const tab = await openTab(form({ on: 'make-withdrawals' }));
  await expectWarnings(tab, ['make-withdrawals']);
  expect((await tab.hidden('[data-llavero-warning]'))[0]?.text).toContain('No IP list');
  await tab.click('.go');
  expect((await gateOpens(tab)).text).toContain('No IP list');
  await tab.go(form({ on: 'make-withdrawals', ip: '203.0.113.7' }));
  await expectWarnings(tab, ['make-withdrawals']);
  expect((await tab.hidden('[data-llavero-warning]'))[0]?.text).not.toContain('No IP list');
});

for (const behaviour of ['dialog', 'trap', 'shadow', 'frame']) {
  test(`the gate stands above a form in a ${behaviour}, and its keys stay with it`, async ({ openTab }) => {
    const tab = await openTab(form({ on: 'make-withdrawals', shape: 'checkbox', behaviour }));
    await expectWarnings(tab, ['make-withdrawals']);
    await tab.run((where) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const trees = [document, inner, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
      const button = trees.map((tree) => tree?.querySelector<HTMLElement>('.go')).find(Boolean);
      if (where !== 'dialog' && where !== 'trap') button?.click();
    }, behaviour);
    if (behaviour === 'dialog' || behaviour === 'trap') await tab.click('.go');
    await gateOpens(tab);
    const before = await tab.run(
      () => [Reflect.get(window, 'keys') ?? 0, Reflect.get(window, 'pulled') ?? 0] as number[],
    );
    await tab.press('Tab');
    await tab.press('Tab');
    const after = await tab.run(
      () => [Reflect.get(window, 'keys') ?? 0, Reflect.get(window, 'pulled') ?? 0] as number[],
    );
    expect(after).toEqual(before);
    await tab.press('Escape');
    await gateCloses(tab);
    const isOpen = await tab.run(
      () => document.querySelector('dialog[open],.modal,iframe,main div') !== null,
    );
    expect(isOpen).toBe(true);
  });
}
