import type { WxtBrowser } from 'wxt/browser';
import type { GuardStatus } from '../../utils/messaging/protocol.ts';

const answerWithinMs = 400;

/** Whether the guard can run on the exchange's pages, and in how many of its open tabs nobody answers. */
export async function guardStatus(browser: WxtBrowser, hosts: readonly string[]): Promise<GuardStatus> {
  const hasSiteAccess = await browser.permissions.contains({ origins: [...hosts] });
  if (!hasSiteAccess) return { hasSiteAccess, silentTabs: 0 };
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const alive = await Promise.all(
    tabs
      .filter((tab) => tab.id !== undefined && tab.status === 'complete' && !tab.discarded)
      .map((tab) => isGuarded(browser, tab.id ?? -1)),
  );
  return { hasSiteAccess, silentTabs: alive.filter((isAlive) => !isAlive).length };
}

async function isGuarded(browser: WxtBrowser, tabId: number): Promise<boolean> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, answerWithinMs, undefined));
  const reply = browser.tabs.sendMessage(tabId, { ping: 'guard' }, { frameId: 0 });
  // A rejection is the browser saying that nobody listens there: the very thing asked for.
  return (await Promise.race([reply, silence]).catch(() => undefined)) !== undefined;
}
