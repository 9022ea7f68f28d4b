import { randomBytes } from 'node:crypto';
import type { Browser as Extension } from 'wxt/browser';
import { z } from 'zod/mini';
import { protocol } from '../../utils/messaging/protocol.ts';
import { keyNamed } from '../simulator/keys.ts';
import { until, type View } from './harness/browser.ts';
import { type Canary, findIn, findInFolder, needlesOf } from './harness/canary.ts';
import { keysOf } from './harness/open-record.ts';
import { addKey, createVault, fillKeyForm, lock, openOptions, readPopup, unlock } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

declare const chrome: typeof Extension;

/** The messages that ask and change nothing; each may be sent with an empty request. */
const questions = Object.keys(protocol).filter((name) =>
  /\.(state|status|list|draft|last|refresh|quarantine|series|export)$/.test(name),
);

test('no secret lies in storage, profile, logs, pages or messages', async ({ llavero, network }) => {
  const stored = keyNamed(network.simulator.keys, 'balances only');
  const drafted = keyNamed(network.simulator.keys, 'trading');

  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  expect(await addKey(options, { ...stored, name: 'Stored' })).toBeNull();
  await fillKeyForm(options, { ...drafted, name: 'Drafted' });
  await until('the draft to be kept', () =>
    options.run(async () => {
      const reply: unknown = await chrome.runtime.sendMessage({ name: 'key.draft', request: {} });
      return JSON.stringify(reply).includes('"hasSecret":true');
    }),
  );
  const popup = await llavero.openPopup();
  await readPopup(popup);

  const canaries: Canary[] = [
    { name: 'secret of the stored key', value: stored.secret },
    { name: 'secret of the stored key, its digits as bytes', value: Buffer.from(stored.secret, 'hex') },
    { name: 'secret of the draft', value: drafted.secret },
    { name: 'the stored key', value: stored.key },
    { name: 'passphrase', value: passphrase },
    ...(await keysOf(await readRecord(options), passphrase)),
  ];
  const needles = needlesOf(canaries);

  // While the vault is open: what the extension keeps, says and shows.
  expect(findIn(await dumpStorage(options), needles), 'storage').toEqual([]);
  const answers = await options.run(askEverything, questions);
  expect(answers.match(/"ok":true/g)?.length, 'questions answered').toBeGreaterThanOrEqual(6);
  expect(findIn(answers, needles), 'messages').toEqual([]);
  expect(findIn(await readDom(popup), needles), 'popup').toEqual([]);
  expect(findInFolder(llavero.profile, needles), 'profile, open').toEqual([]);

  await lock(popup);
  await unlock(popup, passphrase);
  expect(findIn(await readDom(popup), needles), 'popup after unlocking').toEqual([]);
  await popup.close();
  await llavero.stopBackground();
  expect(findIn(await dumpStorage(options), needles), 'storage after the background stopped').toEqual([]);

  // The scan must be able to find: one canary of its own, where it should be seen.
  const planted = randomBytes(32).toString('hex');
  await options.run((text) => chrome.storage.local.set({ planted: text }), planted);
  const control = needlesOf([{ name: 'planted', value: planted }]);
  expect(findIn(await dumpStorage(options), control)).toContain('planted (text)');

  const log = await llavero.readConsole();
  await llavero.quit();
  expect(findIn(log, needles), 'console').toEqual([]);
  expect(findInFolder(llavero.profile, needles), 'profile').toEqual([]);
  expect(findInFolder(llavero.profile, control).join()).toContain('planted (text');
});

const readDom = (view: View) =>
  view.run(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll('input')].map(({ value }) => value).join(),
  );

async function readRecord(view: View): Promise<string> {
  const items = await view.run(() => chrome.storage.local.get(['vault:a', 'vault:b']));
  const copies = Object.values(z.record(z.string(), z.string()).parse(items));
  const generation = (text: string) =>
    z.object({ generation: z.number() }).parse(JSON.parse(JSON.parse(text).protected)).generation;
  return copies.sort((a, b) => generation(b) - generation(a))[0] ?? '';
}

async function askEverything(names: string[]): Promise<string> {
  const replies = names.map(async (name) => [name, await chrome.runtime.sendMessage({ name, request: {} })]);
  return JSON.stringify(await Promise.all(replies));
}

/** All of storage.local, storage.session and IndexedDB, as text; keys that cannot be exported stay out. */
const dumpStorage = (view: View) =>
  view.run(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await done(indexedDB.open(name));
        const stores = [...database.objectStoreNames].map(async (store) => {
          const items = database.transaction(store).objectStore(store);
          return [store, await done(items.getAllKeys()), await done(items.getAll())];
        });
        const content = await Promise.all(stores);
        database.close();
        return [name, content];
      }),
    );
    const asText = (_: string, value: unknown) => {
      if (value instanceof ArrayBuffer)
        return [...new Uint8Array(value)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (ArrayBuffer.isView(value))
        return [...new Uint8Array(value.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return value;
    };
    return JSON.stringify(
      [databases, await chrome.storage.local.get(), await chrome.storage.session.get()],
      asText,
    );
  });
