import { useLayoutEffect, useRef } from 'preact/hooks';

const firstPlace = 'input:not([type="checkbox"], [type="radio"], [type="file"]), button';

/**
 * For a card whose content makes way for other content: its first field, or else its first button, takes the
 * focus at each new step, so that the keyboard does not fall out of the card. Not at the first.
 */
export function useStepFocus<E extends HTMLElement>(step: string) {
  const card = useRef<E>(null);
  const last = useRef(step);
  // At once, not after the next frame: whoever types on blindly must not have the field changed underneath.
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    const place = card.current?.querySelector(firstPlace);
    if (place instanceof HTMLElement) place.focus();
  }, [step]);
  return card;
}
