import { cases, seed } from '../../seed.ts';
import { findInFolder, needlesOf } from '../harness/canary.ts';
import { expect, test } from '../harness/test.ts';
import { planRounds, sufferStops } from './stops.ts';

test('a background stopped at any moment: nothing confirmed is lost, nothing half done, no needless lock', async ({
  llavero,
  engine,
}) => {
  const count = cases(7, engine === 'chromium' ? 200 : 50);
  const ends = await sufferStops(llavero, planRounds(seed, count));
  console.log(`${engine}, seed ${seed}: ${count} stops, ${JSON.stringify(ends)}`);
  expect(Object.values(ends).reduce((sum, each) => sum + each, 0)).toBe(count);

  // After all of it: what was secret lies nowhere in clear.
  const log = await llavero.readConsole();
  await llavero.quit();
  const secrets = needlesOf([
    { name: 'secrets of keys and drafts', value: 'secret-of-' },
    { name: 'passphrases', value: 'a passphrase ' },
    { name: 'the first passphrase', value: 'the first passphrase of all' },
  ]);
  expect(findInFolder(llavero.profile, secrets), 'profile').toEqual([]);
  expect(log).not.toContain('secret-of-');
});
