import { type RightId, rightIds } from '../permissions/rights.ts';
import { typedOf } from './dom.ts';
import type { Observation } from './observe.ts';
import type { Restrictions } from './restrictions.ts';

type Granted = 'granted' | 'denied' | 'unknown';
/** What the form showed when it was last seen: carried to the new key's view in memory only. */
export interface FormSeen extends Restrictions {
  name: string;
  rights: Record<RightId, Granted>;
}
/** No form was seen: nothing is known, and nothing is called denied. */
export const unseen: FormSeen = {
  name: '',
  rights: Object.fromEntries(rightIds.map((right) => [right, 'unknown'])) as FormSeen['rights'], // one for each
  ip: 'unknown',
  destinations: 'unknown',
};

const longestName = 60;

/** Sums up the form for the key that will come of it. */
export function rememberForm(form: Observation, limits: Restrictions): FormSeen {
  const rights = { ...unseen.rights };
  for (const at of form.verdict.form) {
    const control = form.controls[at];
    if (!control?.right || control.state === 'unknown' || rights[control.right] === 'granted') continue;
    rights[control.right] = control.state === 'on' ? 'granted' : 'denied';
  }
  const name = form.fields.find(({ field }) => field === 'name');
  return { rights, name: name ? typedOf(name.element).slice(0, longestName) : '', ...limits };
}
