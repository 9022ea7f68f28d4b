import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod/mini';
import {
  type Browser,
  callSource,
  type HiddenElement,
  type LaunchOptions,
  type Tab,
  until,
  type View,
  within,
} from './browser.ts';
import { findClickPoint } from './find-click-point.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { Network } from './network.ts';

const uuid = '7b0e0c1c-6a1f-4f0e-9f59-2d1f5f5f0c11';
const id = 'llavero@llavero.invalid';
const hosts = ['https://bitso.com/*'];
/** The source of a module that runs inside Firefox, where it is not loaded as a module. */
const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/^export /gm, '');
const insideFirefox = read('./inside-firefox.js');
const insidePage = read('./inside-firefox-page.js');

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
  const firefox = await speakTo(marionette);
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

type Firefox = Awaited<ReturnType<typeof speakTo>>;
const Answer = z.object({
  value: z.object({ value: z.optional(z.unknown()), error: z.optional(z.string()) }),
});
const Evaluated = z.object({ value: z.optional(z.unknown()), error: z.optional(z.string()) });

async function speakTo(marionette: Marionette) {
  /** Calls a function of inside-firefox.js. */
  const ask = async (name: string, ...args: unknown[]): Promise<unknown> => {
    const script = `${insideFirefox}
      const done = arguments[arguments.length - 1];
      (async () => ${name}(...${JSON.stringify(args)}))().then(
        (value) => done({ value }), (error) => done({ error: String(error) + (error?.stack ?? '') }));`;
    const reply = await within(
      60_000,
      marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [], newSandbox: true }),
    );
    const { value, error } = Answer.parse(reply).value;
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const evaluateSource = async (
    context: number,
    source: string,
    sandbox: 'system' | null,
  ): Promise<unknown> => {
    const { value, error } = Evaluated.parse(
      JSON.parse(z.string().parse(await ask('evaluateIn', context, source, sandbox))),
    );
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    ask,
    evaluateSource,
    async evaluate<A extends unknown[], R>(
      context: number,
      fn: (...args: A) => R | Promise<R>,
      args: A,
    ): Promise<R> {
      // What `fn` returned, after a JSON round trip: only the test that wrote `fn` knows its type.
      return (await evaluateSource(context, callSource(fn, args), null)) as R;
    },
    /** Calls a function of inside-firefox-page.js in that page. */
    askPage: (context: number, name: string, ...args: unknown[]) =>
      evaluateSource(
        context,
        `(() => { ${insidePage}; return ${name}(...${JSON.stringify(args)}); })()`,
        'system',
      ),
  };
}

function viewOf(firefox: Firefox, contextId: () => Promise<number>): View {
  return {
    run: async (fn, ...args) => firefox.evaluate(await contextId(), fn, args),
    runSource: async (expression) => firefox.evaluateSource(await contextId(), expression, null),
    async click(selector) {
      const point = await until(`${selector} to be clickable`, async () =>
        firefox.evaluate(await contextId(), findClickPoint, [selector]),
      );
      await firefox.askPage(await contextId(), 'clickAt', point.x, point.y);
    },
    async type(selector, text) {
      await until(
        `${selector} to type in`,
        async () => (await firefox.askPage(await contextId(), 'typeInto', selector, text)) === true,
      );
    },
    press: async (key) => void (await firefox.askPage(await contextId(), 'pressKey', key)),
    screenshot: async () =>
      Buffer.from(z.string().parse(await firefox.ask('screenshot', await contextId())), 'base64'),
    close: async () => {},
  };
}

const Point = z.object({ x: z.number(), y: z.number() });
const Described = z.array(z.object({ attributes: z.record(z.string(), z.string()), text: z.string() }));

function tabOf(
  firefox: Firefox,
  browserId: number,
): Tab & { resize(width: number, height: number): Promise<void> } {
  const contextId = async () => z.number().parse(await firefox.ask('contextIdOfTab', browserId));
  return {
    ...viewOf(firefox, contextId),
    async go(url) {
      if (!(await firefox.ask('navigate', browserId, url))) throw new Error(`${url} did not load`);
    },
    async reload() {
      if (!(await firefox.ask('reloadTab', browserId))) throw new Error('the page did not load again');
    },
    async hidden(selector): Promise<HiddenElement[]> {
      const found = Described.parse(await firefox.askPage(await contextId(), 'describeHidden', selector));
      return found.map(({ attributes, text }, index) => ({
        attributes,
        text,
        click: async () => {
          const { x, y } = Point.parse(
            await firefox.askPage(await contextId(), 'pointOfHidden', selector, index),
          );
          await firefox.askPage(await contextId(), 'clickAt', x, y);
        },
      }));
    },
    addAuthenticator: () => Promise.reject(new Error('Firefox gives extensions no passkeys')),
    async runInContentScript<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) {
      const value = await firefox.askPage(await contextId(), 'evaluateInContentScript', callSource(fn, args));
      // As in `evaluate`.
      return value as R;
    },
    resize: async (width, height) => void (await firefox.ask('resizeTab', browserId, width, height)),
    close: async () => void (await firefox.ask('closeTab', browserId)),
  };
}
