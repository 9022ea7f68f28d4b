import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

process.env.LLAVERO_SLOW = 'yes';

// The long suites, and the long form of what is also in `npm test`: `vitest run --config tests/slow/vitest.config.ts`.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [await WxtVitest()],
  test: { include: ['tests/slow/**/*.test.ts', 'tests/unit/torture/*.test.ts'], testTimeout: 600_000 },
});
