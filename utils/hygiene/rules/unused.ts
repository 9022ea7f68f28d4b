import { daysAgo, exampleOf } from '../example.ts';
import { dayMs, perKey, type Rule } from '../rule.ts';

/** Llavero has not used it for long; of keys without a secret it cannot know. */
export const unused: Rule = {
  id: 'unused',
  severity: 'note',
  place: 'bitso',
  find: perKey((key, { now, unusedDays }) => {
    if (!key.hasSecret) return null;
    const since = key.lastCheck?.at ?? key.addedAt;
    const days = Math.floor((now - since) / dayMs);
    return days > unusedDays ? { at: since, days } : null;
  }),
  examples: {
    fires: [exampleOf([{ lastCheck: { at: daysAgo(61), failure: null } }])],
    silent: [
      exampleOf([{ lastCheck: { at: daysAgo(60), failure: null } }]),
      exampleOf([{ lastCheck: null, hasSecret: false }]),
    ],
  },
};
