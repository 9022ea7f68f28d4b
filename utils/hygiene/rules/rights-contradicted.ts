import { exampleOf } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

/** Bitso answered otherwise than its page or the owner said: the key was changed, or it is another one. */
export const rightsContradicted: Rule = {
  id: 'rights-contradicted',
  severity: 'warn',
  place: 'describe',
  find: perKey((key) => (key.contradicted.length > 0 ? { rights: key.contradicted } : null)),
  examples: {
    fires: [exampleOf([{ contradicted: ['view-account-information'] }])],
    silent: [exampleOf([{ contradicted: [] }])],
  },
};
