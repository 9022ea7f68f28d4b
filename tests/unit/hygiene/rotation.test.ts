import { describe, expect, test } from 'vitest';
import {
  advance,
  compareBalances,
  Rotation,
  type RotationEvent,
  startRotation,
  stepOf,
} from '../../../utils/hygiene/rotation.ts';

const [id, oldId, newId] = ['r', 'o', 'n'].map((letter) => letter.repeat(22)) as [string, string, string];
const start = () => startRotation(id, { id: oldId, service: ' Koinly ' }, 1);

/** Each event with the step it leads to, from the beginning to the end. */
const way: [RotationEvent, string][] = [
  [{ kind: 'stored', keyId: newId }, 'compare'],
  [{ kind: 'compared', differing: [] }, 'move'],
  [{ kind: 'service', name: 'Koinly', isMoved: true }, 'move'],
  [{ kind: 'moved' }, 'revoke'],
  [{ kind: 'revoked' }, 'watch'],
  [{ kind: 'stopped', by: 'you' }, 'done'],
];
const must = (one: Rotation, event: RotationEvent, now = 2): Rotation => {
  const next = advance(one, event, now);
  if (!next) throw new Error(`refused: ${event.kind} at ${stepOf(one)}`);
  return next;
};
/** What lies on disk after so many events, as another day finds it. */
const reached = (count: number): Rotation =>
  way
    .slice(0, count)
    .reduce((one, [event]) => Rotation.parse(JSON.parse(JSON.stringify(must(one, event)))), start());

describe('a rotation', () => {
  test('goes its way, interrupted after every step', () => {
    expect(way.map((_, at) => stepOf(reached(at + 1)))).toEqual(way.map(([, step]) => step));
    expect(stepOf(start())).toBe('make');
  });

  test.each(way.map(([event], at) => [event.kind, at] as const))(
    'at "%s" takes no other step',
    (kind, at) => {
      const one = reached(at);
      const allowed: Record<string, string[]> = {
        make: ['stored', 'given-up'],
        compare: ['compared', 'given-up'],
        move: ['service', 'given-up', ...(at === 3 ? ['moved'] : [])],
        revoke: ['revoked', 'given-up'],
        watch: ['stopped', 'alive', 'tried'],
      };
      const all: RotationEvent[] = [
        ...way.map(([event]) => event),
        { kind: 'alive' },
        { kind: 'given-up' },
        { kind: 'tried', at: 1, failure: null, newWorkedAt: null },
      ];
      const taken = all.filter((event) => advance(one, event, 9) !== null).map((event) => event.kind);
      expect(taken.toSorted()).toEqual(allowed[stepOf(one)]?.toSorted());
      expect(taken).toContain(kind);
    },
  );

  test('an event that comes twice, as after a worker that died, changes nothing', () => {
    for (const [at, [event]] of way.entries()) {
      if (event.kind === 'service') continue;
      expect(advance(reached(at + 1), event, 9)).toBeNull();
    }
  });

  test('never takes the old key for the new one', () => {
    expect(advance(start(), { kind: 'stored', keyId: oldId }, 2)).toBeNull();
  });

  test('stays at comparing while the keys differ or one could not be asked, until its owner goes on', () => {
    for (const differing of [[{ asset: 'btc', before: '1', after: '2' }], null]) {
      const one = must(reached(1), { kind: 'compared', differing });
      expect(stepOf(one)).toBe('compare');
      expect(stepOf(must(one, { kind: 'accepted' }))).toBe('move');
    }
    expect(advance(reached(1), { kind: 'accepted' }, 2)).toBeNull();
  });

  test('goes on to revoking only when every service has moved', () => {
    const more = must(reached(3), { kind: 'service', name: 'Bot', isMoved: false });
    expect(advance(more, { kind: 'moved' }, 2)).toBeNull();
    const both = must(more, { kind: 'service', name: 'Bot', isMoved: true }, 5);
    expect(both.services).toEqual([
      { name: 'Koinly', movedAt: 2 },
      { name: 'Bot', movedAt: 5 },
    ]);
    expect(stepOf(must(both, { kind: 'moved' }))).toBe('revoke');
  });

  test('a key that still answers after it was said to be deleted goes back to revoking', () => {
    expect(stepOf(must(reached(5), { kind: 'alive' }))).toBe('revoke');
  });

  test('keeps what the exchange answered, and forgets it when the key is deleted anew', () => {
    const tried = must(reached(5), { kind: 'tried', at: 7, failure: null, newWorkedAt: 8 }, 9);
    expect([tried.trials, tried.newWorkedAt]).toEqual([[{ at: 7, failure: null }], [8]]);
    expect(must(must(tried, { kind: 'alive' }), { kind: 'revoked' })).toMatchObject({
      trials: [],
      newWorkedAt: [],
    });
  });

  test('can be given up until the old key is deleted, not after', () => {
    const steps = way.map((_, at) => advance(reached(at), { kind: 'given-up' }, 3) !== null);
    expect(steps).toEqual([true, true, true, true, true, false]);
    expect(stepOf(must(reached(2), { kind: 'given-up' }))).toBe('given-up');
  });

  test('a key without a service begins without one to move', () => {
    expect(startRotation(id, { id: oldId, service: '  ' }, 1).services).toEqual([]);
  });
});

describe('two keys compared', () => {
  const of = (all: Record<string, string>) => Object.entries(all).map(([asset, total]) => ({ asset, total }));

  test('agree whatever the way a number is written', () => {
    expect(
      compareBalances(of({ btc: '1.50', mxn: '0.00', eth: '100' }), of({ btc: '1.5', eth: '100.0' })),
    ).toEqual([]);
  });

  test('tell each asset of which they say something else, to the last digit', () => {
    const found = compareBalances(
      of({ btc: '0.100000000000000001', mxn: '5' }),
      of({ btc: '0.1', eth: '2', mxn: '5' }),
    );
    expect(found).toEqual([
      { asset: 'btc', before: '0.100000000000000001', after: '0.1' },
      { asset: 'eth', before: '0', after: '2' },
    ]);
    expect(compareBalances(of({ mxn: '10' }), of({ mxn: '1' }))).toHaveLength(1);
  });
});
