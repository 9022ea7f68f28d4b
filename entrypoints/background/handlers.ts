import { AppError } from '../../utils/errors.ts';
import type { Changed, GuardStatus, Portfolio, Settings } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import type { Areas } from '../../utils/storage.ts';
import { type Ledgers, lastPortfolio, refreshPortfolio } from './balances.ts';
import { addKey, listKeys, readDraft, removeKey, updateKey } from './keys.ts';
import type { createPreferences } from './preferences.ts';
import { createVaultHandlers } from './vault-handlers.ts';
import { acceptCaptured, captureKey, listProposals, registerSeen, takeList } from './proposals.ts';

/** What the handlers need of the browser itself. */
export interface Shell {
  storage: Areas;
  preferences: ReturnType<typeof createPreferences>;
  guardStatus: () => Promise<GuardStatus>;
  openOptions: () => Promise<void>;
  /** Empties the browser's storage areas of whatever is left, and its alarms. */
  forgetAll: () => Promise<void>;
  announce: (changed: Changed['changed']) => void;
}

/** One function per message: the only place where the vault, the exchange and the browser meet. */
export function createHandlers(ledgers: Ledgers, shell: Shell): Handlers {
  const { vault, world } = ledgers;
  const currency = async () => (await shell.preferences.get()).currency;
  // Shared, so that two windows opened at once make one pair of requests; lost with the worker, harmlessly.
  let refreshing: Promise<Portfolio> | null = null;
  const refresh = async () => refreshPortfolio(ledgers, await currency());

  return {
    'app.state': async () => ({ vault: await vault.status(), settings: await readSettings(ledgers, shell) }),
    'settings.set': async ({ autoLockMinutes, ...preferences }) => {
      if (autoLockMinutes) {
        await vault.change((payload) => ({ ...payload, settings: { ...payload.settings, autoLockMinutes } }));
      }
      await shell.preferences.set(preferences);
      shell.announce('settings');
      return readSettings(ledgers, shell);
    },

    ...createVaultHandlers(vault, shell, () => world.now(), announced),

    'key.list': async () => ({ keys: await listKeys(ledgers) }),
    'key.add': async (request) => {
      const reply = await addKey(ledgers, request);
      if (reply.kind === 'stored') shell.announce('keys');
      return reply;
    },
    'key.draft': async () => ({ draft: await readDraft(ledgers) }),
    'key.forget-draft': async () => {
      await vault.change((payload) => ({ ...payload, draft: null }));
      return {};
    },
    'key.update': announced('keys', (request) => updateKey(ledgers, request)),
    'key.remove': announced('keys', async ({ id }) => {
      await removeKey(ledgers, id);
      return {};
    }),

    'capture.seal': announced('inbox', async (request) => {
      await captureKey(ledgers, request);
      return { kept: true as const };
    }),
    'list.seen': announced('inbox', async (request) => {
      await takeList(ledgers, request);
      return { taken: true as const };
    }),
    'inbox.list': async () => ({ proposals: await listProposals(ledgers) }),
    'inbox.accept': async (request) => {
      const reply = await acceptCaptured(ledgers, request);
      if (reply.kind === 'stored') for (const changed of ['inbox', 'keys'] as const) shell.announce(changed);
      return reply;
    },
    'inbox.register': announced('keys', (request) => registerSeen(ledgers, request)),
    'inbox.discard': announced('inbox', async ({ id }) => {
      await vault.inbox.discard(id);
      return {};
    }),

    'balance.last': async () => lastPortfolio(ledgers, await currency()),
    'balance.refresh': () => {
      refreshing ??= refresh().finally(() => {
        refreshing = null;
        shell.announce('balances');
      });
      return refreshing;
    },

    'guard.status': () => shell.guardStatus(),
    'options.open': async () => {
      await shell.openOptions();
      return {};
    },
  };

  function announced<Q, R>(changed: Changed['changed'], handle: (request: Q) => Promise<R>) {
    return async (request: Q) => {
      const reply = await handle(request);
      shell.announce(changed);
      return reply;
    };
  }
}

/** The preferences, and what of the settings lies inside the vault: null while it is not open. */
async function readSettings({ vault }: Ledgers, shell: Shell): Promise<Settings> {
  const autoLockMinutes = await vault
    .read((payload) => payload.settings.autoLockMinutes)
    .catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
  return { ...(await shell.preferences.get()), autoLockMinutes };
}
