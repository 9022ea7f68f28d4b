import { around, boxOf, commonAround, contains, documentOf, matches } from '../../utils/page/dom.ts';
import type { Language } from '../../utils/permissions/labels.ts';
import { boxAt, textBox } from './box.ts';
import type { Note } from './note.ts';
import type { Box } from './place.ts';

export interface Surroundings {
  language: Language;
  /** The form, and what can be pressed in it. */
  form: readonly Element[];
  taken: readonly Element[];
}

/** Where all is that notes go beside or keep clear of. */
export type Survey = ReturnType<typeof survey>;

/** Asks the page where things are: before anything of ours is changed, which would lay the page out anew. */
export function survey(notes: readonly Note[], where: Surroundings, ours: Element) {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const form = where.form.filter((at) => at.isConnected);
  const taken = where.taken.filter((at) => at.isConnected);
  return {
    view,
    card: cardOf(form, view.width),
    taken: [...taken.map(boxAt), ...form.filter((at) => !taken.includes(at)).map(textBox)],
    anchors: new Map(
      notes.map(({ id, anchor, label, short }) => [
        id,
        {
          face: boxOrNull(anchor),
          label: short && label && boxOrNull(label) ? textBox(label) : null,
          isAway: isUnderDialog(anchor, ours),
        },
      ]),
    ),
  };
}

/** Tells cheaply whether anything has moved since, or something been laid over it: then this is another text. */
export function glance(notes: readonly Note[], where: Surroundings, ours: Element): string {
  const places = [...notes.map(({ anchor }) => anchor), where.form.at(-1) ?? null];
  const boxes = places.map((at) => at && JSON.stringify(boxAt(at)));
  const isAway = isUnderDialog(notes.find(({ anchor }) => anchor)?.anchor ?? null, ours);
  return [...boxes, isAway].join();
}

const boxOrNull = (at: Element | null): Box | null => {
  const box = at && boxAt(at);
  return box && box.width > 0 && box.height > 0 ? box : null;
};

/** The card that the form stands on: the widest thing around it that leaves a margin for notes. */
function cardOf(form: readonly Element[], viewWidth: number): Box {
  let card: Box = { left: viewWidth / 2, top: 16, width: 0, height: 0 };
  around(commonAround(form), (at) => {
    const box = boxAt(at);
    const isTooWide = box.width === 0 || box.left + box.width > viewWidth - widestPx;
    if (!isTooWide || card.width === 0) card = box;
    return isTooWide;
  });
  return card;
}
const widestPx = 344;

/** A dialog of the page over the form covers our note too. */
function isUnderDialog(anchor: Element | null, ours: Element): boolean {
  if (!anchor) return false;
  const box = boxOf(anchor);
  const hit = Document.prototype.elementFromPoint.call(
    documentOf(anchor),
    box.left + box.width / 2,
    box.top + box.height / 2,
  );
  if (!hit || hit === ours || contains(anchor, hit)) return false;
  const dialog = around(hit, (one) =>
    matches(one, 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'),
  );
  return dialog !== null && around(anchor, (one) => one === dialog) === null;
}
