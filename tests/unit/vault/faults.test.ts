import { describe, expect, it } from 'vitest';
import { faultKinds } from './faults.ts';
import { complain, countCalls, suffer, trials } from './trials.ts';

// The shortened form: at each storage call one kind of fault, taking turns. tests/slow/vault has the whole matrix.
describe.each(trials)('$name', (trial) => {
  it('with one failing storage call leaves the old or the new state', { timeout: 60_000 }, async () => {
    const calls = await countCalls(trial);
    expect(calls.length).toBeGreaterThan(5);
    const complaints: string[] = [];
    for (const [at, name] of calls.entries()) {
      const kind = faultKinds[(at * 3 + 5) % 8] ?? 'hangs';
      const complaint = complain(trial, await suffer(trial, at, kind));
      if (complaint) complaints.push(`${name} ${kind}: ${complaint}`);
    }
    expect(complaints).toEqual([]);
  });

  it('with the worker killed at any storage call, too', { timeout: 60_000 }, async () => {
    const calls = await countCalls(trial);
    const complaints: string[] = [];
    for (const [at, name] of calls.entries()) {
      const complaint = complain(trial, await suffer(trial, at, 'dies'));
      if (complaint) complaints.push(`${name}: ${complaint}`);
    }
    expect(complaints).toEqual([]);
  });
});

describe('the one write that decides', () => {
  const decide = async (kind: (typeof faultKinds)[number]) => {
    const change = trials.find(({ name }) => name === 'change');
    if (!change) throw new Error('no such trial');
    const at = (await countCalls(change)).findIndex((name) => name.startsWith('local.set vault:'));
    return suffer(change, at, kind);
  };

  it.each(['throws-before', 'hangs', 'is-undefined', 'is-garbage', 'is-lost', 'is-full'] as const)(
    '%s: is not confirmed, and the old record stands',
    async (kind) => {
      expect(await decide(kind)).toEqual({ told: 'storage-failed', found: 'old' });
    },
  );

  it('that arrived and was reported as failed is confirmed', async () => {
    expect(await decide('throws-after')).toEqual({ told: 'done', found: 'new' });
  });
});
