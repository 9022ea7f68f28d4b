import { daysAgo, exampleOf } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

/** The day its owner set for replacing it is over. */
export const replaceByPassed: Rule = {
  id: 'replace-by-passed',
  severity: 'warn',
  place: 'replace',
  find: perKey((key, { now }) =>
    key.replaceBy !== null && key.replaceBy < now ? { at: key.replaceBy } : null,
  ),
  examples: {
    fires: [exampleOf([{ replaceBy: daysAgo(1) }])],
    silent: [exampleOf([{ replaceBy: daysAgo(-1) }]), exampleOf([{ replaceBy: null }])],
  },
};
