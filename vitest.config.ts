import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/slow/**', 'tests/e2e/**'],
    // Says that a test hangs, not that it is slow: on two busy cores an honest one has taken six seconds.
    testTimeout: 30_000,
  },
});
