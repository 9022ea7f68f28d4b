import { Plan } from '../../utils/messaging/plan-messages.ts';
import type { PlanMessageName } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { type Areas, defineState } from '../../utils/storage.ts';

// In memory until the browser ends, and over a lock: whoever goes to Bitso's page may be away for longer.
const active = defineState('plan', 'session', Plan, { clearOn: 'wipe' });

/** The plan in force; null where there is none. */
export const activePlan = (storage: Areas): Promise<Plan | null> => active.peek(storage);

/** Ends the plan in force: dropped, or the key that it planned is in the vault. */
export const endPlan = (storage: Areas): Promise<void> => active.clear(storage);

/** The handlers of the one active plan. `changed` tells our own pages. */
export function createPlanHandlers(storage: Areas, changed: () => void): Pick<Handlers, PlanMessageName> {
  return {
    'plan.read': async () => ({ plan: await activePlan(storage) }),
    'plan.set': async (plan) => {
      await active.set(storage, plan);
      changed();
      return {};
    },
    'plan.drop': async () => {
      await endPlan(storage);
      changed();
      return {};
    },
    'plan.get': async () => {
      const plan = await activePlan(storage);
      return { plan: plan && { purpose: plan.purpose, rights: plan.rights } };
    },
  };
}
