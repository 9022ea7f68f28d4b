import { isKeyFailure } from '../../alerts/evaluate.ts';
import { daysAgo, exampleOf } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

/** Bitso refused it when last asked. A broken connection is not the key's fault. */
export const failing: Rule = {
  id: 'failing',
  severity: 'warn',
  place: 'doctor',
  find: perKey(({ lastCheck }) => {
    const code = lastCheck?.failure?.code ?? null;
    return lastCheck && isKeyFailure(code) ? { code, at: lastCheck.at } : null;
  }),
  examples: {
    fires: [
      exampleOf([{ lastCheck: { at: daysAgo(1), failure: { code: 'key-refused', exchangeCode: '0201' } } }]),
    ],
    silent: [
      exampleOf([{ lastCheck: { at: daysAgo(1), failure: { code: 'offline', exchangeCode: null } } }]),
      exampleOf([{ lastCheck: null }]),
    ],
  },
};
