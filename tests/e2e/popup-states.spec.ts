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

test('offline the last known balances stay, and the reason stands beside them', async ({
  llavero,
  network,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  expect(
    await addKey(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Personal' }),
  ).toBeNull();
  const known = await readPopup(await llavero.openPopup());

  network.simulator.setDown(true);
  const offline = await llavero.openPopup();
  await readPopup(offline);
  await refresh(offline);
  await until(
    'the age to say that it fails',
    async () => (await text(offline, '.age[data-age="failing"]')) !== null,
  );
  expect(await readPopup(offline)).toEqual(known);
  expect((await text(offline, '.notice'))?.length).toBeGreaterThan(20);

  network.simulator.setDown(false);
  await refresh(offline);
  await until('the age to be fresh', async () => (await text(offline, '.age[data-age="fresh"]')) !== null);
});

test('one failing key hides no other: all is shown, and which one fails', async ({ llavero, network }) => {
  const { keys } = network.simulator;
  const options = await openOptions(llavero);
  await createVault(options);
  const failing = keyNamed(keys, 'trading');
  expect(await addKey(options, { ...keyNamed(keys, 'balances only'), name: 'Personal' })).toBeNull();
  expect(await addKey(options, { ...failing, name: 'Taller' })).toBeNull();
  const known = await readPopup(await llavero.openPopup());
  failing.isActive = false;

  const popup = await llavero.openPopup();
  await readPopup(popup);
  await refresh(popup);
  await until('the failing account to be named', () =>
    popup.run(() =>
      [...document.querySelectorAll('.line[data-tone="danger"]')].some((line) =>
        line.textContent?.includes('Taller'),
      ),
    ),
  );
  expect(await readPopup(popup)).toEqual(known);
});

test('a key that Bitso refuses is not stored, and the reason is said in words', async ({
  llavero,
  network,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  for (const name of ['inactive', 'IP-restricted to elsewhere']) {
    const refusal = await addKey(options, { ...keyNamed(network.simulator.keys, name), name });
    expect(refusal?.length, name).toBeGreaterThan(40);
  }
});
