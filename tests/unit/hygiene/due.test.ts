import { describe, expect, test } from 'vitest';
import { type Due, duesOf, patienceMs, remind } from '../../../utils/hygiene/due.ts';
import { advance, startRotation } from '../../../utils/hygiene/rotation.ts';

const dayMs = 86_400_000;
const key = (change: object = {}) => ({
  id: 'k',
  replaceBy: null,
  createdAt: null,
  retiredAt: null,
  ...change,
});
const dues = (change: Partial<Parameters<typeof duesOf>[0]>) =>
  duesOf({ keys: [], rotations: [], findings: [], changes: [], policyDays: 90, ...change });

describe('what is due', () => {
  test('the date its owner set, or the policy where there is none', () => {
    expect(dues({ keys: [key({ replaceBy: 7, createdAt: 1 })] })).toEqual([{ reason: 'replace k 7', at: 7 }]);
    expect(dues({ keys: [key({ createdAt: 1 })] })).toEqual([{ reason: 'policy k 90', at: 1 + 90 * dayMs }]);
  });

  test('nothing of a key of unknown age, nor of one that was revoked', () => {
    expect(dues({ keys: [key(), key({ replaceBy: 7, retiredAt: 8 })] })).toEqual([]);
  });

  test('of a key that is being replaced the rotation, from two days after its last step', () => {
    const rotation = startRotation('r', { id: 'k', service: '' }, 5);
    expect(dues({ keys: [key({ replaceBy: 7 })], rotations: [rotation] })).toEqual([
      { reason: 'rotation r make', at: 5 + patienceMs },
    ]);
    const ended = advance(rotation, { kind: 'given-up' }, 6);
    expect(dues({ keys: [key({ replaceBy: 7 })], rotations: ended ? [ended] : [] })).toEqual([
      { reason: 'replace k 7', at: 7 },
    ]);
  });

  test('a grave finding at once', () => {
    const findings = [{ rule: 'can-withdraw', keyId: 'k' }];
    expect(dues({ findings, keys: [key({ replaceBy: 7 })] })[0]).toEqual({
      reason: 'finding can-withdraw k',
      at: 0,
    });
  });
});

describe('reminding', () => {
  const nothing = { told: [], snoozedUntil: 0 };
  const [early, late]: [Due, Due] = [
    { reason: 'a', at: 10 },
    { reason: 'b', at: 20 },
  ];
  const reasons = (all: readonly Due[]) => all.map(({ reason }) => reason);

  test('tells each reason once, when it is due, and when the next one will be', () => {
    const before = remind(nothing, [early, late], 9);
    expect([reasons(before.news), before.nextAt]).toEqual([[], 10]);
    const first = remind(before.reminded, [early, late], 10);
    expect([reasons(first.news), first.nextAt]).toEqual([['a'], 20]);
    const again = remind(first.reminded, [early, late], 15);
    expect([reasons(again.news), again.nextAt]).toEqual([[], 20]);
    const second = remind(again.reminded, [early, late], 500);
    expect([reasons(second.news), second.nextAt]).toEqual([['b'], null]);
  });

  test('a reason that went and came back is told anew', () => {
    const first = remind(nothing, [early], 10).reminded;
    const gone = remind(first, [], 11).reminded;
    expect(reasons(remind(gone, [early], 12).news)).toEqual(['a']);
  });

  test('snoozed it tells nothing and loses nothing', () => {
    const snoozed = { told: [], snoozedUntil: 100 };
    const quiet = remind(snoozed, [early, late], 50);
    expect([reasons(quiet.news), quiet.nextAt]).toEqual([[], 100]);
    expect(reasons(remind(quiet.reminded, [early, late], 100).news)).toEqual(['a', 'b']);
  });
});
