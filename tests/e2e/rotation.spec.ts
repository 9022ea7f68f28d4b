import { keyNamed } from '../simulator/keys.ts';
import { audit } from './harness/audit.ts';
import { type Tab, until } from './harness/browser.ts';
import { addKey, createVault, openOptions } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

const card = '[data-llavero="rotation"]';
const isAt = (options: Tab, step: string) =>
  until(`the step ${step}`, () =>
    options.run((at) => document.querySelector(at) !== null, `${card}[data-step="${step}"]`),
  );
const press = (options: Tab) => options.click(`${card} .actions .button[data-look="main"]`);

test('a key is replaced by another: compared, services moved, deleted at Bitso, still alive, then refused', async ({
  llavero,
  network,
  engine,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const { keys } = network.simulator;
  for (const name of ['balances only', 'trading']) {
    const { key, secret } = keyNamed(keys, name);
    expect(await addKey(options, { name, key, secret })).toBeNull();
  }
  await options.click('[data-llavero="rotation-start"] button');
  await isAt(options, 'make');
  await until('the new key to choose', () =>
    options.run((at) => {
      const list = document.querySelector<HTMLSelectElement>(at);
      if (!list) return false;
      list.selectedIndex = 1;
      return list.dispatchEvent(new Event('change', { bubbles: true }));
    }, `${card} select`),
  );
  await press(options);
  await isAt(options, 'compare');
  await press(options);
  await isAt(options, 'move');
  await options.type(`${card} form input`, 'Koinly');
  await options.press('Enter');
  await until('the service', () =>
    options.run((at) => document.querySelector(at) !== null, `${card} input[type="checkbox"]`),
  );
  if (engine === 'chromium') expect(await audit(options)).toEqual([]);
  await options.click(`${card} input[type="checkbox"]`);
  await until('all services moved', () =>
    options.run((at) => document.querySelector(at) !== null, `${card} form .button[data-look="main"]`),
  );
  await press(options);
  await isAt(options, 'revoke');
  await press(options);
  await isAt(options, 'watch');
  await press(options);
  // Nothing was deleted at Bitso: the key still answers.
  await isAt(options, 'revoke');
  const old = keys.findIndex(({ name }) => name === 'balances only');
  keys.splice(old, 1);
  await press(options);
  await isAt(options, 'watch');
  await press(options);
  await until('the refusal', () =>
    options.run(
      (at) => /refuses/.test(document.querySelector(at)?.textContent ?? ''),
      `${card} [role="status"]`,
    ),
  );
  if (engine === 'chromium') expect(await audit(options)).toEqual([]);
  await options.click(`${card} .actions .button:not([data-look="main"])`);
  await isAt(options, 'done');
});
