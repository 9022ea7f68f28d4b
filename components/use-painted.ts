import { useEffect, useState } from 'preact/hooks';

/** Longer than a frame takes on a busy machine; a window that nobody sees paints none. */
const noFrameMs = 500;

/** False until what was drawn first is on screen: an effect alone can run before its frame does. */
export function usePainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIsPainted(true), noFrameMs);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      // The frame is drawn when its callbacks have run.
      timer = setTimeout(() => setIsPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
