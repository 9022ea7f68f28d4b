// `npm run bench`: what things cost beside their floors, as a table and, last, as one line of JSON.
import { benchHistory } from './bench/history.ts';
import { benchValuation } from './bench/valuation.ts';

const sections = [await benchValuation(), await benchHistory()];

for (const { title, costs, aim } of sections) {
  console.log(`\n${title}`);
  for (const { what, medianMs, worstMs } of costs)
    console.log(`  ${what.padEnd(34)} ${medianMs.toFixed(2).padStart(9)} ms  (worst ${worstMs.toFixed(2)})`);
  console.log(`  aim: ${aim.text}: ${aim.isMet ? 'met' : 'MISSED'}`);
}
console.log(`\n${JSON.stringify({ sections })}`);
