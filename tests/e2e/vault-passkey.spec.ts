import { until } from './harness/browser.ts';
import { createVault, isUnlocked, lock, openOptions, unlock } from './harness/product.ts';
import { answerIn, changePassphrase, isThere, textOf } from './harness/security.ts';
import { expect, test } from './harness/test.ts';

type Options = Awaited<ReturnType<typeof openOptions>>;

async function addPasskey(options: Options, name: string, passphrase: string): Promise<void> {
  await options.click('#passkeys > .actions button');
  await options.type('#passkeys .field:nth-of-type(1) input', name);
  await options.type('#passkeys input[type="password"]', passphrase);
  await options.press('Enter');
}
const names = (options: Options) =>
  options.run(() =>
    [...document.querySelectorAll('[data-llavero="passkeys"] .previewed-name')].map(
      (name) => name.textContent,
    ),
  );
const openWithPasskey = async (options: Options) => {
  await options.click('#passkey button');
  await isUnlocked(options);
};

test.describe('where the browser gives extensions passkeys', () => {
  test.beforeEach(({ engine }) => test.skip(engine !== 'chromium', 'Chromium only'));

  test('a passkey opens the vault beside the passphrase, the popup leads to it, and it is removed after a question', async ({
    llavero,
  }) => {
    const options = await openOptions(llavero);
    await options.addAuthenticator({ hasPrf: true });
    const passphrase = await createVault(options);
    await addPasskey(options, 'Laptop', passphrase);
    expect(await answerIn(options, '#passkeys', '.notice[data-tone="good"]')).toContain('Laptop');
    await until('the passkey in the list', async () => (await names(options)).join() === 'Laptop');

    await lock(options);
    await llavero.stopBackground();
    await openWithPasskey(options);
    await lock(options);
    const popup = await llavero.openPopup();
    expect(await answerIn(popup, '.locked', 'form ~ .button')).toBe('Use a passkey');
    await popup.close();
    await unlock(options, passphrase);

    await options.click('[data-llavero="passkeys"] button');
    await options.click('dialog .button[data-look="danger"]');
    await until('no passkey', async () => (await names(options)).length === 0);
  });

  test('a change of passphrase keeps the passkey that is used in it; removed, it opens nothing', async ({
    llavero,
  }) => {
    const options = await openOptions(llavero);
    await options.addAuthenticator({ hasPrf: true });
    const passphrase = await createVault(options);
    await addPasskey(options, 'Laptop', passphrase);
    await isThere(options, '[data-llavero="passkeys"]');
    await changePassphrase(options, passphrase, 'perro gato casa luna', async () => {
      await until('the list of what goes', async () =>
        (await textOf(options, '[data-llavero="keep-passkeys"]')).includes('stops opening the vault'),
      );
      await options.click('[data-llavero="keep-passkeys"] button');
      await until('the passkey to stay', async () =>
        (await textOf(options, '[data-llavero="keep-passkeys"]')).includes('stays'),
      );
    });
    await lock(options);
    await openWithPasskey(options);

    await changePassphrase(options, 'perro gato casa luna', passphrase);
    await until('no passkey', async () => (await names(options)).length === 0);
    await lock(options);
    expect(await options.run(() => document.querySelector('#passkey'))).toBeNull();
    await unlock(options, passphrase);
  });

  test('an authenticator without the PRF extension is told in plain words, and nothing is added', async ({
    llavero,
  }) => {
    const options = await openOptions(llavero);
    await options.addAuthenticator({ hasPrf: false });
    const passphrase = await createVault(options);
    await addPasskey(options, 'Old key', passphrase);
    expect(await answerIn(options, '#passkeys', '.notice[data-tone="danger"]')).toContain('PRF');
    expect(await names(options)).toEqual([]);
    await lock(options);
    await unlock(options, passphrase);
  });
});

test('where it does not, the page says so and offers none', async ({ llavero, engine }) => {
  test.skip(engine !== 'firefox', 'Firefox only');
  const options = await openOptions(llavero);
  await createVault(options);
  expect(await textOf(options, '#passkeys')).toContain('no passkeys to extensions');
  expect(await options.run(() => document.querySelector('#passkeys button'))).toBeNull();
});
