import { z } from 'zod/mini';
import { questions } from '../hygiene/walk.ts';
import { Rights } from '../vault/payload.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const nothing = z.strictObject({});
const question = z.enum(questions);
const said = z.enum(['yes', 'no', 'unsure']);

/** Where the walk through all keys stands; null where none is under way. */
export const WalkView = z.strictObject({
  walk: z.nullable(
    z.strictObject({
      /** Null at the end. */
      next: z.nullable(
        z.strictObject({
          keyId: id,
          question,
          keyName: z.string(),
          service: z.string(),
          rights: Rights,
          /** Which key of how many, from 1. */
          place: z.int(),
          of: z.int(),
        }),
      ),
      /** What did not get a yes: what there is to do. */
      result: z.array(z.strictObject({ keyId: id, keyName: z.string(), question, said })),
    }),
  ),
});
export type WalkView = z.infer<typeof WalkView>;

/** One question at a time about every living key. */
export const walkMessages = {
  'walk.read': { from: ['ui'], request: nothing, response: WalkView },
  'walk.start': { from: ['ui'], request: nothing, response: WalkView },
  'walk.answer': { from: ['ui'], request: z.strictObject({ keyId: id, question, said }), response: WalkView },
  'walk.end': { from: ['ui'], request: nothing, response: WalkView },
} as const;
