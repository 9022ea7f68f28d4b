import { daysAgo, exampleOf } from '../example.ts';
import { dayMs, perKey, type Rule } from '../rule.ts';

/** Older than its owner's own rule allows; where its birth is not known, it is at least as old as its entry. */
export const olderThanPolicy: Rule = {
  id: 'older-than-policy',
  severity: 'warn',
  place: 'replace',
  find: perKey((key, { now, policyDays }) => {
    const since = key.createdAt ?? key.addedAt;
    const days = Math.floor((now - since) / dayMs);
    return days > policyDays ? { at: since, days } : null;
  }),
  examples: {
    fires: [
      exampleOf([{ createdAt: daysAgo(181) }]),
      exampleOf([{ createdAt: daysAgo(91) }], { policyDays: 90 }),
      exampleOf([{ createdAt: null, addedAt: daysAgo(200) }]),
    ],
    silent: [
      exampleOf([{ createdAt: daysAgo(180) }]),
      exampleOf([{ createdAt: daysAgo(10), addedAt: daysAgo(10) }]),
      exampleOf([{ createdAt: daysAgo(300) }], { policyDays: 365 }),
    ],
  },
};
