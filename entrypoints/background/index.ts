import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createGet } from '../../utils/exchanges/http.ts';
import { bitso } from '../../utils/exchanges/bitso.ts';
import { exchanges } from '../../utils/exchanges/registry.ts';
import type { Changed } from '../../utils/messaging/protocol.ts';
import { answer, type Door } from '../../utils/messaging/serve.ts';
import { createVault } from '../../utils/vault/vault.ts';
import { guardStatus } from './guard.ts';
import { createHandlers } from './handlers.ts';
import { preferences } from './preferences.ts';

const hosts = exchanges.flatMap((exchange) => exchange.hosts);
const sweepAlarm = 'sweep';

// Wiring only. Listeners are registered before anything is awaited: the event that woke the worker is waiting.
export default defineBackground(() => {
  const announce = (changed: Changed['changed']) => {
    // Nobody listening is the ordinary case: no window of ours is open.
    browser.runtime.sendMessage({ changed } satisfies Changed).catch(() => undefined);
  };
  const world = {
    get: createGet(fetch, exchanges.map((exchange) => exchange.api)),
    now: () => Date.now(),
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
  const vault = createVault({});
  const handlers = createHandlers(
    { vault, exchange: bitso, world },
    {
      preferences,
      guardStatus: () => guardStatus(browser, hosts),
      openOptions: () => browser.runtime.openOptionsPage(),
      announce,
    },
  );
  const door: Door = {
    extensionId: browser.runtime.id,
    extensionOrigin: new URL(browser.runtime.getURL('/')).href.slice(0, -1),
    pageOrigins: hosts.map((pattern) => pattern.replace(/\/\*$/, '')),
  };

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(handlers, door, message, sender).then(sendResponse);
    return true;
  });
});
