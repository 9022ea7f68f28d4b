import { exampleOf, withRights, withUnknown } from '../example.ts';
import { evidenceOf, perKey, type Rule } from '../rule.ts';

/** It can deactivate the account or block withdrawals. */
export const securityActions: Rule = {
  id: 'security-actions',
  severity: 'warn',
  place: 'replace',
  find: perKey((key) =>
    key.rights['perform-security-actions'].state === 'granted'
      ? evidenceOf(key, 'perform-security-actions')
      : null,
  ),
  examples: {
    fires: [exampleOf([{ rights: withRights('view-balances', 'perform-security-actions') }])],
    silent: [exampleOf([{ rights: withUnknown('perform-security-actions', 'view-balances') }])],
  },
};
