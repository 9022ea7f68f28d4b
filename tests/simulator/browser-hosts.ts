/** Hosts a browser calls by itself, with no extension installed: each was seen, or is documented, for the reason given. */
const browserHosts: readonly { pattern: RegExp; reason: string }[] = [];

/** Why a browser itself calls this host; null for a host that no browser calls by itself. */
export function explainHost(host: string): string | null {
  return browserHosts.find(({ pattern }) => pattern.test(host))?.reason ?? null;
}
