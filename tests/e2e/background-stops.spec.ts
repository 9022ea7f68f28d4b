import { keyNamed } from '../simulator/keys.ts';
import { until } from './harness/browser.ts';
import {
  addKey,
  countKeys,
  createVault,
  fillKeyForm,
  isLocked,
  isUnlocked,
  lock,
  openOptions,
  readPopup,
  unlock,
} from './harness/product.ts';
import { expect, test } from './harness/test.ts';

test('a background that stops after every step loses nothing and asks for nothing', async ({
  llavero,
  network,
}) => {
  const { simulator } = network;
  await llavero.stopBackground();
  const options = await openOptions(llavero);
  await until('the page to be drawn', () => options.run(() => document.querySelector('#create') !== null));
  await llavero.stopBackground();
  const passphrase = await createVault(options);
  await llavero.stopBackground();

  expect(await addKey(options, { ...keyNamed(simulator.keys, 'balances only'), name: 'First' })).toBeNull();
  await llavero.stopBackground();
  await options.reload();
  await isUnlocked(options);
  await until('the stored key', async () => (await countKeys(options)) === 1);
  await llavero.stopBackground();
  expect(await addKey(options, { ...keyNamed(simulator.keys, 'trading'), name: 'Second' })).toBeNull();

  await llavero.stopBackground();
  const before = await readPopup(await llavero.openPopup());
  await llavero.stopBackground();
  const popup = await llavero.openPopup();
  expect(await readPopup(popup)).toEqual(before);

  await lock(popup);
  await llavero.stopBackground();
  await options.reload();
  await isLocked(options);
  await llavero.stopBackground();
  await unlock(options, passphrase);
  await until('both keys', async () => (await countKeys(options)) === 2);
  await llavero.stopBackground();
  expect(await readPopup(await llavero.openPopup())).toEqual(before);
});

test('a background that stops while a key is checked loses nothing that was typed', async ({
  llavero,
  network,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  network.simulator.quirks.set('balance', { kind: 'slow', delayMs: 60_000 });
  await fillKeyForm(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Interrupted' });
  await options.click('#add button[type="submit"]');
  await until('the check at Bitso', () =>
    network.simulator.hits.some(({ url }) => url === '/api/v3/balance'),
  );
  await llavero.stopBackground();
  network.simulator.quirks.clear();

  await options.reload();
  await isUnlocked(options);
  expect(await options.run(() => document.querySelector<HTMLInputElement>('#add .field input')?.value)).toBe(
    'Interrupted',
  );
  await options.click('#add button[type="submit"]');
  await until('the key to be stored', async () => (await countKeys(options)) === 1);
});
