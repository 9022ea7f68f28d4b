import { type RightId, riskyRights } from '../permissions/rights.ts';
import { isControl, isDisabled, perhapsSwitch, type State, stateOf, stateWord } from './controls.ts';
import { coverOf, isPatch } from './cover.ts';
import { around, attribute, contains, finderOf, first, matches, rootOf, tagOf } from './dom.ts';
import { judge, type PageSeen, type Verdict } from './judge.ts';
import { accessibleName, fieldNameOf, isChoice, type Label, labelOf } from './label.ts';
import { inOrder, type Trees } from './roots.ts';
import { buttonMarks, hasKeyText, isDialog, isProse, orphans, scopeOf } from './scope.ts';
import { faceOf, isPainted } from './sight.ts';
import { sayOf } from './text.ts';
import { actOf, type Field, fieldOf, isHarmless, isKeyAddress, topicOf } from './topics.ts';

export interface Control {
  element: Element;
  label: Label;
  right: RightId | null;
  state: State;
  /** Where a person sees it: itself, or what is painted in its place; null where nothing is. */
  face: Element | null;
}
export interface TextField {
  element: Element;
  field: Field;
  label: string;
}
/** A page as read: the verdict, and the elements that its numbers stand for. */
export interface Observation {
  verdict: Verdict;
  controls: readonly Control[];
  buttons: readonly Element[];
  fields: readonly TextField[];
  headings: readonly string[];
  /** The page speaks of keys, by its address, title or headings. */
  isAboutKeys: boolean;
}

const headingMarks = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,dialog,[role=dialog],[role=alertdialog]';
const textMarks = 'input,textarea,[role=textbox],[contenteditable=true]';
/** All that is read of a page. */
export const marks = `${headingMarks},${buttonMarks},${textMarks},${perhapsSwitch}`;
const findMarks = finderOf(marks);

const isText = (at: Element) =>
  matches(at, textMarks) &&
  !/^(hidden|checkbox|radio|submit|button|image|range|color|file)$/i.test(attribute(at, 'type') ?? '');
const isSubmit = (at: Element) =>
  matches(at, 'form button:not([type=button],[type=reset]),input[type=submit],input[type=image]');
const isButton = (at: Element) => matches(at, buttonMarks) || /-(button|btn)$/.test(tagOf(at));
const levelOf = (at: Element) => {
  if (isDialog(at)) return 1;
  if (tagOf(at) === 'legend') return 6.5;
  return Number(attribute(at, 'aria-level') ?? (/^h(\d)$/.exec(tagOf(at))?.[1] || 2));
};

/** Reads the page. Nothing on it is changed; `isOurs` tells our own elements, which are not part of it. */
export function observe(
  trees: Trees,
  place: { title: string; path: string },
  isOurs: (at: Element) => boolean,
): Observation {
  const sequence = inOrder(trees, findMarks).filter(
    (at) => around(at, (one) => matches(one, 'nav,[role=navigation]')) === null,
  );
  const dialogs = new Map<Element, number>();
  const homeOf = (at: Element) => {
    const dialog = around(at, isDialog);
    if (!dialog) return 0;
    if (!dialogs.has(dialog)) dialogs.set(dialog, dialogs.size + 1);
    return dialogs.get(dialog) ?? 0;
  };

  const found = sequence
    .map((element, order) => ({ element, order }))
    .filter(({ element }) => isControl(element));
  const elements = found.map(({ element }) => element);
  const controls: (Control & { order: number })[] = found.flatMap(({ element, order }) => {
    const state = stateOf(element);
    const choice = elements.some((other) => isChoice(element, other));
    const own = choice ? stateWord(ownText(element)) : 'unknown';
    if (own !== 'unknown' && state !== 'on') return [];
    const label = labelOf(element, elements);
    return [
      {
        element,
        order,
        label,
        right: label.reading?.right ?? null,
        state: own === 'unknown' ? state : own,
        face: null,
      },
    ];
  });
  const rights = controls.filter((control) => control.right);

  const headings = sequence.flatMap((element, order) => {
    if (!matches(element, headingMarks)) return [];
    const text = isDialog(element) ? nameOfDialog(element) : sayOf(element);
    return text
      ? [{ text, topic: topicOf(text), level: levelOf(element), order, home: homeOf(element), element }]
      : [];
  });
  const isKeyPlace = isKeyAddress(place.path) || ['key', 'new-key'].includes(topicOf(place.title) ?? '');
  const isWorthReading =
    rights.length > 0 || isKeyPlace || headings.some(({ topic }) => topic !== null && topic !== 'elsewhere');
  if (!isWorthReading)
    return { verdict: judge(blank), controls, buttons: [], fields: [], headings: [], isAboutKeys: false };

  look(rights, isOurs);
  const scope = scopeOf(rights.map((control) => control.element));
  const buttons = sequence.flatMap((element, order) => {
    if (!isButton(element) || elements.includes(element)) return [];
    const text = sayOf(element);
    return [
      {
        element,
        order,
        home: homeOf(element),
        act: text === '' && isSubmit(element) ? 'save' : actOf(text),
        topic: topicOf(text),
        isSeen: isPainted(element),
      },
    ];
  });
  const fields = sequence.flatMap((element, order) => {
    if (!isText(element) || !isPainted(element)) return [];
    const label = fieldNameOf(element);
    return [{ element, order, home: homeOf(element), field: fieldOf(label), label }];
  });
  const isTitled = headings.some(({ topic }) => topic === 'new-key');
  const isPartial = !riskyRights.every((right) => rights.some((control) => control.right === right));
  const isArticle = scope !== null && isProse(scope);
  const page: PageSeen = {
    controls: controls.map((control) => ({
      order: control.order,
      home: homeOf(control.element),
      right: control.right,
      isPhrase: control.label.reading?.isPhrase ?? false,
      state: control.state,
      isDisabled: isDisabled(control.element),
      isSeen: control.right ? control.face !== null : isPainted(control.element),
      isHarmless: control.label.text === '' || isHarmless(control.label.text),
      isInArticle:
        isArticle || around(control.element, (one) => matches(one, 'article,[role=article]')) !== null,
      make: [
        tagOf(control.element),
        attribute(control.element, 'type'),
        attribute(control.element, 'role'),
      ].join(),
    })),
    headings,
    buttons,
    fields,
    isKeyPlace,
    hasKeyText: rights.length > 0 && !isTitled && hasKeyText(scope, rights),
    orphans: scope && isPartial ? orphans(scope, elements) : [],
    hasOpaqueParts: first(topOf(trees), 'canvas,object,embed') !== null,
  };
  return {
    verdict: judge(page),
    controls,
    buttons: buttons.map(({ element }) => element),
    fields: fields.map(({ element, field, label }) => ({ element, field, label })),
    headings: headings.map(({ text }) => text),
    isAboutKeys:
      isKeyPlace ||
      headings.some(({ topic }) => topic === 'key' || topic === 'new-key' || topic === 'maybe-key'),
  };
}

const blank: PageSeen = {
  controls: [],
  headings: [],
  buttons: [],
  fields: [],
  isKeyPlace: false,
  hasKeyText: false,
  orphans: [],
  hasOpaqueParts: false,
};

const topOf = (trees: Trees): Node => [...trees.roots][0] ?? document;

const ownText = (at: Element) => accessibleName(at) || sayOf(at);

function nameOfDialog(dialog: Element): string {
  const id = attribute(dialog, 'aria-labelledby');
  const named = id ? first(rootOf(dialog), `[id="${CSS.escape(id)}"]`) : null;
  return attribute(dialog, 'aria-label') ?? (named ? sayOf(named) : '');
}

/** Finds where each control is seen, and takes that away where something was laid over it. */
function look(controls: readonly Control[], isOurs: (at: Element) => boolean): void {
  for (const control of controls) control.face = faceOf(control.element, control.label.source);
  // A form may paint no boxes at all, only labels: then a painted label is the control.
  const isPlainForm = controls.every((control) => !control.face);
  for (const control of controls) {
    if (isPlainForm && matches(control.element, 'input') && isPainted(control.label.source))
      control.face = control.label.source;
  }
  for (const control of controls) {
    const rival = controls.find(
      (other) => other !== control && control.face !== null && contains(other.element, control.face),
    );
    if (rival && rival.state !== control.state && !contains(rival.element, control.element))
      control.face = null;
  }
  const faces = controls.flatMap((control) => control.face ?? []);
  for (const control of controls) {
    if (!control.face || control.state !== 'on') continue;
    const row = control.label.source;
    const own = (at: Element) =>
      isOurs(at) || contains(row, at) || contains(control.element.parentNode ?? row, at);
    const cover = coverOf(control.face, own);
    if (cover && isPatch(cover, control.face, faces)) control.face = null;
  }
}
