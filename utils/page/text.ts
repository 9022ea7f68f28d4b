import { attribute, childrenOf, isElement, matches, shadowOf, styleOf, tagOf, textOf } from './dom.ts';
import { oncePerPass } from './pass.ts';

/** One line as a reader sees it; `lead` is its first run of letters in one style ("**Trade** lets …"). */
export interface Line {
  text: string;
  lead: string;
}

const mute = /^(script|style|noscript|template|svg|select|option|textarea|iframe|canvas)$/;

/** The nodes shown inside an element: its shadow tree where it has one, what is slotted, its children. */
export function shownChildren(at: Element): Node[] {
  const shadow = shadowOf(at);
  if (shadow) return childrenOf(shadow);
  if (tagOf(at) !== 'slot') return childrenOf(at);
  const assigned = HTMLSlotElement.prototype.assignedNodes.call(at);
  return assigned.length > 0 ? assigned : childrenOf(at);
}

/**
 * The text of an element line by line, as its layout breaks it; nodes for which `isLeftOut` holds are
 * left out with all they hold. At most `limit` lines.
 */
export function linesOf(from: Element, isLeftOut: (at: Node) => boolean = () => false, limit = 12): Line[] {
  const lines: Line[] = [];
  let runs: string[] = [];
  const end = () => {
    const text = runs.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, lead: (runs.find((run) => run.trim() !== '') ?? '').trim() });
    runs = [];
  };
  const visit = (node: Node) => {
    if (lines.length >= limit || isLeftOut(node)) return;
    if (node.nodeType === 3) runs.push(textOf(node).slice(0, 400));
    if (!isElement(node) || mute.test(tagOf(node))) return;
    const display = tagOf(node) === 'br' ? 'block' : styleOf(node).display;
    if (display === 'none') return;
    const isBlock = display !== 'inline' && display !== 'contents';
    if (isBlock) end();
    for (const child of shownChildren(node)) visit(child);
    if (isBlock) end();
  };
  for (const child of shownChildren(from)) visit(child);
  end();
  return lines;
}

/** The text of an element in one line, with what stands in for it: aria-label, or an image's description. */
export const sayOf = oncePerPass((at: Element): string => {
  const said = attribute(at, 'aria-label') ?? attribute(at, 'label');
  if (said) return said;
  if (matches(at, 'input')) return attribute(at, 'value') ?? attribute(at, 'alt') ?? '';
  const text = linesOf(at)
    .map((line) => line.text)
    .join(' ');
  return text || (attribute(at, 'title') ?? '');
});
