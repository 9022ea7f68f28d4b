import { keyNamed } from '../simulator/keys.ts';
import { until } from './harness/browser.ts';
import { addKey, countKeys, createVault, isUnlocked, lock, openOptions, unlock } from './harness/product.ts';
import {
  answerIn,
  chooseFile,
  damageCopies,
  isThere,
  makeBackup,
  openFile,
  readStores,
  takeDownload,
  textOf,
} from './harness/security.ts';
import { expect, test } from './harness/test.ts';

test('a vault damaged in every copy says so, makes no other over it, and is restored from a backup', async ({
  llavero,
  network,
}) => {
  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  await addKey(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Mi cuenta' });
  const file = await makeBackup(options, passphrase);
  await lock(options);
  await damageCopies(llavero, ['vault:a', 'vault:b'], true);
  await llavero.stopBackground();
  await options.reload();

  expect(await answerIn(options, '#keys')).toContain('damaged');
  expect(await options.run(() => document.querySelector('#create, #add') === null)).toBe(true);
  const popup = await llavero.openPopup();
  expect(await answerIn(popup, 'body')).toContain('damaged');
  await popup.close();
  const saved = await takeDownload(options, () => options.click('#keys .card .actions button'));
  expect(saved).toContain('garbage on the disk');

  await chooseFile(options, file);
  await openFile(options, passphrase);
  await options.click('#restore [data-llavero="backup-preview"] .actions button');
  await isUnlocked(options);
  await until('the key', async () => (await countKeys(options)) === 1);
  expect(await readStores(llavero)).toContain('garbage on the disk');
});

test('a vault damaged in two copies of three is whole again and says so', async ({ llavero }) => {
  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  await lock(options);
  await damageCopies(llavero, ['vault:a', 'vault:b'], false);
  await llavero.stopBackground();
  await options.reload();
  await isThere(options, 'input[name="vault-passphrase"]');
  expect(await textOf(options, '.page-body')).toContain('nothing was lost');
  await unlock(options, passphrase);
  await isUnlocked(options);
});
