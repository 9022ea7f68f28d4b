import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absoluteMs,
  hasExpired,
  idleSpanSeconds,
  noteAccess,
  startClocks,
} from '../../../utils/vault/deadline.ts';
import { autoLockChoices } from '../../../utils/vault/payload.ts';

const start = 1_800_000_000_000;
const choice = fc.constantFrom(...autoLockChoices);

describe('a session', () => {
  it.each(autoLockChoices)('ends after %i minutes without input, to the millisecond', (minutes) => {
    const clocks = startClocks(start, minutes);
    expect(hasExpired(clocks, start + minutes * 60_000 - 1)).toBe(false);
    expect(hasExpired(clocks, start + minutes * 60_000)).toBe(true);
  });

  it('ends 12 hours after the unlock, input or not', () => {
    const clocks = noteAccess(startClocks(start, 15), start + absoluteMs - 1, true);
    expect(hasExpired(clocks, start + absoluteMs - 1)).toBe(false);
    expect(hasExpired(clocks, start + absoluteMs)).toBe(true);
  });

  it('bears the correction of a time server, and no more, however often', () => {
    const clocks = startClocks(start, 15);
    expect(hasExpired(clocks, start - 2000)).toBe(false);
    expect(hasExpired(noteAccess(clocks, start - 2000), start - 2001)).toBe(true);
  });

  it('asks for input over all the time since the last, and never for less than the browser can tell', () => {
    const clocks = startClocks(start, 15);
    expect(idleSpanSeconds(clocks, start + 1)).toBe(15);
    expect(idleSpanSeconds(clocks, start + 61_500)).toBe(62);
  });

  it('never outlives its deadlines, whatever the sequence of accesses, sleeps and clock changes', () => {
    const step = fc.record({ ms: fc.integer({ min: -100_000, max: 2_000_000 }), hadInput: fc.boolean() });
    fc.assert(
      fc.property(choice, fc.array(step, { maxLength: 200 }), (minutes, steps) => {
        let clocks = startClocks(start, minutes);
        let now = start;
        let lastInput = start;
        let highest = start;
        for (const { ms, hadInput } of steps) {
          now += ms;
          if (hasExpired(clocks, now)) return;
          expect(now - start).toBeLessThan(absoluteMs);
          expect(now - lastInput).toBeLessThan(minutes * 60_000);
          expect(now).toBeGreaterThanOrEqual(highest - 2000);
          clocks = noteAccess(clocks, now, hadInput);
          highest = Math.max(highest, now);
          if (hadInput) lastInput = highest;
        }
      }),
    );
  });
});
