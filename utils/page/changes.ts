import { switchLike } from './controls.ts';
import { around, closest, contains, first, isElement, matches, outer, rootOf, tagOf } from './dom.ts';
import { marks, type Observation } from './observe.ts';

/** Parts of a page that stand for themselves, and where they end. */
const parts = 'form,dialog,[role=dialog],section,main';

/**
 * Whether changes may alter what was read: in or around the form, or bringing something that is read; where
 * nothing was read yet, whether they bring a switch. Asked of every change on the page, so the cheap questions
 * come first.
 */
export function isOfNote(records: readonly MutationRecord[], seen: Observation | null): boolean {
  const wanted = seen ? marks : switchLike;
  const isRead = (node: Node) => isElement(node) && (matches(node, wanted) || first(node, wanted) !== null);
  const head = seen?.controls[seen.verdict.form[0] ?? -1]?.element;
  const targets = new Set<Node>();
  for (const record of records) {
    targets.add(record.target);
    if (record.type !== 'childList') continue;
    if ([...record.addedNodes, ...record.removedNodes].some(isRead)) return true;
  }
  if (!head) return seen?.isAboutKeys ?? false;
  const tree = rootOf(head);
  return [...targets].some((target) => {
    const place = isElement(target) ? target : outer(target);
    if (!place || contains(place, head)) return true;
    const isHere = rootOf(place) === tree;
    const part = isHere ? closest(place, parts) : around(place, (one) => matches(one, parts));
    return part !== null && tagOf(part) !== 'main' && contains(part, head);
  });
}
