import type { Browser as Extension } from 'wxt/browser';
import { keyNamed } from '../simulator/keys.ts';
import { audit } from './harness/audit.ts';
import { type Tab, until } from './harness/browser.ts';
import { addKey, createVault, openOptions } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

declare const chrome: typeof Extension;

test('the report says which key to fix first, a check what changed, and both send only what they said', async ({
  llavero,
  network,
  engine,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const { keys } = network.simulator;
  const tracker = keyNamed(keys, 'balances only');
  expect(await addKey(options, { ...tracker, name: 'Tracker' })).toBeNull();
  expect(await addKey(options, { ...keyNamed(keys, 'everything'), name: 'Old bot' })).toBeNull();
  await finding(options, 'may-withdraw');

  // What nobody knows is said in the report itself, where it is asked for.
  await options.click('[data-rule="may-withdraw"]:not([open]) summary');
  await options.click('[data-rule="may-withdraw"]:not([data-first="true"]) .finding-next button');
  await until('the form to have the focus', () =>
    options.run(() => document.activeElement instanceof HTMLSelectElement),
  );
  await choose(options, '.finding form select', 0);
  await options.click('.finding form button[type="submit"]');
  await until('the bot to stand first', () =>
    options.run(
      () =>
        document.querySelector('.finding[data-rule="can-withdraw"][data-first="true"] strong')
          ?.textContent === 'Old bot',
    ),
  );

  await check(options, 'Tracker');
  await rightsAre(options, 'Tracker', {
    'view-account-information': 'denied',
    'place-orders': 'denied',
    'make-withdrawals': 'unknown',
  });
  // The key is changed at Bitso in the middle.
  await tend(options);
  tracker.rights = ['view-balances', 'view-account-information', 'place-orders'];
  await check(options, 'Tracker');
  await rightsAre(options, 'Tracker', {
    'view-account-information': 'granted',
    'place-orders': 'granted',
    'make-withdrawals': 'unknown',
  });
  await finding(options, 'trade-without-need');
  await tend(options);
  await until('what changed', () =>
    options.run(() => document.querySelectorAll('[data-change="gained"]').length === 2),
  );
  if (engine === 'chromium') expect(await audit(options), 'options with the report').toEqual([]);

  for (const left of [1, 0]) {
    await options.click('[data-change] button');
    await until(`${left} left of what changed`, () =>
      options.run((count) => document.querySelectorAll('[data-change]').length === count, left),
    );
  }

  const popup = await llavero.openPopup();
  await until('the worst finding in the popup', () =>
    popup.run(() => document.querySelector('.foot .line[data-tone="danger"]') !== null),
  );
});

/** What the alarm does every few minutes. */
const tend = (options: Tab) =>
  options.run(async () => {
    await chrome.runtime.sendMessage({ name: 'drift.tend', request: {} });
  });

const finding = (options: Tab, rule: string) =>
  until(`the finding ${rule}`, () =>
    options.run((id) => document.querySelector(`.finding[data-rule="${id}"]`) !== null, rule),
  );

/** Chooses from a list as a person does. */
async function choose(options: Tab, selector: string, index: number): Promise<void> {
  await until('the list to choose from', () =>
    options.run(
      (where, wanted) => {
        const list = document.querySelector(where);
        if (!(list instanceof HTMLSelectElement)) return false;
        list.selectedIndex = wanted;
        return list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      index,
    ),
  );
}

/** Checks a key with all consent; what is announced is what is sent, and what the results name. */
async function check(options: Tab, name: string): Promise<void> {
  const card = await until('the key', () =>
    options.run(
      (wanted) =>
        [...document.querySelectorAll('[data-llavero="key"]')].find(
          (each) => each.querySelector('.key-name')?.textContent === wanted,
        )?.id ?? null,
      name,
    ),
  );
  await options.click(`#${card} [data-opens="check"] button`);
  // What was consented to the last time is ticked already.
  for (const at of [1, 2]) {
    const box = `#${card} .check-now .check:nth-of-type(${at}) input`;
    if (!(await options.run((where) => document.querySelector(where)?.matches(':checked'), box))) {
      await options.click(box);
    }
  }
  const paths = () =>
    options.run(
      (id) => [...document.querySelectorAll(`#${id} .check-now code`)].map(({ textContent }) => textContent),
      card,
    );
  const announced = await paths();
  expect(announced).toHaveLength(3);
  await options.click(`#${card} .check-now button[data-look="main"]`);
  await until('the answers', () =>
    options.run((id) => document.querySelector(`#${id} .check-now [role="status"]`) !== null, card),
  );
  expect(await paths()).toEqual(announced);
  await options.click(`#${card} .check-now button`);
}

/** Waits until the card of the key shows these rights so. */
const rightsAre = (options: Tab, name: string, wanted: Record<string, string>) =>
  until(`the rights of ${name}`, () =>
    options.run(
      (called, states) => {
        const card = [...document.querySelectorAll('[data-llavero="key"]')].find(
          (each) => each.querySelector('.key-name')?.textContent === called,
        );
        return Object.entries(states).every(
          ([right, state]) =>
            card?.querySelector(`[data-right="${right}"]`)?.getAttribute('data-state') === state,
        );
      },
      name,
      wanted,
    ),
  );
