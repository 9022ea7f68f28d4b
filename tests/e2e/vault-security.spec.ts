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
import {
  answerIn,
  changePassphrase,
  chooseFile,
  isThere,
  makeBackup,
  openFile,
  readStores,
  takeDownload,
  textOf,
  wipe,
} from './harness/security.ts';
import { expect, test } from './harness/test.ts';

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

test('a wipe, while locked too, leaves nothing in any store', async ({ llavero, network }) => {
  const options = await openOptions(llavero);
  await createVault(options);
  await addKey(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Mi cuenta' });
  await lock(options);
  expect(await readStores(llavero)).toContain('llavero-vault');
  await wipe(options);
  expect(await readStores(llavero)).toBe('[]');
  await llavero.stopBackground();
  await options.reload();
  await isThere(options, '#create');
});

test('the last minute is counted down, and then it is locked', async ({ llavero }) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const leave = (leftMs: number) =>
    llavero.runInBackground(async (left) => {
      interface Area {
        get(key: string): Promise<Record<string, { clocks: Record<string, number> }>>;
        set(items: object): Promise<void>;
      }
      const { session: area } = (globalThis as unknown as { chrome: { storage: { session: Area } } }).chrome
        .storage;
      const session = (await area.get('vault:session'))['vault:session'];
      if (!session) throw new Error('no session');
      const unlockedAt = Date.now() - 12 * 3_600_000 + left;
      await area.set({ 'vault:session': { ...session, clocks: { ...session.clocks, unlockedAt } } });
    }, leftMs);
  await leave(42_000);
  const popup = await llavero.openPopup();
  await isThere(popup, '[data-llavero="locks-in"]');
  expect(await textOf(popup, '[data-llavero="locks-in"]')).toMatch(/^Locks in 0:[34]\d$/);
  await popup.close();
  await options.reload();
  await isThere(options, '[data-llavero="locks-in"]');
  // Until it is seen, for the background may be writing the same clocks at that moment.
  await until(
    'the last seconds',
    async () => {
      if (/0:0\d/.test(await textOf(options, '[data-llavero="locks-in"]'))) return true;
      await leave(8_000);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      return false;
    },
    40_000,
  );
  await isThere(options, 'input[name="vault-passphrase"]');
});

test('the keyboard command is registered, and locks', async ({ llavero, engine }) => {
  const options = await openOptions(llavero);
  await createVault(options);
  expect(await textOf(options, '#security')).toContain('Alt+Shift+L');
  // No driver reaches the browser's own shortcuts; Chromium lets an event be raised as if one was pressed.
  test.skip(engine !== 'chromium', 'the event can be raised in Chromium only');
  await llavero.runInBackground(() => {
    interface Commands {
      onCommand: { dispatch(name: string): void };
    }
    (globalThis as unknown as { chrome: { commands: Commands } }).chrome.commands.onCommand.dispatch('lock');
  });
  await isThere(options, 'input[name="vault-passphrase"]');
});
