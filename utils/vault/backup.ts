import { AppError } from '../errors.ts';
import type { VaultStatus } from '../messaging/protocol.ts';
import type { Random } from './bytes.ts';
import type { NewSlot, SessionHandover } from './derivation.ts';
import { judge, openVault, sealVault, type Vaulted } from './envelope.ts';
import type { KeyEntry, Payload } from './payload.ts';
import { type PassphraseSlot, passphraseSlot } from './record.ts';
import type { Safe } from './safe.ts';
import type { Sessions } from './session.ts';

/** A backup file is a record of its own: own id, own data key, own passphrase slot. Larger files are refused. */
export const mostBackupCharacters = 262_144;

/** Throws AppError 'vault-damaged' or 'vault-too-new', before anything is derived. */
export async function parseBackup(text: string): Promise<Vaulted> {
  if (text.length > mostBackupCharacters) throw new AppError('vault-damaged');
  // Editors and mail add a line end or a byte order mark; nothing else may be around it.
  const verdict = await judge(text.replace(/^\uFEFF/, '').trim());
  if (verdict.kind !== 'whole') throw new AppError(`vault-${verdict.kind}`);
  return verdict.vaulted;
}

/** What goes into the file: no half-typed form, and without secrets if so asked. */
export function toBackup(payload: Payload, { withSecrets }: { withSecrets: boolean }): Payload {
  const keys = withSecrets ? payload.keys : payload.keys.map((entry) => ({ ...entry, secret: null }));
  return { ...payload, keys, draft: null };
}

/** Adds what is missing here, secrets included, and changes nothing that is there. */
export function merge(current: Payload, backup: Payload): Payload {
  const isSame = (one: KeyEntry, other: KeyEntry) =>
    one.id === other.id || (one.key !== null && one.key === other.key);
  const completed = current.keys.map((entry) => {
    const known = backup.keys.find((other) => isSame(entry, other) && entry.key === other.key);
    return entry.secret === null && known?.secret ? { ...entry, secret: known.secret } : entry;
  });
  const added = backup.keys.filter((other) => !current.keys.some((entry) => isSame(entry, other)));
  return { ...current, keys: [...completed, ...added] };
}

/** What lies in an opened backup file. */
export interface BackupContent {
  at: number;
  payload: Payload;
}

/** The vault's road to a file and back. Needs the vault open, or none to be there at all. */
export interface Backup {
  /** The file's text. `made` comes of `createSlot`, with a passphrase of its own. Throws AppError 'vault-locked'. */
  write(request: { made: NewSlot; withSecrets: boolean }): Promise<string>;
  /** What the page needs to derive. Throws AppError 'vault-damaged' or 'vault-too-new'. */
  inspect(text: string): Promise<{ id: string; slot: PassphraseSlot }>;
  /** Looks into a file without changing anything; `session` comes of `openSlot` on what `inspect` gave. */
  preview<T>(
    request: { text: string; session: SessionHandover },
    use: (content: BackupContent) => T,
  ): Promise<T>;
  /** Adds what is missing to the open vault. Throws AppError 'vault-locked'. */
  add(request: { text: string; session: SessionHandover }): Promise<VaultStatus>;
  /**
   * A new vault of the file's content, under the slot of `made`: where there is none, or only a damaged one,
   * whose bytes are set aside first. Throws AppError 'vault-exists' or 'vault-too-new'.
   */
  restore(request: { text: string; session: SessionHandover; made: NewSlot }): Promise<VaultStatus>;
}

interface BackupWorld {
  safe: Safe;
  sessions: Sessions;
  redeem: (session: SessionHandover, run: () => Promise<void>) => Promise<VaultStatus>;
  collect: (session: SessionHandover, id: string) => Promise<{ dek: CryptoKey }>;
  now: () => number;
  random: Random;
}

/** Writes and reads backup files over the open vault, or before there is one. */
export function createBackup({ safe, sessions, redeem, collect, now, random }: BackupWorld): Backup {
  /** Opens a file with the session its page made for it, which is good for nothing else. */
  async function open(text: string, session: SessionHandover): Promise<{ file: Vaulted; payload: Payload }> {
    try {
      const file = await parseBackup(text);
      const { dek } = await collect(session, file.header.id);
      return { file, payload: await openVault(dek, file) };
    } finally {
      await sessions.discard(session.sessionId);
    }
  }

  return {
    write: async ({ made, withSecrets }) => {
      try {
        return await safe.alone(async () => {
          const { vaulted, payload } = await safe.openNow();
          const { dek } = await collect(made.session, made.id);
          const header = { ...vaulted.header, id: made.id, time: now(), slots: [made.slot] };
          return (await sealVault(dek, header, toBackup(payload, { withSecrets }), random)).text;
        });
      } finally {
        await sessions.discard(made.session.sessionId);
      }
    },
    inspect: async (text) => {
      const { header } = await parseBackup(text);
      return { id: header.id, slot: passphraseSlot(header) };
    },
    preview: async ({ text, session }, use) => {
      const { file, payload } = await open(text, session);
      return use({ at: file.header.time, payload });
    },
    add: ({ text, session }) =>
      redeem(session, async () => {
        const { payload } = await open(text, session);
        await safe.edit((current) => merge(current, payload));
      }),
    restore: ({ text, session, made }) =>
      redeem(made.session, async () => {
        const found = await safe.find();
        if (found.kind === 'whole') throw new AppError('vault-exists');
        if (found.kind === 'too-new') throw new AppError('vault-too-new');
        const { file, payload } = await open(text, session);
        const { dek } = await collect(made.session, made.id);
        const header = { ...file.header, id: made.id, generation: 1, time: now(), slots: [made.slot] };
        await safe.writeFirst(dek, header, payload);
        await sessions.begin(made.session, made.id, dek, payload.settings);
      }),
  };
}
