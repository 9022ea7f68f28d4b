import type { Browser as Extension } from 'wxt/browser';
import { keyNamed } from '../simulator/keys.ts';
import { until } from './harness/browser.ts';
import {
  addKey,
  countKeys,
  createVault,
  isUnlocked,
  lock,
  openOptions,
  readWords,
  unlock,
} from './harness/product.ts';
import { answerIn, changePassphrase, isThere, readStores, wipe } from './harness/security.ts';
import { expect, test } from './harness/test.ts';

declare const chrome: typeof Extension;

test('a new passphrase opens the vault, the old one no copy of it', async ({ llavero, network }) => {
  const options = await openOptions(llavero);
  const old = await createVault(options);
  await addKey(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Mi cuenta' });
  await changePassphrase(options, old, 'perro gato casa luna');
  expect(await countKeys(options)).toBe(1);

  await lock(options);
  await llavero.stopBackground();
  await options.type('input[name="vault-passphrase"]', old);
  await options.press('Enter');
  expect(await answerIn(options, '#keys')).toContain('not the passphrase');
  await unlock(options, 'perro gato casa luna');
  await until('the key', async () => (await countKeys(options)) === 1);
  const kept = (await readStores(llavero)) + (await llavero.readConsole());
  const { key, secret } = keyNamed(network.simulator.keys, 'balances only');
  for (const canary of [old, 'perro gato casa luna', key, secret]) expect(kept).not.toContain(canary);
});

test('a wipe, while locked too, leaves nothing in any store', async ({ llavero, network }) => {
  const options = await openOptions(llavero);
  await createVault(options);
  await addKey(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Mi cuenta' });
  await options.run(() => chrome.runtime.sendMessage({ name: 'settings.set', request: { theme: 'dark' } }));
  const looks = () => options.run(() => JSON.stringify(localStorage));
  await until('the look to be kept', async () => (await looks()).includes('dark'));
  await lock(options);
  expect(await readStores(llavero)).toContain('llavero-vault');
  await wipe(options);
  expect(await readStores(llavero)).toBe('[]');
  expect(await looks()).toBe('{}');
  await llavero.stopBackground();
  await options.reload();
  await isThere(options, '#create');
});

test('advice on a passphrase is given where one is chosen, and refuses nothing', async ({ llavero }) => {
  const options = await openOptions(llavero);
  await readWords(options);
  await options.click('#create form > .actions button[type="button"]');
  const type = (field: number, text: string) =>
    options.type(`#create .field:nth-of-type(${field}) input[type="password"]`, text);
  await type(1, 'contraseña1234');
  const strength = '[data-llavero="strength"]';
  await isThere(options, `${strength}[data-level="weak"]`);
  await type(1, 'perro gato casa luna');
  await isThere(options, `${strength}[data-level="strong"]`);
  await type(1, 'contraseña1234');
  await type(2, 'contraseña1234');
  await options.click('#create button[type="submit"]');
  await isUnlocked(options);
});
