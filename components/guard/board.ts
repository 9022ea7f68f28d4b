import { around, bodyOf, documentOf, matches, outer, topElementOf } from '../../utils/page/dom.ts';
import { createHost, type Host } from './host.ts';
import { drawNote, type Note } from './note.ts';
import { place } from './place.ts';
import { codeOf } from './speech.ts';
import { glance, type Surroundings, type Survey, survey } from './survey.ts';
import { isDarkAt } from './theme.ts';

/** The notes on the page: what is said, where, and that it stays there. */
export interface Board {
  readonly host: Host;
  /** Times that the page has taken us away. */
  readonly removals: number;
  show(notes: readonly Note[], around: Surroundings): void;
  /** Puts our element where it belongs, above whatever the form stands in. */
  settle(): void;
  /** Puts each note beside what it is about, if that has moved. */
  keepUp(): void;
  /** Does so in the next frame, and asks the notes anew how large they are. */
  follow(): void;
  destroy(): void;
}
/** How soon we come back after having been taken away, longer each time so that no loop can freeze the page. */
const returnMs = (removals: number) => Math.min(1000, 20 * 2 ** Math.min(removals, 6));

/** Makes the board; `onRetired` when a newer guard has taken over, `onRemoved` after the page has taken us away. */
export function createBoard(onRetired: () => void, onRemoved: () => void): Board {
  const host = createHost(onRetired);
  const drawn = new Map<string, { note: Note; element: HTMLElement; print: string }>();
  let where: Surroundings = { language: 'en', form: [], taken: [] };
  let removals = 0;
  let frame = 0;
  let returning = 0;
  let last = '';
  let sizes: { width: number; height: number }[][] = [];

  const home = () =>
    around(where.form[0] ?? null, (at) => documentOf(at) === document && isOnTop(at)) ??
    topElementOf(document);
  /** A page that clears one place of strangers is met in another. */
  const refuge = () => {
    const places = [home(), bodyOf(document), outer(where.form[0] ?? document)];
    return removals > 2 ? (places[removals % places.length] ?? home()) : home();
  };
  const settle = () => {
    const parent = host.element.isConnected && removals > 2 ? host.element.parentElement : refuge();
    if (parent) host.settle(parent, around(parent, isOnTop) !== null);
    for (const dialog of host.root.querySelectorAll('dialog')) {
      if (dialog.matches(':modal')) continue;
      dialog.removeAttribute('open');
      dialog.showModal();
    }
  };
  const check = () => {
    if (
      host.element.isConnected ||
      returning ||
      drawn.size + host.root.querySelectorAll('dialog').length === 0
    )
      return;
    removals += 1;
    returning = window.setTimeout(() => {
      returning = 0;
      settle();
      layout();
      onRemoved();
    }, returnMs(removals));
  };
  const keeper = new MutationObserver(check);
  keeper.observe(document, { childList: true, subtree: true });

  const noted = () => [...drawn.values()].map(({ note }) => note);
  /** Of all notes at once: a question after each change would lay the page out each time. */
  const measure = (isSmall: boolean) => {
    const elements = [...drawn.values()].map(({ element }) => element);
    for (const element of elements) element.classList.toggle('small', isSmall);
    return elements.map(({ offsetWidth: width, offsetHeight: height }) => ({ width, height }));
  };
  const arrange = ({ view, card, taken, anchors }: Survey) => {
    const size = (at: number) => (isSmall: boolean) => {
      sizes[Number(isSmall)] ??= measure(isSmall);
      return sizes[Number(isSmall)]?.[at] ?? { width: 0, height: 0 };
    };
    const items = [...drawn].map(([id, { element }]) => ({ element, anchor: anchors.get(id) }));
    const wishes = items.map(({ anchor }, at) => ({
      face: anchor?.face ?? null,
      label: anchor?.label ?? null,
      size: size(at),
    }));
    place(wishes, card, view, taken).forEach((spot, at) => {
      const { element, anchor } = items[at] ?? {};
      if (!element) return;
      const transform = `translate(${Math.round(spot.left)}px,${Math.round(spot.top)}px)`;
      element.classList.toggle('small', spot.isSmall);
      element.classList.toggle('away', anchor?.isAway);
      if (element.style.transform !== transform) element.style.transform = transform;
    });
  };
  const layout = () => {
    frame = 0;
    if (drawn.size > 0) arrange(survey(noted(), where, host.element));
  };
  const keepUp = () => {
    if (drawn.size === 0) return;
    const now = glance(noted(), where, host.element);
    if (now !== last) layout();
    last = now;
  };
  const follow = () => {
    sizes = [];
    frame ||= requestAnimationFrame(layout);
  };
  const events = new AbortController();
  for (const type of ['scroll', 'resize', 'transitionend']) {
    window.addEventListener(type, follow, { capture: true, passive: true, signal: events.signal });
  }

  return {
    host,
    get removals() {
      return removals;
    },
    show(notes, surroundings) {
      where = surroundings;
      const isDark = isDarkAt(where.form[0] ?? document.body);
      const ground = survey(notes, where, host.element);
      last = glance(notes, where, host.element);
      const ids = new Set(notes.map((note) => note.id));
      for (const [id, { element }] of drawn) {
        if (ids.has(id)) continue;
        element.remove();
        drawn.delete(id);
        sizes = [];
      }
      for (const note of notes) {
        const print = `${surroundings.language} ${note.text} ${note.extra} ${note.tone}`;
        const old = drawn.get(note.id);
        if (old?.print === print) {
          old.note = note;
          continue;
        }
        const element = drawNote(note, host.onPress, follow);
        if (old) old.element.replaceWith(element);
        else host.layer.append(element);
        drawn.set(note.id, { note, element, print });
        sizes = [];
      }
      host.layer.lang = codeOf[surroundings.language];
      host.layer.classList.toggle('dark', isDark);
      const isMounted = notes.length > 0 || host.root.querySelector('dialog') !== null;
      if (!isMounted) host.element.remove();
      else if (host.element.isConnected || removals === 0 || !returning) settle();
      arrange(ground);
    },
    settle,
    keepUp,
    follow,
    destroy() {
      keeper.disconnect();
      events.abort();
      cancelAnimationFrame(frame);
      clearTimeout(returning);
      host.destroy();
    },
  };
}

const isOnTop = (at: Element) => {
  try {
    return matches(at, ':modal,:popover-open');
  } catch {
    return false; // a browser without popovers
  }
};
