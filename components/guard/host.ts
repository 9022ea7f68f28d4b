import { closedShadowOf } from '../../utils/page/dom.ts';
import { h } from './element.ts';
import { style } from './style.ts';

/** Our one element on the page and the closed tree in it. */
export interface Host {
  readonly layer: HTMLElement;
  readonly element: HTMLElement;
  /** Puts the element back where it belongs: into the page's modal dialog and the top layer, or at the end of the document. */
  settle(parent: Element, isOnTop: boolean): void;
  /** What is done when an element of ours is pressed. Presses by scripts do nothing. */
  onPress(at: Element, act: () => void): void;
  /** Takes an event that happened on our element: nothing of it reaches the page. */
  take(event: Event): void;
  root: ShadowRoot;
  destroy(): void;
}

const badge = 'data-llavero';
const retired = 'data-llavero-retired';

/** Makes the element, closed and nameless. `onRetired` is told when a newer guard has taken over. */
export function createHost(onRetired: () => void): Host {
  const element = h('div', {});
  const root = element.attachShadow({ mode: 'closed' });
  const layer = h('div', { class: 'layer', [badge]: '' });
  root.append(h('style', {}, style), layer);
  const presses = new WeakMap<Element, () => void>();
  const watcher = new MutationObserver(() => {
    if (layer.hasAttribute(retired)) onRetired();
  });
  watcher.observe(layer, { attributes: true, attributeFilter: [retired] });

  const press = (event: Event) => {
    const isPointed = event instanceof MouseEvent && event.detail > 0;
    const hit = isPointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    for (let at = hit; at; at = at.parentElement) {
      const act = presses.get(at);
      if (act && !('disabled' in at && at.disabled)) return act();
    }
  };

  return {
    layer,
    element,
    root,
    settle(parent, isOnTop) {
      if (element.parentNode !== parent) parent.append(element);
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
      if (isOnTop) {
        layer.setAttribute('popover', 'manual');
        if (!layer.matches(':popover-open')) layer.showPopover();
      } else layer.removeAttribute('popover');
    },
    onPress: (at, act) => presses.set(at, act),
    take(event) {
      if (event.type === 'click' && event.isTrusted && event.composedPath().includes(element)) press(event);
      event.stopImmediatePropagation();
    },
    destroy() {
      watcher.disconnect();
      element.remove();
    },
  };
}

const keysDown = new Set<string>();

/**
 * What happens on our element is ours, while we ask what happens anywhere is, and so is the end of a key that
 * was pressed there: the page gets none of it. True where the event was taken.
 */
export function takesEvent(host: Host, event: Event, isAsking: boolean): boolean {
  const key = 'key' in event && typeof event.key === 'string' ? event.key : '';
  const isLate = event.type === 'keyup' && keysDown.delete(key);
  const isOnUs = event.composedPath().includes(host.element);
  if (!isAsking && !isLate && !isOnUs) return false;
  if (event.type === 'keydown') keysDown.add(key);
  // A script's click while we ask is not heard by the page, and must not submit the form by itself either.
  if (!isOnUs && (event.type === 'click' || event.type === 'submit')) event.preventDefault();
  host.take(event);
  return true;
}

/** Takes down what an earlier guard left on the page, which may be dead or alive. */
export function retireOlder(): void {
  const places = [document.documentElement, ...document.querySelectorAll('dialog')];
  for (const place of places) {
    for (const child of place?.children ?? []) {
      if (child.localName !== 'div' || child.attributes.length > 0 || child.firstChild) continue;
      const layer = closedShadowOf(child)?.querySelector(`[${badge}]`);
      if (!layer) continue;
      layer.setAttribute(retired, '');
      child.remove();
    }
  }
}
