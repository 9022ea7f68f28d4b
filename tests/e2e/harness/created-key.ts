import { type Tab, until } from './browser.ts';

/** The simulator's page on which a new key is shown, and what stands there. */
export const pageOfCreated = {
  url: 'https://bitso.com/api_setup/created',
  secret: '9f1c27d0a6b84e53bb07c1d92e64f80a',
};

/** The guard's offer to keep the key, once it is there. */
export const offerOn = (tab: Tab) =>
  until('the offer', async () => (await tab.hidden('[data-llavero-capture]'))[0] ?? null);

export const offerSays = (tab: Tab, words: string) =>
  until(words, async () => (await offerOn(tab)).text.includes(words));

/** Takes the offer. */
export async function keepCreated(tab: Tab): Promise<void> {
  await offerOn(tab);
  const [button] = await tab.hidden('[data-llavero-capture] button');
  await button?.click();
}
