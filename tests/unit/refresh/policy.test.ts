import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../../utils/errors.ts';
import { type Asker, askNow, lockedUntil, mayAsk, type Pace, settle } from '../../../utils/refresh/policy.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 20);
const paceAfter = (failures: readonly (typeof errorCodes)[number][], random = 0): Pace =>
  failures.reduce<Pace>(
    (pace, failure) => settle(askNow(pace, start), failure, start, random),
    askNow(null, start),
  );
const restMs = (pace: Pace) => pace.restsUntil - start;

describe('the clock', () => {
  test('asks at once where nothing was asked, and then once a minute', () => {
    expect(mayAsk(null, 'clock', start)).toBe(true);
    const pace = settle(askNow(null, start), null, start + 800, 0);
    expect(mayAsk(pace, 'clock', start + minute - 1)).toBe(false);
    expect(mayAsk(pace, 'clock', start + minute)).toBe(true);
  });

  test('counts from the asking: an answer that never came does not shorten the minute', () => {
    expect(mayAsk(askNow(null, start), 'clock', start + minute - 1)).toBe(false);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 8],
    [5, 15],
    [40, 15],
  ])('after %i failures in a row it rests %i minutes, jitter up to half of it more', (count, minutes) => {
    const failures = Array.from({ length: count }, () => 'offline' as const);
    expect(restMs(paceAfter(failures))).toBe(minutes * minute);
    expect(restMs(paceAfter(failures, 0.999))).toBeGreaterThan(minutes * minute);
    expect(restMs(paceAfter(failures, 0.999))).toBeLessThan(1.5 * minutes * minute);
  });

  test('a good answer ends every rest', () => {
    const pace = settle(paceAfter(['bitso-down', 'bitso-down', 'rate-limited']), null, start, 0);
    expect(mayAsk(pace, 'clock', start + minute)).toBe(true);
    expect(pace).toMatchObject({ failures: 0, locks: 0 });
  });
});

describe('a person', () => {
  test('may always ask, also right after any failure that is not a lock', () => {
    for (const failure of errorCodes.filter((code) => code !== 'rate-limited'))
      expect(mayAsk(paceAfter([failure, failure]), 'person', start)).toBe(true);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 8],
    [5, 10],
    [9, 10],
  ])('waits out lock number %i in a row for %i minutes', (count, minutes) => {
    const pace = paceAfter(Array.from({ length: count }, () => 'rate-limited' as const));
    expect(mayAsk(pace, 'person', start + minutes * minute - 1)).toBe(false);
    expect(lockedUntil(pace, start)).toBe(start + minutes * minute);
    expect(mayAsk(pace, 'person', start + minutes * minute)).toBe(true);
    expect(lockedUntil(pace, start + minutes * minute)).toBeNull();
  });

  test('is not held back for a day by a clock that was set back by one', () => {
    expect(mayAsk(paceAfter(['rate-limited']), 'person', start - 24 * 60 * minute)).toBe(true);
    expect(mayAsk(paceAfter(['offline']), 'clock', start - 24 * 60 * minute)).toBe(true);
  });
});

test('property: whatever is answered and whoever asks, Llavero by itself never asks twice in a minute', () => {
  const step = fc.record({
    waitMs: fc.integer({ min: 0, max: 200_000 }),
    by: fc.constantFrom<Asker>('person', 'clock'),
    failure: fc.option(fc.constantFrom(...errorCodes)),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let now = start;
      let pace: Pace | null = null;
      let lockEnds = 0;
      for (const { waitMs, by, failure, random } of steps) {
        now += waitMs;
        if (!mayAsk(pace, by, now)) continue;
        if (by === 'clock' && pace) expect(now - pace.askedAt).toBeGreaterThanOrEqual(minute);
        expect(now).toBeGreaterThanOrEqual(lockEnds);
        pace = settle(askNow(pace, now), failure, now, random);
        lockEnds = failure === 'rate-limited' ? now + minute : 0;
      }
    }),
  );
});
