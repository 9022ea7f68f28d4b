import type { Escape } from './trap.ts';

interface BrowserHost {
  host: RegExp;
  /** Method and path of what the browser asks there, where it was seen; any other request is not its own. */
  request?: RegExp;
  /** The origin the browser itself gives; otherwise it gives none. */
  origin?: string;
  reason: string;
}

/**
 * What a browser sends by itself, without any extension. Google's hosts are named one by one, since pages call
 * many others of that company; those of Mozilla serve nothing but Firefox. "Seen": recorded by the trap from a
 * browser with a fresh profile and no extension (Chromium 156 and Firefox ESR 153, 2026-11-20).
 */
const browserHosts: readonly BrowserHost[] = [
  {
    host: /^update\.googleapis\.com$/,
    request: /^(POST|GET) \/service\/update2/,
    reason: 'seen in both: updates of components (Widevine in Firefox)',
  },
  {
    host: /^accounts\.google\.com$/,
    request: /^POST \/ListAccounts\?/,
    origin: 'https://www.google.com',
    reason:
      'seen: Chromium asks which Google accounts are signed in (ListAccounts), in the name of google.com',
  },
  {
    host: /^redirector\.gvt1\.com$/,
    request: /^GET \/edgedl\/chrome\//,
    reason: 'seen: Chromium fetches the spelling dictionary',
  },
  { host: /^edgedl\.me\.gvt1\.com$/, reason: 'documented: the file that update.googleapis.com pointed to' },
  { host: /^clients2\.google\.com$/, reason: 'documented: Chromium asks for updates of extensions' },
  { host: /^optimizationguide-pa\.googleapis\.com$/, reason: 'documented: Chromium fetches page-load hints' },
  {
    host: /^content-autofill\.googleapis\.com$/,
    reason: 'documented: Chromium asks for the kind of form fields',
  },
  { host: /^safebrowsing\.googleapis\.com$/, reason: 'seen: Firefox fetches lists of dangerous sites' },
  {
    host: /^([a-z0-9-]+\.)+mozilla\.(com|org|net)$/,
    reason: 'seen: settings, add-on blocklist, push, updates, location, telemetry, first-run page',
  },
  { host: /^([a-z0-9-]+\.)+mozilla-backup\.org$/, reason: 'seen: where Firefox turns if those fail' },
  { host: /^detectportal\.firefox\.com$/, reason: 'seen: Firefox looks for a hotel login page' },
];

/**
 * Whether a browser does this by itself: the host is on the list, the request is one of those it makes there,
 * and nothing in it tells of a page or an extension: what those send to a stranger says `Sec-Fetch-Site:
 * cross-site` even without origin and referrer (checked in both browsers). Of a handshake only the host is known.
 */
export function isBrowsersOwn(attempt: Escape): boolean {
  const { host, seen, method, url, origin, referer, site } = attempt;
  const row = browserHosts.find((each) => each.host.test(host));
  if (row === undefined || referer !== null || (origin !== null && origin !== row.origin)) return false;
  if (site !== null && site !== 'none') return false;
  return seen !== 'request' || row.request === undefined || row.request.test(`${method} ${url}`);
}
