import { corpus, renderCorpus } from '../simulator/corpus/corpus.ts';
import { examine } from '../simulator/corpus/examine.ts';
import type { EngineName, Tab } from './harness/browser.ts';
import { startNetwork } from './harness/network.ts';
import { test as base, expect, launch } from './harness/test.ts';

type Differences = (index: number) => Promise<string[]>;

// Tabs side by side pass the time that each page needs to settle. Firefox lets hidden tabs sleep.
const tabsIn: Record<EngineName, number> = { chromium: 5, firefox: 1 };
const isJudgedBy = (engine: EngineName, index: number) =>
  engine === 'chromium' || (index % 2 === 0 && corpus[index]?.notInFirefox === undefined);

const test = base.extend<object, { differences: Differences }>({
  differences: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use, { project }) => {
      const engine: EngineName = project.name === 'firefox' ? 'firefox' : 'chromium';
      const network = await startNetwork({ renderPage: renderCorpus });
      const browser = await launch(engine, network, { viewport: { width: 1200, height: 900 } });
      const free: Tab[] = [];
      for (let i = 0; i < tabsIn[engine]; i++) free.push(await browser.open('https://bitso.com/'));
      const begun = new Map<number, Promise<string[]>>();
      const begin = (index: number, tab: Tab) => {
        const page = corpus[index];
        if (!page) return;
        const judged = examine(tab, page)
          .catch((error: unknown) => [String(error)])
          .finally(() => free.push(tab));
        begun.set(index, judged);
      };
      await use(async (index) => {
        for (let next = index; next < corpus.length && free.length > 0; next++) {
          const tab = begun.has(next) || !isJudgedBy(engine, next) ? undefined : free.pop();
          if (tab) begin(next, tab);
        }
        return begun.get(index) ?? ['no tab was free'];
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

// Two workers, each with a browser of its own and its half of the pages in their order.
const middle = corpus.length / 2;
for (const isFirst of [true, false]) {
  test.describe(isFirst ? 'first half' : 'second half', () => {
    test.describe.configure({ mode: 'default' });
    for (const [index, page] of corpus.entries()) {
      if (index < middle !== isFirst) continue;
      test(page.name, async ({ differences }, { project }) => {
        test.skip(project.name === 'firefox' && !isJudgedBy('firefox', index), 'judged by Chromium alone');
        expect(await differences(index)).toEqual([]);
      });
    }
  });
}
