const key = 'popup-height';
/** What a browser gives a popup at most; a tab is taller. */
const mostPx = 600;

/** Opens the popup as tall as it last was, so that it does not grow under the pointer while the balances come. */
export function holdHeight(): void {
  try {
    const lastPx = Number(localStorage.getItem(key));
    if (lastPx > 0 && lastPx <= mostPx) document.body.style.minHeight = `${lastPx}px`;
    addEventListener('pagehide', () => {
      localStorage.setItem(key, String(innerHeight));
    });
  } catch {
    // Refused: then it grows.
  }
}

/** For when what the popup shows is known, and its own height is the right one. */
export function releaseHeight(): void {
  document.body.style.minHeight = '';
}
