import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './browser.ts';

interface Place {
  x: number;
  y: number;
}

/**
 * Waits for the middle of the element to be clickable and to stay where it is. `find` runs `findClickPoint` in
 * the page. Waited for out here: a page may end what waits inside it, by an `unload` of its own making.
 */
export async function clickPointOf(
  selector: string,
  find: (inPage: typeof findClickPoint) => Promise<Place | null>,
): Promise<Place> {
  return until(`${selector} to be clickable`, async () => {
    const before = await find(findClickPoint);
    if (!before) return null;
    // Longer than a frame: on a busy machine the press arrives late, and what is still being drawn above pushes it away.
    await sleep(120);
    const after = await find(findClickPoint);
    return after && after.x === before.x && after.y === before.y ? after : null;
  });
}

/** The middle of the element; null while it is absent, disabled, not displayed or covered. */
export function findClickPoint(selector: string): Place | null {
  const element = document.querySelector(selector);
  if (!element || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  // Without a size it is not displayed, and the middle of nothing is the corner of the page.
  if (box.width === 0 || box.height === 0) return null;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
}
