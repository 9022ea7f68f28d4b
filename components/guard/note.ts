import { h } from './element.ts';
import { mark, type Tone } from './mark.ts';

/** Something the guard says on the page, beside what it is about. */
export interface Note {
  /** Same id, same note: it stays where it is and keeps the focus. */
  id: string;
  attribute: readonly [name: string, value: string];
  tone: Tone;
  text: string;
  short: string;
  /** A second sentence that is always shown. */
  extra: string;
  /** Behind "Why?". */
  more: { ask: string; nodes: () => readonly Node[] } | null;
  /** What is built in place of the text. */
  body: (() => HTMLElement) | null;
  /** Calls out to a screen reader at once. */
  isAlert: boolean;
  anchor: Element | null;
  label: Element | null;
}

/** A note that says nothing yet. */
export const plainNote: Omit<Note, 'id' | 'attribute'> = {
  tone: 'calm',
  text: '',
  short: '',
  extra: '',
  more: null,
  body: null,
  isAlert: false,
  anchor: null,
  label: null,
};

/** Draws a note; `onPress` wires what can be pressed. */
export function drawNote(
  note: Note,
  onPress: (at: Element, act: () => void) => void,
  onResize: () => void,
): HTMLElement {
  const [name, value] = note.attribute;
  const box = h(
    'div',
    { class: `note ${note.tone}`, role: note.isAlert ? 'alert' : 'note', [name]: value },
    mark(note.tone),
  );
  if (note.body) {
    box.append(note.body());
    return box;
  }
  const { more } = note;
  const ask = more && h('button', { type: 'button', class: 'link', 'aria-expanded': 'false' }, more.ask);
  box.append(
    h(
      'p',
      { class: 'full' },
      note.text,
      note.extra ? ' ' : '',
      note.extra ? h('b', { class: 'extra' }, note.extra) : '',
    ),
    h('p', { class: 'short', 'aria-hidden': 'true' }, note.short),
  );
  if (ask && more) {
    box.append(ask);
    let shown: HTMLElement | null = null;
    onPress(ask, () => {
      const isShown = shown !== null;
      shown?.remove();
      shown = isShown ? null : h('div', { class: 'more' }, ...more.nodes());
      if (shown) box.append(shown);
      box.classList.toggle('open', shown !== null);
      ask.setAttribute('aria-expanded', String(shown !== null));
      onResize();
    });
  }
  return box;
}
