import { riskyRights } from '../../permissions/rights.ts';
import { exampleOf, withRights } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

/** A risky key of which nobody said yet whether it has an IP list. */
export const addressListUnknown: Rule = {
  id: 'address-list-unknown',
  severity: 'note',
  place: 'describe',
  find: perKey((key) => {
    const rights = riskyRights.filter((right) => key.rights[right].state === 'granted');
    return rights.length > 0 && key.ip === 'unknown' ? { rights } : null;
  }),
  examples: {
    fires: [
      exampleOf([{ rights: withRights('view-balances', 'place-orders'), purpose: 'bot', ip: 'unknown' }]),
    ],
    silent: [
      exampleOf([{ rights: withRights('view-balances'), ip: 'unknown' }]),
      exampleOf([{ rights: withRights('place-orders'), purpose: 'bot', ip: 'none' }]),
    ],
  },
};
