import { keyNamed } from '../simulator/keys.ts';
import { audit } from './harness/audit.ts';
import { unreached } from './harness/keyboard.ts';
import { addKey, createVault, isLocked, lock, openOptions, readPopup } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

test.use({ browserOptions: { viewport: { width: 1100, height: 900 } } });

test('axe finds nothing on popup and options, from the first run to the lock, and the Tab key reaches all of it', async ({
  llavero,
  network,
  engine,
}) => {
  const options = await openOptions(llavero);
  await options.run(() => document.fonts.ready.then(() => null));
  const first = await llavero.openPopup();
  expect(await audit(first), 'popup, first run').toEqual([]);
  await first.close();
  expect(await audit(options), 'options, no vault').toEqual([]);

  await createVault(options);
  const stored = keyNamed(network.simulator.keys, 'balances only');
  expect(await addKey(options, { ...stored, name: 'Mi cuenta' })).toBeNull();
  const refused = keyNamed(network.simulator.keys, 'inactive');
  expect(await addKey(options, { ...refused, name: 'Otra' })).not.toBeNull();
  expect(await audit(options), 'options, a key and a refusal').toEqual([]);
  if (engine === 'chromium') expect(await unreached(options), 'options, by keyboard').toEqual([]);
  const popup = await llavero.openPopup();
  await readPopup(popup);
  expect(await audit(popup), 'popup, balances').toEqual([]);
  await popup.click('[data-llavero="row"] button');
  expect(await audit(popup), 'popup, an open row').toEqual([]);
  if (engine === 'chromium') expect(await unreached(popup), 'popup, by keyboard').toEqual([]);

  await lock(popup);
  expect(await audit(popup), 'popup, locked').toEqual([]);
  await isLocked(options);
  expect(await audit(options), 'options, locked').toEqual([]);
});
