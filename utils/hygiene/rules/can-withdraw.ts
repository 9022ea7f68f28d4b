import { exampleOf, withRights } from '../example.ts';
import { evidenceOf, perKey, type Rule } from '../rule.ts';

/** It can send money to any address. A list that may be empty counts as empty. */
export const canWithdraw: Rule = {
  id: 'can-withdraw',
  severity: 'danger',
  place: 'bitso',
  find: perKey((key) =>
    key.rights['make-withdrawals'].state === 'granted' && key.destinations !== 'set'
      ? evidenceOf(key, 'make-withdrawals')
      : null,
  ),
  examples: {
    fires: [
      exampleOf([{ rights: withRights('view-balances', 'make-withdrawals'), destinations: 'empty' }]),
      exampleOf([{ rights: withRights('make-withdrawals'), destinations: 'unknown' }]),
    ],
    silent: [
      exampleOf([{ rights: withRights('view-balances') }]),
      exampleOf([{ rights: withRights('make-withdrawals'), destinations: 'set' }]),
    ],
  },
};
