import { corpus, renderCorpus } from '../simulator/corpus/corpus.ts';
import { examine } from '../simulator/corpus/examine.ts';
import type { Tab } from './harness/browser.ts';
import { startNetwork } from './harness/network.ts';
import { test as base, expect, launch } from './harness/test.ts';

/** One browser for many pages. */
const test = base.extend<object, { tab: Tab }>({
  tab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use, { project }) => {
      const engine = project.name === 'firefox' ? 'firefox' : 'chromium';
      const network = await startNetwork({ renderPage: renderCorpus });
      const browser = await launch(engine, network, { viewport: { width: 1200, height: 900 } });
      const tab = await browser.open('https://bitso.com/');
      await use(tab);
      await browser.close();
      await network.close();
      expect(network.trap.leaks(), 'requests to other hosts').toEqual([]);
      expect(network.simulator.violations, 'requests Bitso must never see').toEqual([]);
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

for (const [index, page] of corpus.entries()) {
  test(page.name, async ({ tab }, { project }) => {
    const isFirefox = project.name === 'firefox';
    test.skip(isFirefox && page.notInFirefox !== undefined, page.notInFirefox);
    test.skip(isFirefox && index % 2 === 1, 'the half of the corpus that only Chromium judges');
    expect(await examine(tab, page)).toEqual([]);
  });
}
