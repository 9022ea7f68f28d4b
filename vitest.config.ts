import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const exclude = ['tests/slow/**', 'tests/e2e/**'];
const components = 'tests/unit/components/**';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    // Says that a test hangs, not that it is slow: on two busy cores an honest one has taken six seconds.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...exclude, components],
          // No module of ours keeps anything between calls, so that files can share what was loaded.
          isolate: false,
        },
      },
      // A page's document and the browser's stand-in are kept between calls.
      { extends: true, test: { name: 'components', include: [`${components}/*.test.{ts,tsx}`], exclude } },
    ],
  },
});
