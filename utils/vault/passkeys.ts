import { z } from 'zod/mini';
import { AppError } from '../errors.ts';
import { type Areas, defineState } from '../storage.ts';
import { Time } from './payload.ts';
import type { Header, PasskeySlot } from './record.ts';
import type { Safe } from './safe.ts';

const mostPasskeys = 8;

const Named = z.strictObject({ credentialId: z.string(), name: z.string(), addedAt: Time });

/**
 * What a person calls their passkeys. Beside the record and in clear, since it is shown while locked and decides
 * nothing: which passkeys open the vault is in the record's own header, authenticated with the payload.
 */
const names = defineState('vault:passkeys', 'local', z.array(Named), { clearOn: 'wipe' });

/** A further way into the vault. `addedAt` null where only the slot is known, not its name. */
export interface Passkey {
  slot: PasskeySlot;
  name: string;
  addedAt: number | null;
}

/** The passkeys among the slots. A slot is made by the page's worker, which alone had the key it wraps. */
export interface Passkeys {
  /** Locked or not. Throws AppError 'vault-empty', 'vault-damaged', 'vault-too-new'. */
  list(): Promise<{ id: string; passkeys: Passkey[] }>;
  /** Throws AppError 'vault-locked', 'passkey-known', 'passkey-many' or 'storage-failed'. */
  add(request: { slot: PasskeySlot; name: string }): Promise<void>;
  /** Written over every copy. Throws AppError 'vault-locked' or 'storage-failed'. */
  remove(credentialId: string): Promise<void>;
}

interface PasskeyWorld {
  safe: Safe;
  storage: Areas;
  now: () => number;
}

/** Over the record of the safe, and the names beside it. */
export function createPasskeys({ safe, storage, now }: PasskeyWorld): Passkeys {
  const named = async () => (await names.peek(storage)) ?? [];

  /** One write of the record with other passkeys, and no name left of those that went. */
  async function write(change: (passkeys: PasskeySlot[]) => PasskeySlot[], added: z.infer<typeof Named>[]) {
    await safe.alone(async () => {
      const { dek, vaulted, payload } = await safe.openNow();
      const [passphrase, ...others] = vaulted.header.slots;
      if (!passphrase) throw new AppError('vault-damaged');
      const passkeys = change(others.filter((slot) => slot.kind === 'passkey'));
      await safe.writeNext(dek, vaulted, { slots: [passphrase, ...passkeys] }, payload);
      const known = [...(await named()), ...added].filter(({ credentialId }) =>
        passkeys.some((slot) => slot.credentialId === credentialId),
      );
      // A passkey without its name opens the vault all the same.
      await names.set(storage, known).catch(() => undefined);
    });
  }

  return {
    list: () =>
      safe.alone(async () => {
        const [{ header }] = await safe.findWhole();
        const known = await named();
        return { id: header.id, passkeys: passkeySlots(header).map((slot) => withName(slot, known)) };
      }),
    add: ({ slot, name }) =>
      write(
        (passkeys) => {
          if (passkeys.length >= mostPasskeys) throw new AppError('passkey-many');
          if (passkeys.some(({ credentialId }) => credentialId === slot.credentialId))
            throw new AppError('passkey-known');
          return [...passkeys, slot];
        },
        [{ credentialId: slot.credentialId, name, addedAt: now() }],
      ),
    remove: (credentialId) =>
      write((passkeys) => passkeys.filter((slot) => slot.credentialId !== credentialId), []),
  };
}

const passkeySlots = ({ slots }: Header) => slots.filter((slot) => slot.kind === 'passkey');

function withName(slot: PasskeySlot, known: z.infer<typeof Named>[]): Passkey {
  const found = known.find(({ credentialId }) => credentialId === slot.credentialId);
  return { slot, name: found?.name ?? '', addedAt: found?.addedAt ?? null };
}
