import { setTimeout as sleep } from 'node:timers/promises';

/** One page as a test sees it: a tab, an extension page or the real popup. */
export interface View {
  /** Runs a function in the page, outside its CSP; arguments and result travel as JSON. */
  run<A extends unknown[], R>(inPage: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Evaluates an expression there; a promise is awaited. */
  runSource(expression: string): Promise<unknown>;
  /** A trusted click on the middle of the element, which is waited for. */
  click(selector: string): Promise<void>;
  /** Trusted typing that replaces what the field holds. */
  type(selector: string, text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Escape' | 'Space'): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A tab, which unlike the popup can navigate, and which may hold the content script. */
export interface Tab extends View {
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  /** What stands in closed shadow roots under the selector, as a debugger sees it. */
  hidden(selector: string): Promise<HiddenElement[]>;
  /** Lets scripts of the page, such as axe, into the closed shadow root of `window.exposed`. Chromium only. */
  exposeHidden(): Promise<void>;
  /** Plugs in an authenticator that agrees to everything, with or without the PRF extension. Chromium only. */
  addAuthenticator(options: { hasPrf: boolean }): Promise<void>;
  /** Loads the page anew until it is ready: what its scripts took meanwhile, and hold after a collection. Chromium only. */
  weigh(isReady: () => boolean): Promise<{ scriptMs: number; heapBytes: number }>;
  /** Runs a function in the world of the extension's content script. */
  runInContentScript<A extends unknown[], R>(inPage: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

export interface HiddenElement {
  attributes: Record<string, string>;
  text: string;
  click(): Promise<void>;
}

/** A real browser with the shipped build of the extension loaded, and nothing but the simulator to talk to. */
export interface Browser {
  name: EngineName;
  /** Where the extension's pages live: `<scheme>://<id>`. */
  extensionOrigin: string;
  /** The folder of the profile as it lies on disk. */
  profile: string;
  open(url: string): Promise<Tab>;
  openPopup(): Promise<View>;
  /** Runs a function in the extension's background, starting it if it sleeps. */
  runInBackground<A extends unknown[], R>(
    inBackground: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Stops the background as the browser does when it idles, and waits until it is gone. */
  stopBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  /** Gives or withdraws the access to Bitso's site that a person controls in the browser's own settings. */
  setSiteAccess(isGranted: boolean): Promise<void>;
  /** All that the pages and the background wrote to their consoles so far. */
  readConsole(): Promise<string>;
  /** Settles when the browser is gone, be it by a person who closes its window. */
  closed: Promise<void>;
  /** Ends the browser and leaves its profile on disk. */
  quit(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Path of the browser. */
  executable: string;
  /** Folder of the unpacked build. */
  build: string;
  /** The folder of a profile that an earlier launch left, to be opened again; without it a new one is made. */
  profile?: string;
  isHeadless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** The size of a tab, in CSS pixels. */
  viewport?: { width: number; height: number };
}

const pollMs = 50;
const probeTimeoutMs = 3_000;

/**
 * Waits until `probe` gives something that is neither null nor false; rejects naming `what` when it never does.
 * A probe that throws or hangs counts as not yet: a page or worker on its way out does both.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | false> | T | null | false,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const found = await within(probeTimeoutMs, probe());
      if (found !== null && found !== false) return found;
    } catch (error) {
      cause = error;
    }
    await sleep(pollMs);
  } while (Date.now() < deadline);
  throw new Error(`timed out waiting for ${what}`, { cause });
}

/** How an error begins that is the harness's own: the browser did not answer at all. Read by scripts/test.mjs. */
export const lostLine = 'lost the line to';

/** Rejects where the promise has not settled in time. */
export async function within<T>(timeoutMs: number, promise: Promise<T> | T): Promise<T> {
  const isOver = new AbortController();
  const late = sleep(timeoutMs, null, { signal: isOver.signal }).then(() => {
    throw new Error(`no answer within ${timeoutMs} ms`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    isOver.abort();
    late.catch(() => {
      // aborted, since the answer came first
    });
  }
}

/** The source of a call of `fn`, to be evaluated elsewhere. */
export function callSource(fn: (...args: never[]) => unknown, args: unknown[]): string {
  return `(${fn})(...${JSON.stringify(args)})`;
}
