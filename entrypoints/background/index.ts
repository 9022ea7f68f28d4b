import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { statusApi } from '../../utils/doctor/bitso-status.ts';
import { bitso } from '../../utils/exchanges/bitso.ts';
import { createGet } from '../../utils/exchanges/http.ts';
import { exchanges } from '../../utils/exchanges/registry.ts';
import { announceChange } from '../../utils/messaging/call.ts';
import { answer, type Door } from '../../utils/messaging/serve.ts';
import { createVault } from '../../utils/vault/vault.ts';
import { watchStatus } from './alerts.ts';
import { guardStatus } from './guard.ts';
import { createHandlers } from './handlers.ts';
import { createNotices } from './notices.ts';
import { createPreferences } from './preferences.ts';

const hosts = exchanges.flatMap((exchange) => exchange.hosts);
const sweepAlarm = 'sweep';
const watchAlarm = 'watch';
/** Often enough for a price, and one request per key of the 300 a minute that a user's bots share. */
const watchEveryMinutes = 5;

// Wiring only. Every listener is registered before anything is awaited: the event that woke us is waiting.
export default defineBackground(() => {
  const isOnline = () => navigator.onLine;
  const world = {
    get: createGet(
      fetch.bind(globalThis),
      [...exchanges.map((exchange) => exchange.api), statusApi],
      ({ origin }) => browser.permissions.contains({ origins: [`${origin}/*`] }),
      isOnline,
    ),
    now: () => Date.now(),
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
  const preferences = createPreferences(browser.storage);
  const notices = createNotices(browser, async () => (await preferences.get()).language);
  const vault = createVault({
    storage: browser.storage,
    indexedDB,
    locks: navigator.locks,
    now: world.now,
    random: world.random,
    idleState: (seconds) => browser.idle.queryState(seconds),
    onLock: () => {
      notices.clear();
      announceChange('vault');
    },
  });
  const handlers = createHandlers(
    { vault, exchange: bitso, world, isOnline },
    {
      storage: browser.storage,
      preferences,
      guardStatus: () => guardStatus(browser, hosts),
      openOptions: () => browser.runtime.openOptionsPage(),
      forgetAll: async () => {
        const { local, session } = browser.storage;
        await Promise.all([local.clear(), session.clear(), browser.alarms.clearAll()]);
        // The next vault has to lock by itself, too.
        await browser.alarms.create(sweepAlarm, { periodInMinutes: 0.5 });
      },
      announce: announceChange,
      showBadge: notices.showBadge,
      notify: notices.notify,
    },
  );
  const watch = async () => {
    // Locked is the ordinary refusal: then nobody watches.
    await handlers['rotation.tend']({}).catch(() => undefined);
    await handlers['runbook.tend']({}).catch(() => undefined);
    await handlers['drift.tend']({}).catch(() => undefined);
    await handlers['reminder.tend']({}).catch(() => undefined);
    if (!(await watchStatus(browser.storage)).hasAlerts) return;
    await handlers['balance.refresh']({ by: 'alarm' }).catch(() => undefined);
  };
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
    if (name === watchAlarm) void watch();
  });
  browser.commands.onCommand.addListener((name) => {
    if (name === 'lock') void vault.lock();
  });
  browser.idle.onStateChanged.addListener(() => void vault.sweep());
  browser.runtime.onStartup.addListener(() => void vault.start());
  browser.runtime.onInstalled.addListener(() => void vault.start());
  // The guard lives beside Bitso's page and has no business in our storage. Firefox cannot be told so yet.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  void browser.alarms.create(sweepAlarm, { periodInMinutes: 0.5 });
  // Made anew at each wake it would never ring: the sweep wakes us more often.
  void browser.alarms.get(watchAlarm).then((known) => {
    if (!known) void browser.alarms.create(watchAlarm, { periodInMinutes: watchEveryMinutes });
  });
});
