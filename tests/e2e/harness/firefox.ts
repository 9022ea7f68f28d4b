import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod/mini';
import { type Browser, type LaunchOptions, until } from './browser.ts';
import { speakTo, tabOf, viewOf } from './firefox-pages.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { Network } from './network.ts';

const uuid = '7b0e0c1c-6a1f-4f0e-9f59-2d1f5f5f0c11';
const id = 'llavero@llavero.invalid';
const hosts = ['https://bitso.com/*'];

/** A stock Firefox with the unpacked build, in which Bitso's names lead to the simulator and all others to the trap. */
export async function launchFirefox(options: LaunchOptions, network: Network): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'llavero-firefox-'));
  // Of the launch before, where there was one.
  rmSync(path.join(profile, 'MarionetteActivePort'), { force: true });
  const preferences = { ...quiet, ...network.firefoxPreferences, ...colorPreference(options.colorScheme) };
  const lines = Object.entries(preferences).map(
    (pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const headless = (options.isHeadless ?? true) ? ['--headless'] : [];
  const child = spawn(
    options.executable,
    // The system access is what reaches extension pages, the popup and closed shadow roots.
    [...headless, '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A release build heeds the address of its settings server only with this.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  // A test runner that is stopped must not leave a browser behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  try {
    return await steer(child, profile, options);
  } catch (error) {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    throw error;
  }
}

async function steer(
  child: ChildProcessByStdio<null, Readable, Readable>,
  profile: string,
  options: LaunchOptions,
): Promise<Browser> {
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const marionette = await connect(profile);
  const firefox = speakTo(marionette);
  await marionette.send('Addon:Install', { path: realpathSync(options.build), temporary: true });

  const quit = async () => {
    await Promise.race([marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }), sleep(5_000)]).catch(
      () => {
        // it is on its way out, and so is the connection
      },
    );
    marionette.end();
    for (let i = 0; i < 100 && isRunning(child); i++) await sleep(50);
    if (isRunning(child)) child.kill('SIGKILL');
  };
  return {
    name: 'firefox',
    extensionOrigin: `moz-extension://${uuid}`,
    profile,
    async open(url) {
      const tab = tabOf(firefox, z.number().parse(await firefox.ask('openTab')));
      if (options.viewport) await tab.resize(options.viewport.width, options.viewport.height);
      await tab.go(url);
      return tab;
    },
    async openPopup() {
      const context = z.number().parse(await firefox.ask('openPopup'));
      return {
        ...viewOf(firefox, async () => context),
        close: async () => void (await firefox.ask('closePopup')),
      };
    },
    async runInBackground(fn, ...args) {
      const context = z.number().parse(await firefox.ask('backgroundContext'));
      return firefox.evaluate(context, fn, args);
    },
    async stopBackground() {
      if (!(await firefox.ask('stopBackground'))) throw new Error('the background did not stop');
    },
    async reloadExtension() {
      if (!(await firefox.ask('reloadExtension'))) throw new Error('the extension did not come back');
    },
    async setSiteAccess(isGranted) {
      await firefox.ask('setSiteAccess', isGranted, hosts);
      // The processes of the pages learn of it a moment later than the one that decides.
      for (const context of z.array(z.number()).parse(await firefox.ask('contextIdsOfTabs'))) {
        const knows = async () =>
          (await firefox.askPage(context, 'canReach', 'https://bitso.com/')) === isGranted;
        await until('the page to know of the access', knows);
      }
    },
    readConsole: async () => Buffer.concat(output).toString('utf8'),
    closed: new Promise((resolve) => child.on('exit', () => resolve())),
    quit,
    async close() {
      await quit();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

const quiet = {
  'marionette.port': 0, // an ephemeral one, written to MarionetteActivePort
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  // A temporary add-on is removed at the end, and would take its storage along: a profile can be opened again.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // every console of page, popup and background, on standard output
  'devtools.console.stdout.content': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'ui.popup.disable_autohide': true,
  // what the browser would ask of the network by itself
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

const colorPreference = (scheme: 'light' | 'dark' | undefined) =>
  scheme === undefined
    ? {}
    : {
        'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
        // the popup follows the window's theme, not the pages'
        'browser.theme.toolbar-theme': scheme === 'dark' ? 0 : 1,
        'browser.theme.content-theme': scheme === 'dark' ? 0 : 1,
        'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      };

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

async function connect(profile: string): Promise<Marionette> {
  const portFile = path.join(profile, 'MarionetteActivePort');
  const answering = () => existsSync(portFile) && connectMarionette(Number(readFileSync(portFile, 'utf8')));
  const marionette = await until('Firefox to answer', answering, 60_000);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000 });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  return marionette;
}
