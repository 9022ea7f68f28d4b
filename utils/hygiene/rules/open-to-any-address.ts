import { riskyRights } from '../../permissions/rights.ts';
import { exampleOf, withRights } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

/** A risky key that works from every computer of the world. */
export const openToAnyAddress: Rule = {
  id: 'open-to-any-address',
  severity: 'warn',
  place: 'bitso',
  find: perKey((key) => {
    const rights = riskyRights.filter((right) => key.rights[right].state === 'granted');
    return rights.length > 0 && key.ip === 'none' ? { rights } : null;
  }),
  examples: {
    fires: [exampleOf([{ rights: withRights('view-balances', 'place-orders'), purpose: 'bot', ip: 'none' }])],
    silent: [
      exampleOf([{ rights: withRights('view-balances'), ip: 'none' }]),
      exampleOf([{ rights: withRights('place-orders'), purpose: 'bot', ip: 'set' }]),
    ],
  },
};
