import { exampleOf, withRights } from '../example.ts';
import { evidenceOf, perKey, type Rule } from '../rule.ts';

/** It can send money to listed addresses only: less, and never nothing. */
export const canWithdrawToList: Rule = {
  id: 'can-withdraw-to-list',
  severity: 'warn',
  place: 'replace',
  find: perKey((key) =>
    key.rights['make-withdrawals'].state === 'granted' && key.destinations === 'set'
      ? evidenceOf(key, 'make-withdrawals')
      : null,
  ),
  examples: {
    fires: [exampleOf([{ rights: withRights('make-withdrawals'), destinations: 'set' }])],
    silent: [
      exampleOf([{ rights: withRights('make-withdrawals'), destinations: 'empty' }]),
      exampleOf([{ rights: withRights('view-balances'), destinations: 'set' }]),
    ],
  },
};
