import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bitso } from '../../utils/exchanges/bitso.ts';
import { createGet } from '../../utils/exchanges/http.ts';
import { exchanges } from '../../utils/exchanges/registry.ts';
import { announceChange } from '../../utils/messaging/call.ts';
import { answer, type Door } from '../../utils/messaging/serve.ts';
import { createVault } from '../../utils/vault/vault.ts';
import { guardStatus } from './guard.ts';
import { createHandlers } from './handlers.ts';
import { createPreferences } from './preferences.ts';

const hosts = exchanges.flatMap((exchange) => exchange.hosts);
const sweepAlarm = 'sweep';

// Wiring only. Every listener is registered before anything is awaited: the event that woke us is waiting.
export default defineBackground(() => {
  const world = {
    get: createGet(
      fetch.bind(globalThis),
      exchanges.map((exchange) => exchange.api),
    ),
    now: () => Date.now(),
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
  const vault = createVault({
    storage: browser.storage,
    indexedDB,
    locks: navigator.locks,
    now: world.now,
    random: world.random,
    idleState: (seconds) => browser.idle.queryState(seconds),
    onLock: () => announceChange('vault'),
  });
  const handlers = createHandlers(
    { vault, exchange: bitso, world },
    {
      storage: browser.storage,
      preferences: createPreferences(browser.storage),
      guardStatus: () => guardStatus(browser, hosts),
      openOptions: () => browser.runtime.openOptionsPage(),
      forgetAll: async () => {
        const { local, session } = browser.storage;
        await Promise.all([local.clear(), session.clear(), browser.alarms.clearAll()]);
        // The next vault has to lock by itself, too.
        await browser.alarms.create(sweepAlarm, { periodInMinutes: 0.5 });
      },
      announce: announceChange,
    },
  );
  const door: Door = {
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    pageOrigins: hosts.map((pattern) => pattern.replace(/\/\*$/, '')),
  };

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(handlers, door, message, sender).then(sendResponse);
    return true;
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === sweepAlarm) void vault.sweep();
  });
  browser.commands.onCommand.addListener((name) => {
    if (name === 'lock') void vault.lock();
  });
  browser.idle.onStateChanged.addListener(() => void vault.sweep());
  browser.runtime.onStartup.addListener(() => void vault.start());
  browser.runtime.onInstalled.addListener(() => void vault.start());
  void browser.alarms.create(sweepAlarm, { periodInMinutes: 0.5 });
});
