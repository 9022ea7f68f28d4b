import { corpus, renderCorpus } from '../simulator/corpus/corpus.ts';
import { examine } from '../simulator/corpus/examine.ts';
import type { CorpusPage } from '../simulator/corpus/page.ts';
import type { EngineName, Tab } from './harness/browser.ts';
import { startNetwork } from './harness/network.ts';
import { test as base, expect, launch } from './harness/test.ts';

// Every page in the long suite; here every other one, which leaves more than two hundred.
const isLong = process.env.LLAVERO_SLOW !== undefined;
const pages = corpus.filter((_page, at) => isLong || at % 2 === 0);
/** Firefox judges the half of them in the long suite; here a sixth. */
const pagesOf: Record<EngineName, readonly CorpusPage[]> = {
  chromium: pages,
  firefox: pages.filter((page, at) => at % (isLong ? 2 : 6) === 0 && page.notInFirefox === undefined),
};

// Tabs side by side pass the time that each page needs to settle. Firefox lets hidden tabs sleep.
const tabsIn: Record<EngineName, number> = { chromium: 5, firefox: 1 };

/** What is judged differently on that page; the pages after it are begun while there are tabs for them. */
type Differences = (page: CorpusPage) => Promise<string[]>;

const test = base.extend<object, { differences: Differences }>({
  differences: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use, { project }) => {
      const engine: EngineName = project.name === 'firefox' ? 'firefox' : 'chromium';
      const queue = pagesOf[engine];
      const network = await startNetwork({ renderPage: renderCorpus });
      const browser = await launch(engine, network, { viewport: { width: 1200, height: 900 } });
      const free: Tab[] = [];
      for (let i = 0; i < tabsIn[engine]; i++) free.push(await browser.open('https://bitso.com/'));
      const begun = new Map<CorpusPage, Promise<string[]>>();
      const begin = (page: CorpusPage, tab: Tab) => {
        const judged = examine(tab, page)
          .catch((error: unknown) => [String(error)])
          .finally(() => free.push(tab));
        begun.set(page, judged);
      };
      await use(async (page) => {
        for (const next of queue.slice(queue.indexOf(page))) {
          const tab = begun.has(next) ? undefined : free.pop();
          if (tab) begin(next, tab);
          if (free.length === 0) break;
        }
        return begun.get(page) ?? ['no tab was free'];
      });
      await Promise.all(begun.values());
      await browser.close();
      await network.close();
      expect(network.trap.leaks(), 'requests to other hosts').toEqual([]);
      expect(network.simulator.violations, 'requests Bitso must never see').toEqual([]);
    },
    { scope: 'worker' },
  ],
});

test('the pages are as many as was promised', () => {
  expect(pagesOf.chromium.length).toBeGreaterThan(150);
  expect(pagesOf.firefox.length * (isLong ? 2 : 6)).toBeGreaterThan(150);
});

// Two workers, each with a browser of its own and its half of the pages in their order.
const middle = Math.ceil(pages.length / 2);
for (const [name, half] of [
  ['first half', pages.slice(0, middle)],
  ['second half', pages.slice(middle)],
] as const) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'default' });
    for (const page of half) {
      test(page.name, async ({ differences }, { project }) => {
        test.skip(project.name === 'firefox' && !pagesOf.firefox.includes(page), 'judged by Chromium alone');
        expect(await differences(page)).toEqual([]);
      });
    }
  });
}
