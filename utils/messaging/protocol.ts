import { z } from 'zod/mini';
import { rightIds } from '../permissions/rights.ts';
import { AccountColor, autoLockChoices, KeyDraft, Purpose, Rights, Time } from '../vault/payload.ts';
import { balanceMessages, currencies, FailureView } from './balance-messages.ts';
import { doctorMessages } from './doctor-messages.ts';
import { hygieneMessages, KeyView } from './hygiene-messages.ts';
import { planMessages } from './plan-messages.ts';
import { reminderMessages } from './reminder-messages.ts';
import { rotationMessages } from './rotation-messages.ts';
import { runbookMessages } from './runbook-messages.ts';
import { VaultStatus, vaultMessages } from './vault-messages.ts';
import { walkMessages } from './walk-messages.ts';
import { watchMessages } from './watch-messages.ts';

export { type Currency, currencies, FailureView, Holdings, Portfolio, Row } from './balance-messages.ts';
export type { Examination } from './doctor-messages.ts';
export { KeyView, type ReportView } from './hygiene-messages.ts';
export type { DueView } from './reminder-messages.ts';
export type { RotationsView, RotationView } from './rotation-messages.ts';
export type { IncidentView } from './runbook-messages.ts';
export { BackupPreview, VaultStatus } from './vault-messages.ts';
export type { WalkView } from './walk-messages.ts';
export type { AlertsView, HistoryRow, HistoryView, LedgerView, WatchView } from './watch-messages.ts';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const nothing = z.strictObject({});

export const Settings = z.strictObject({
  currency: z.enum(currencies),
  language: z.enum(['system', 'en', 'es', 'pt-BR']),
  theme: z.enum(['system', 'light', 'dark']),
  isPrivate: z.boolean(),
  sort: z.enum(['value', 'name', 'change']),
  /** Whether assets of little worth have a line of their own. */
  dust: z.enum(['shown', 'hidden']),
  /** What counts as little: so many times the least sum of the currency, which is about a US dollar. */
  dustFactor: z.literal([1, 5, 20]),
  /** How often an open window refreshes by itself; 'never': only when a person asks. */
  refreshMinutes: z.literal([1, 5, 15, 'never']),
  /** A key older than this is to be replaced, in days. */
  policyDays: z.literal([90, 180, 365]),
  /** A key that Llavero has not used for so many days is told of. */
  unusedDays: z.literal([30, 60, 90]),
  /** Kept inside the vault: null while it is not open. */
  autoLockMinutes: z.nullable(z.literal([...autoLockChoices])),
});
export type Settings = z.infer<typeof Settings>;

/** Whether the guard on Bitso's page can run, and if not, why. */
export const GuardStatus = z.strictObject({
  hasSiteAccess: z.boolean(),
  /** Bitso tabs in which no guard answers: opened before the install, or before access was given. */
  silentTabs: z.int(),
});
export type GuardStatus = z.infer<typeof GuardStatus>;

const DraftView = z.strictObject({
  name: z.string(),
  service: z.string(),
  purpose: Purpose,
  maskedKey: z.nullable(z.string()),
  hasSecret: z.boolean(),
});
export type DraftView = z.infer<typeof DraftView>;

/** What the guard saw of a key on the exchange's page; never more than it saw. */
const SeenRights = z.record(z.enum(rightIds), z.enum(['granted', 'denied', 'unknown']));

/** A key captured on the exchange's page, read from its form: a proposal until a person confirms it. */
export const CapturedKey = z.strictObject({
  name: z.string().check(z.maxLength(60)),
  key: z.string().check(z.minLength(1), z.maxLength(256)),
  secret: z.string().check(z.minLength(1), z.maxLength(512)),
  rights: SeenRights,
  ip: z.enum(['set', 'none', 'unknown']),
  destinations: z.enum(['set', 'empty', 'unknown']),
});
export type CapturedKey = z.infer<typeof CapturedKey>;

/** The list of keys as the exchange's page showed it: names and, where they stood there, rights. */
export const SeenList = z.strictObject({
  keys: z
    .array(z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(60)), rights: SeenRights }))
    .check(z.maxLength(12)),
});
export type SeenList = z.infer<typeof SeenList>;

/** What waits for a person's word after the vault was opened. */
export const Proposal = z.union([
  z.strictObject({
    kind: z.literal('captured'),
    id,
    at: Time,
    name: z.string(),
    maskedKey: z.string(),
    rights: Rights,
    ip: z.enum(['set', 'none', 'unknown']),
    destinations: z.enum(['set', 'empty', 'unknown']),
  }),
  z.strictObject({ kind: z.literal('seen'), at: Time, name: z.string(), rights: Rights }),
  z.strictObject({ kind: z.literal('unreadable'), id }),
]);
export type Proposal = z.infer<typeof Proposal>;

/**
 * Every message the background answers: who may send it (`ui` = our own pages, `page` = the content script
 * on the exchange's page), what it carries, what comes back. A new message is one row here and one handler.
 */
export const protocol = {
  /** All that a window needs to draw itself, in one round trip. */
  'app.state': {
    from: ['ui'],
    request: nothing,
    response: z.strictObject({ vault: VaultStatus, settings: Settings }),
  },
  'settings.set': { from: ['ui'], request: z.partial(Settings), response: Settings },

  ...vaultMessages,

  'key.list': { from: ['ui'], request: nothing, response: z.strictObject({ keys: z.array(KeyView) }) },
  /**
   * The only message of ours that carries a secret, and towards the background only. `key` or `secret` empty
   * stands for the one kept in the draft. `draft` keeps the form, `check` stores it if Bitso accepts it,
   * `anyway` stores it whatever Bitso says.
   */
  'key.add': {
    from: ['ui'],
    request: z.strictObject({ mode: z.enum(['draft', 'check', 'anyway']), form: KeyDraft }),
    response: z.union([
      z.strictObject({ kind: z.literal('draft-kept'), draft: DraftView }),
      z.strictObject({ kind: z.literal('refused'), failure: FailureView }),
      z.strictObject({ kind: z.literal('stored'), key: KeyView }),
    ]),
  },
  'key.draft': { from: ['ui'], request: nothing, response: z.strictObject({ draft: z.nullable(DraftView) }) },
  'key.forget-draft': { from: ['ui'], request: nothing, response: nothing },
  'key.update': {
    from: ['ui'],
    request: z.strictObject({
      id,
      name: z.string().check(z.maxLength(60)),
      service: z.string().check(z.maxLength(60)),
      purpose: Purpose,
      color: z.nullable(AccountColor),
    }),
    response: KeyView,
  },
  /** One place up or down among the keys; at the end of the list nothing moves. */
  'key.move': {
    from: ['ui'],
    request: z.strictObject({ id, by: z.literal([-1, 1]) }),
    response: nothing,
  },
  'key.remove': { from: ['ui'], request: z.strictObject({ id }), response: nothing },

  /** Seals a captured key to the vault; answered only after it was written twice and read back. */
  'capture.seal': {
    from: ['page'],
    request: CapturedKey,
    response: z.strictObject({ kept: z.literal(true) }),
  },
  /** Hands over a key list, sealed; what of it is new is never told to the page. */
  'list.seen': { from: ['page'], request: SeenList, response: z.strictObject({ taken: z.literal(true) }) },
  'inbox.list': {
    from: ['ui'],
    request: nothing,
    response: z.strictObject({ proposals: z.array(Proposal) }),
  },
  /** Stores a captured key, tried first like one that was typed; refused, it stays where it is. */
  'inbox.accept': {
    from: ['ui'],
    request: z.strictObject({
      id,
      mode: z.enum(['check', 'anyway']),
      name: z.string().check(z.maxLength(60)),
      service: z.string().check(z.maxLength(60)),
      purpose: Purpose,
    }),
    response: z.union([
      z.strictObject({ kind: z.literal('refused'), failure: FailureView }),
      z.strictObject({ kind: z.literal('stored'), key: KeyView }),
    ]),
  },
  /** Puts a key that was seen in the list into the registry, by its name and without a secret. */
  'inbox.register': {
    from: ['ui'],
    request: z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(60)),
      service: z.string().check(z.maxLength(60)),
      purpose: Purpose,
    }),
    response: KeyView,
  },
  'inbox.discard': { from: ['ui'], request: z.strictObject({ id }), response: nothing },

  ...balanceMessages,
  ...watchMessages,
  ...hygieneMessages,
  ...runbookMessages,
  ...doctorMessages,

  ...planMessages,
  ...reminderMessages,
  ...rotationMessages,
  ...walkMessages,

  'guard.status': { from: ['ui'], request: nothing, response: GuardStatus },
  'options.open': { from: ['ui', 'page'], request: nothing, response: nothing },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type VaultMessageName = keyof typeof vaultMessages;
export type HygieneMessageName = keyof typeof hygieneMessages;
export type PlanMessageName = keyof typeof planMessages;
export type ReminderMessageName = keyof typeof reminderMessages;
export type RotationMessageName = keyof typeof rotationMessages;
export type RunbookMessageName = keyof typeof runbookMessages;
export type WalkMessageName = keyof typeof walkMessages;
export type WatchMessageName = keyof typeof watchMessages;
export type Request<N extends MessageName> = z.infer<Protocol[N]['request']>;
export type Response<N extends MessageName> = z.infer<Protocol[N]['response']>;
/** Pushed to our own pages when something they show may have changed; carries nothing else. */
export type Changed = {
  changed:
    | 'vault'
    | 'keys'
    | 'inbox'
    | 'balances'
    | 'settings'
    | 'alerts'
    | 'plan'
    | 'reminders'
    | 'rotations'
    | 'incidents';
};
