import type { Browser, EngineName } from './browser.ts';
import { startNetwork } from './network.ts';
import { test as base, expect, launch } from './test.ts';

/** A browser that a file's tests share, and pages of bitso.com made up on the spot. */
export interface Stage {
  browser: Browser;
  /** Stands the page on bitso.com at that path, and returns its address. */
  put(html: string, path?: string): string;
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use, { project }) => {
      const engine: EngineName = project.name === 'firefox' ? 'firefox' : 'chromium';
      const pages: string[] = [];
      const network = await startNetwork({
        renderPage: (_path, search) => {
          const html = pages[Number(search.slice(3))];
          return html === undefined ? null : { status: 200, html };
        },
      });
      const browser = await launch(engine, network, { viewport: { width: 1200, height: 900 } });
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
