import { renderPage } from '../../simulator/pages/render.ts';
import type { Browser, EngineName, Tab } from './browser.ts';
import { startNetwork } from './network.ts';
import { test as base, expect, launch } from './test.ts';

/** A browser that a file's tests share, with the simulator's pages of bitso.com and others made up on the spot. */
export interface Stage {
  browser: Browser;
  /** Stands the page on bitso.com at that path, and returns its address. */
  put(html: string, path?: string): string;
}

interface Fixtures {
  /** Opens a tab of the shared browser that is closed with the test. */
  openTab: (url: string) => Promise<Tab>;
}

export const test = base.extend<Fixtures, { stage: Stage }>({
  openTab: async ({ stage }, use) => {
    const tabs: Tab[] = [];
    await use(async (url) => {
      const tab = await stage.browser.open(url);
      tabs.push(tab);
      return tab;
    });
    for (const tab of tabs) await tab.close();
  },
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use, { project }) => {
      const engine: EngineName = project.name === 'firefox' ? 'firefox' : 'chromium';
      const pages: string[] = [];
      const network = await startNetwork({
        renderPage: (path, search) => {
          if (!search.startsWith('?n=')) return renderPage(path, search);
          const html = pages[Number(search.slice(3))];
          return html === undefined ? null : { status: 200, html };
        },
      });
      const browser = await launch(engine, network, { viewport: { width: 1280, height: 1000 } });
      await use({
        browser,
        put: (html, path = '/api_setup') => `https://bitso.com${path}?n=${pages.push(html) - 1}`,
      });
      await browser.close();
      await network.close();
      expect(network.trap.leaks(), 'requests to other hosts').toEqual([]);
      expect(network.simulator.violations, 'requests Bitso must never see').toEqual([]);
    },
    { scope: 'worker' },
  ],
});
export { expect };
