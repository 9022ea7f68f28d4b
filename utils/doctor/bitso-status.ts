import { z } from 'zod/mini';
import type { Outcome, World } from '../exchanges/exchange.ts';

/** Where Bitso tells of its own troubles, and the one address of it that is ever asked. */
export const statusHost = 'https://status.bitso.com/*';
export const statusApi = 'https://status.bitso.com/api/v2/';

export const statusLevels = ['none', 'minor', 'major', 'critical', 'maintenance'] as const;

/** What Bitso says of itself; `api` null where its page names no such part. */
export const BitsoStatus = z.strictObject({
  level: z.enum(statusLevels),
  /** The part named "API" in the page's own words, such as "operational". */
  api: z.nullable(z.string().check(z.regex(/^[a-z_]{1,40}$/))),
});
export type BitsoStatus = z.infer<typeof BitsoStatus>;

// The common schema of Statuspage; the part named "API" was seen in June 2026. More of it is not read.
const Summary = z.object({
  status: z.object({ indicator: z.enum(statusLevels) }),
  components: z._default(z.array(z.object({ name: z.string(), status: z.string() })), []),
});

/** GET summary.json of Bitso's status page: unsigned, and only after a person asked for it. */
export async function askStatus(world: Pick<World, 'get'>): Promise<Outcome<BitsoStatus>> {
  const reply = await world.get({ url: new URL('summary.json', statusApi), headers: {} });
  if (reply.kind !== 'reply') return { ok: false, failure: { code: reply.kind, exchangeCode: null } };
  const summary = Summary.safeParse(parseJson(reply.text));
  if (reply.status !== 200 || !summary.success) {
    return { ok: false, failure: { code: 'bad-reply', exchangeCode: null } };
  }
  const { status, components } = summary.data;
  const api = components.find(({ name }) => name.trim().toLowerCase() === 'api')?.status ?? null;
  return {
    ok: true,
    value: { level: status.indicator, api: api !== null && /^[a-z_]{1,40}$/.test(api) ? api : null },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A sign-in page or half a reply: no summary, which the caller says.
    return undefined;
  }
}
