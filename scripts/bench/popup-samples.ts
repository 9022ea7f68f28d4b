import type { Browser as Extension } from 'wxt/browser';
import { type Browser, until, type View } from '../../tests/e2e/harness/browser.ts';
import type { Subject } from './popup-subject.ts';

declare const chrome: typeof Extension;

/** The real popup, from the call that opens it, with a background that runs: milliseconds to its paints. */
export async function samplePopup({ browser }: Subject) {
  await browser.runInBackground(noteOpening);
  const popup = await browser.openPopup();
  const { startedAt, firstPaint, contentPaint } = await paintsOf(popup);
  await popup.close();
  const openedAt = await browser.runInBackground(() => Number(Reflect.get(globalThis, 'popupOpenedAt')));
  const openingMs = startedAt - openedAt;
  return { firstPaint: openingMs + firstPaint, contentPaint: openingMs + contentPaint };
}

/** The popup's page in a tab, from its navigation: milliseconds to its paints, and what its scripts cost. */
export async function samplePage({ browser }: Subject) {
  const page = await browser.open(`${browser.extensionOrigin}/popup.html`);
  const { firstPaint, contentPaint } = await paintsOf(page);
  const { scriptMs, heapBytes } = await page.weigh(isSettled);
  await page.close();
  return { firstPaint, contentPaint, scriptMs, heapBytes };
}

/** Milliseconds from a message that finds no background running to its answer. */
export async function sampleWake({ browser, question }: Subject): Promise<number> {
  const page = await openQuietPage(browser);
  await browser.stopBackground();
  const tookMs = await page.run(ask, question);
  await page.close();
  return tookMs;
}

/** A refresh as a person asks for it: milliseconds in all, and of the slower of its two requests by the browser's own timing. */
export async function sampleRefresh({ browser, question, refresh }: Subject) {
  const page = await openQuietPage(browser);
  // A window that refreshes has asked before: what a first question costs is the sample of a wake.
  await page.run(ask, question);
  await browser.runInBackground(() => performance.clearResourceTimings());
  const wholeMs = await page.run(ask, refresh);
  const requests = await browser.runInBackground(() =>
    performance.getEntriesByType('resource').map(({ duration }) => duration),
  );
  await page.close();
  if (requests.length !== 2) throw new Error(`a refresh made ${requests.length} requests, not two`);
  const slowerMs = Math.max(...requests);
  return { wholeMs, slowerMs, overMs: wholeMs - slowerMs };
}

/** Asked anew where no answer comes: a popup can change its document while it opens, and the question is lost with it. */
const paintsOf = (view: View) => until('the paint of the content', () => view.run(readPaints));

/** A page of the extension that asks its background nothing by itself. */
const openQuietPage = (browser: Browser): Promise<View> =>
  browser.open(`${browser.extensionOrigin}/manifest.json`);

// All below run in the browser: each must stand on its own.

/** Makes the background note when it last opened the popup: the harness tries anew where the window was not active. */
function noteOpening(): void {
  if (Reflect.has(globalThis, 'popupOpenedAt')) return;
  const open = chrome.action.openPopup.bind(chrome.action);
  Reflect.set(globalThis, 'popupOpenedAt', 0);
  Reflect.set(chrome.action, 'openPopup', () => {
    Reflect.set(globalThis, 'popupOpenedAt', performance.timeOrigin + performance.now());
    return open();
  });
}

/** The paints as the browser recorded them, before or after this call; content is what bears `elementtiming`. */
async function readPaints() {
  const contentPaint = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntries();
      if (first) resolve(first.startTime);
    }).observe({ type: 'element', buffered: true });
  });
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  return { startedAt: performance.timeOrigin, firstPaint, contentPaint };
}

function isSettled(): boolean {
  const isLlavero = document.querySelector('#app') !== null;
  const isRefreshing = document.querySelector('header.bar [aria-busy="true"]') !== null;
  return !isLlavero || (document.querySelector('[data-field="portfolio-total"]') !== null && !isRefreshing);
}

async function ask(message: unknown): Promise<number> {
  const start = performance.now();
  const reply: unknown = await chrome.runtime.sendMessage(message);
  const tookMs = performance.now() - start;
  if (!(typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true))
    throw new Error(`the background answered ${JSON.stringify(reply)}`);
  return tookMs;
}
