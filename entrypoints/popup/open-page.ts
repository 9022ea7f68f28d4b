import { browser } from 'wxt/browser';

/** The sections of the options page that the popup can lead to. */
export type Section = 'passkey' | 'report' | 'keys' | 'add' | 'guard' | 'demo' | 'settings';

/** Opens the options page at a section and closes the popup, as following a link would. */
export const openOptions = (section: Section): Promise<void> => open(`/options.html#${section}`);

/** Opens the page with all there is to see of the balances. */
export const openBalances = (): Promise<void> => open('/balances.html');

async function open(path: '/balances.html' | `/options.html#${Section}`): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${path.slice(1)}` });
  window.close();
}
