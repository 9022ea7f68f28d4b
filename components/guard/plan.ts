import type { Observation } from '../../utils/page/observe.ts';
import { compareWithPlan } from '../../utils/permissions/compose.ts';
import { type RightId, rightIds, riskyRights } from '../../utils/permissions/rights.ts';
import { type Note, plainNote } from './note.ts';
import { request } from './send.ts';
import type { Say } from './speech.ts';

/** The plan that was made in Llavero for the key of this form, kept up to date while there is a form. */
export interface PlanKeeper {
  readonly rights: readonly RightId[] | null;
  /** To be told at every look whether there is a form; asks when one appears. */
  isForm(isThere: boolean): void;
  stop(): void;
}

/** Asks the background for the plan when a form appears, and when its tab is looked at again. */
export function keepPlan(onChange: () => void): PlanKeeper {
  let rights: readonly RightId[] | null = null;
  let hasForm = false;
  const ask = async () => {
    const before = String(rights);
    rights = readPlan(await request('plan.get', {}));
    if (String(rights) !== before) onChange();
  };
  const onSeen = () => {
    if (hasForm && !document.hidden) void ask();
  };
  document.addEventListener('visibilitychange', onSeen);
  return {
    get rights() {
      return rights;
    },
    isForm(isThere) {
      if (isThere && !hasForm) void ask();
      hasForm = isThere;
    },
    stop: () => document.removeEventListener('visibilitychange', onSeen),
  };
}

function readPlan(value: unknown): readonly RightId[] | null {
  if (typeof value !== 'object' || value === null || !('plan' in value)) return null;
  const { plan } = value;
  if (typeof plan !== 'object' || plan === null || !('rights' in plan) || !Array.isArray(plan.rights))
    return null;
  const planned: unknown[] = plan.rights;
  return rightIds.filter((right) => planned.includes(right));
}

/** What differs between the form and the plan, or that nothing does; never that a key is safe. */
export function planNote(planned: readonly RightId[], { verdict, controls }: Observation, say: Say): Note {
  const states = new Map<RightId, 'on' | 'off' | 'unknown'>();
  for (const at of verdict.form) {
    const { right, state } = controls[at] ?? {};
    // Two switches of one name: the one that is on counts.
    if (right && state && states.get(right) !== 'on') states.set(right, state);
  }
  const { toSwitchOff, toSwitchOn, unread } = compareWithPlan(planned, states, riskyRights);
  const names = (rights: readonly RightId[]) => rights.map((right) => say(`right.${right}`)).join(', ');
  const lines = [
    toSwitchOff.length > 0 && say('plan.off', names(toSwitchOff)),
    toSwitchOn.length > 0 && say('plan.on', names(toSwitchOn)),
    unread.length > 0 && say('plan.unread', names(unread)),
  ].filter((line) => line !== false);
  const text = lines.length > 0 ? lines.join(' ') : say('plan.agrees', names(planned));
  return {
    ...plainNote,
    id: 'plan',
    attribute: ['data-llavero-plan', lines.length > 0 ? 'differs' : 'agrees'],
    tone: toSwitchOff.length > 0 ? 'warn' : 'calm',
    text,
    short: text,
  };
}
