import { plain } from '../permissions/words.ts';
import { all, attribute, checkedOf, chosenOf, matches, shadowOf, tagOf, textOf } from './dom.ts';
import { spellings } from './phrases.ts';

export type State = 'on' | 'off' | 'unknown';

const marks = ['switch', 'checkbox', 'menuitemcheckbox', 'radio', 'menuitemradio'].map(
  (role) => `[role~=${role} i]`,
);

/** The one cheap question asked of every page: is there anything on it that looks like a switch? */
export const switchLike = [
  'input[type=checkbox]',
  'input[type=radio]',
  ...marks,
  '[aria-checked]',
  '[aria-pressed]',
  '[data-state=checked]',
  '[data-state=unchecked]',
  '[data-state=on]',
  '[data-state=off]',
  '[data-checked]',
  'select',
].join();

/** What may also be a control, once there is a reason to look. */
export const perhapsSwitch = `${switchLike},button,[role=button],[role=option][aria-selected],[data-state],[data-on],[data-enabled],[data-value=on],[data-value=off]`;

const isSwitchName = (tag: string) => tag.includes('-') && /switch|toggle|check|radio/.test(tag);
export const isCustomSwitch = (at: Element): boolean =>
  isSwitchName(tagOf(at)) ||
  (tagOf(at).includes('-') && matches(at, '[checked],[selected],[toggled],[pressed]'));

const sayings = {
  on: 'true|1|on|yes|checked|selected|active|enabled|pressed|mixed|allow(ed)?|grant(ed)?|si|activad(o|a)|habilitad(o|a)|permitid(o|a)|permitir|encendid(o|a)|sim|ativad(o|a)|ativ(o|a)|ligad(o|a)|concedid(o|a)',
  off: 'false|0|off|no|none|unchecked|unselected|inactive|disabled|unpressed|den(y|ied)|not allowed|desactivad(o|a)|deshabilitad(o|a)|denegad(o|a)|apagad(o|a)|inactiv(o|a)|nao|desativad(o|a)|desabilitad(o|a)|inativ(o|a)|desligad(o|a)|negad(o|a)',
} as const;
let states: ReadonlyMap<string, State> | undefined;

/** With room for white space and invisible characters: what is longer is no word, and a dialog's whole text is long. */
const longestWord = 80;

/** What a word says about a switch: "On", "desactivado", "checked". */
export function stateWord(text: string | null): State {
  if (text === null || text.length > longestWord) return 'unknown';
  states ??= new Map(
    (['on', 'off'] as const).flatMap((state) => spellings(sayings[state]).map((word) => [word, state])),
  );
  return states.get(plain(text)) ?? 'unknown';
}

const worn = [
  'aria-checked',
  'aria-pressed',
  'data-state',
  'data-checked',
  'data-on',
  'data-enabled',
  'data-selected',
  'data-active',
  'data-value',
  'aria-selected',
];
const reflected = ['checked', 'selected', 'on', 'active', 'pressed', 'toggled', 'enabled'];

const wornState = (at: Element, name: string): State => {
  const value = attribute(at, name);
  return value === '' && !name.startsWith('aria-') ? 'on' : stateWord(value);
};

const isState = (at: Element, name: string) => {
  try {
    return matches(at, `:state(${name})`);
  } catch {
    return false; // a browser without custom states
  }
};

/** Whether a control is on, by what it is rather than how it is painted; class names are never asked. */
export function stateOf(at: Element): State {
  const tag = tagOf(at);
  if (tag === 'input') return checkedOf(at) || attribute(at, 'aria-checked') === 'mixed' ? 'on' : 'off';
  if (tag === 'select') return stateWord(chosenOf(at));
  for (const name of worn) {
    const state = wornState(at, name);
    if (state !== 'unknown') return state;
  }
  if (tag.includes('-')) {
    if (['checked', 'on', 'selected', 'active', 'pressed'].some((name) => isState(at, name))) return 'on';
    for (const name of reflected) {
      const state = wornState(at, name);
      if (state !== 'unknown') return state;
    }
  }
  const inner = all(at, switchLike)[0] ?? innerSwitch(at);
  if (inner) return stateOf(inner);
  if (tag.includes('-')) return 'off'; // a boolean attribute that is not there
  const said = textOf(at);
  return stateWord(said);
}

function innerSwitch(at: Element): Element | undefined {
  const shadow = shadowOf(at);
  return shadow ? all(shadow, switchLike)[0] : undefined;
}

/** Something that can be on or off, or that says that it is one of the two. */
export function isControl(at: Element): boolean {
  if (attribute(at, 'role') === 'tab') return false;
  if (tagOf(at) === 'input' || tagOf(at) === 'textarea') return matches(at, switchLike);
  return matches(at, switchLike) || isCustomSwitch(at) || tagOf(at) === 'select' || stateOf(at) !== 'unknown';
}

export const isDisabled = (at: Element): boolean =>
  matches(at, ':disabled,[aria-disabled=true],[aria-readonly=true],[readonly],[disabled],[inert],[inert] *');
