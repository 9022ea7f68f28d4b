import { z } from 'zod/mini';
import { AppError } from '../../utils/errors.ts';
import { answerQuestion, nextQuestion, resultOf, Walk } from '../../utils/hygiene/walk.ts';
import type { WalkMessageName, WalkView } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { listKeys } from './keys.ts';
import type { Means } from './means.ts';
import { createTurns } from './turns.ts';

const WalkChunk = z.strictObject({ walk: z.nullable(Walk) });
const chunkId = 'walk';

/** The handlers of the walk through all keys; where it stands lies in the journal, so that it goes on another day. */
export function createWalkHandlers(means: Means): Pick<Handlers, WalkMessageName> {
  const { vault, world } = means;
  const inTurn = createTurns();
  const read = async () => (await vault.journal.get(chunkId, WalkChunk))?.walk ?? null;
  const write = (walk: Walk | null) => vault.journal.put(chunkId, { walk });
  const living = async () => (await listKeys(means)).filter(({ retiredAt }) => retiredAt === null);

  const view = async (): Promise<WalkView> => {
    const [walk, keys] = await Promise.all([read(), living()]);
    if (!walk) return { walk: null };
    const ids = keys.map(({ id }) => id);
    const asked = nextQuestion(walk, ids);
    const key = keys.find(({ id }) => id === asked?.keyId);
    const nameOf = (keyId: string) => keys.find(({ id }) => id === keyId)?.name ?? '';
    return {
      walk: {
        next:
          asked && key
            ? {
                ...asked,
                keyName: key.name,
                service: key.service,
                rights: key.rights,
                place: ids.indexOf(key.id) + 1,
                of: ids.length,
              }
            : null,
        result: resultOf(walk, ids).map((answer) => ({ ...answer, keyName: nameOf(answer.keyId) })),
      },
    };
  };
  const told = async (work: () => Promise<void>) => {
    await inTurn(work);
    return view();
  };

  return {
    'walk.read': view,
    'walk.start': () => told(() => write({ startedAt: world.now(), answers: [] })),
    'walk.answer': (answer) =>
      told(async () => {
        const walk = await read();
        if (!walk) throw new AppError('bad-request');
        await write(answerQuestion(walk, answer));
      }),
    'walk.end': () => told(() => write(null)),
  };
}
