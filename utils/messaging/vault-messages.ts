import { z } from 'zod/mini';
import { Purpose, Time } from '../vault/payload.ts';
import { PasskeySlot, PassphraseSlot } from '../vault/record.ts';

const base64 = z.string().check(z.maxLength(400), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const nothing = z.strictObject({});

export const VaultStatus = z.strictObject({
  state: z.enum(['empty', 'locked', 'unlocked', 'damaged', 'too-new']),
  /** A copy was found damaged or lost and was made anew from another. */
  isRepaired: z.boolean(),
  /** When it locks if there is no more input on this computer; input puts it off, to 12 hours at most. */
  locksAt: z.nullable(Time),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** What the page that has the passphrase hands over: where W lies, and the DEK wrapped under it. */
const SessionHandover = z.strictObject({ sessionId: id, wrapped: base64, nonce: base64 });

/** A slot around a new DEK as the page's worker made it, and the session that opens it. */
const NewSlot = z.strictObject({
  id,
  slot: PassphraseSlot,
  passkeys: z.array(PasskeySlot).check(z.maxLength(8)),
  session: SessionHandover,
});

/** The text of a backup file. The vault judges it; the door only keeps out what can be none. */
const BackupText = z.string().check(z.minLength(1), z.maxLength(262_144));

/** A backup file before anything is taken from it.  */
export const BackupPreview = z.strictObject({
  at: Time,
  keys: z.array(
    z.strictObject({
      name: z.string(),
      service: z.string(),
      purpose: Purpose,
      maskedKey: z.nullable(z.string()),
      hasSecret: z.boolean(),
      addedAt: Time,
      /** What adding the file would do here: `completed` is a key that is there without its secret. */
      effect: z.enum(['added', 'completed', 'none']),
    }),
  ),
});
export type BackupPreview = z.infer<typeof BackupPreview>;

/** The rows of the protocol that make, open, change, carry away and end the vault. */
export const vaultMessages = {
  /** The slot is made by the page's worker; the background writes the first record. */
  'vault.create': { from: ['ui'], request: NewSlot, response: VaultStatus },
  /** Counts an attempt, then hands out what the page's worker needs to derive; or says how long to wait. */
  'vault.attempt': {
    from: ['ui'],
    request: nothing,
    response: z.union([
      z.strictObject({ kind: z.literal('slot'), id, slot: PassphraseSlot }),
      z.strictObject({ kind: z.literal('wait'), waitMs: z.int() }),
    ]),
  },
  'vault.unlock': {
    from: ['ui'],
    request: z.strictObject({ session: SessionHandover }),
    response: VaultStatus,
  },
  'vault.lock': { from: ['ui'], request: nothing, response: VaultStatus },
  /** `proof` was opened with the old passphrase a moment ago: an open vault alone does not change it. */
  'vault.change-passphrase': {
    from: ['ui'],
    request: z.strictObject({ proof: SessionHandover, made: NewSlot }),
    response: VaultStatus,
  },
  /** Removes everything Llavero stored in this browser, locked or not. */
  'vault.wipe': { from: ['ui'], request: nothing, response: VaultStatus },
  /** The bytes of a damaged vault, for keeping: ciphertext, useless without the passphrase. */
  'vault.quarantine': { from: ['ui'], request: nothing, response: z.strictObject({ text: z.string() }) },

  /** What the passkeys of the vault open it with, locked or not: no secret is among it. */
  'passkey.list': {
    from: ['ui'],
    request: nothing,
    response: z.strictObject({
      id,
      passkeys: z.array(z.strictObject({ slot: PasskeySlot, name: z.string(), addedAt: z.nullable(Time) })),
    }),
  },
  'passkey.add': {
    from: ['ui'],
    request: z.strictObject({ slot: PasskeySlot, name: z.string().check(z.minLength(1), z.maxLength(40)) }),
    response: nothing,
  },
  'passkey.remove': {
    from: ['ui'],
    request: z.strictObject({ credentialId: z.string().check(z.maxLength(1400)) }),
    response: nothing,
  },

  /** When the last backup was made on this computer, and whether a key was added since. */
  'backup.state': {
    from: ['ui'],
    request: nothing,
    response: z.strictObject({ lastAt: z.nullable(Time), isDue: z.boolean() }),
  },
  /** The text of a backup file, encrypted under a slot of its own. */
  'backup.write': {
    from: ['ui'],
    request: z.strictObject({ made: NewSlot, withSecrets: z.boolean() }),
    response: z.strictObject({ text: z.string() }),
  },
  /** Judges a file without any passphrase and hands out what the page's worker needs to derive. */
  'backup.inspect': {
    from: ['ui'],
    request: z.strictObject({ text: BackupText }),
    response: z.strictObject({ id, slot: PassphraseSlot }),
  },
  'backup.preview': {
    from: ['ui'],
    request: z.strictObject({ text: BackupText, session: SessionHandover }),
    response: BackupPreview,
  },
  /** Adds what is missing to the open vault; what is there stays as it is. */
  'backup.add': {
    from: ['ui'],
    request: z.strictObject({ text: BackupText, session: SessionHandover }),
    response: VaultStatus,
  },
  /** Makes a vault of the file where there is none or a damaged one, whose bytes are kept. */
  'backup.restore': {
    from: ['ui'],
    request: z.strictObject({ text: BackupText, session: SessionHandover, made: NewSlot }),
    response: VaultStatus,
  },
} as const;
