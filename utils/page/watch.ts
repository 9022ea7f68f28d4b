import { switchLike } from './controls.ts';
import { all, finderOf, innerDocumentOf, isElement, tagOf, topElementOf, viewOf } from './dom.ts';
import { type Root, type Trees, treesOf } from './roots.ts';

/** Follows a page over time. */
export interface Watch {
  readonly trees: Trees;
  /** Whether anything on the page looks like a switch: one selector per tree, no text. */
  hasSwitches(): boolean;
  /** Looks closely (attributes and text too) or only for what is added. */
  lookClosely(isClose: boolean): void;
  /** Takes in at once what has happened since the last look: what the page is now is to be read then. */
  catchUp(): void;
  /** Asks for a look soon. */
  soon(): void;
  stop(): void;
}

const findSwitches = finderOf(switchLike);

const shortestMs = 60;
/** While nothing on the page looks like a switch there is time. */
const asleepMs = 150;
const beatMs = 400;
/** A page that has not painted by then is looked at all the same. */
const paintMs = 250;
/** Every so many beats the page is walked anew, for trees that open without a trace in the DOM. */
const beatsPerWalk = 5;

/**
 * Calls `look` after the page has changed, and on every beat for what changes without a trace, such as a
 * property. Changes are gathered and judged together: what does not matter to the form waits for the next walk.
 * `onWindow` is given each window whose events matter, again and again: a document may be emptied.
 */
export function watchPage(
  isOurs: (at: Element) => boolean,
  look: (reason: 'change' | 'beat' | 'walk') => void,
  onWindow: (view: Window) => void,
  matters: (records: readonly MutationRecord[]) => boolean,
): Watch {
  let isClose = false;
  let timer = 0;
  let beats = 0;
  let changes: MutationRecord[] = [];
  /** Not yet searched for trees. */
  let added: MutationRecord[] = [];
  let isDue = false;
  const isOwn = (record: MutationRecord) =>
    record.type === 'childList' && isOurs((record.addedNodes[0] ?? record.removedNodes[0]) as Element); // or no match
  let root = topElementOf(document);
  const observer = new MutationObserver((records) => {
    const top = topElementOf(document);
    if (root && root !== top) {
      // document.open() takes every listener off the window and the document, and leaves this observer.
      onWindow(window);
      listen();
      soon();
    }
    root = top;
    for (const record of records) changes.push(record);
    wake();
  });
  /** Of a document that is being parsed every element would be a change: it is looked at beat by beat. */
  const isParsed = () => document.readyState !== 'loading';
  const observe = (root: Root) => {
    const subtree = root !== document || isParsed();
    observer.observe(root, { childList: true, subtree, attributes: isClose, characterData: isClose });
  };
  const trees = treesOf(document, isOurs, (root) => {
    observe(root);
    if (root.nodeType === 9) onWindow(viewOf(root));
  });

  const takeChanges = () => {
    const taken = [...changes, ...observer.takeRecords()];
    changes = [];
    added.push(...taken);
    return taken;
  };
  /** Whether there is any tree or custom switch besides the document. */
  const findTrees = () => {
    const elements = new Set(added.flatMap((record) => [...record.addedNodes].filter(isElement)));
    added = [];
    for (const element of elements) {
      const isInside = element.parentElement !== null && elements.has(element.parentElement);
      if (element.isConnected && !isInside) trees.grow(element);
    }
    return trees.roots.size + trees.customSwitches.size > 1;
  };
  const catchUp = () => {
    takeChanges();
    findTrees();
    trees.prune();
    for (const [host] of trees.hosts) {
      const inner = tagOf(host) === 'iframe' && innerDocumentOf(host);
      if (inner) onWindow(viewOf(inner));
    }
  };
  let opening = 0;
  const wake = () => {
    if (opening) return; // the first look takes it in
    timer ||= window.setTimeout(consider, Math.max(isClose ? shortestMs : asleepMs, delayMs));
  };
  const soon = () => {
    isDue = true;
    wake();
  };
  const consider = () => {
    timer = 0;
    const fresh = takeChanges().filter((record) => !isOwn(record));
    // With the form in sight there is time for new trees until the next walk.
    const hasTrees = !isClose && findTrees();
    if (isDue || hasTrees || (fresh.length > 0 && matters(fresh))) timed('change');
  };
  let delayMs = 0;
  const timed = (reason: 'change' | 'beat' | 'walk') => {
    const start = performance.now();
    look(reason);
    isDue = false;
    delayMs = Math.min(1500, (performance.now() - start) * 25);
  };

  const walk = () => {
    onWindow(window);
    trees.grow(document);
    if (isClose) trees.growClosed();
    trees.prune();
  };
  /** A look would force the page's layout early, had the page not just made it. */
  const afterPaint = (act: () => void) => {
    requestAnimationFrame(() => window.setTimeout(act));
  };
  const beat = window.setInterval(() => {
    if (document.hidden) return;
    if (!isParsed()) return afterPaint(() => timed('change'));
    beats += 1;
    const isWalk = beats % (isClose ? beatsPerWalk : beatsPerWalk * 2) === 0;
    if (isWalk) walk();
    timed(isWalk ? 'walk' : 'beat');
  }, beatMs);
  /** A hidden page paints nothing. */
  const onReady = () => {
    const begin = () => {
      if (opening === 0) return;
      window.clearTimeout(opening);
      opening = 0;
      changes = changes.filter(({ target }) => target !== document); // which is walked now
      observe(document);
      walk();
      timed('walk');
    };
    window.clearTimeout(timer);
    timer = 0;
    // A frame's window hears those first who came first: we come before the scripts of what it is loading.
    for (const frame of all(document, 'iframe')) trees.grow(frame);
    opening = window.setTimeout(begin, paintMs);
    afterPaint(begin);
  };
  const onLoad = (event: Event) => {
    if (event.target instanceof Element && tagOf(event.target) === 'iframe') trees.grow(event.target);
    soon();
  };
  const listen = () => {
    document.addEventListener('DOMContentLoaded', onReady);
    document.addEventListener('load', onLoad, true);
  };
  listen();
  if (isParsed()) soon();

  return {
    trees,
    hasSwitches: () =>
      trees.customSwitches.size > 0 || [...trees.roots].some((root) => findSwitches(root).length > 0),
    lookClosely(close) {
      if (isClose === close) return;
      isClose = close;
      if (close) trees.growClosed();
      for (const root of trees.roots) observe(root);
    },
    catchUp,
    soon,
    stop() {
      observer.disconnect();
      window.clearTimeout(timer);
      window.clearTimeout(opening);
      window.clearInterval(beat);
      document.removeEventListener('DOMContentLoaded', onReady);
      document.removeEventListener('load', onLoad, true);
    },
  };
}
