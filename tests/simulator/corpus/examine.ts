import { setTimeout as sleep } from 'node:timers/promises';
import { type Tab, until } from '../../e2e/harness/browser.ts';
import { addressOf } from './corpus.ts';
import type { CorpusPage, Step, Verdict } from './page.ts';

const marks = ['warning', 'hidden', 'notice', 'gate', 'capture'].map((name) => `data-llavero-${name}`);
const anyMark = marks.map((name) => `[${name}]`).join(',');

/** What Llavero shows on a page at one moment. */
interface Seen {
  warnings: string[];
  hidden: string[];
  cannotRead: boolean;
  capture: boolean;
  isGateOpen: boolean;
}

/** What the page noticed of presses on its save control. */
interface Noticed {
  saved: number;
  reached: string[];
}

export async function look(tab: Tab): Promise<Seen> {
  const found = (await tab.hidden(anyMark)).map(({ attributes }) => attributes);
  const valuesOf = (name: string) => found.flatMap((attributes) => attributes[name] ?? []).sort();
  return {
    warnings: valuesOf('data-llavero-warning'),
    hidden: valuesOf('data-llavero-hidden'),
    cannotRead: valuesOf('data-llavero-notice').includes('cannot-read'),
    capture: valuesOf('data-llavero-capture').length > 0,
    isGateOpen: valuesOf('data-llavero-gate').length > 0,
  };
}

/** What differs from the verdict; empty where nothing does. */
function compare(seen: Seen, expected: Verdict, mayBeUnreadable = false): string[] {
  if (mayBeUnreadable && seen.cannotRead && seen.warnings.length === 0) return [];
  // A right that is out of sight may have a chip beside its own finding, or not.
  const warnings = seen.warnings.filter((right) => !expected.hidden.some((hidden) => hidden === right));
  const list = (rights: readonly string[]) => [...rights].sort().join(' ') || 'none';
  const pairs: [string, string, string][] = [
    ['warnings', list(expected.warnings), list(warnings)],
    ['hidden', list(expected.hidden), list(seen.hidden)],
    ['cannot read', String(expected.cannotRead), String(seen.cannotRead)],
    ['capture', String(expected.capture), String(seen.capture)],
    ['gate', 'false', String(seen.isGateOpen)],
  ];
  return pairs
    .filter(([, wanted, got]) => wanted !== got)
    .map(([what, wanted, got]) => `${what}: expected ${wanted}, saw ${got}`);
}

const patienceMs = Number(process.env.CORPUS_PATIENCE_MS ?? 4_000);
/** How long a verdict has to stand; silence is what a page begins with, so it has to stand longer. */
const holdMs = (expected: Verdict) =>
  expected.warnings.length + expected.hidden.length > 0 || expected.cannotRead || expected.capture ? 80 : 450;

async function settle(tab: Tab, expected: Verdict, mayBeUnreadable?: boolean): Promise<string[]> {
  const deadline = Date.now() + patienceMs;
  let standsSince: number | null = null;
  for (;;) {
    // A page that changes while it is looked at gives no answer: it is asked again.
    const seen = await look(tab).catch(() => null);
    const differences = seen ? compare(seen, expected, mayBeUnreadable) : ['the page did not hold still'];
    const now = Date.now();
    if (differences.length > 0) standsSince = null;
    else if (standsSince === null) standsSince = now;
    else if (now - standsSince >= holdMs(expected)) return [];
    if (now > deadline && standsSince === null) return differences;
    await sleep(40);
  }
}

/** Focuses an element, `host >>> inner` for one in an open shadow root or a frame. */
export const focusOn = (tab: Tab, selector: string) =>
  until(`${selector} to focus`, () =>
    tab.run((path) => {
      let root: Document | ShadowRoot = document;
      let element: HTMLElement | null = null;
      for (const part of path) {
        element = root.querySelector<HTMLElement>(part);
        const inner: Document | ShadowRoot | null | undefined =
          element instanceof HTMLIFrameElement ? element.contentDocument : element?.shadowRoot;
        if (inner) root = inner;
      }
      element?.ownerDocument.defaultView?.focus();
      element?.focus();
      return element !== null;
    }, selector.split(' >>> ')),
  );

async function take(tab: Tab, step: Step): Promise<string[]> {
  if ('expect' in step) return (await settle(tab, step.expect)).map((difference) => `midway, ${difference}`);
  if ('click' in step) await tab.click(step.click);
  else if ('type' in step) await tab.type(step.type, step.text);
  else if ('waitMs' in step) await sleep(step.waitMs);
  else if ('act' in step) await tab.run(callAct, step.act);
  else {
    if (step.on !== undefined) await focusOn(tab, step.on);
    await tab.press(step.press);
  }
  return [];
}

/** What a page of the corpus puts on its window. */
interface PageGlobals extends Noticed {
  acts: Record<string, () => void>;
}
declare const window: Window & PageGlobals;

const callAct = (name: string) => window.acts[name]?.();

/** Counts what happened to the save control, frames included. */
export const notice = (tab: Tab): Promise<Noticed> =>
  tab.run(() => {
    const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    const globals = views.map((view) => view as unknown as Partial<Noticed>);
    return {
      saved: globals.reduce((sum, { saved = 0 }) => sum + saved, 0),
      reached: globals.flatMap(({ reached = [] }) => reached),
    };
  });

const press = async (tab: Tab, selector: string) => {
  if (!selector.includes('>>>')) return tab.click(selector);
  await focusOn(tab, selector);
  await tab.press('Enter');
};

/**
 * Texts and buttons of the form over which something lies that is not the page's. Presses show it: a note
 * that would take a press meant for the page is a defect, and one over a label hides what it is about.
 */
const findCovered = (tab: Tab): Promise<string[]> =>
  tab.run(() => {
    const places = [...document.querySelectorAll('form label, form button, #save, form .row > span')];
    return places.flatMap((place) => {
      const range = document.createRange();
      range.selectNodeContents(place);
      const box = range.getBoundingClientRect();
      const isInView =
        box.width > 0 && box.top > 0 && box.left > 0 && box.bottom < innerHeight && box.right < innerWidth;
      const hit = isInView
        ? document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2)
        : null;
      const isForeign =
        hit !== null && hit.localName === 'div' && hit.attributes.length === 0 && hit.childNodes.length === 0;
      return isForeign ? [`a note lies over “${place.textContent?.trim().slice(0, 40)}”`] : [];
    });
  });

async function tryGate(tab: Tab, opensOn: string, hearsFirst = false): Promise<string[]> {
  await press(tab, opensOn);
  const isOpen = await until('the gate', async () => (await look(tab)).isGateOpen, patienceMs / 2).catch(
    () => false,
  );
  const { saved, reached } = await notice(tab);
  return [
    ...(isOpen ? [] : [`gate: expected one on ${opensOn}, saw none`]),
    ...(saved === 0 ? [] : ['gate: the key was saved']),
    ...(reached.length === 0 || hearsFirst ? [] : [`gate: the save control saw ${reached.join(', ')}`]),
  ];
}

async function tryNoGate(tab: Tab): Promise<string[]> {
  const hasSave = await tab.run(() => document.querySelector('#save') !== null);
  if (!hasSave) return [];
  await tab.click('#save');
  const isSaved = await until('the save', async () => (await notice(tab)).saved > 0, patienceMs / 2).catch(
    () => false,
  );
  const { isGateOpen } = await look(tab);
  return [
    ...(isSaved ? [] : ['no gate: the press did not reach the page']),
    ...(isGateOpen ? ['no gate: one opened'] : []),
  ];
}

/** Opens a page, does what its steps say, and tells what was judged differently; empty where nothing was. */
export async function examine(tab: Tab, page: CorpusPage): Promise<string[]> {
  const { expected, mayBeUnreadable } = page;
  await tab.go(addressOf(page));
  const differences: string[] = [];
  for (const step of page.after ?? []) differences.push(...(await take(tab, step)));
  differences.push(...(await settle(tab, expected, mayBeUnreadable)));
  if (differences.length > 0 || expected.cannotRead) return differences;
  differences.push(...(await findCovered(tab)));
  if (differences.length > 0 || (mayBeUnreadable && (await look(tab)).cannotRead)) return differences;
  return expected.gate ? tryGate(tab, expected.gate.opensOn, page.hearsFirst) : tryNoGate(tab);
}
