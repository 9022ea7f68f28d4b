/** The middle of the element once it can be clicked; null while it is absent, disabled, moving or covered. */
export function findClickPoint(selector: string): Promise<{ x: number; y: number } | null> | null {
  const element = document.querySelector(selector);
  if (!element || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // Without a size it is not displayed, and the middle of nothing is the corner of the page.
  if (before.width === 0 || before.height === 0) return null;
  const x = before.left + before.width / 2;
  const y = before.top + before.height / 2;
  const hit = document.elementFromPoint(x, y);
  if (!hit || !(element.contains(hit) || hit.contains(element))) return null;
  // Longer than a frame: on a busy machine the press arrives late, and what is still being drawn above pushes it away.
  return new Promise((resolve) => {
    setTimeout(() => {
      const after = element.getBoundingClientRect();
      resolve(
        element.isConnected && after.left === before.left && after.top === before.top ? { x, y } : null,
      );
    }, 150);
  });
}
