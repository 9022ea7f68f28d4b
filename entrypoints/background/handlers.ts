import { AppError } from '../../utils/errors.ts';
import type { Changed, GuardStatus, Portfolio, Request, Settings } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { minuteMs } from '../../utils/refresh/policy.ts';
import type { Areas } from '../../utils/storage.ts';
import { lastKnown, portfolioOf } from './balances.ts';
import { examine } from './doctor.ts';
import { createHygieneHandlers } from './hygiene-handlers.ts';
import { addKey, joinAccounts, listKeys, moveKey, readDraft, removeKey, updateKey } from './keys.ts';
import { type Given, gatherMeans, type Means } from './means.ts';
import { createPlanHandlers } from './plan.ts';
import type { createPreferences } from './preferences.ts';
import { acceptCaptured, captureKey, listProposals, registerSeen, takeList } from './proposals.ts';
import { refresh } from './refresh.ts';
import { createReminderHandlers } from './reminders.ts';
import type { Surroundings } from './report.ts';
import { createRotationHandlers } from './rotations.ts';
import { createRunbookHandlers } from './runbook-handlers.ts';
import { createVaultHandlers } from './vault-handlers.ts';
import { createWalkHandlers } from './walk.ts';
import { health, remember } from './watch.ts';
import { createWatchHandlers } from './watch-handlers.ts';

/** What the handlers need of the browser itself. */
export interface Shell {
  storage: Areas;
  preferences: ReturnType<typeof createPreferences>;
  guardStatus: () => Promise<GuardStatus>;
  openOptions: () => Promise<void>;
  /** Empties the browser's storage areas of whatever is left, and its alarms. */
  forgetAll: () => Promise<void>;
  announce: (changed: Changed['changed']) => void;
  /** Puts the badge on the toolbar button; '' takes it away. */
  showBadge: (text: '!' | '') => void;
  /** Says that something a person asked to be told about has happened, or that something is due, and nothing else. */
  notify: (about: 'alert' | 'due') => void;
}

/** One function per message: the only place where the vault, the exchange and the browser meet. */
export function createHandlers(given: Given, shell: Shell): Handlers {
  const means = gatherMeans(given, shell.storage);
  const { vault, world } = means;
  const currency = async () => (await shell.preferences.get()).currency;
  // Shared, so that two windows opened at once make one pair of requests; lost with the worker, harmlessly.
  let refreshing: Promise<Portfolio> | null = null;
  // What a refresh saw is written after its reply. Whoever asks for the last known waits for it, or is told why not.
  let keeping: Promise<void> = Promise.resolve();
  let remembering: Promise<void> = Promise.resolve();

  const showHealth = async () => {
    // Locked: the badge was cleared with the lock and stays so.
    shell.showBadge(await health(means).catch(() => ''));
  };
  const refreshNow = async (by: Request<'balance.refresh'>['by']) => {
    await keeping.catch(() => undefined); // Told to whoever asks for the last known.
    // Read once, and waited for before the requests only where the pace depends on it.
    const preferences = shell.preferences.get();
    const everyMs = by === 'clock' ? spanOf((await preferences).refreshMinutes) : minuteMs;
    const asker = by === 'person' ? 'person' : 'clock';
    const { known, answered, isFirst, keep } = await refresh(means, asker, everyMs);
    const portfolio = await portfolioOf(
      means,
      known,
      preferences.then(({ currency }) => currency),
    );
    // Not waited for: the numbers are on screen while journal, history and alerts are written.
    keeping = keep();
    // But for the first time: a background that dies now would leave nothing to see until the pace allows more.
    if (isFirst) await keeping.catch(() => undefined);
    if (answered.size > 0) {
      remembering = keeping
        .then(() => remember(means, known, answered))
        .then((told) => told > 0 && shell.notify('alert'))
        .then(showHealth)
        // Locked meanwhile, or the disk is full: the next refresh takes its snapshot again.
        .catch(() => undefined)
        .then(() => shell.announce('alerts'));
    }
    return portfolio;
  };

  const forgetAll = async () => {
    means.pacer.forget();
    await shell.forgetAll();
  };

  const around: Surroundings = {
    thresholds: () => shell.preferences.get(),
    guardStatus: () => shell.guardStatus(),
  };

  return {
    'app.state': async () => ({ vault: await vault.status(), settings: await readSettings(means, shell) }),
    'settings.set': async ({ autoLockMinutes, ...preferences }) => {
      if (autoLockMinutes) {
        await vault.change((payload) => ({ ...payload, settings: { ...payload.settings, autoLockMinutes } }));
      }
      await shell.preferences.set(preferences);
      shell.announce('settings');
      return readSettings(means, shell);
    },

    ...createVaultHandlers(vault, { storage: shell.storage, forgetAll }, () => world.now(), announced),

    'key.list': async () => ({ keys: await listKeys(means) }),
    'key.add': async (request) => {
      const reply = await addKey(means, request);
      if (reply.kind === 'stored') shell.announce('keys');
      return reply;
    },
    'key.draft': async () => ({ draft: await readDraft(means) }),
    'key.forget-draft': async () => {
      await vault.change((payload) => ({ ...payload, draft: null }));
      return {};
    },
    'key.update': announced('keys', (request) => updateKey(means, request)),
    'key.move': announced('keys', async (request) => {
      await moveKey(means, request);
      return {};
    }),
    'key.remove': announced('keys', async ({ id }) => {
      await removeKey(means, id);
      return {};
    }),

    'capture.seal': announced('inbox', async (request) => {
      await captureKey(means, request);
      return { kept: true as const };
    }),
    'list.seen': announced('inbox', async (request) => {
      await takeList(means, request);
      return { taken: true as const };
    }),
    'inbox.list': async () => ({ proposals: await listProposals(means) }),
    'inbox.accept': async (request) => {
      const reply = await acceptCaptured(means, request);
      if (reply.kind === 'stored') {
        for (const changed of ['inbox', 'keys', 'plan'] as const) shell.announce(changed);
      }
      return reply;
    },
    'inbox.register': announced('keys', (request) => registerSeen(means, request)),
    'inbox.discard': announced('inbox', async ({ id }) => {
      await vault.inbox.discard(id);
      return {};
    }),

    'doctor.examine': announced('balances', (request) => examine(means, request)),
    ...createRunbookHandlers(means, (changed) => shell.announce(changed)),
    ...createWatchHandlers(means, { currency, settled: () => remembering, showHealth }),
    ...createHygieneHandlers(means, announced, shell.announce, around),
    ...createReminderHandlers(means, around, {
      tell: () => shell.notify('due'),
      changed: () => {
        shell.announce('reminders');
        void showHealth();
      },
    }),
    'account.join': async (request) => {
      await joinAccounts(means, request);
      for (const changed of ['keys', 'balances'] as const) shell.announce(changed);
      return {};
    },
    'balance.last': async () => {
      await keeping;
      return portfolioOf(means, await lastKnown(means), currency());
    },
    'balance.refresh': ({ by }) => {
      refreshing ??= refreshNow(by).finally(() => {
        refreshing = null;
        void keeping.catch(() => undefined).then(() => shell.announce('balances'));
      });
      return refreshing;
    },

    ...createRotationHandlers(means, () => {
      for (const changed of ['rotations', 'keys'] as const) shell.announce(changed);
    }),
    ...createWalkHandlers(means),
    ...createPlanHandlers(shell.storage, () => shell.announce('plan')),

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
async function readSettings({ vault }: Means, shell: Shell): Promise<Settings> {
  const autoLockMinutes = await vault
    .read((payload) => payload.settings.autoLockMinutes)
    .catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
  return { ...(await shell.preferences.get()), autoLockMinutes };
}

function spanOf(minutes: Settings['refreshMinutes']): number {
  return minutes === 'never' ? Number.POSITIVE_INFINITY : minutes * minuteMs;
}
