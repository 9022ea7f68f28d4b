import { exampleOf, withRights, withUnknown } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

/** Whether it can withdraw is not known, and Bitso's API does not tell. */
export const mayWithdraw: Rule = {
  id: 'may-withdraw',
  severity: 'warn',
  place: 'describe',
  find: perKey((key) =>
    key.rights['make-withdrawals'].state === 'unknown' ? { right: 'make-withdrawals' } : null,
  ),
  examples: {
    fires: [exampleOf([{ rights: withUnknown('make-withdrawals', 'view-balances') }])],
    silent: [
      exampleOf([{ rights: withUnknown('place-orders', 'view-balances') }]),
      exampleOf([{ rights: withRights('make-withdrawals'), destinations: 'set' }]),
    ],
  },
};
