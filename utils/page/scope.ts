import { classify } from '../permissions/classify.ts';
import type { RightId } from '../permissions/rights.ts';
import { all, around, commonAround, isBefore, isElement, matches, tagOf, textOf } from './dom.ts';
import type { Control } from './observe.ts';
import { linesOf } from './text.ts';
import { fieldOf, topicOf } from './topics.ts';

export const buttonMarks = 'button,[role=button],input[type=submit],input[type=button],input[type=image]';
export const isDialog = (at: Element) =>
  matches(at, 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]');

/** The form around the controls: the nearest thing around all of them that also holds a button. */
export function scopeOf(controls: readonly Element[]): Element | null {
  const common = commonAround(controls);
  return around(
    common,
    (one) => all(one, buttonMarks).some((button) => !controls.includes(button)) || isDialog(one),
  );
}

/** "API access" may name a switch of the account; "API keys" and "New API" name what we look for. */
const isKeyTitle = (text: string) => {
  const topic = topicOf(text);
  return (
    topic === 'new-key' ||
    topic === 'maybe-key' ||
    (topic === 'key' && fieldOf(text) === 'key' && /key|clave|llave|chave|setup|config/i.test(text))
  );
};

/** A title that is one by look only: a short line above the switches, outside links, lists and prose. */
export function hasKeyText(scope: Element | null, controls: readonly Control[]): boolean {
  const wide = around(scope, (one) => matches(one, 'form,section,main,body,[role=main]') || isDialog(one));
  const head = controls[0];
  if (!wide || !head) return false;
  const isAside = (at: Node) =>
    isBefore(head.element, at) ||
    controls.some(({ label }) => label.source === at) ||
    (isElement(at) && matches(at, 'a,nav,p,li,label,button,table,[role=button],footer'));
  return linesOf(wide, isAside, 80).some(({ text }) => isKeyTitle(text) && text.split(/\s+/).length <= 7);
}

/** Much running text and no form around the switches: an article about keys. */
export function isProse(scope: Element): boolean {
  if (around(scope, (one) => tagOf(one) === 'form' || isDialog(one))) return false;
  const letters = all(scope, 'p').reduce((sum, one) => sum + textOf(one).length, 0);
  return letters > mostLetters;
}
const mostLetters = 1500;

/** Rights that the form names in text which belongs to no control. */
export function orphans(scope: Element, controls: readonly Element[]): RightId[] {
  if (matches(scope, 'body,html,main')) return [];
  const isAside = (at: Node) =>
    isElement(at) && (matches(at, 'aside,details,dl,table thead,footer,p,ul.notes') || controls.includes(at));
  return linesOf(scope, isAside, 120).flatMap((line) => {
    const reading = classify(line.text);
    return reading?.isPhrase ? [reading.right] : [];
  });
}
