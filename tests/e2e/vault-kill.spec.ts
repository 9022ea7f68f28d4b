import { seed } from '../seed.ts';
import { expect, test } from './harness/test.ts';
import { planRounds, sufferStops } from './torture/stops.ts';

// The short form; the long one is in tests/slow/browser.
test('a background stopped at any moment: nothing confirmed is lost, nothing half done, no needless lock', async ({
  llavero,
}) => {
  console.log(`seed ${seed}`);
  const ends = await sufferStops(llavero, planRounds(seed, 9));
  expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(9);
});
