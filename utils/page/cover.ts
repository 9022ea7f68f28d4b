import {
  around,
  boxOf,
  childrenOf,
  contains,
  documentOf,
  first,
  isBefore,
  isElement,
  matches,
  outer,
  pseudoStyleOf,
  rootOf,
  styleOf,
  tagOf,
  textOf,
  viewOf,
} from './dom.ts';
import { oncePerPass } from './pass.ts';
import { area, meet } from './sight.ts';

const points = [
  [0.5, 0.5],
  [0.15, 0.5],
  [0.85, 0.5],
  [0.5, 0.2],
  [0.5, 0.8],
] as const;

/**
 * What lies over the whole of an element, where it is in view: null where nothing does. `own` tells what
 * belongs to the element's row and may lie there.
 */
export function coverOf(face: Element, own: (at: Element) => boolean): Element | null {
  return hitOver(face, own) ?? laidOver(face, own);
}

function hitOver(face: Element, own: (at: Element) => boolean): Element | null {
  const box = boxOf(face);
  const root = rootOf(face);
  if (!('elementFromPoint' in root)) return null;
  const view = viewOf(face);
  let cover: Element | null = null;
  for (const [x, y] of points) {
    const left = box.left + box.width * x;
    const top = box.top + box.height * y;
    if (left < 0 || top < 0 || left >= view.innerWidth || top >= view.innerHeight) return null;
    if (isScrolledAway(face, left, top)) return null;
    const hit = Document.prototype.elementFromPoint.call(documentOf(face), left, top);
    const isUnder = hit && hit !== face && contains(hit, face) && hasPatch(hit, box);
    if (!hit || (!isUnder && (belongs(hit, face) || own(hit)))) return null;
    cover = hit;
  }
  return cover;
}

/** A point that a box around the element has scrolled out of its sight: what is hit there lies beside, not above. */
const isScrolledAway = (face: Element, left: number, top: number): boolean =>
  around(outer(face), (one) => {
    const box = scrollBoxOf(one);
    return box !== null && (left < box.left || top < box.top || left > box.right || top > box.bottom);
  }) !== null;

const scrollBoxOf = oncePerPass((at: Element): DOMRect | null => {
  const { overflowX, overflowY } = styleOf(at);
  return /auto|scroll/.test(overflowX + overflowY) && !matches(at, 'body,html') ? boxOf(at) : null;
});

/** A painted ::before or ::after of a row, over what is in it. */
const hasPatch = (at: Element, over: DOMRect) =>
  ['::before', '::after'].some((pseudo) => {
    const style = pseudoStyleOf(at, pseudo);
    return (
      style.content !== 'none' &&
      style.position === 'absolute' &&
      isFilled(style) &&
      Number(style.opacity) > 0.5 &&
      Number.parseFloat(style.width) >= over.width &&
      Number.parseFloat(style.height) >= over.height
    );
  });

/** What lets presses through and so is not hit, but is painted later and over the whole of the face. */
function laidOver(face: Element, own: (at: Element) => boolean): Element | null {
  const box = boxOf(face);
  for (let place = outer(face); place; place = outer(place)) {
    for (const one of childrenOf(place).filter(isElement).slice(-80)) {
      if (contains(one, face) || !isBefore(face, one) || own(one)) continue;
      const over = boxOf(one);
      if (over.width < box.width || area(meet(over, box)) < 0.95 * area(box)) continue;
      const style = styleOf(one);
      if (
        style.pointerEvents === 'none' &&
        style.position !== 'static' &&
        !style.zIndex.startsWith('-') &&
        isOpaque(one)
      )
        return one;
    }
  }
  return null;
}

const belongs = (hit: Element, face: Element) =>
  around(face, (one) => one === hit) !== null || around(hit, (one) => one === face) !== null;

/** An opaque thing laid over one control: not a dialog, a menu, a header or a veil over everything. */
export function isPatch(cover: Element, control: Element, peers: readonly Element[]): boolean {
  if (contains(cover, control)) return true; // painted by the row itself
  const opaque = around(cover, (one) => isOpaque(one));
  if (!opaque || contains(opaque, control)) return false;
  if (
    around(opaque, (one) =>
      matches(one, 'dialog,[role=dialog],[role=tooltip],[role=menu],[role=listbox],[popover],nav,header'),
    )
  )
    return false;
  if (first(opaque, 'button,input,select,a[href]')) return false;
  const style = styleOf(opaque);
  if (textOf(opaque).trim() !== '' && /fixed|sticky/.test(style.position)) return false;
  const box = boxOf(opaque);
  const isVeil =
    peers.length > 1 && peers.every((peer) => area(meet(boxOf(peer), box)) > 0.8 * area(boxOf(peer)));
  const seesAll = area(box) > 0.5 * viewOf(control).innerWidth * viewOf(control).innerHeight;
  return !(isVeil && seesAll);
}
const isFilled = (style: CSSStyleDeclaration) => {
  const alpha = /rgba\(.*, ([\d.]+)\)/.exec(style.backgroundColor);
  return style.backgroundColor !== 'transparent' && (alpha ? Number(alpha[1]) > 0.5 : true);
};
const isOpaque = (at: Element) => {
  const style = styleOf(at);
  return (
    (isFilled(style) ||
      style.backgroundImage !== 'none' ||
      /^(img|canvas|video|svg|iframe)$/.test(tagOf(at))) &&
    Number(style.opacity) > 0.5
  );
};
