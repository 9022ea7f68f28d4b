import { daysAgo, exampleOf } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Its owner said that it leaked, and the steps that follow are still open. */
export const leaked: Rule = {
  id: 'leaked',
  severity: 'danger',
  place: 'runbook',
  find: ({ leaks, keys }) =>
    leaks
      .filter(({ keyId }) => keys.some(({ id }) => id === keyId))
      .map(({ keyId, at }) => ({ keyId, evidence: { at } })),
  examples: {
    fires: [exampleOf([{}], { leaks: [{ keyId: 'example-key-0'.padEnd(22, '0'), at: daysAgo(1) }] })],
    silent: [
      exampleOf([{}]),
      exampleOf([{}], { leaks: [{ keyId: 'of-a-key-that-is-gone', at: daysAgo(1) }] }),
    ],
  },
};
