import { boxOf, documentOf, isElement, textOf, viewOf } from '../../utils/page/dom.ts';
import { shownChildren } from '../../utils/page/text.ts';
import type { Box } from './place.ts';

/** A box in the coordinates of the top window, wherever the element's own document stands. */
export function boxAt(at: Element): Box {
  const { left, top, width, height } = boxOf(at);
  const frame = documentOf(at) === document ? null : viewOf(at).frameElement;
  if (!frame) return { left, top, width, height };
  const outside = boxAt(frame);
  return {
    left: left + outside.left + frame.clientLeft,
    top: top + outside.top + frame.clientTop,
    width,
    height,
  };
}

/** Where the first line of a label's words stands, rather than its box, which may span the row or begin with the switch. */
export function textBox(label: Element): Box {
  const outside = boxAt(label);
  const own = boxOf(label);
  const range = documentOf(label).createRange();
  const lines = textsIn(label).flatMap((text) => {
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  });
  const [first] = lines;
  if (!first) return outside;
  const line = lines.filter((box) => box.top < first.bottom && box.bottom > first.top);
  const left = Math.min(...line.map((box) => box.left));
  return {
    left: left - own.left + outside.left,
    top: first.top - own.top + outside.top,
    width: Math.max(...line.map((box) => box.right)) - left,
    height: first.height,
  };
}

const textsIn = (at: Node): Node[] =>
  at.nodeType === 3
    ? textOf(at).trim() === ''
      ? []
      : [at]
    : isElement(at)
      ? shownChildren(at).flatMap(textsIn)
      : [];
