import { defineConfig } from '@playwright/test';
import type { EngineName } from '../../e2e/harness/browser.ts';
import { longInFirefox } from '../../e2e/long-in-firefox.ts';
import { seed } from '../../seed.ts';

process.env.LLAVERO_SLOW = 'yes';
// The workers load this file too, and inherit both.
if (process.env.TEST_WORKER_INDEX === undefined) console.error(`seed ${seed} (LLAVERO_SEED)`);

const long = ['e2e/torture/*.spec.ts', 'e2e/guard-judged.spec.ts', 'slow/browser/*.spec.ts'].map(
  (pattern) => `**/tests/${pattern}`,
);

// The long form of what is also in `npm test`, and what Firefox is spared there: `playwright test --config tests/slow/browser/playwright.config.ts`.
export default defineConfig<{ engine: EngineName }>({
  testDir: '../..',
  outputDir: '../../../.output/test-results-slow',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 1_200_000,
  reporter: process.env.LLAVERO_REPORT
    ? [['list'], ['json', { outputFile: process.env.LLAVERO_REPORT }]]
    : 'list',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' }, testMatch: long },
    {
      name: 'firefox',
      use: { engine: 'firefox' },
      testMatch: [...long, '**/tests/e2e/guard-roads.spec.ts', ...longInFirefox],
    },
  ],
});
