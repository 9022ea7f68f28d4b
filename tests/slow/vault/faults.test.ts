import { describe, expect, it } from 'vitest';
import { faultKinds } from '../../unit/vault/faults.ts';
import { complain, countCalls, suffer, trials } from '../../unit/vault/trials.ts';

// Eight kinds of fault at each storage call of each operation, and death at each.
describe.each(trials)('$name', (trial) => {
  it.each([...faultKinds, 'dies' as const])(
    '%s at each storage call: old or new, nothing lost',
    async (kind) => {
      const calls = await countCalls(trial);
      const complaints: string[] = [];
      for (const [at, name] of calls.entries()) {
        const complaint = complain(trial, await suffer(trial, at, kind));
        if (complaint) complaints.push(`${at} ${name}: ${complaint}`);
      }
      console.log(`${trial.name}: ${kind} at ${calls.length} calls`);
      expect(complaints).toEqual([]);
    },
  );
});
