import { findInFolder, needlesOf } from '../../e2e/harness/canary.ts';
import { expect, test } from '../../e2e/harness/test.ts';
import { planRounds, sufferStops } from '../../e2e/torture/stops.ts';
import { seed } from '../../seed.ts';

const times = { chromium: 200, firefox: 50 };

test('stopped at random moments', async ({ llavero, engine }) => {
  const rounds = Number(process.env.LLAVERO_CASES ?? times[engine]);
  const ends = await sufferStops(llavero, planRounds(seed, rounds));
  console.log(`${engine}: ${rounds} stops, ${JSON.stringify(ends)}`);
  const cut = Object.entries(ends).filter(([end]) => end.endsWith('cut'));
  expect(cut.length, 'operations that were cut at least once').toBeGreaterThan(0);

  // After all of it: what was secret lies nowhere in clear.
  const log = await llavero.readConsole();
  await llavero.quit();
  const secrets = needlesOf([
    { name: 'secrets of keys and drafts', value: 'secret-of-' },
    { name: 'passphrases', value: 'a passphrase ' },
    { name: 'first passphrase', value: 'the first passphrase of all' },
  ]);
  expect(findInFolder(llavero.profile, secrets), 'profile').toEqual([]);
  expect(log).not.toContain('secret-of-');
});
