import { z } from 'zod/mini';
import { isKeyFailure } from '../alerts/evaluate.ts';
import { errorCodes } from '../errors.ts';
import type { KeyView } from '../messaging/hygiene-messages.ts';
import { type RightId, rightIds } from '../permissions/rights.ts';
import { Time } from '../vault/payload.ts';

/** What was last known of one key for sure enough to notice when it is otherwise; what was never known is absent. */
export const Remembered = z.strictObject({
  rights: z.partialRecord(
    z.enum(rightIds),
    z.strictObject({ state: z.enum(['granted', 'denied']), at: Time }),
  ),
  standing: z.nullable(z.strictObject({ works: z.boolean(), at: Time })),
});
export type Remembered = z.infer<typeof Remembered>;

/** How a key is otherwise than it was. */
const Drift = z.strictObject({
  kind: z.enum(['gained', 'lost', 'stopped', 'works-again']),
  /** With gained and lost: which right, and how it is known. */
  right: z.nullable(z.enum(rightIds)),
  by: z.nullable(z.enum(['api', 'api-likely', 'page'])),
  /** With stopped: what the exchange answered. */
  code: z.nullable(z.enum(errorCodes)),
  /** When it was last seen as before. */
  was: Time,
});
type Drift = z.infer<typeof Drift>;

/** A drift as it is told: of which key, and when it was noticed. */
export const Change = z.extend(Drift, { id: z.string(), keyId: z.string(), at: Time });
export type Change = z.infer<typeof Change>;

type Known = Pick<KeyView, 'rights' | 'lastCheck'>;

/**
 * What of a key is otherwise than remembered, and what to remember now. To learn what was not known is no drift;
 * nor is what its owner says of it. A failure that is not the key's own says nothing of the key.
 */
export function findDrift(
  before: Remembered | null,
  known: Known,
): { drifts: Drift[]; remembered: Remembered } {
  const rights = rightIds.map((right) => compareRight(right, before?.rights[right], known));
  const standing = standingOf(known.lastCheck) ?? before?.standing ?? null;
  const drifts = [
    ...rights.flatMap(({ drift }) => drift ?? []),
    ...compareStanding(before?.standing ?? null, standing, known.lastCheck),
  ];
  const kept = rights.flatMap(({ right, now }) => (now ? [[right, now] as const] : []));
  return { drifts, remembered: { rights: Object.fromEntries(kept), standing } };
}

function compareRight(right: RightId, before: Remembered['rights'][RightId], { rights }: Known) {
  const { state, by, at } = rights[right];
  if (state === 'unknown' || by === null || at === null) return { right, now: before, drift: null };
  const now = { state, at };
  if (before === undefined || before.state === state || by === 'you') return { right, now, drift: null };
  const kind = state === 'granted' ? ('gained' as const) : ('lost' as const);
  return { right, now, drift: { kind, right, by, code: null, was: before.at } };
}

/** 0202 is the answer to a key that lives: which right is gone is told by the rights. */
function standingOf(check: KeyView['lastCheck']): Remembered['standing'] {
  if (check === null) return null;
  const code = check.failure?.code ?? null;
  if (code === null || code === 'right-missing') return { works: true, at: check.at };
  return isKeyFailure(code) ? { works: false, at: check.at } : null;
}

function compareStanding(
  before: Remembered['standing'],
  now: Remembered['standing'],
  check: KeyView['lastCheck'],
): Drift[] {
  if (before === null || now === null || before.works === now.works) return [];
  const nothing = { right: null, by: null, was: before.at };
  if (now.works) return [{ kind: 'works-again', code: null, ...nothing }];
  return [{ kind: 'stopped', code: check?.failure?.code ?? null, ...nothing }];
}
