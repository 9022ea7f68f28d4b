import { call } from '../../utils/messaging/call.ts';
import type { KeyPlan } from '../../utils/permissions/compose.ts';
import { keyPage } from '../bitso-pages.ts';

/** Puts a plan in force and goes with it to the page where keys are made. Throws AppError. */
export async function followPlan(plan: KeyPlan): Promise<void> {
  await call('plan.set', plan);
  window.open(keyPage, '_blank', 'noopener');
}
