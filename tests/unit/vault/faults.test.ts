import { expect, it } from 'vitest';
import { faultKinds } from './faults.ts';
import { complain, countCalls, suffer, trials } from './trials.ts';

// The shortened form: each call with two kinds of fault, taking turns. tests/slow/vault has the whole matrix.
it.each(trials)('$name: one failing storage call leaves the old or the new state', async (trial) => {
  const calls = await countCalls(trial);
  expect(calls.length).toBeGreaterThan(5);
  const complaints: string[] = [];
  for (const [at, name] of calls.entries()) {
    for (const kind of [faultKinds[at % 8], faultKinds[(at * 3 + 5) % 8]] as const) {
      const complaint = complain(trial, await suffer(trial, at, kind ?? 'hangs'));
      if (complaint) complaints.push(`${name} ${kind}: ${complaint}`);
    }
  }
  expect(complaints).toEqual([]);
});

it.each(trials)(
  '$name: a worker killed at any storage call leaves the old or the new state',
  async (trial) => {
    const calls = await countCalls(trial);
    const complaints: string[] = [];
    for (const [at, name] of calls.entries()) {
      const complaint = complain(trial, await suffer(trial, at, 'dies'));
      if (complaint) complaints.push(`${name}: ${complaint}`);
    }
    expect(complaints).toEqual([]);
  },
);
