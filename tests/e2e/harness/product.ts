import type { RightId } from '../../../utils/permissions/rights.ts';
import { type Browser, type Tab, until, type View } from './browser.ts';

/** What a person does with Llavero, in either browser, by the controls that are on the screen. */
export const openOptions = (browser: Browser): Promise<Tab> =>
  browser.open(`${browser.extensionOrigin}/options.html`);

/** Makes the vault with the passphrase the page offers, and returns that passphrase. */
export async function createVault(options: Tab): Promise<string> {
  const passphrase = await readWords(options);
  await options.click('#create input[type="checkbox"]');
  await options.click('#create button[type="submit"]');
  await isUnlocked(options);
  return passphrase;
}

/** The passphrase that is offered, once its words stand there: until then the form below it still moves. */
export function readWords(options: View): Promise<string> {
  return until('a generated passphrase', () =>
    options.run(
      () => document.querySelector('[data-llavero="generated-passphrase"]')?.textContent?.trim() || null,
    ),
  );
}

/** Makes the vault with a passphrase of one's own. */
export async function createVaultWith(options: Tab, passphrase: string): Promise<void> {
  await readWords(options);
  await options.click('#create form > .actions button[type="button"]');
  await options.type('#create .field:nth-of-type(1) input[type="password"]', passphrase);
  await options.type('#create .field:nth-of-type(2) input[type="password"]', passphrase);
  await options.click('#create button[type="submit"]');
  await isUnlocked(options);
}

export interface KeyForm {
  name: string;
  key: string;
  secret: string;
}

export async function fillKeyForm(options: Tab, { name, key, secret }: KeyForm): Promise<void> {
  await options.type('#add .field:nth-of-type(1) input', name);
  await options.type('#add .field:nth-of-type(2) input', key);
  await options.type('#add .field:nth-of-type(3) input', secret);
}

/** Adds a key; returns the text of the refusal, or null where the key was stored. */
export async function addKey(options: Tab, form: KeyForm): Promise<string | null> {
  const before = await countKeys(options);
  await fillKeyForm(options, form);
  await options.click('#add button[type="submit"]');
  return until('the key to be stored or refused', async () => {
    if ((await countKeys(options)) > before) return { refusal: null };
    const refusal = await options.run(
      () => document.querySelector('#add .notice[data-tone="danger"]')?.textContent ?? null,
    );
    return refusal === null ? null : { refusal };
  }).then(({ refusal }) => refusal);
}

export const countKeys = (options: Tab): Promise<number> =>
  options.run(() => document.querySelectorAll('[data-llavero="key"]').length);

export async function unlock(view: View, passphrase: string): Promise<void> {
  await view.type('input[name="vault-passphrase"]', passphrase);
  await view.press('Enter');
  await until('the vault to open', () =>
    view.run(() => document.querySelector('input[name="vault-passphrase"]') === null),
  );
}

/** Locks by the button of the options page or of the popup. */
export async function lock(view: View): Promise<void> {
  await view.click('.page-head button, header.bar button:last-of-type');
  await isLocked(view);
}

export const isLocked = (view: View) =>
  until('the vault to be locked', () =>
    view.run(() => document.querySelector('input[name="vault-passphrase"]') !== null),
  );

export const isUnlocked = (options: Tab) =>
  until('the vault to be open', () => options.run(() => document.querySelector('#add form') !== null));

/** Chooses from a list as a person does: by what is written in it. */
export async function chooseCurrency(options: Tab, currency: string): Promise<void> {
  const choose = (code: string) => {
    const list = document.querySelector('#settings select');
    if (!(list instanceof HTMLSelectElement)) return false;
    const wanted = [...list.options].findIndex(({ label }) => label.startsWith(code));
    if (wanted < 0) return false;
    list.selectedIndex = wanted;
    return list.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await until(`${currency} to choose`, () => options.run(choose, currency.toUpperCase()));
}

export interface Shown {
  currency: string;
  /** Unrounded, as all amounts here; null where no price was ever seen. */
  total: string | null;
  unpriced: string[];
  rows: ShownRow[];
}
export interface ShownRow {
  asset: string;
  total: string;
  available: string;
  locked: string;
  /** Null where the asset has no price. */
  value: string | null;
  route: string | null;
}

/** What the popup shows once its refresh is over, as it stands in its markup. */
export async function readPopup(popup: View): Promise<Shown> {
  return until('the balances in the popup', () => popup.run(readPortfolio));
}

/** Presses refresh in the popup: a person is answered at once, the popup itself asks only once a minute. */
export const refresh = (popup: View): Promise<void> => popup.click('header.bar button:nth-of-type(2)');

function readPortfolio(): Shown | null {
  const portfolio = document.querySelector('[data-llavero="portfolio"]');
  const isRefreshing =
    document.querySelector('header.bar [aria-busy="true"], .assets[aria-busy="true"]') !== null;
  if (!portfolio || isRefreshing) return null;
  const exact = (root: Element, field: string) =>
    root.querySelector(`data[data-field="${field}"]`)?.getAttribute('value') ?? null;
  const rows = [...portfolio.querySelectorAll('[data-llavero="row"]')].map((row) => ({
    asset: row.getAttribute('data-asset') ?? '',
    total: exact(row, 'total') ?? '',
    available: exact(row, 'available') ?? '',
    locked: exact(row, 'locked') ?? '',
    value: exact(row, 'value'),
    route: row.getAttribute('data-route'),
  }));
  const unpriced = portfolio.querySelector('[data-llavero="unpriced"]')?.getAttribute('data-assets') ?? '';
  return {
    currency: portfolio.getAttribute('data-currency') ?? '',
    total: exact(portfolio, 'portfolio-total'),
    unpriced: unpriced.split(' ').filter(Boolean),
    rows,
  };
}

/** The rights that are warned about on the page at this moment. */
export async function readWarnings(page: Tab): Promise<string[]> {
  const found = await page.hidden('[data-llavero-warning]');
  return found.map(({ attributes }) => attributes['data-llavero-warning'] ?? '').sort();
}

/** Waits until exactly these rights are warned about. */
export async function expectWarnings(page: Tab, rights: readonly string[]): Promise<void> {
  const wanted = [...rights].sort().join(' ');
  await until(`warnings of "${wanted}"`, async () => (await readWarnings(page)).join(' ') === wanted);
}

/** The simulated page for a new key, with these rights switched on. Each switch has the id `r-<right>`. */
export const keyPage = (...on: RightId[]) => `https://bitso.com/api_setup?on=${on.join(',')}`;
