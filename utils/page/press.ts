import { around, contains, isElement, matches, tagOf } from './dom.ts';
import type { Observation } from './observe.ts';
import { buttonMarks } from './scope.ts';
import { sayOf } from './text.ts';
import { actOf } from './topics.ts';

/** Every road on which a press on a button, or Enter in a field, reaches a page. */
export const roads = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');
const buttons = `${buttonMarks},a`;

/** What was pressed that may save, before the page is read: the button, the field left by Enter, the form. */
export function pressedIn(event: Event): Element | null {
  const path = event.composedPath().filter(isElement);
  const target = path[0];
  if (!target) return null;
  if (event.type === 'submit') return target;
  if (isKey(event) && event.key !== 'Enter' && event.key !== ' ') return null;
  const isTyping = matches(
    target,
    'input:not([type=submit],[type=button],[type=image],[type=checkbox],[type=radio])',
  );
  if (isKey(event) && isTyping) return event.key === 'Enter' ? target : null;
  return (
    path
      .slice(0, 8)
      .find((one) => matches(one, buttons) || /-(button|btn)$/.test(tagOf(one)) || isSaying(one)) ?? null
  );
}

const isSaying = (at: Element) => {
  if (matches(at, 'form,dialog,main,section,body,html,label,p')) return false;
  const text = at.textContent ?? '';
  return text.length < 60 && /^(save|next)$/.test(actOf(sayOf(at)) ?? '');
};

/** Whether what was pressed saves the form that was read. */
export function isSave(pressed: Element, type: string, seen: Observation): boolean {
  const saves = seen.verdict.saves.flatMap((at) => seen.buttons[at] ?? []);
  const controls = seen.verdict.form.flatMap((at) => seen.controls[at]?.element ?? []);
  if (controls.some((control) => control === pressed || contains(control, pressed))) return false;
  const isHere = (at: Element) => around(controls[0] ?? null, (one) => one === at) !== null;
  if (tagOf(pressed) === 'form')
    return (
      type === 'submit' && ([...saves, ...controls].some((one) => contains(pressed, one)) || isHere(pressed))
    );
  if (saves.some((save) => save === pressed || contains(save, pressed) || contains(pressed, save)))
    return true;
  const field = seen.fields.find(({ element }) => element === pressed);
  if (field) return leadsToSave(field.element, field.field, controls);
  if (seen.buttons.includes(pressed)) return false;
  const place = around(pressed, (one) => matches(one, 'form,dialog,[role=dialog],section,main,body'));
  return actOf(sayOf(pressed)) === 'save' && (saves.length === 0 || (place !== null && isHere(place)));
}

/** Enter in a field of the form saves it; in a field that collects a list it adds to the list. */
function leadsToSave(field: Element, kind: string | null, controls: readonly Element[]): boolean {
  if (kind === 'ip' || kind === 'destinations' || kind === 'search') return false;
  const place = around(field, (one) => matches(one, 'form,dialog,[role=dialog]'));
  return place !== null && controls.some((control) => around(control, (one) => one === place) !== null);
}
