import { type Browser, type Tab, until, type View } from './browser.ts';
import { readWords } from './product.ts';

/** What a person does in the section "Security", by the controls that are on the screen. */
const change = 'section[aria-labelledby="change-title"]';

export const isThere = (view: View, selector: string) =>
  until(`${selector} to be there`, () =>
    view.run((wanted) => document.querySelector(wanted) !== null, selector),
  );

export const textOf = (view: View, selector: string): Promise<string> =>
  view.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Waits for a notice or a problem below `selector` and returns what it says. */
export const answerIn = (view: View, selector: string, answer = '.notice, .field-problem'): Promise<string> =>
  until(`an answer in ${selector}`, () =>
    view.run(
      (place, wanted) =>
        [...document.querySelectorAll(`${place} :is(${wanted})`)].map((said) => said.textContent).join(' ') ||
        null,
      selector,
      answer,
    ),
  );

/** Types the current passphrase, chooses an own new one and sends it. */
export async function changePassphrase(
  options: Tab,
  from: string,
  to: string,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  await options.click(`${change} > .actions button`);
  await isThere(options, `${change} input[type="password"]:focus`);
  await options.type(`${change} input[type="password"]`, from);
  await options.press('Enter');
  await isThere(options, `${change} [data-llavero="generated-passphrase"]`);
  await meanwhile();
  await readWords(options);
  await options.click(`${change} form > .actions button[type="button"]`);
  await options.type(`${change} .field:nth-of-type(1) input[type="password"]`, to);
  await options.type(`${change} .field:nth-of-type(2) input[type="password"]`, to);
  await options.click(`${change} button[type="submit"]`);
  await isThere(options, `${change} .notice[data-tone="good"]`);
  await isThere(options, `${change} > .actions button:focus`);
}

/** The text of the file that `act` hands to the browser: read where the page makes it. */
export async function takeDownload(options: Tab, act: () => Promise<void>): Promise<string> {
  await options.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => document.documentElement.setAttribute('data-test-download', text));
      return make(blob);
    };
    document.documentElement.removeAttribute('data-test-download');
  });
  await act();
  return until('the download', () =>
    options.run(() => document.documentElement.getAttribute('data-test-download')),
  );
}

export async function makeBackup(options: Tab, passphrase: string): Promise<string> {
  return takeDownload(options, async () => {
    await options.click('#backup > .actions button');
    await options.type('#backup input[type="password"]', passphrase);
    await options.press('Enter');
    await isThere(options, '#backup .notice[data-tone="good"]');
  });
}

/** Chooses a file as the browser's own chooser would. */
export async function chooseFile(options: Tab, text: string): Promise<void> {
  await isThere(options, '#restore input[type="file"]');
  await options.run((content) => {
    const input = document.querySelector('#restore input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'llavero.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

export async function openFile(options: Tab, passphrase: string): Promise<void> {
  const field = '#restore input[type="password"]';
  // The answer to an earlier try may still move the field under the hand.
  await until('the passphrase to be typed', async () => {
    await options.type(field, passphrase);
    return options
      .run((at) => document.querySelector<HTMLInputElement>(at)?.value, field)
      .then((typed) => typed === passphrase);
  });
  await options.press('Enter');
}

/** By the button, the box, the word. */
export async function wipe(options: Tab): Promise<void> {
  await options.click('#wipe > .actions button');
  await options.click('dialog input[type="checkbox"]');
  await options.click('dialog button[type="submit"]');
  await options.type('dialog input:not([type])', 'wipe');
  await options.click('dialog button[type="submit"]');
  await isThere(options, '#create');
}

/** Every key and value in every store of the extension, as text. */
export const readStores = (browser: Browser): Promise<string> =>
  browser.runInBackground(async () => {
    // The one global that both engines have.
    const { storage } = (globalThis as unknown as { chrome: { storage: Stores } }).chrome;
    const found: unknown[] = [await storage.local.get(), await storage.session.get()];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const all = database.transaction(table).objectStore(table).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        found.push(...all.result);
      }
      database.close();
    }
    return JSON.stringify(found.filter((item) => JSON.stringify(item) !== '{}'));
  });

/** Writes over every copy of the vault, as a failing disk would. */
export const damageCopies = (browser: Browser, keys: string[], withMirror: boolean): Promise<void> =>
  browser.runInBackground(
    async (places, alsoMirror) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Stores } }).chrome;
      await storage.local.set(Object.fromEntries(places.map((key) => [key, 'garbage on the disk'])));
      if (!alsoMirror) return;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('llavero-vault');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction('items', 'readwrite');
      writing.objectStore('items').put('garbage on the disk', 'vault:mirror');
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    },
    keys,
    withMirror,
  );

interface Stores {
  local: Area;
  session: Area;
}
interface Area {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
