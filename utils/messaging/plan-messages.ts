import { z } from 'zod/mini';
import { rightIds } from '../permissions/rights.ts';
import { Purpose, Time } from '../vault/payload.ts';

const nothing = z.strictObject({});
const rights = z.array(z.enum(rightIds)).check(z.maxLength(rightIds.length));

/** The key that is about to be made on the exchange's page. */
export const Plan = z.strictObject({
  purpose: Purpose,
  service: z.string().check(z.maxLength(60)),
  rights,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  replaceBy: Time,
});
export type Plan = z.infer<typeof Plan>;

/** The one active plan, which follows its owner to the exchange's page. */
export const planMessages = {
  'plan.read': { from: ['ui'], request: nothing, response: z.strictObject({ plan: z.nullable(Plan) }) },
  'plan.set': { from: ['ui'], request: Plan, response: nothing },
  'plan.drop': { from: ['ui'], request: nothing, response: nothing },
  /** What the page's panel compares the form with, and no more: not who gets the key, nor what it is called. */
  'plan.get': {
    from: ['page'],
    request: nothing,
    response: z.strictObject({ plan: z.nullable(z.strictObject({ purpose: Purpose, rights })) }),
  },
} as const;
