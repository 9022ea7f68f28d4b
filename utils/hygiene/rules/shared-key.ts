import { exampleOf } from '../example.ts';
import type { KnownKey, Rule } from '../rule.ts';

const isSame = (one: KnownKey, other: KnownKey) => one.fingerprint === other.fingerprint;
const isAlike = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** One key, two who have it: when it leaks nobody knows where, and replacing it breaks both. */
export const sharedKey: Rule = {
  id: 'shared-key',
  severity: 'warn',
  place: 'replace',
  find: ({ keys }) =>
    keys.flatMap((key) => {
      const twins = keys.filter((other) => other.id !== key.id && isSame(key, other));
      if (key.fingerprint === null || twins.every(({ service }) => isAlike(service, key.service))) return [];
      return [{ keyId: key.id, evidence: { names: twins.map(({ name }) => name) } }];
    }),
  examples: {
    fires: [
      exampleOf([
        { fingerprint: 'one', service: 'Tracker' },
        { fingerprint: 'one', service: 'Tax tool' },
      ]),
      exampleOf([{ fingerprint: 'one' }, { fingerprint: 'one', service: 'Tax tool' }]),
    ],
    silent: [
      exampleOf([
        { fingerprint: 'one', service: 'Tracker' },
        { fingerprint: 'two', service: 'Tax tool' },
      ]),
      exampleOf([
        { fingerprint: 'one', service: 'Tracker' },
        { fingerprint: 'one', service: 'tracker ' },
      ]),
      exampleOf([
        { fingerprint: null, service: 'Tracker' },
        { fingerprint: null, service: 'Tax tool' },
      ]),
    ],
  },
};
