import type { Get, World } from '../exchanges/exchange.ts';

/** What could be seen of one request from outside, whatever the client made of it. */
export interface Sighting {
  /** Null where no reply came. */
  reply: { status: number; isJson: boolean } | null;
  /** How far this computer's clock is ahead of the `Date` of the reply; negative where it is behind. */
  skewMs: number | null;
}

/** A world that lends the same and notes what its requests met; `last` is null before the first. */
export function observe<W extends Pick<World, 'get' | 'now'>>(
  world: W,
): { world: W; last: () => Sighting | null } {
  let last: Sighting | null = null;
  const get: Get = async (request) => {
    const sentAt = world.now();
    const reply = await world.get(request);
    last =
      reply.kind === 'reply'
        ? {
            reply: { status: reply.status, isJson: reply.isJson },
            skewMs: reply.date === null ? null : skewOf(reply.date, sentAt, world.now()),
          }
        : { reply: null, skewMs: null };
    return reply;
  };
  return { world: { ...world, get }, last: () => last };
}

/**
 * The header says full seconds, and was written somewhere between asking and answer: what lies within that is
 * no skew. Source: RFC 9110, 6.6.1.
 */
function skewOf(date: number, sentAt: number, cameAt: number): number {
  if (sentAt >= date + 1000) return sentAt - (date + 1000);
  return cameAt < date ? cameAt - date : 0;
}
