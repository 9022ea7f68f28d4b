import type { View } from './browser.ts';

/** What can be pressed or filled in, but by the Tab key is not reached or then not seen to have the focus. */
export async function unreached(view: View): Promise<string[]> {
  const count = await view.run(collect);
  if (count === 0) return ['nothing to reach'];
  // Between the last and the first the focus is the browser's own.
  for (let presses = 0; presses < count + 3; presses += 1) {
    await view.press('Tab');
    await view.run(note);
  }
  return view.run(leftOver);
}

interface Kept {
  wanted: Set<Element>;
  faint: Set<Element>;
}

function collect(): number {
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const wanted = [...document.querySelectorAll<HTMLElement>(pressable)].filter(
    (at) => at.checkVisibility({ visibilityProperty: true }) && !at.matches(':disabled, [tabindex="-1"]'),
  );
  Reflect.set(globalThis, 'kept', { wanted: new Set(wanted), faint: new Set() } satisfies Kept);
  (document.activeElement as HTMLElement | null)?.blur();
  document.getSelection()?.collapse(document.body, 0);
  return wanted.length;
}

function note(): void {
  const { wanted, faint } = Reflect.get(globalThis, 'kept') as Kept;
  const at = document.activeElement;
  if (!at || at === document.body) return;
  wanted.delete(at);
  // Of radio buttons one has the focus, and the arrow keys lead to the others.
  if (at instanceof HTMLInputElement && at.type === 'radio') {
    for (const other of wanted)
      if (other instanceof HTMLInputElement && other.name === at.name) wanted.delete(other);
  }
  const shown = [at, at.parentElement, at.closest('label')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  if (!shown) faint.add(at);
}

function leftOver(): string[] {
  const { wanted, faint } = Reflect.get(globalThis, 'kept') as Kept;
  return [
    ...[...wanted].map((at) => `not reached: ${at.outerHTML}`),
    ...[...faint].map((at) => `focus not seen: ${at.outerHTML}`),
  ].map((line) => line.slice(0, 300));
}
