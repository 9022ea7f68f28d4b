import { audit } from './harness/audit.ts';
import { type Tab, until } from './harness/browser.ts';
import { expectWarnings, openOptions } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

const form = (on: string) => `https://bitso.com/api_setup?${new URLSearchParams({ on, shape: 'checkbox' })}`;
const planNote = (tab: Tab) => tab.hidden('[data-llavero-plan]');
const says = (tab: Tab, what: string) =>
  until(`the plan that ${what}`, async () => {
    const [note] = await planNote(tab);
    return note?.attributes['data-llavero-plan'] === what && note.text;
  });

test('a plan follows its owner to Bitso’s page, is compared with the form, and touches nothing there', async ({
  llavero,
  engine,
}) => {
  const page = await llavero.open(form('view-balances'));
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await planNote(page)).toEqual([]);

  const options = await openOptions(llavero);
  await until('the composer', () =>
    options.run(() => document.querySelector('[data-llavero="plan"]') !== null),
  );
  if (engine === 'chromium') expect(await audit(options)).toEqual([]);
  await options.click('#plan .actions .button[data-look="main"]');
  await until('the plan in force', () =>
    options.run(() => document.querySelector('[data-llavero="plan-in-force"]') !== null),
  );

  await page.go(form('view-balances,place-orders'));
  expect(await says(page, 'differs')).toContain('Not in your plan, switch off: Place orders.');
  await page.click('.row:nth-child(3) input');
  expect(await says(page, 'agrees')).toContain('As planned: View balances on, nothing else.');
  await expectWarnings(page, []);
  await page.click('.row:nth-child(1) input');
  expect(await says(page, 'differs')).toContain('In your plan and still off: View balances.');
  expect(
    await page.run(() =>
      [...document.querySelectorAll<HTMLInputElement>('#list input')].map(({ checked }) => checked),
    ),
  ).toEqual([false, false, false, false, false]);
});
