import { oncePerPass } from './pass.ts';

/*
 * The browser's own accessors, taken before the page can lend its names to them: a field called
 * "querySelectorAll" or "getAttribute" replaces that property on its form or document even for us.
 */
type Method = 'querySelector' | 'querySelectorAll';

/** A browser's own accessor; null for a node of another kind, which is slow to find out: ask by tag first. */
const getter = <T>(prototype: object, name: string) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node: unknown): T | null => {
    try {
      return get ? Reflect.apply(get, node, []) : null;
    } catch {
      return null; // not a node of that kind
    }
  };
};
/** Asks a tree or an element by selector, whatever its page has named its fields. */
export const query = (root: Node, method: Method, selector: string) => {
  const owner = root.nodeType === 9 ? Document : root.nodeType === 11 ? DocumentFragment : Element;
  return Reflect.apply(owner.prototype[method], root, [selector]);
};
const element = Element.prototype;
const node = Node.prototype;

export const all = (root: Node, selector: string): Element[] => [
  ...query(root, 'querySelectorAll', selector),
];
/**
 * A search, in no order, for what matches a list of selectors, each of which begins with a name or an attribute:
 * browsers answer these one by one far faster than the list.
 */
export function finderOf(selector: string): (root: Node) => Element[] {
  let kinds: Set<string> | undefined;
  return (root) => {
    kinds ??= new Set(selector.match(/(?<=^|,)(\w+|\[[\w-]+)/g)?.map((kind) => kind.replace(/^\[.*/, '$&]')));
    return [...new Set([...kinds].flatMap((kind) => all(root, kind)))].filter((at) => matches(at, selector));
  };
}
export const first = (root: Node, selector: string): Element | null => query(root, 'querySelector', selector);
export const attribute = (at: Element, name: string): string | null =>
  Reflect.apply(element.getAttribute, at, [name]);
export const matches = (at: Element, selector: string): boolean =>
  Reflect.apply(element.matches, at, [selector]);
export const closest = (at: Element, selector: string): Element | null =>
  Reflect.apply(element.closest, at, [selector]);
export const contains = (outside: Node, inside: Node | null): boolean =>
  Reflect.apply(node.contains, outside, [inside]);
export const boxOf = (at: Element): DOMRect => Reflect.apply(element.getBoundingClientRect, at, []);
export const rootOf = (at: Node): Node => Reflect.apply(node.getRootNode, at, []);
export const isBefore = (a: Node, b: Node): boolean =>
  (Reflect.apply(node.compareDocumentPosition, a, [b]) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const readTag = getter<string>(element, 'localName');
const readChildren = getter<NodeListOf<ChildNode>>(node, 'childNodes');
const readParent = getter<Node>(node, 'parentNode');
const readHost = getter<Element>(ShadowRoot.prototype, 'host');
const readSlot = getter<Element>(element, 'assignedSlot');
const readTextSlot = getter<Element>(Text.prototype, 'assignedSlot');
const readDocument = getter<Document>(node, 'ownerDocument');
const readView = getter<Window>(Document.prototype, 'defaultView');
const readText = getter<string>(node, 'textContent');
export const topElementOf = getter<HTMLElement>(Document.prototype, 'documentElement');
export const bodyOf = getter<HTMLElement>(Document.prototype, 'body');
export const innerDocumentOf = getter<Document>(HTMLIFrameElement.prototype, 'contentDocument');
export const checkedOf = getter<boolean>(HTMLInputElement.prototype, 'checked');
const readLabels = getter<NodeListOf<HTMLLabelElement>>(HTMLInputElement.prototype, 'labels');
const readButtonLabels = getter<NodeListOf<HTMLLabelElement>>(HTMLButtonElement.prototype, 'labels');
const readInputValue = getter<string>(HTMLInputElement.prototype, 'value');
const readAreaValue = getter<string>(HTMLTextAreaElement.prototype, 'value');
const readOption = getter<HTMLCollectionOf<HTMLOptionElement>>(
  HTMLSelectElement.prototype,
  'selectedOptions',
);

export const tagOf = (at: Node): string => readTag(at) ?? '';
export const labelsOf = (at: Element): Element[] => [
  ...((tagOf(at) === 'input' ? readLabels(at) : tagOf(at) === 'button' ? readButtonLabels(at) : null) ?? []),
];
export const childrenOf = (at: Node): Node[] => [...(readChildren(at) ?? [])];
export const textOf = (at: Node): string => readText(at) ?? '';
export const columnOf = getter<number>(HTMLTableCellElement.prototype, 'cellIndex');
export const typedOf = (at: Element): string =>
  (tagOf(at) === 'input' ? readInputValue(at) : tagOf(at) === 'textarea' ? readAreaValue(at) : null) ?? '';
export const chosenOf = (at: Element): string => [...(readOption(at) ?? [])].map(textOf).join(' ');
export const documentOf = (at: Node): Document => (at.nodeType === 9 ? at : readDocument(at)) as Document;
export const viewOf = (at: Node): Window => readView(documentOf(at)) ?? window;
/** Live: it shows what the element's style is whenever it is asked. */
export const styleOf = oncePerPass((at: Element) => viewOf(at).getComputedStyle(at));
export const pseudoStyleOf = (at: Element, pseudo: string): CSSStyleDeclaration =>
  viewOf(at).getComputedStyle(at, pseudo);
/** By its kind and not by its class: the elements of a frame have classes of their own. */
export const isElement = (at: unknown): at is Element =>
  typeof at === 'object' && at !== null && 'nodeType' in at && at.nodeType === 1;

const readShadow = getter<ShadowRoot>(element, 'shadowRoot');
const readFirst = getter<Node>(node, 'firstChild');
const readAny = getter<ShadowRoot>(element, 'openOrClosedShadowRoot');
type Chromium = { chrome?: { dom?: { openOrClosedShadowRoot(at: Element): ShadowRoot | null } } };
const mayHide = /^(div|span|section|article|main|aside|header|footer|nav|p|body|h[1-6])$/;

/**
 * The shadow root of an element. Closed ones are asked for too, which browsers grant to extensions, but only
 * where one is likely: a named element, or one that is otherwise empty. The question is slow.
 */
export function shadowOf(at: Element): ShadowRoot | null {
  const open = readShadow(at);
  if (open) return open;
  const tag = tagOf(at);
  return tag.includes('-') || (readFirst(at) === null && mayHide.test(tag)) ? closedShadowOf(at) : null;
}

/** The shadow root of an element, open or closed; null in a browser or a place that does not tell. */
export function closedShadowOf(at: Element): ShadowRoot | null {
  try {
    const { dom } = (globalThis as Chromium).chrome ?? {}; // made ready when first asked for
    return dom ? dom.openOrClosedShadowRoot(at) : readAny(at);
  } catch {
    return null; // the extension was reloaded under us, or the element can have none
  }
}

/** The element around this one as the person sees it: out of slots, shadow roots and frames. */
export const outer = oncePerPass((at: Node): Element | null => {
  const slot = at.nodeType === 1 ? readSlot(at) : at.nodeType === 3 ? readTextSlot(at) : null;
  const parent = slot ?? readParent(at);
  if (isElement(parent)) return parent;
  if (parent === null) return null;
  return parent.nodeType === 9 ? frameOf(parent) : readHost(parent);
});

function frameOf(inner: Node): Element | null {
  try {
    const view = viewOf(inner);
    return view === window ? null : view.frameElement;
  } catch {
    return null; // the frame around us is another site's
  }
}

/** The first of the element itself and what is around it that satisfies the question. */
export function around(at: Element | null, is: (one: Element) => boolean): Element | null {
  for (let one = at; one; one = outer(one)) if (is(one)) return one;
  return null;
}

/** The nearest element that is around all of them. */
export function commonAround(elements: readonly Element[]): Element | null {
  const chain: (Element | null)[] = [];
  for (let one = elements[0] ?? null; one; one = outer(one)) chain.push(one);
  const meets = elements.map((other) => chain.indexOf(around(other, (one) => chain.includes(one))));
  return meets.includes(-1) ? null : (chain[Math.max(...meets)] ?? null);
}
