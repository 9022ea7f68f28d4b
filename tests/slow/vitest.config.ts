import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// The long suites: `vitest run --config tests/slow/vitest.config.ts`.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [await WxtVitest()],
  test: { include: ['tests/slow/**/*.test.ts'], testTimeout: 600_000 },
});
