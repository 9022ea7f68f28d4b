import { computeAccessibleName } from 'dom-accessibility-api';
import { classify, isEmptyLabel, type Reading } from '../permissions/classify.ts';
import { stateWord } from './controls.ts';
import {
  all,
  around,
  attribute,
  childrenOf,
  columnOf,
  contains,
  first,
  isBefore,
  isElement,
  labelsOf,
  matches,
  outer,
  rootOf,
  styleOf,
  tagOf,
  textOf,
} from './dom.ts';
import { oncePerPass } from './pass.ts';
import { type Line, linesOf, sayOf } from './text.ts';

/** What a control is called, and which right that is. */
export interface Label {
  text: string;
  reading: Reading | null;
  /** The element that the label was read from: the row, where the control has no name of its own. */
  source: Element;
}

const heads = /[.:;()[\]|\n–—]| - /;

/** Reads a label's own words; what follows a colon, a dash or a bracket explains and does not count. */
function readLabel(text: string): Reading | null {
  return (
    classify(text) ??
    (heads.test(text) ? classify(text.split(heads).find((part) => part.trim()) ?? '') : null)
  );
}

/** The name that the browser tells assistive technology; empty where there is none. */
export const accessibleName = oncePerPass((control: Element): string => {
  try {
    return computeAccessibleName(control);
  } catch {
    return ''; // a page may break any library; the other ways of naming remain
  }
});

/** A title may stand in one line or be broken in two; what comes after it describes and does not count. */
function readTitle(lines: readonly Line[]): { text: string; reading: Reading | null } | null {
  const meant = lines.filter((line) => !isEmptyLabel(line.text));
  const [title, next] = meant;
  if (!title) return null;
  const joined = next ? `${title.text} ${next.text}` : title.text;
  const reading = readLabel(title.text) ?? readLabel(title.lead) ?? classify(joined);
  return { text: title.text, reading };
}

function labellers(control: Element): Element[] {
  const root = rootOf(control);
  const named = (attribute(control, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id ? (first(root, `[id="${CSS.escape(id)}"]`) ?? []) : []));
  const native = labelsOf(control);
  const id = attribute(control, 'id');
  const pointed = native.length === 0 && id ? all(root, `label[for="${CSS.escape(id)}"]`) : [];
  const wrapping = around(outer(control), (one) => tagOf(one) === 'label');
  return [...new Set([...named, ...native, ...pointed, ...(wrapping ? [wrapping] : [])])];
}

const isMachineName = (name: string) => !/\s/.test(name.trim()) && /[-_.\d]|\p{Ll}\p{Lu}/u.test(name);

/** What stands beside the control in its row, where the row holds no other control, or else nearest to it. */
function rowLines(control: Element, others: readonly Element[]): { lines: Line[]; row: Element } | null {
  const isControl = (at: Node) => at === control || others.some((other) => other === at);
  let row = outer(control);
  const hasCompany = others.some((other) => other !== control && outer(other) === row);
  const line = row && hasCompany ? inLine(control, row, isControl) : null;
  if (line) return line;
  for (let depth = 0; row && depth < 8; depth++, row = outer(row)) {
    if (matches(row, 'body,form,dialog,[role=dialog],main')) break;
    const inside = others.filter((other) => row && contains(row, other) && !contains(other, control));
    const rivals = inside.filter(
      (other) => !contains(control, other) && !isMirror(other) && !isChoice(control, other),
    );
    if (rivals.length > 0) return inLine(control, row, isControl) ?? beside(control, rivals, row, isControl);
    const lines = linesOf(row, isControl);
    if (lines.some((line) => !isEmptyLabel(line.text))) return { lines, row };
  }
  return row && isControl(row) ? null : flat(control, others, row, isControl);
}

const isRadio = (at: Element) => matches(at, 'input[type=radio],[role=radio]');
const groupOf = (at: Element) => around(at, (one) => matches(one, '[role=radiogroup],fieldset'));

/** "On" and "Off" side by side are one control, named by their group. */
export function isChoice(a: Element, b: Element): boolean {
  if (isRadio(a) && isRadio(b)) {
    return attribute(a, 'name') === attribute(b, 'name') && groupOf(a) === groupOf(b);
  }
  const isWord = (at: Element) => stateWord(sayOf(at)) !== 'unknown';
  return a !== b && outer(a) === outer(b) && isWord(a) && isWord(b);
}

const isMirror = (at: Element) => matches(at, '[aria-hidden=true],[type=hidden],[hidden]');

function flat(
  control: Element,
  others: readonly Element[],
  row: Element | null,
  isControl: (at: Node) => boolean,
) {
  if (!row) return null;
  const rivals = others.filter((other) => row && contains(row, other) && other !== control);
  return beside(control, rivals, row, isControl);
}

/** The words on one side of a control between line breaks; null where both sides have some, or neither. */
function inLine(
  control: Element,
  row: Element,
  isControl: (at: Node) => boolean,
): { lines: Line[]; row: Element } | null {
  const siblings = childrenOf(row);
  const at = siblings.indexOf(control);
  const isBreak = (one: Node) =>
    isElement(one) &&
    (isControl(one) || tagOf(one) === 'br' || !/^(inline|contents)/.test(styleOf(one).display));
  const wordsOf = (side: Node[]) => {
    const end = side.findIndex(isBreak);
    return side.slice(0, end < 0 ? side.length : end);
  };
  if (at < 0) return null;
  const before = wordsOf(siblings.slice(0, at).toReversed()).toReversed().map(textOf).join('').trim();
  const after = wordsOf(siblings.slice(at + 1))
    .map(textOf)
    .join('')
    .trim();
  const text = before === '' ? after : after === '' ? before : '';
  return text === '' ? null : { lines: [{ text, lead: text }], row };
}

/** In a list of terms the term names what stands in its description. */
function termOf(control: Element): { text: string; reading: Reading | null; source: Element } | null {
  const description = around(control, (one) => tagOf(one) === 'dd');
  const list = description && outer(description);
  if (!description || !list) return null;
  const term = childrenOf(list)
    .filter(isElement)
    .filter((one) => tagOf(one) === 'dt' && isBefore(one, description))
    .at(-1);
  const title = term ? readTitle(linesOf(term)) : null;
  return term && title?.reading ? { ...title, source: term } : null;
}

/** Several controls in one container: whether labels come before or after is told by what comes first. */
function beside(
  control: Element,
  rivals: readonly Element[],
  row: Element,
  isControl: (at: Node) => boolean,
): { lines: Line[]; row: Element } | null {
  const sorted = [control, ...rivals].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const at = sorted.indexOf(control);
  const between = (from: Element | undefined, to: Element | undefined) =>
    linesOf(row, (one) => isControl(one) || isOutside(one, from, to), 60);
  const isLabelFirst = between(undefined, sorted[0]).some((line) => !isEmptyLabel(line.text));
  const lines = isLabelFirst ? between(sorted[at - 1], control) : between(control, sorted[at + 1]);
  // Above the first switch stands the title of the list too: its own lines are as many as the next one's.
  const own = isLabelFirst && at === 0 && sorted[1] ? between(control, sorted[1]).length : lines.length;
  return lines.length > 0 ? { lines: lines.slice(-Math.max(1, own)), row } : null;
}

function isOutside(one: Node, from: Element | undefined, to: Element | undefined): boolean {
  if (contains(one, from ?? null) || contains(one, to ?? null)) return false;
  return (from !== undefined && isBefore(one, from)) || (to !== undefined && isBefore(to, one));
}

/** In a table of switches without words of their own, the head of the column names them. */
function columnTitle(control: Element): { text: string; reading: Reading | null } | null {
  const cell = around(control, (one) => matches(one, 'td,th'));
  const table = around(cell, (one) => tagOf(one) === 'table');
  const head = table && first(table, 'tr');
  if (!cell || !head || contains(head, cell)) return null;
  const title = all(head, 'th,td')[columnOf(cell) ?? -1];
  return title ? readTitle(linesOf(title)) : null;
}

/** What a control is called, by its accessible name, its labels, or, where it has none, its row. */
export function labelOf(control: Element, others: readonly Element[]): Label {
  const name =
    accessibleName(control) || attribute(control, 'aria-label') || attribute(control, 'label') || '';
  const direct = readLabel(name);
  const own = labellers(control);
  const source = own[0] ?? control;
  const titles = own.flatMap((labeller) => {
    const title = readTitle(
      linesOf(labeller, (at) => at === control || others.some((other) => other === at)),
    );
    return title?.reading ? [{ ...title, source: labeller }] : [];
  });
  // A name may go on with what explains it: the title alone is what a person calls the switch.
  const title = titles.find(({ reading }) => !direct || reading?.right === direct.right);
  if (direct) return { text: title?.text ?? name, reading: direct, source };
  if (title) return title;
  const inside =
    tagOf(control) === 'select' || tagOf(control) === 'input' ? null : readTitle(linesOf(control));
  if (inside?.reading) return { ...inside, source: control };
  if (name !== '' && !isEmptyLabel(name) && !isMachineName(name))
    return { text: name, reading: null, source };
  const term = termOf(control);
  if (term) return term;
  const row = rowLines(control, others);
  const inRow = row && readTitle(row.lines);
  if (inRow) return { ...inRow, source: row.row };
  const column = columnTitle(control);
  if (column) return { text: column.text, reading: column.reading, source: control };
  const written = readLabel(attribute(control, 'name') ?? '') ?? readLabel(attribute(control, 'id') ?? '');
  return { text: name, reading: written, source };
}

/** What a text field is called: fields are asked for, and their names may be any words. */
export function fieldNameOf(field: Element): string {
  const name = accessibleName(field) || attribute(field, 'placeholder') || '';
  if (name.trim() !== '') return name;
  const [labeller] = labellers(field);
  const lines = labeller ? linesOf(labeller) : rowLinesOfField(field);
  return lines[0]?.text ?? '';
}

function rowLinesOfField(field: Element): Line[] {
  const row = around(outer(field), (one) => linesOf(one).length > 0);
  return row && !matches(row, 'form,main,body') ? linesOf(row) : [];
}
