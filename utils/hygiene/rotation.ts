import { z } from 'zod/mini';
import { Decimal } from '../exchanges/exchange.ts';
import { FailureView } from '../messaging/balance-messages.ts';
import { parseDecimal } from '../money/decimal.ts';
import { Time } from '../vault/payload.ts';

const KeyId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** What two keys say of the same account: the assets of which they say something else. */
export const Comparison = z.strictObject({
  at: Time,
  /** Null where one of the two could not be asked: then nothing is known of whether they agree. */
  differing: z.nullable(
    z.array(z.strictObject({ asset: z.string(), before: Decimal, after: Decimal })).check(z.maxLength(500)),
  ),
  /** The owner goes on though they differ or could not be compared. */
  isAccepted: z.boolean(),
});
export type Comparison = z.infer<typeof Comparison>;

const mostTrials = 50;

/** One key that takes the place of another. Which step is next follows from what is filled in: see stepOf. */
export const Rotation = z.strictObject({
  id: KeyId,
  oldId: KeyId,
  newId: z.nullable(KeyId),
  startedAt: Time,
  comparison: z.nullable(Comparison),
  services: z
    .array(
      z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(60)), movedAt: z.nullable(Time) }),
    )
    .check(z.maxLength(20)),
  /** The owner says that nobody works with the old key any more. */
  movedAt: z.nullable(Time),
  /** When the owner says to have deleted the old key at the exchange. */
  revokedAt: z.nullable(Time),
  /** What the exchange answered to the old key since then; the oldest first. */
  trials: z
    .array(z.strictObject({ at: Time, failure: z.nullable(FailureView) }))
    .check(z.maxLength(mostTrials)),
  /** When the new key worked in between: it tells a dead key from an account that lets nobody in. */
  newWorkedAt: z.array(Time).check(z.maxLength(mostTrials)),
  /** When it was known to have stopped, and who says so. */
  stopped: z.nullable(z.strictObject({ at: Time, by: z.enum(['exchange', 'you']) })),
  /** Given up: both keys stay as they are. */
  givenUpAt: z.nullable(Time),
  /** When something last happened; a step that waits long is reminded of. */
  changedAt: Time,
});
export type Rotation = z.infer<typeof Rotation>;

export type RotationStep = 'make' | 'compare' | 'move' | 'revoke' | 'watch' | 'done' | 'given-up';

/** What may happen to a rotation. `alive` takes back a revocation that was said too soon. */
export type RotationEvent =
  | { kind: 'stored'; keyId: string }
  | { kind: 'compared'; differing: NonNullable<Comparison['differing']> | null }
  | { kind: 'accepted' }
  | { kind: 'service'; name: string; isMoved: boolean }
  | { kind: 'moved' }
  | { kind: 'revoked' }
  | { kind: 'alive' }
  | { kind: 'tried'; at: number; failure: FailureView | null; newWorkedAt: number | null }
  | { kind: 'stopped'; by: 'exchange' | 'you' }
  | { kind: 'given-up' };

/** Where a rotation stands. */
export function stepOf(one: Rotation): RotationStep {
  if (one.givenUpAt !== null) return 'given-up';
  if (one.stopped !== null) return 'done';
  if (one.newId === null) return 'make';
  if (!isSettled(one.comparison)) return 'compare';
  if (one.movedAt === null) return 'move';
  return one.revokedAt === null ? 'revoke' : 'watch';
}

/** A rotation of a key that begins now; the service that had the old key is the first to be told. */
export function startRotation(id: string, old: { id: string; service: string }, now: number): Rotation {
  const name = old.service.trim();
  return {
    id,
    oldId: old.id,
    newId: null,
    startedAt: now,
    comparison: null,
    services: name ? [{ name, movedAt: null }] : [],
    movedAt: null,
    revokedAt: null,
    trials: [],
    newWorkedAt: [],
    stopped: null,
    givenUpAt: null,
    changedAt: now,
  };
}

/** The rotation after an event, or null where the event does not belong to the step it stands at. */
export function advance(one: Rotation, event: RotationEvent, now: number): Rotation | null {
  const change = changeBy(one, stepOf(one), event, now);
  return change && { ...one, ...change, changedAt: now };
}

function changeBy(
  one: Rotation,
  step: RotationStep,
  event: RotationEvent,
  now: number,
): Partial<Rotation> | null {
  switch (event.kind) {
    case 'stored':
      return step === 'make' && event.keyId !== one.oldId ? { newId: event.keyId } : null;
    case 'compared':
      if (step !== 'compare') return null;
      return { comparison: { at: now, differing: event.differing, isAccepted: false } };
    case 'accepted':
      if (step !== 'compare' || !one.comparison) return null;
      return { comparison: { ...one.comparison, isAccepted: true } };
    case 'service':
      return step === 'move' ? { services: mark(one.services, event, now) } : null;
    case 'moved':
      return step === 'move' && one.services.every(({ movedAt }) => movedAt !== null)
        ? { movedAt: now }
        : null;
    case 'revoked':
      return step === 'revoke' ? { revokedAt: now, trials: [], newWorkedAt: [] } : null;
    case 'alive':
      return step === 'watch' ? { revokedAt: null } : null;
    case 'stopped':
      return step === 'watch' ? { stopped: { at: now, by: event.by } } : null;
    case 'tried':
      if (step !== 'watch') return null;
      return {
        trials: [...one.trials, { at: event.at, failure: event.failure }].slice(-mostTrials),
        newWorkedAt:
          event.newWorkedAt === null
            ? one.newWorkedAt
            : [...one.newWorkedAt, event.newWorkedAt].slice(-mostTrials),
      };
    case 'given-up':
      // Once it is said to be deleted there is nothing left to go back to.
      return ['make', 'compare', 'move', 'revoke'].includes(step) ? { givenUpAt: now } : null;
  }
}

const isSettled = (comparison: Comparison | null) =>
  comparison !== null && (comparison.isAccepted || comparison.differing?.length === 0);

function mark(
  services: Rotation['services'],
  { name, isMoved }: { name: string; isMoved: boolean },
  now: number,
): Rotation['services'] {
  const movedAt = isMoved ? now : null;
  if (services.some((service) => service.name === name))
    return services.map((service) => (service.name === name ? { ...service, movedAt } : service));
  return [...services, { name, movedAt }].slice(0, 20);
}

/** The assets of which two keys say something else; an asset that one does not name counts as 0. */
export function compareBalances(
  before: readonly { asset: string; total: string }[],
  after: readonly { asset: string; total: string }[],
): NonNullable<Comparison['differing']> {
  const [old, fresh] = [before, after].map((all) => new Map(all.map(({ asset, total }) => [asset, total])));
  return [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])].sort().flatMap((asset) => {
    const one = { asset, before: old?.get(asset) ?? '0', after: fresh?.get(asset) ?? '0' };
    return parseDecimal(one.before) === parseDecimal(one.after) ? [] : one;
  });
}
