import { z } from 'zod/mini';
import type { HiddenElement } from './browser.ts';
import type { Target } from './cdp.ts';

interface DomNode {
  nodeId: number;
  shadowRootType?: string | undefined;
  children?: DomNode[] | undefined;
  shadowRoots?: DomNode[] | undefined;
  contentDocument?: DomNode | undefined;
}
const DomNode: z.ZodMiniType<DomNode> = z.lazy(() =>
  z.object({
    nodeId: z.number(),
    shadowRootType: z.optional(z.string()),
    children: z.optional(z.array(DomNode)),
    shadowRoots: z.optional(z.array(DomNode)),
    contentDocument: z.optional(DomNode),
  }),
);
const Document = z.object({ root: DomNode });
const Found = z.object({ nodeIds: z.array(z.number()) });
const Resolved = z.object({ object: z.object({ objectId: z.string() }) });
const Described = z.object({
  result: z.object({
    value: z.object({
      attributes: z.record(z.string(), z.string()),
      text: z.string(),
      x: z.number(),
      y: z.number(),
    }),
  }),
});

/** What stands in closed shadow roots: nothing but a debugger sees it. */
export async function findHidden(
  target: Target,
  selector: string,
  clickAt: (x: number, y: number) => Promise<void>,
): Promise<HiddenElement[]> {
  const { root } = Document.parse(await target.send('DOM.getDocument', { depth: -1, pierce: true }));
  const elements: HiddenElement[] = [];
  for (const shadowRoot of closedRoots(root)) {
    const { nodeIds } = Found.parse(
      await target.send('DOM.querySelectorAll', { nodeId: shadowRoot.nodeId, selector }),
    );
    for (const nodeId of nodeIds) {
      const { attributes, text } = await describe(target, nodeId);
      elements.push({
        attributes,
        text,
        click: async () => {
          const { x, y } = await describe(target, nodeId);
          await clickAt(x, y);
        },
      });
    }
  }
  return elements;
}

/**
 * Gives the page's own scripts, such as axe, a way into the first closed shadow root that has something in it: as
 * an open one of `window.exposed`. What is under test lives in another world and does not see the difference.
 */
export async function exposeHidden(target: Target): Promise<void> {
  const { root } = Document.parse(await target.send('DOM.getDocument', { depth: -1, pierce: true }));
  const [filled] = closedRoots(root).filter(({ children }) => (children?.length ?? 0) > 0);
  if (!filled) throw new Error('no closed shadow root with anything in it');
  const { object } = Resolved.parse(await target.send('DOM.resolveNode', { nodeId: filled.nodeId }));
  await target.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: String(expose),
  });
}

function expose(this: ShadowRoot) {
  Object.defineProperty(this.host, 'shadowRoot', { configurable: true, get: () => this });
  Reflect.set(window, 'exposed', this.host);
}

function closedRoots(node: DomNode): DomNode[] {
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...(node.shadowRootType === 'closed' ? [node] : []), ...below.flatMap(closedRoots)];
}

async function describe(target: Target, nodeId: number) {
  const { object } = Resolved.parse(await target.send('DOM.resolveNode', { nodeId }));
  const described = await target.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: String(describeElement),
    returnByValue: true,
  });
  return Described.parse(described).result.value;
}

function describeElement(this: Element) {
  this.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = this.getBoundingClientRect();
  return {
    attributes: Object.fromEntries([...this.attributes].map(({ name, value }) => [name, value])),
    text: this.textContent ?? '',
    x: box.left + box.width / 2,
    y: box.top + box.height / 2,
  };
}
