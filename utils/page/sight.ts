import { stateWord } from './controls.ts';
import {
  all,
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
  rootOf,
  shadowOf,
  styleOf,
  tagOf,
  textOf,
  viewOf,
} from './dom.ts';

/** A control smaller than this, or fainter, cannot be seen by the person who is asked to trust it. */
const smallestPx = 5;
const faintest = 0.15;

const area = (box: DOMRect) => box.width * box.height;
const meet = (a: DOMRect, b: DOMRect) =>
  new DOMRect(
    Math.max(a.left, b.left),
    Math.max(a.top, b.top),
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)),
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)),
  );

const isNothing = (clip: string) =>
  /^(circle|ellipse)\(0(px|%)?\b/.test(clip) ||
  /inset\((4[5-9]|[5-9]\d|100)(\.\d+)?%/.test(clip) ||
  /^rect\(0/.test(clip) ||
  /polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(clip);

/** Whether an element is painted where a person can look: rendered, opaque, not clipped, not moved away. */
export function isPainted(at: Element): boolean {
  const box = boxOf(at);
  if (box.width < smallestPx || box.height < smallestPx) return false;
  if (styleOf(at).visibility !== 'visible') return false;
  let opacity = 1;
  let seen = box;
  for (let one: Element | null = at; one; one = outer(one)) {
    const style = styleOf(one);
    if (style.display === 'none') return false;
    opacity *= Number(style.opacity || 1) * filterOpacity(style.filter);
    if (isNothing(style.clipPath) || /^rect\((0px|1px|auto)?,? ?0px,? ?0px/.test(style.clip)) return false;
    if (
      one !== at &&
      documentOf(one) === documentOf(at) &&
      hides(style) &&
      tagOf(one) !== 'body' &&
      tagOf(one) !== 'html'
    ) {
      seen = meet(seen, boxOf(one));
      if (area(seen) < 16) return false;
    }
    if (style.position === 'fixed') break;
  }
  return opacity >= faintest && isWithinPage(box, at);
}

const filterOpacity = (filter: string) => {
  const share = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  return share ? Number(share[1]) / (share[2] ? 100 : 1) : 1;
};
/** What is scrolled out of sight can be scrolled back; what is cut off cannot. */
const hides = (style: CSSStyleDeclaration) =>
  /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);

function isWithinPage(box: DOMRect, at: Element): boolean {
  const view = viewOf(at);
  const page = documentOf(at).documentElement;
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  const width = Math.max(page.scrollWidth, view.innerWidth);
  const height = Math.max(page.scrollHeight, view.innerHeight);
  return left + box.width > 1 && top + box.height > 1 && left < width - 1 && top < height - 1;
}

const isDrawn = (style: CSSStyleDeclaration) =>
  style.backgroundImage !== 'none' ||
  !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) ||
  style.boxShadow !== 'none' ||
  Number.parseFloat(style.borderTopWidth) > 0;

/** The painted part that stands for a control which is itself invisible: a knob, a box, a picture. */
function standInOf(control: Element, label: Element): Element | null {
  const near = [...new Set([outer(control), label])].filter(
    (at): at is Element => at !== null && !matches(at, 'body,form,main,html'),
  );
  for (const place of near) {
    const parts = [place, ...all(place, '*'), ...all(shadowOf(place) ?? place, '*')].slice(0, 40);
    for (const part of parts) {
      if (part === control || contains(control, part)) continue;
      if (isPseudoDrawn(part) && isPainted(part)) return part;
      const text = textOf(part).trim();
      const box = boxOf(part);
      if (
        (text !== '' && stateWord(text) === 'unknown') ||
        box.width < 8 ||
        box.height < 8 ||
        box.width > 160
      )
        continue;
      if ((isDrawn(styleOf(part)) || /^(svg|img|i|canvas)$/.test(tagOf(part))) && isPainted(part))
        return part;
    }
  }
  return null;
}

const isPseudoDrawn = (part: Element) =>
  ['::before', '::after'].some((pseudo) => {
    const style = styleOf(part, pseudo);
    if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return false;
    return (
      Number(style.opacity) >= faintest &&
      (isDrawn(style) || style.content.length > 2) &&
      Number.parseFloat(style.width) >= 6
    );
  });

/** The element in which a person sees the control: itself, a part of it, or what is painted in its place. */
export function faceOf(control: Element, label: Element): Element | null {
  if (isPainted(control)) return control;
  if (matches(control, 'input')) return standInOf(control, label);
  const shadow = shadowOf(control);
  const parts = [...all(control, '*'), ...(shadow ? all(shadow, '*') : [])];
  return parts.find((part) => isDrawn(styleOf(part)) && isPainted(part)) ?? null;
}

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
    const hit = Document.prototype.elementFromPoint.call(documentOf(face), left, top);
    const isUnder = hit && hit !== face && contains(hit, face) && hasPatch(hit, box);
    if (!hit || (!isUnder && (belongs(hit, face) || own(hit)))) return null;
    cover = hit;
  }
  return cover;
}

/** A painted ::before or ::after of a row, over what is in it. */
const hasPatch = (at: Element, over: DOMRect) =>
  ['::before', '::after'].some((pseudo) => {
    const style = styleOf(at, pseudo);
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
