import { switchLike } from './controls.ts';
import { first, innerDocumentOf, isElement, tagOf, topElementOf, viewOf } from './dom.ts';
import { type Root, type Trees, treesOf } from './roots.ts';

/** Follows a page over time. */
export interface Watch {
  readonly trees: Trees;
  /** Whether anything on the page looks like a switch: one selector per tree, no text. */
  hasSwitches(): boolean;
  /** Looks closely (attributes and text too) or only for what is added. */
  lookClosely(isClose: boolean): void;
  /** Takes in at once what has happened since the last look. */
  catchUp(): void;
  /** Asks for a look soon; `atLeastMs` keeps a busy page from being looked at without pause. */
  soon(atLeastMs?: number): void;
  stop(): void;
}

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
 * property. What happens closely watched but does not
 * matter to the form waits for the next walk. `onWindow` is given each window whose events matter, again and again: a document may be emptied.
 */
export function watchPage(
  isOurs: (at: Element) => boolean,
  look: (reason: 'change' | 'beat' | 'walk') => void,
  onWindow: (view: Window) => void,
  matters: (record: MutationRecord) => boolean,
): Watch {
  let isClose = false;
  let timer = 0;
  let beats = 0;
  const seen: MutationRecord[] = [];
  const isOwn = (record: MutationRecord) =>
    [...record.addedNodes, ...record.removedNodes].some((node) => isElement(node) && isOurs(node));
  let root = topElementOf(document);
  const observer = new MutationObserver((records) => {
    if (root !== topElementOf(document)) {
      // document.open() takes every listener off the window and the document, and leaves this observer.
      root = topElementOf(document);
      onWindow(window);
      listen();
    }
    if (document.readyState !== 'loading')
      seen.push(...records.filter((record) => record.addedNodes.length > 0));
    if (!isClose || records.some((record) => !isOwn(record) && matters(record))) soon();
  });
  const observe = (root: Root) =>
    observer.observe(root, { childList: true, subtree: true, attributes: isClose, characterData: isClose });
  const trees = treesOf(document, isOurs, (root) => {
    observe(root);
    if (root.nodeType === 9) onWindow(viewOf(root));
  });

  const catchUp = () => {
    const records = [...seen.splice(0), ...observer.takeRecords()];
    const added = new Set(records.flatMap((record) => [...record.addedNodes].filter(isElement)));
    for (const element of added) {
      const isInside = element.parentElement !== null && added.has(element.parentElement);
      if (element.isConnected && !isInside) trees.grow(element);
    }
    trees.prune();
    for (const [host] of trees.hosts) if (tagOf(host) === 'iframe') windowOf(host);
  };
  const windowOf = (frame: Element) => {
    const inner = innerDocumentOf(frame);
    if (inner) onWindow(viewOf(inner));
  };
  let opening = 0;
  const soon = (atLeastMs = 0) => {
    if (opening) return; // the first look takes it in
    timer ||= window.setTimeout(
      () => {
        timer = 0;
        timed('change');
      },
      Math.max(isClose ? shortestMs : asleepMs, delayMs, atLeastMs),
    );
  };
  let delayMs = 0;
  const timed = (reason: 'change' | 'beat' | 'walk') => {
    const start = performance.now();
    look(reason);
    delayMs = Math.min(1500, (performance.now() - start) * 25);
  };

  const walk = () => {
    onWindow(window);
    trees.grow(document);
    if (isClose) trees.growClosed();
    trees.prune();
  };
  const beat = window.setInterval(() => {
    if (document.hidden) return;
    beats += 1;
    const isWalk = beats % (isClose ? beatsPerWalk : beatsPerWalk * 2) === 0;
    if (isWalk) walk();
    timed(isWalk ? 'walk' : 'beat');
  }, beatMs);
  /** After the page's own first layout, which a look would otherwise force early; a hidden page paints none. */
  const onReady = () => {
    const begin = () => {
      if (opening === 0) return;
      window.clearTimeout(opening);
      opening = 0;
      walk();
      timed('walk');
    };
    opening = window.setTimeout(begin, paintMs);
    requestAnimationFrame(() => window.setTimeout(begin));
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
  if (document.readyState !== 'loading') soon();

  return {
    trees,
    hasSwitches: () =>
      trees.customSwitches.size > 0 || [...trees.roots].some((root) => first(root, switchLike) !== null),
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
