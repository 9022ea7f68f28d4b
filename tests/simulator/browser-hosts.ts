import type { Escape } from './trap.ts';

/**
 * What a browser sends by itself, without any extension. Google's hosts are named one by one, since pages call
 * many others of that company; those of Mozilla serve nothing but Firefox. "Seen": recorded by the trap from a
 * browser with a fresh profile and no extension (Chromium 156 and Firefox ESR 153, 2026-11-20).
 */
const browserHosts: readonly { host: RegExp; origin?: string; reason: string }[] = [
  { host: /^update\.googleapis\.com$/, reason: 'seen in both: updates of components (Widevine in Firefox)' },
  {
    host: /^accounts\.google\.com$/,
    origin: 'https://www.google.com',
    reason:
      'seen: Chromium asks which Google accounts are signed in (ListAccounts), in the name of google.com',
  },
  { host: /^redirector\.gvt1\.com$/, reason: 'seen: Chromium fetches the spelling dictionary' },
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
 * Whether a browser does this by itself: the host is on the list, and the request carries no trace of a page or
 * an extension as its origin or referrer.
 */
export function isBrowsersOwn({ host, origin, referer }: Escape): boolean {
  const row = browserHosts.find((each) => each.host.test(host));
  return row !== undefined && referer === null && (origin === null || origin === row.origin);
}
