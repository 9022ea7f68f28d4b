import { keyNamed } from '../simulator/keys.ts';
import { until, type View } from './harness/browser.ts';
import {
  addKey,
  createVault,
  expectWarnings,
  fillKeyForm,
  isLocked,
  keyPage,
  openOptions,
  readPopup,
  readWarnings,
  refresh,
  unlock,
} from './harness/product.ts';
import { expect, test } from './harness/test.ts';

const dangerous = keyPage('view-balances', 'make-withdrawals');

const isGuardOff = (view: View) =>
  view.run(() => document.querySelector('[data-llavero="guard-off"]') !== null);
const expectGuardOff = (view: View, isOff: boolean) =>
  until(
    `the line that the guard is ${isOff ? 'off' : 'on, gone'}`,
    async () => (await isGuardOff(view)) === isOff,
  );

test('access to the site withdrawn: no warning on the page, and the popup says so until it is given back', async ({
  llavero,
  network,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const stored = keyNamed(network.simulator.keys, 'balances only');
  expect(await addKey(options, { ...stored, name: 'Demo' })).toBeNull();
  const page = await llavero.open(dangerous);
  await expectWarnings(page, ['make-withdrawals']);
  const known = await readPopup(await llavero.openPopup());

  await llavero.setSiteAccess(false);
  await page.reload();
  // Before the popup is opened: Firefox takes that as a leave to run on the tab in front, for once.
  expect(await readWarnings(page)).toEqual([]);
  const popup = await llavero.openPopup();
  await expectGuardOff(popup, true);
  await refresh(popup);
  // The last known balances stay, whatever became of the refresh.
  expect((await readPopup(popup)).rows).toEqual(known.rows);
  await popup.close();
  await options.reload();
  await until('the notice in the options', () =>
    options.run(() => document.querySelector('#guard .notice[data-tone="danger"]') !== null),
  );

  await llavero.setSiteAccess(true);
  await page.reload();
  await expectWarnings(page, ['make-withdrawals']);
  await expectGuardOff(await llavero.openPopup(), false);
});

test('a Bitso tab without the guard is told of, until it is reloaded', async ({ llavero }) => {
  await llavero.setSiteAccess(false);
  const page = await llavero.open(dangerous);
  await llavero.setSiteAccess(true);
  const popup = await llavero.openPopup();
  // Firefox may put the content script into open tabs by itself: then there is nothing to tell.
  const isGuarded = (await readWarnings(page)).length > 0;
  await expectGuardOff(popup, !isGuarded);
  await popup.close();
  await page.reload();
  await expectWarnings(page, ['make-withdrawals']);
  await expectGuardOff(await llavero.openPopup(), false);
});

test('the extension reloaded under an open form: what was typed is there after unlocking', async ({
  llavero,
  network,
}) => {
  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  const drafted = keyNamed(network.simulator.keys, 'balances only');
  await fillKeyForm(options, { ...drafted, name: 'Half done' });
  await until('the draft to be kept', () =>
    options.run(() => document.querySelector('.draft .hint') !== null),
  );
  await llavero.reloadExtension();

  // A reload closes the extension's own pages in both browsers.
  const reopened = await openOptions(llavero);
  await isLocked(reopened);
  await unlock(reopened, passphrase);
  const name = () => reopened.run(() => document.querySelector<HTMLInputElement>('#add .field input')?.value);
  await until('the name that was typed', async () => (await name()) === 'Half done');
  expect(await reopened.run(() => document.body.textContent)).toContain(drafted.key.slice(-4));
  await reopened.click('#add button[type="submit"]');
  await until('the key to be stored', () =>
    reopened.run(() => document.querySelector('[data-llavero="key"]') !== null),
  );
});

test('the extension reloaded under an open page: still warned, never twice', async ({ llavero }) => {
  const page = await llavero.open(dangerous);
  await expectWarnings(page, ['make-withdrawals']);
  await llavero.reloadExtension();
  await expectWarnings(page, ['make-withdrawals']);
  await page.click('#r-make-withdrawals');
  await expectWarnings(page, []);
  await page.click('#r-place-orders');
  await expectWarnings(page, ['place-orders']);
  await page.go(dangerous);
  await expectWarnings(page, ['make-withdrawals']);
});
