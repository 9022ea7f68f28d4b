import { exampleOf } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Keys that lie on this computer only. */
export const noBackup: Rule = {
  id: 'no-backup',
  severity: 'warn',
  place: 'backup',
  find: ({ keys, isBackedUp }) => (!isBackedUp && keys.length > 0 ? [{ keyId: null, evidence: {} }] : []),
  examples: {
    fires: [exampleOf([{}], { isBackedUp: false })],
    silent: [exampleOf([{}]), exampleOf([], { isBackedUp: false })],
  },
};
