/** What one thing cost, over all rounds. */
export interface Cost {
  what: string;
  medianMs: number;
  worstMs: number;
}

/** One subject of the bench: what it cost beside its floors, measured in the same rounds, and what was aimed at. */
export interface Section {
  title: string;
  costs: Cost[];
  aim: { text: string; isMet: boolean };
}

/**
 * Runs each of these once per round, one after the other, so that whatever else the machine does falls on all
 * of them alike. The first rounds warm up and are not counted.
 */
export async function measure(
  candidates: Record<string, () => unknown>,
  rounds = 15,
  warmUps = 5,
): Promise<Cost[]> {
  const times = new Map(Object.keys(candidates).map((what): [string, number[]] => [what, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [what, run] of Object.entries(candidates)) {
      const start = performance.now();
      await run();
      const tookMs = performance.now() - start;
      if (round >= 0) times.get(what)?.push(tookMs);
    }
  }
  return [...times].map(([what, all]) => {
    return { what, medianMs: median(all), worstMs: Math.max(...all) };
  });
}

/** The middle one, or the upper of the two; not a number where there is none. */
export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

export const medianOf = (costs: readonly Cost[], what: string): number =>
  costs.find((cost) => cost.what === what)?.medianMs ?? Number.NaN;
