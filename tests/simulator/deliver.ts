import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reply } from './reply.ts';

/** Sends a reply the way it is to travel: late, whole, cut in the middle, or not at all. */
export async function deliver(answer: Reply, response: ServerResponse): Promise<void> {
  if (answer.delayMs > 0) await wait(answer.delayMs, undefined, { ref: false });
  if (answer.cut === 'before') {
    response.destroy();
    return;
  }
  const body = Buffer.from(answer.body);
  const { date, ...headers } = answer.headers;
  // An empty date means none; Node would put its own.
  response.sendDate = date === undefined;
  response.writeHead(answer.status, {
    ...headers,
    ...(date ? { date } : {}),
    'content-length': body.byteLength,
  });
  if (answer.cut === 'half') response.write(body.subarray(0, body.byteLength / 2), () => response.destroy());
  else response.end(body);
}
