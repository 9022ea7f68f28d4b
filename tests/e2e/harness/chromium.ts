import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import type { Browser as Extension } from 'wxt/browser';
import { z } from 'zod/mini';
import { type Browser, type LaunchOptions, type Tab, until } from './browser.ts';
import { attach, evaluate, type Target, viewOf } from './cdp.ts';
import { tabOf } from './chromium-tab.ts';
import type { Network } from './network.ts';

declare const chrome: typeof Extension;

/** A real Chromium with the unpacked build, in which Bitso's names lead to the simulator and all others to the trap. */
export async function launchChromium(options: LaunchOptions, network: Network): Promise<Browser> {
  const build = realpathSync(options.build);
  const profile = options.profile ?? makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.isHeadless ?? true,
    viewport: null,
    colorScheme: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [...switches(build, network), ...((options.isHeadless ?? true) ? [] : windowSwitches)],
  });
  try {
    return await steer(context, build, profile, options);
  } catch (error) {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    throw error;
  }
}

function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'llavero-chromium-'));
  // Without developer mode an unpacked extension does not come back after a reload.
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } }, signin: { allowed: false } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

async function steer(
  context: BrowserContext,
  build: string,
  profile: string,
  options: LaunchOptions,
): Promise<Browser> {
  const main = context.browser();
  if (!main) throw new Error('Chromium has no browser session');
  const browser = await main.newBrowserCDPSession();
  const script = z.object({ background: z.object({ service_worker: z.string() }) });
  const manifest = script.parse(JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')));

  const workers = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.endsWith(`/${manifest.background.service_worker}`),
    );
  };
  const [firstWorker] = await until('the background of the extension', async () => {
    const found = await workers();
    return found.length > 0 && found;
  });
  const extensionOrigin = `chrome-extension://${new URL(firstWorker?.url ?? '').host}`;

  // A blank tab that stays: the door to the ServiceWorker domain, and what keeps the window open.
  const blank = await openBlank(browser);
  await blank.send('ServiceWorker.enable');

  const background = () =>
    until('the background to answer', async (): Promise<Target | null> => {
      const [running] = await workers();
      if (!running) {
        await blank.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
        return null;
      }
      // A worker that is stopping takes the call and never answers it, one that is starting has no API yet.
      const target = await attach(browser, running.targetId);
      const isReady = await evaluate(target, () => typeof chrome === 'object' && 'runtime' in chrome, []);
      return isReady ? target : null;
    });

  const look = async (target: Target) => {
    const { colorScheme, viewport } = options;
    if (colorScheme) {
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
      await target.send('Emulation.setEmulatedMedia', { features });
    }
    return { target, viewport };
  };

  let front = blank.id;
  const open = async (url: string): Promise<Tab> => {
    const { target, viewport } = await look(await openBlank(browser));
    if (viewport) {
      await target.send('Emulation.setDeviceMetricsOverride', {
        ...viewport,
        deviceScaleFactor: 1,
        mobile: false,
      });
    }
    const tab = await tabOf(target, extensionOrigin);
    await tab.go(url);
    front = target.id;
    return tab;
  };

  const quit = () => context.close();
  return {
    name: 'chromium',
    extensionOrigin,
    profile,
    open,
    async openPopup() {
      const known = new Set(
        (await browser.send('Target.getTargets')).targetInfos.map(({ targetId }) => targetId),
      );
      const worker = await background();
      // A popup needs a window that is active, which one without a screen may not be.
      await browser.send('Target.activateTarget', { targetId: front }).catch(() => {
        // that tab was closed meanwhile
      });
      await until('the popup to open', () =>
        evaluate(worker, () => chrome.action.openPopup().then(() => true), []),
      );
      const popup = await until('the popup', async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        return (
          targetInfos.find(({ targetId, url }) => url.includes('/popup.html') && !known.has(targetId)) ?? null
        );
      });
      const { target } = await look(await attach(browser, popup.targetId));
      return viewOf(target);
    },
    async runInBackground(fn, ...args) {
      return await evaluate(await background(), fn, args);
    },
    async stopBackground() {
      if ((await workers()).length === 0) return;
      await evaluate(await background(), () => Reflect.set(globalThis, 'isToStop', true), []);
      await blank.send('ServiceWorker.stopAllWorkers');
      // A page that waits for an answer may start the next one at once, and its target is the same one again.
      const isGone = async () => {
        const [running] = await workers();
        if (!running) return true;
        return evaluate(
          await attach(browser, running.targetId),
          () => !Reflect.has(globalThis, 'isToStop'),
          [],
        );
      };
      await until('the background to stop', isGone);
    },
    async reloadExtension() {
      const old = await background();
      await evaluate(old, () => chrome.runtime.reload(), []).catch(() => {
        // the worker that is asked dies before it can answer
      });
      // Nothing wakes the new worker before it has an event to handle.
      await until('the reloaded background', async () => (await background()).id !== old.id);
    },
    async setSiteAccess(isGranted) {
      const settings = await openBlank(browser);
      const tab = await tabOf(settings, extensionOrigin);
      await tab.go('chrome://extensions');
      const hostAccess = isGranted ? 'ON_ALL_SITES' : 'ON_CLICK';
      await tab.run(setHostAccess, new URL(extensionOrigin).host, hostAccess);
      await tab.close();
    },
    async readConsole() {
      return readFileSync(path.join(profile, 'chrome_debug.log'), 'utf8');
    },
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    quit,
    async close() {
      await quit();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

// Otherwise the window says over every page that its flags are unusual.
const windowSwitches = ['--test-type'];

function switches(build: string, { simulator, trap }: Network): string[] {
  const bitso = ['bitso.com', 'api.bitso.com'].map((host) => `MAP ${host} 127.0.0.1:${simulator.port}`);
  return [
    `--disable-extensions-except=${build}`,
    `--load-extension=${build}`,
    `--host-resolver-rules=${[...bitso, `MAP * 127.0.0.1:${trap.port}`].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${simulator.spki}`,
    '--disable-quic',
    '--disable-gpu',
    // what the browser would ask of the network by itself
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-pings',
    // every console of page, popup and worker, into chrome_debug.log of the profile
    '--enable-logging',
    '--log-level=0',
  ];
}

async function openBlank(browser: CDPSession): Promise<Target> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  return attach(browser, targetId);
}

function setHostAccess(extensionId: string, hostAccess: string): Promise<void> {
  // A private API of the browser's own page: no types exist for it.
  const privateApi = (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate;
  return privateApi.updateExtensionConfiguration({ extensionId, hostAccess });
}
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}
