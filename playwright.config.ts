import { defineConfig } from '@playwright/test';
import type { EngineName } from './tests/e2e/harness/browser.ts';
import { longInFirefox } from './tests/e2e/long-in-firefox.ts';

export default defineConfig<{ engine: EngineName }>({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  // A test that passes only the second time is a failing test, and scripts/test.mjs counts it so: but for one whose
  // first try ended because the harness lost its line to the browser. Those are named in the output.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  reporter: process.env.LLAVERO_REPORT
    ? [['list'], ['json', { outputFile: process.env.LLAVERO_REPORT }]]
    : 'list',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' }, testIgnore: longInFirefox },
  ],
});
