import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thin } from '../../../utils/history/thin.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 20, 12, 30, 10);
const ages = fc.oneof(
  fc.integer({ min: 0, max: 2 * day }),
  fc.integer({ min: 0, max: 40 * day }),
  fc.integer({ min: 0, max: 500 * day }),
);
const times = fc.array(ages, { maxLength: 200 }).map((list) => list.map((age) => ({ at: now - age })));

/** The stated resolution, said again by other means: which span of time a moment shares with others. */
function keepsApart(at: number): number {
  const endOfDay = new Date(at).setUTCHours(24, 0, 0, 0);
  if (endOfDay <= now - 30 * day) return new Date(at).setUTCHours(0, 0, 0, 0);
  const endOfHour = new Date(at).setUTCMinutes(60, 0, 0);
  if (endOfHour <= now - day) return new Date(at).setUTCMinutes(0, 0, 0);
  return new Date(at).setUTCSeconds(0, 0);
}

test('a year of a snapshot a minute becomes one a day, thirty days of one an hour, a day of one a minute', () => {
  const all = Array.from({ length: 366 * 24 * 60 }, (_, index) => ({ at: now - index * minute }));
  const kept = thin(all, now);
  const older = (ms: number) => kept.filter(({ at }) => now - at > ms).length;
  expect(kept.length - older(day)).toBe(24 * 60 + 1);
  expect(older(day) - older(31 * day)).toBeGreaterThanOrEqual(30 * 24);
  expect(older(31 * day)).toBe(335);
});

describe('properties', () => {
  test('of each span exactly the last is kept, and nothing but what is older than 400 days goes', () => {
    fc.assert(
      fc.property(times, (snapshots) => {
        const kept = thin(snapshots, now);
        const spans = Map.groupBy(snapshots, ({ at }) => keepsApart(at));
        const expected = [...spans.values()]
          .map((span) => span.reduce((a, b) => (b.at >= a.at ? b : a)))
          .filter(({ at }) => new Date(at).setUTCHours(24, 0, 0, 0) > now - 400 * day)
          .map(({ at }) => at);
        const newest = Math.max(...snapshots.map(({ at }) => at));
        if (snapshots.length > 0 && !expected.includes(newest)) expected.push(newest);
        expect(kept.map(({ at }) => at)).toEqual([...new Set(expected)].sort((a, b) => a - b));
      }),
    );
  });

  test('the newest is never lost, however old', () => {
    fc.assert(
      fc.property(times, (snapshots) => {
        const newest = Math.max(...snapshots.map(({ at }) => at));
        expect(thin(snapshots, now).at(-1)?.at ?? Number.NEGATIVE_INFINITY).toBe(newest);
      }),
    );
  });

  test('thinning again, or in steps as time passes, comes to the same', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 400 * day }), (snapshots, earlierMs) => {
        const once = thin(snapshots, now);
        expect(thin(once, now)).toEqual(once);
        const seenEarlier = snapshots.filter(({ at }) => at <= now - earlierMs);
        const since = snapshots.filter(({ at }) => at > now - earlierMs);
        expect(thin([...thin(seenEarlier, now - earlierMs), ...since], now)).toEqual(once);
      }),
    );
  });
});
