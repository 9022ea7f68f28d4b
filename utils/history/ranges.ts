/** The spans of time a person may look at. */
export const ranges = ['24h', '7d', '30d', '1y'] as const;
export type Range = (typeof ranges)[number];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How far back a range reaches. */
export const rangeMs: Record<Range, number> = {
  '24h': dayMs,
  '7d': 7 * dayMs,
  '30d': 30 * dayMs,
  '1y': 365 * dayMs,
};

/**
 * Neighbours farther apart than this have a gap between them: nobody looked then (locked, computer off), and
 * a line drawn across would claim to know. Wider than what is kept at that age, so that thinning makes none.
 */
export const gapAfterMs: Record<Range, number> = {
  '24h': 2 * hourMs,
  '7d': 7 * hourMs,
  '30d': 30 * hourMs,
  '1y': 4 * dayMs,
};
