import { stateWord } from './controls.ts';
import {
  all,
  boxOf,
  contains,
  documentOf,
  matches,
  outer,
  pseudoStyleOf,
  shadowOf,
  styleOf,
  tagOf,
  textOf,
  viewOf,
} from './dom.ts';
import { oncePerPass } from './pass.ts';

/** A control smaller than this, or fainter, cannot be seen by the person who is asked to trust it. */
const smallestPx = 5;
const faintest = 0.15;

export const area = (box: DOMRect) => box.width * box.height;
export const meet = (a: DOMRect, b: DOMRect) =>
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
export const isPainted = oncePerPass((at: Element): boolean => {
  const box = boxOf(at);
  if (box.width < smallestPx || box.height < smallestPx) return false;
  if (styleOf(at).visibility !== 'visible' || !isRendered(at)) return false;
  let opacity = 1;
  let seen = box;
  for (let one: Element | null = at; one; one = outer(one)) {
    const veil = veilOf(one);
    if (veil.isNothing) return false;
    opacity *= veil.opacity;
    if (one !== at && veil.box && documentOf(one) === documentOf(at)) {
      seen = meet(seen, veil.box);
      if (area(seen) < 16) return false;
    }
    if (veil.isFixed) break;
  }
  return opacity >= faintest && isWithinPage(box, at);
});

/** What an element does to the sight of all that is in it. */
const veilOf = oncePerPass((at: Element) => {
  const style = styleOf(at);
  return {
    isNothing:
      style.display === 'none' ||
      isNothing(style.clipPath) ||
      /^rect\((0px|1px|auto)?,? ?0px,? ?0px/.test(style.clip),
    opacity: Number(style.opacity || 1) * filterOpacity(style.filter),
    /** Where it cuts off what reaches out of it. */
    box: hides(style) && !/^(body|html)$/.test(tagOf(at)) ? boxOf(at) : null,
    isFixed: style.position === 'fixed',
  };
});

/** Also false in closed details and other parts that the browser skips, whose boxes stay as they were. */
const isRendered = (at: Element): boolean => Element.prototype.checkVisibility.call(at);

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
    const style = pseudoStyleOf(part, pseudo);
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
