import { isCustomSwitch } from './controls.ts';
import {
  all,
  bodyOf,
  documentOf,
  innerDocumentOf,
  isBefore,
  isElement,
  rootOf,
  shadowOf,
  tagOf,
} from './dom.ts';

export type Root = Document | ShadowRoot;

/** Every tree the page is made of: its document, shadow roots, and frames of the same site. */
export interface Trees {
  readonly roots: ReadonlySet<Root>;
  readonly hosts: ReadonlyMap<Element, Root>;
  readonly customSwitches: ReadonlySet<Element>;
  /** Looks for trees in what was added; reads nothing of an element but its name and its shadow root. */
  grow(from: Node): void;
  /** Looks for closed trees behind plain elements too, which is slow. */
  growClosed(): void;
  /** Forgets what has left the page. */
  prune(): void;
}

/** Neither frames nor custom elements: most of a page, which browsers leave out faster than we could. */
const unusual = ':not(div,span,a,p,li,td,path,option,button,input)';

/** More trees than any page has: a page that makes them without end shall not stop us. */
const mostTrees = 500;

/** Starts with the document; `onRoot` is told of each tree once, as it is found. */
export function treesOf(
  top: Document,
  isOurs: (at: Element) => boolean,
  onRoot: (root: Root) => void,
): Trees {
  const roots = new Set<Root>();
  const hosts = new Map<Element, Root>();
  const customSwitches = new Set<Element>();
  const enter = (root: Root) => {
    roots.add(root);
    onRoot(root);
    grow(root);
  };
  const visit = (element: Element) => {
    const tag = tagOf(element);
    const inner = tag === 'iframe' ? reachable(element) : shadowOf(element);
    if (isOurs(element)) return;
    if (tag.includes('-') && isCustomSwitch(element)) customSwitches.add(element);
    if (!inner || roots.has(inner) || roots.size > mostTrees) return;
    hosts.set(element, inner);
    enter(inner);
  };
  const grow = (from: Node) => {
    if (isElement(from)) visit(from);
    // Asked of every element of every page, so without the care of dom.ts: a form whose fields are named after
    // these properties answers with an element, and is looked at with care below.
    const walk = Document.prototype.createTreeWalker.call(documentOf(from), from, NodeFilter.SHOW_ELEMENT);
    for (let at = walk.nextNode() as Element | null; at; at = walk.nextNode() as Element | null)
      if (at.shadowRoot !== null) visit(at);
    for (const element of all(from, unusual)) if (/-|^iframe$/.test(tagOf(element))) visit(element);
  };
  const growClosed = () => {
    for (const root of [...roots]) for (const element of all(root, ':empty')) visit(element);
  };
  const prune = () => {
    for (const [host, root] of hosts) {
      const isGone = !host.isConnected || (root.nodeType === 9 && innerDocumentOf(host) !== root);
      if (!isGone) continue;
      hosts.delete(host);
      roots.delete(root);
    }
    for (const one of customSwitches) if (!one.isConnected) customSwitches.delete(one);
  };
  enter(top);
  return { roots, hosts, customSwitches, grow, growClosed, prune };
}

function reachable(frame: Element): Document | null {
  const inner = innerDocumentOf(frame);
  return inner && bodyOf(inner) ? inner : null;
}

/** All that a search finds in every tree, and custom switches with it, in the order a reader meets them. */
export function inOrder(
  trees: Trees,
  find: (root: Node) => Element[],
  tree = [...trees.roots][0],
): Element[] {
  if (!tree) return [];
  const here = (at: Element) => rootOf(at) === tree;
  const own = new Set([...find(tree), ...[...trees.customSwitches].filter(here)]);
  const places = [...new Set([...own, ...[...trees.hosts.keys()].filter(here)])];
  places.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return places.flatMap((place) => {
    const inner = trees.hosts.get(place);
    return [...(own.has(place) ? [place] : []), ...(inner ? inOrder(trees, find, inner) : [])];
  });
}
