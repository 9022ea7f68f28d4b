import { rmSync } from 'node:fs';
import { cases, seed } from '../../seed.ts';
import { expect, test } from '../harness/test.ts';
import { makeProfile, planDamages, sufferDamage } from './files.ts';

test('files of a profile damaged while its browser is closed: recovered from the engine that is left', async ({
  engine,
  network,
}) => {
  const template = await makeProfile(engine, network);
  const damages = planDamages(seed, cases(3, 36));
  const found: Record<string, number> = {};
  const complaints: string[] = [];
  for (const [index, damage] of damages.entries()) {
    const outcome = await sufferDamage(engine, network, template, damage).catch((error: unknown) => {
      complaints.push(`case ${index}, ${damage.victim}, ${damage.kind}: ${error}`);
      return 'complaint';
    });
    const told = `${damage.victim}: ${outcome}`;
    found[told] = (found[told] ?? 0) + 1;
  }
  rmSync(template.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  console.log(`${engine}, seed ${seed}: ${damages.length} damaged profiles, ${JSON.stringify(found)}`);
  expect(complaints).toEqual([]);
});
