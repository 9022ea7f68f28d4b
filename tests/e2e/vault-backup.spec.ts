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
} from './harness/product.ts';
import {
  answerIn,
  chooseFile,
  isThere,
  makeBackup,
  openFile,
  takeDownload,
  textOf,
  wipe,
} from './harness/security.ts';
import { expect, test } from './harness/test.ts';

test('a backup brings the keys back after a wipe, and is looked into first', async ({ llavero, network }) => {
  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  const { key, secret } = keyNamed(network.simulator.keys, 'balances only');
  await addKey(options, { name: 'Mi cuenta', key, secret });
  expect(await textOf(options, '#keys')).toContain('in no backup yet');
  const file = await makeBackup(options, passphrase);
  expect(file).not.toContain(secret);
  expect(file).not.toContain('Mi cuenta');
  await until(
    'the reminder to go',
    async () => !(await textOf(options, '#keys')).includes('in no backup yet'),
  );

  await chooseFile(options, file);
  await openFile(options, passphrase);
  expect(await answerIn(options, '#restore', '[data-llavero="backup-preview"]')).toContain(
    'in the vault already',
  );

  await lock(options);
  await wipe(options);
  await chooseFile(options, file.slice(0, -40));
  expect(await answerIn(options, '#restore')).toContain('no whole Llavero backup');
  await chooseFile(options, file);
  await openFile(options, 'not the passphrase');
  expect(await answerIn(options, '#restore')).toContain('not the passphrase of this file');
  await openFile(options, passphrase);
  const preview = await answerIn(options, '#restore', '[data-llavero="backup-preview"]');
  expect(preview).toContain('Mi cuenta');
  expect(preview).toContain(key.slice(-4));
  expect(preview).not.toContain(key);
  await options.click('#restore [data-llavero="backup-preview"] .actions button');
  await isUnlocked(options);
  await until('the key', async () => (await countKeys(options)) === 1);
});

test('a backup under another passphrase asks for the vault’s first', async ({ llavero }) => {
  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  await options.click('#backup > .actions button');
  await options.click('#backup .choice:nth-of-type(2) input');
  await options.type('#backup input[type="password"]', 'not the passphrase');
  await options.press('Enter');
  expect(await answerIn(options, '#backup')).toContain('not the passphrase');
  await options.type('#backup input[type="password"]', passphrase);
  await options.press('Enter');
  await isThere(options, '#backup [data-llavero="generated-passphrase"]');
  const other = await readWords(options);
  const file = await takeDownload(options, async () => {
    await options.click('#backup input[type="checkbox"]');
    await options.click('#backup button[type="submit"]');
    await isThere(options, '#backup .notice[data-tone="good"]');
  });
  await chooseFile(options, file);
  await openFile(options, passphrase);
  expect(await answerIn(options, '#restore')).toContain('not the passphrase of this file');
  await openFile(options, other.trim());
  await isThere(options, '[data-llavero="backup-preview"]');
});
