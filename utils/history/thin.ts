const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * What history keeps: a snapshot a minute for a day, one an hour for thirty days, one a day for 400 days; of
 * each such span of UTC its last. A span is thinned when all of it is old enough, so nothing is thinned twice
 * and the order of thinning does not matter.
 */
export const resolution = { minuteForMs: dayMs, hourForMs: 30 * dayMs, dayForMs: 400 * dayMs };

/** The span of UTC an hour or a day ends with. */
const endOf = (at: number, spanMs: number) => Math.floor(at / spanMs) * spanMs + spanMs;

export const isPastMinutes = (at: number, now: number) => endOf(at, hourMs) <= now - resolution.minuteForMs;
export const isPastHours = (at: number, now: number) => endOf(at, dayMs) <= now - resolution.hourForMs;
export const isPastAll = (at: number, now: number) => endOf(at, dayMs) <= now - resolution.dayForMs;

function spanOf(at: number, now: number): string {
  if (isPastHours(at, now)) return `day ${Math.floor(at / dayMs)}`;
  if (isPastMinutes(at, now)) return `hour ${Math.floor(at / hourMs)}`;
  return `minute ${Math.floor(at / 60_000)}`;
}

/** Those that the stated resolution keeps, in order of time. The newest of all is kept however old. */
export function thin<T extends { at: number }>(snapshots: readonly T[], now: number): T[] {
  const inOrder = snapshots.toSorted((a, b) => a.at - b.at);
  const newest = inOrder.at(-1);
  const last = new Map(inOrder.map((snapshot) => [spanOf(snapshot.at, now), snapshot]));
  return [...last.values()].filter((snapshot) => snapshot === newest || !isPastAll(snapshot.at, now));
}
