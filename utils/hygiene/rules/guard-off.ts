import { exampleOf } from '../example.ts';
import type { Rule } from '../rule.ts';

/** The warning on Bitso's page cannot run. */
export const guardOff: Rule = {
  id: 'guard-off',
  severity: 'warn',
  place: 'guard',
  find: ({ guard }) => (guard === 'off' ? [{ keyId: null, evidence: {} }] : []),
  examples: {
    fires: [exampleOf([], { guard: 'off' })],
    silent: [exampleOf([], { guard: 'unknown' }), exampleOf([{}])],
  },
};
