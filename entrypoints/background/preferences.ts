import { z } from 'zod/mini';
import { Settings } from '../../utils/messaging/protocol.ts';
import { type Areas, defineState } from '../../utils/storage.ts';
import { createTurns } from './turns.ts';

/**
 * What a window needs before the vault is open: how it looks and speaks. Nothing here weakens the vault or
 * tells what is in it, so it lies in clear and outlives a lock.
 */
export const Preferences = z.omit(Settings, { autoLockMinutes: true });
export type Preferences = z.infer<typeof Preferences>;

const stored = defineState('preferences', 'local', z.partial(Preferences), { clearOn: 'wipe' });
const initial: Preferences = {
  currency: 'mxn',
  language: 'system',
  theme: 'system',
  isPrivate: false,
  sort: 'value',
  dust: 'hidden',
  dustFactor: 1,
  refreshMinutes: 1,
  policyDays: 180,
  unusedDays: 60,
};

type Change = { [P in keyof Preferences]?: Preferences[P] | undefined };

/** The preferences as kept in `storage`, with what was never chosen filled in. */
export function createPreferences(storage: Areas): {
  get: () => Promise<Preferences>;
  set: (change: Change) => Promise<void>;
} {
  // How things look is no reason to show nothing: where this cannot be read, the vault's mirror may still open.
  const get = async () => fill(initial, (await stored.peek(storage)) ?? {});
  // Two windows change different things at once: each must find what the other wrote.
  const inTurn = createTurns();
  return {
    get,
    set: (change) =>
      inTurn(async () => stored.set(storage, fill(fill(initial, (await stored.get(storage)) ?? {}), change))),
  };
}

const fill = (base: Preferences, change: Change): Preferences => ({
  currency: change.currency ?? base.currency,
  language: change.language ?? base.language,
  theme: change.theme ?? base.theme,
  isPrivate: change.isPrivate ?? base.isPrivate,
  sort: change.sort ?? base.sort,
  dust: change.dust ?? base.dust,
  dustFactor: change.dustFactor ?? base.dustFactor,
  refreshMinutes: change.refreshMinutes ?? base.refreshMinutes,
  policyDays: change.policyDays ?? base.policyDays,
  unusedDays: change.unusedDays ?? base.unusedDays,
});
