import { switchLike } from './controls.ts';
import { around, contains, first, isElement, matches, outer, tagOf } from './dom.ts';
import { marks, type Observation } from './observe.ts';

/**
 * Whether changes may alter what was read: in or around the form, or bringing something that is read; where
 * nothing was read yet, whether they bring a switch.
 */
export function isOfNote(records: readonly MutationRecord[], seen: Observation | null): boolean {
  const wanted = seen ? marks : switchLike;
  const isRead = (node: Node) => isElement(node) && (matches(node, wanted) || first(node, wanted) !== null);
  if (records.some((record) => [...record.addedNodes, ...record.removedNodes].some(isRead))) return true;
  const head = seen?.controls[seen.verdict.form[0] ?? -1]?.element;
  if (!head) return seen?.isAboutKeys ?? false;
  const places = new Set(records.map(({ target }) => (isElement(target) ? target : outer(target))));
  return [...places].some((place) => {
    if (place === null || contains(place, head)) return true;
    const form = around(place, (one) => matches(one, 'form,dialog,[role=dialog],section,main'));
    return form !== null && tagOf(form) !== 'main' && contains(form, head);
  });
}
