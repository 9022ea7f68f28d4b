import { browser } from 'wxt/browser';

/** The sections of the options page that the popup can lead to. */
export type Section = 'passkey' | 'keys' | 'add' | 'guard' | 'demo' | 'settings';

/** Opens the options page at a section and closes the popup, as following a link would. */
export async function openOptions(section: Section): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
  window.close();
}
