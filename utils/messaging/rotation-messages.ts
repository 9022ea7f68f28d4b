import { z } from 'zod/mini';
import { Rotation } from '../hygiene/rotation.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const service = z.string().check(z.minLength(1), z.maxLength(60));

const RotationView = z.strictObject({
  ...Rotation.shape,
  oldName: z.nullable(z.string()),
  newName: z.nullable(z.string()),
  step: z.enum(['make', 'compare', 'move', 'revoke', 'watch', 'done', 'given-up']),
  /** Of the old key, by all that was answered since it is said to be deleted. */
  verdict: z.enum(['unknown', 'alive', 'refused', 'dead']),
});
export type RotationView = z.infer<typeof RotationView>;
export const RotationsView = z.strictObject({ rotations: z.array(RotationView) });
export type RotationsView = z.infer<typeof RotationsView>;

/** Replacing a key while the old one still works, over as many days as it takes. */
export const rotationMessages = {
  'rotation.list': { from: ['ui'], request: z.strictObject({}), response: RotationsView },
  'rotation.start': { from: ['ui'], request: z.strictObject({ oldId: id }), response: RotationsView },
  /** What the person says has happened. */
  'rotation.tell': {
    from: ['ui'],
    request: z.strictObject({
      id,
      event: z.union([
        z.strictObject({ kind: z.literal('stored'), keyId: id }),
        z.strictObject({ kind: z.literal('accepted') }),
        z.strictObject({ kind: z.literal('service'), name: service, isMoved: z.boolean() }),
        z.strictObject({ kind: z.literal('moved') }),
        z.strictObject({ kind: z.literal('revoked') }),
        z.strictObject({ kind: z.literal('gone') }),
        z.strictObject({ kind: z.literal('given-up') }),
      ]),
    }),
    response: RotationsView,
  },
  /** One GET /balance with each of the two keys: to compare them, or to see whether the old one has stopped. */
  'rotation.ask': { from: ['ui'], request: z.strictObject({ id }), response: RotationsView },
  /** The same for every old key that is watched and was not asked for ten minutes: for the alarm. */
  'rotation.tend': { from: ['ui'], request: z.strictObject({}), response: z.strictObject({}) },
} as const;
