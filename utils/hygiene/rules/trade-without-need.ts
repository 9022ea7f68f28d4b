import { leastOf } from '../../permissions/profiles.ts';
import { exampleOf, withRights } from '../example.ts';
import { evidenceOf, perKey, type Rule } from '../rule.ts';

/** It can trade, and what it is for does not need that. Of an unknown purpose nothing is said. */
export const tradeWithoutNeed: Rule = {
  id: 'trade-without-need',
  severity: 'warn',
  place: 'replace',
  find: perKey((key) =>
    key.rights['place-orders'].state === 'granted' && leastOf(key)?.rights.includes('place-orders') === false
      ? evidenceOf(key, 'place-orders')
      : null,
  ),
  examples: {
    fires: [
      exampleOf([{ rights: withRights('view-balances', 'place-orders'), purpose: 'taxes' }]),
      exampleOf([{ rights: withRights('place-orders'), service: 'crypto pro', purpose: 'bot' }]),
    ],
    silent: [
      exampleOf([{ rights: withRights('view-balances', 'place-orders'), purpose: 'bot' }]),
      exampleOf([{ rights: withRights('view-balances', 'place-orders'), purpose: 'other' }]),
      exampleOf([{ rights: withRights('place-orders'), service: 'Smartrader', purpose: 'balances' }]),
    ],
  },
};
