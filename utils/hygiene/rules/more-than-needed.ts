import { leastOf } from '../../permissions/profiles.ts';
import { exampleOf, withRights } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

const harmless = ['view-account-information', 'view-balances'] as const;

/** More is switched on than it is for; of the risky rights other rules tell. */
export const moreThanNeeded: Rule = {
  id: 'more-than-needed',
  severity: 'note',
  place: 'replace',
  find: perKey((key) => {
    const least = leastOf(key);
    if (!least) return null;
    const rights = harmless.filter(
      (right) => key.rights[right].state === 'granted' && !least.rights.includes(right),
    );
    return rights.length > 0 ? { rights, service: least.service ?? '' } : null;
  }),
  examples: {
    fires: [
      exampleOf([{ rights: withRights('view-balances', 'view-account-information') }]),
      exampleOf([
        { rights: withRights('view-account-information'), service: 'Crypto Pro', purpose: 'taxes' },
      ]),
    ],
    silent: [
      exampleOf([{ rights: withRights('view-balances', 'view-account-information'), purpose: 'taxes' }]),
      exampleOf([{ rights: withRights('view-account-information'), purpose: 'other' }]),
    ],
  },
};
