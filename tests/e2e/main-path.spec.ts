import { keyNamed } from '../simulator/keys.ts';
import {
  addKey,
  createVault,
  expectWarnings,
  isLocked,
  keyPage,
  lock,
  openOptions,
  readPopup,
  unlock,
} from './harness/product.ts';
import { expect, test } from './harness/test.ts';

test('a key goes in, balances come out, the risky switch is warned about', async ({ llavero, network }) => {
  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  const { key, secret } = keyNamed(network.simulator.keys, 'balances only');
  expect(await addKey(options, { name: 'Mi cuenta', key, secret })).toBeNull();

  const popup = await llavero.openPopup();
  const shown = await readPopup(popup);
  expect(shown.currency).toBe('mxn');
  expect(shown.total).toMatch(/^[1-9]\d*(\.\d+)?$/);
  expect(shown.rows.length).toBeGreaterThan(5);

  await lock(popup);
  expect(await popup.run(() => document.body.textContent)).not.toContain('Mi cuenta');
  await popup.close();
  await isLocked(options);

  const reopened = await llavero.openPopup();
  await unlock(reopened, passphrase);
  expect(await readPopup(reopened)).toEqual(shown);

  const page = await llavero.open(keyPage('view-balances', 'make-withdrawals'));
  await expectWarnings(page, ['make-withdrawals']);
});
