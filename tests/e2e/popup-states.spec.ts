import { keyNamed } from '../simulator/keys.ts';
import { until, type View } from './harness/browser.ts';
import { addKey, createVault, openOptions, readPopup, refresh } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

const text = (view: View, selector: string) =>
  view.run((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);

test('before there is a vault the popup offers to make one, and nothing is asked of Bitso', async ({
  llavero,
  network,
}) => {
  const popup = await llavero.openPopup();
  await until('the first run', () =>
    popup.run(() => document.querySelectorAll('.welcome button').length >= 2),
  );
  expect(network.simulator.hits).toEqual([]);
});

test('a refused key is not stored; a failing one and no connection leave the last known, each with its reason', async ({
  llavero,
  network,
}) => {
  const { keys } = network.simulator;
  const options = await openOptions(llavero);
  await createVault(options);
  for (const name of ['inactive', 'IP-restricted to elsewhere']) {
    const refusal = await addKey(options, { ...keyNamed(keys, name), name });
    expect(refusal?.length, name).toBeGreaterThan(40);
  }
  const failing = keyNamed(keys, 'trading');
  expect(await addKey(options, { ...keyNamed(keys, 'balances only'), name: 'Personal' })).toBeNull();
  expect(await addKey(options, { ...failing, name: 'Taller' })).toBeNull();
  const popup = await llavero.openPopup();
  const known = await readPopup(popup);

  failing.isActive = false;
  await refresh(popup);
  await until('the failing account to be named', () =>
    popup.run(() =>
      [...document.querySelectorAll('.line[data-tone="danger"]')].some((line) =>
        line.textContent?.includes('Taller'),
      ),
    ),
  );
  expect(await readPopup(popup)).toEqual(known);
  failing.isActive = true;

  network.simulator.setDown(true);
  await refresh(popup);
  await until('the reason', async () => ((await text(popup, '.notice')) ?? '').length > 20);
  expect(await text(popup, '.age[data-age="failing"]')).not.toBeNull();
  expect(await readPopup(popup)).toEqual(known);

  network.simulator.setDown(false);
  await refresh(popup);
  await until('the age to be fresh', async () => (await text(popup, '.age[data-age="fresh"]')) !== null);
});
