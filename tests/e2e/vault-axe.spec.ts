import { keyNamed } from '../simulator/keys.ts';
import { audit } from './harness/audit.ts';
import { addKey, createVault, lock, openOptions } from './harness/product.ts';
import { chooseFile, damageCopies, isThere, makeBackup, openFile } from './harness/security.ts';
import { expect, test } from './harness/test.ts';

const change = 'section[aria-labelledby="change-title"]';

test.use({ browserOptions: { viewport: { width: 1100, height: 900 } } });

test('axe finds nothing in the section on security, whatever is open in it', async ({
  llavero,
  network,
  engine,
}) => {
  const options = await openOptions(llavero);
  if (engine === 'chromium') await options.addAuthenticator({ hasPrf: true });
  const passphrase = await createVault(options);
  await addKey(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Mi cuenta' });
  if (engine === 'chromium') {
    await options.click('#passkeys > .actions button');
    await options.type('#passkeys input[type="password"]', passphrase);
    await options.press('Enter');
    await isThere(options, '#passkeys .notice');
  }
  const file = await makeBackup(options, passphrase);
  await chooseFile(options, file);
  await openFile(options, passphrase);
  await isThere(options, '[data-llavero="backup-preview"]');
  await options.click(`${change} > .actions button`);
  await options.type(`${change} input[type="password"]`, passphrase);
  await options.press('Enter');
  await isThere(options, `${change} [data-llavero="generated-passphrase"]`);
  expect(await audit(options), 'preview, kept passkeys, a generated passphrase').toEqual([]);

  await options.click(`${change} form > .actions button[type="button"]`);
  for (const own of ['contraseña1234', 'juan carlos perez', 'perro gato casa luna']) {
    await options.type(`${change} .field:nth-of-type(1) input[type="password"]`, own);
    await isThere(options, '[data-llavero="strength"]');
  }
  await options.click('#backup > .actions button');
  expect(await audit(options), 'advice, an open backup form').toEqual([]);
  await options.click('#wipe > .actions button');
  await isThere(options, 'dialog[open]');
  expect(await audit(options), 'the wipe').toEqual([]);
  await options.press('Escape');

  await lock(options);
  expect(await audit(options), 'locked').toEqual([]);
  await damageCopies(llavero, ['vault:a', 'vault:b'], true);
  await llavero.stopBackground();
  await options.reload();
  await isThere(options, '#restore');
  expect(await audit(options), 'damaged').toEqual([]);
});
