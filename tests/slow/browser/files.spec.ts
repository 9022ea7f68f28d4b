import { rmSync } from 'node:fs';
import { expect, test } from '../../e2e/harness/test.ts';
import { makeProfile, planDamages, sufferDamage } from '../../e2e/torture/files.ts';
import { seed } from '../../seed.ts';

test('files of a profile damaged while its browser is closed', async ({ engine, network }) => {
  const template = await makeProfile(engine, network);
  const damages = planDamages(seed, Number(process.env.LLAVERO_CASES ?? 36));
  const found: Record<string, number> = {};
  const complaints: string[] = [];
  for (const [index, damage] of damages.entries()) {
    const name = `${damage.victim}, ${damage.kind}`;
    const outcome = await sufferDamage(engine, network, template, damage).catch((error: unknown) => {
      complaints.push(`case ${index}, ${name}: ${error}`);
      return 'complaint';
    });
    const told = `${damage.victim}: ${outcome}`;
    found[told] = (found[told] ?? 0) + 1;
  }
  rmSync(template.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  console.log(`${engine}: ${damages.length} damaged profiles, ${JSON.stringify(found)}`);
  expect(complaints).toEqual([]);
});
