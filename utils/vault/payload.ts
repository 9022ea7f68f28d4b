import { z } from 'zod/mini';
import { rightIds } from '../permissions/rights.ts';

/** Epoch milliseconds. */
export const Time = z.int().check(z.nonnegative());

/**
 * What is known of one right, how, and since when. `by: null` goes with unknown only; 'api-likely' is an answer of
 * the API that only makes it likely, since Bitso does not say which right that read needs.
 */
export const RightKnowledge = z.strictObject({
  state: z.enum(['granted', 'denied', 'unknown']),
  by: z.nullable(z.enum(['api', 'api-likely', 'page', 'you'])),
  at: z.nullable(Time),
});
export type RightKnowledge = z.infer<typeof RightKnowledge>;

export const Rights = z.record(z.enum(rightIds), RightKnowledge);
export type Rights = z.infer<typeof Rights>;

/** Why a key exists: chosen by its owner, never guessed. */
export const Purpose = z.enum(['balances', 'taxes', 'bot', 'other']);
export type Purpose = z.infer<typeof Purpose>;

/** What an account can be marked with; never the colours of warning and danger. */
export const accountColors = ['teal', 'blue', 'violet', 'pink', 'olive', 'slate'] as const;
export const AccountColor = z.enum(accountColors);
export type AccountColor = z.infer<typeof AccountColor>;

/** One Bitso key as the vault keeps it. The registry is these entries; `secret` null is an entry without one. */
export const KeyEntry = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  exchange: z.literal('bitso'),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Who was given the key; empty when only Llavero has it. */
  service: z.string().check(z.maxLength(60)),
  purpose: Purpose,
  key: z.nullable(z.string().check(z.minLength(1), z.maxLength(256))),
  secret: z.nullable(z.string().check(z.minLength(1), z.maxLength(512))),
  rights: Rights,
  ip: z.enum(['set', 'none', 'unknown']),
  destinations: z.enum(['set', 'empty', 'unknown']),
  /** When Bitso made the key, where known. */
  createdAt: z.nullable(Time),
  addedAt: Time,
  replaceBy: z.nullable(Time),
  /** What its owner wants to remember of it. */
  notes: z._default(z.string().check(z.maxLength(500)), ''),
  /** When it was revoked at Bitso: kept as history from then on, and asked about no more. */
  retiredAt: z._default(z.nullable(Time), null),
  /** Tells whether two entries are the same key where the key's text is not kept: see fingerprint.ts. */
  fingerprint: z._default(z.nullable(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))), null),
  /** What its account is marked with among the others. */
  color: z._default(z.nullable(AccountColor), null),
  /** The key whose account it opens too, as its owner said; its own id where they are apart; null where nobody said. */
  sameAs: z._default(z.nullable(z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))), null),
});
export type KeyEntry = z.infer<typeof KeyEntry>;

/** A half-filled "add a key" form: as safe as a stored key, since it may hold one. */
export const KeyDraft = z.strictObject({
  name: z.string().check(z.maxLength(60)),
  service: z.string().check(z.maxLength(60)),
  purpose: Purpose,
  key: z.string().check(z.maxLength(256)),
  secret: z.string().check(z.maxLength(512)),
});
export type KeyDraft = z.infer<typeof KeyDraft>;

/** Minutes without input on this computer before the vault locks; "never" is not among them. */
export const autoLockChoices = [1, 5, 15, 30, 60] as const;

/** The plaintext of the record, version 1. Written down for strangers in docs/vault-format.md. */
export const Payload = z.strictObject({
  /** In the order their owner gave them. */
  keys: z.array(KeyEntry).check(z.maxLength(64)),
  draft: z.nullable(KeyDraft),
  settings: z.strictObject({ autoLockMinutes: z.literal([...autoLockChoices]) }),
  /** 32 random bytes, base64: what the journal's chunks are sealed under. */
  journalKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  /** ECDH P-256, PKCS#8, base64: opens what was sealed to the vault while it was locked. */
  inboxPrivateKey: z.string().check(z.maxLength(400)),
});
export type Payload = z.infer<typeof Payload>;
