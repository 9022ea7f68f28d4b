/** What every generated case of this run comes from: printed, and set by LLAVERO_SEED to see a run again. */
export const seed = Number(process.env.LLAVERO_SEED ?? Math.floor(Math.random() * 0x7fffffff));

if (!Number.isSafeInteger(seed)) throw new Error('LLAVERO_SEED is no whole number');
process.env.LLAVERO_SEED = String(seed);

/** How many cases: few in `npm test`, many in `npm run test:slow`; LLAVERO_CASES overrules both. */
export function cases(few: number, many: number): number {
  const asked = process.env.LLAVERO_CASES;
  return asked === undefined ? (process.env.LLAVERO_SLOW ? many : few) : Number(asked);
}
