import { test as base, expect } from '@playwright/test';
import { renderPage } from '../../simulator/pages/render.ts';
import type { SimulatorOptions } from '../../simulator/server.ts';
import type { Browser, EngineName, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type Network, startNetwork } from './network.ts';

interface Options {
  engine: EngineName;
  simulatorOptions: SimulatorOptions;
  browserOptions: Partial<LaunchOptions>;
}
interface Fixtures {
  network: Network;
  /** A browser of this test's own, with the shipped build. Not named `browser`: that is Playwright's. */
  llavero: Browser;
}

const engines = {
  chromium: {
    launch: launchChromium,
    build: 'chrome-mv3',
    installed: process.env.CHROMIUM ?? '/usr/bin/chromium',
  },
  firefox: {
    launch: launchFirefox,
    build: 'firefox-mv3',
    installed: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
  },
};

/** The folder of the unpacked build for that browser. */
export const buildOf = (engine: EngineName) =>
  `${process.env.LLAVERO_OUT ?? '.output'}/${engines[engine].build}`;

/** Starts a browser with the shipped build and a network of its own. */
export function launch(
  engine: EngineName,
  network: Network,
  options: Partial<LaunchOptions> = {},
): Promise<Browser> {
  const { launch: start, installed } = engines[engine];
  return start({ executable: installed, build: buildOf(engine), ...options }, network);
}

/**
 * Every test with a browser is the privacy test too: it fails if anything reached a host that is not Bitso's,
 * or anything but a GET, or a cookie, reached Bitso.
 */
export const test = base.extend<Fixtures & Options>({
  engine: ['chromium', { option: true }],
  simulatorOptions: [{}, { option: true }],
  browserOptions: [{}, { option: true }],
  network: async ({ simulatorOptions }, use) => {
    const network = await startNetwork({ renderPage, ...simulatorOptions });
    await use(network);
    await network.close();
    expect(network.trap.leaks(), 'requests to other hosts').toEqual([]);
    expect(network.simulator.violations, 'requests Bitso must never see').toEqual([]);
  },
  llavero: async ({ engine, network, browserOptions }, use) => {
    const browser = await launch(engine, network, browserOptions);
    await use(browser);
    await browser.close();
  },
});
export { expect };
