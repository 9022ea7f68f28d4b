// `npm run bench [-- core|guard|vault|popup] [--rounds N]`: what things cost beside their floors, as tables and as
// JSON under .output/. The rounds are those of the parts that need a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchHistory } from './bench/history.ts';
import { benchPopup } from './bench/popup.ts';
import { benchValuation } from './bench/valuation.ts';
import { benchVault } from './bench/vault.ts';

const root = path.resolve(import.meta.dirname, '..');
const parts: Record<string, (rounds?: number) => Promise<void> | void> = {
  core: benchCore,
  guard: benchGuard,
  vault: benchVault,
  popup: benchPopup,
};
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' } },
});
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
  throw new Error(`--rounds ${values.rounds} is no whole number above zero`);

for (const [name, run] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await run(rounds);

/** What needs no browser. */
async function benchCore(): Promise<void> {
  const sections = [await benchValuation(), await benchHistory()];
  for (const { title, costs, aim } of sections) {
    console.log(`\n${title}`);
    for (const { what, medianMs, worstMs } of costs)
      console.log(
        `  ${what.padEnd(34)} ${medianMs.toFixed(2).padStart(9)} ms  (worst ${worstMs.toFixed(2)})`,
      );
    console.log(`  aim: ${aim.text}: ${aim.isMet ? 'met' : 'MISSED'}`);
  }
  mkdirSync(path.join(root, '.output'), { recursive: true });
  writeFileSync(path.join(root, '.output/bench-core.json'), `${JSON.stringify({ sections }, null, 2)}\n`);
}

/** What the guard costs a page, in a browser of its own. */
function benchGuard(runs?: number): void {
  const options = runs === undefined ? [] : ['--runs', String(runs)];
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/bench/guard.mjs'), ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode ||= status ?? 1;
}
