import { z } from 'zod/mini';
import { AppError } from '../../utils/errors.ts';
import {
  CapturedKey,
  type Proposal,
  type Request,
  type Response,
  SeenList,
} from '../../utils/messaging/protocol.ts';
import { rightIds } from '../../utils/permissions/rights.ts';
import type { Inbox } from '../../utils/vault/inbox-store.ts';
import { type KeyEntry, type Rights, Time } from '../../utils/vault/payload.ts';
import type { Ledgers } from './balances.ts';
import { mask, storeKey, toEntry, viewKey } from './keys.ts';

const Captured = z.strictObject({ at: Time, key: CapturedKey });
const Seen = z.strictObject({ at: Time, list: SeenList });

/** What the inbox needs besides what balances need. */
export interface Desk extends Ledgers {
  inbox: Inbox;
}

/** Seals a captured key to the vault, open or not. Throws AppError 'vault-empty', 'inbox-full', 'storage-failed'. */
export async function captureKey({ vault, inbox, world }: Desk, key: CapturedKey): Promise<void> {
  await inbox.put('captured', await vault.recipient(), { at: world.now(), key } satisfies z.infer<
    typeof Captured
  >);
}

/** Seals a key list the guard saw; it replaces the one before. */
export async function takeList({ vault, inbox, world }: Desk, list: SeenList): Promise<void> {
  await inbox.put('list', await vault.recipient(), { at: world.now(), list } satisfies z.infer<typeof Seen>);
}

/** What waits for a person's word: captured keys, and names of the key list the registry does not have. */
export async function listProposals(desk: Desk): Promise<Proposal[]> {
  const known = new Set(await desk.vault.read(({ keys }) => keys.map((entry) => entry.name)));
  return (await openInbox(desk)).flatMap(({ id, value }): Proposal[] => {
    const captured = Captured.safeParse(value);
    if (captured.success) {
      const { key, secret: _, ...rest } = captured.data.key;
      return [{ kind: 'captured', id, at: captured.data.at, maskedKey: mask(key), ...rest }];
    }
    const seen = Seen.safeParse(value);
    if (!seen.success) return [{ kind: 'unreadable', id }];
    return seen.data.list.keys
      .filter((key) => !known.has(key.name))
      .map((key) => ({ kind: 'seen', at: seen.data.at, ...key }));
  });
}

/** Stores a captured key after one try at Bitso (or `anyway`); what is refused stays in the inbox. */
export async function acceptCaptured(
  desk: Desk,
  request: Request<'inbox.accept'>,
): Promise<Response<'inbox.accept'>> {
  const item = (await openInbox(desk)).find(({ id }) => id === request.id);
  const captured = Captured.safeParse(item?.value);
  if (!captured.success) throw new AppError('inbox-item-unreadable');
  const { key, at } = captured.data;
  const entry: KeyEntry = {
    ...toEntry(desk, { ...request, key: key.key, secret: key.secret }),
    rights: asSeen(key.rights, at),
    ip: key.ip,
    destinations: key.destinations,
    createdAt: at,
  };
  const reply = await storeKey(desk, entry, request.mode);
  if (reply.kind === 'stored') await desk.inbox.discard(request.id);
  return reply;
}

/** Puts a key that stood in the list into the registry: its name and rights, no secret. */
export async function registerSeen(desk: Desk, { name, service, purpose }: Request<'inbox.register'>) {
  const seen = (await listProposals(desk)).find(
    (proposal) => proposal.kind === 'seen' && proposal.name === name,
  );
  if (seen?.kind !== 'seen') throw new AppError('key-unknown');
  const entry: KeyEntry = {
    ...toEntry(desk, { name, service, purpose, key: null, secret: null }),
    rights: asSeen(seen.rights, seen.at),
  };
  await desk.vault.change((payload) => ({ ...payload, keys: [...payload.keys, entry] }));
  return viewKey(desk, entry);
}

async function openInbox({ vault, inbox }: Desk) {
  const privateKey = await vault.read((payload) => payload.inboxPrivateKey);
  return inbox.open(await vault.recipient(), privateKey);
}

/** Rights as the guard saw them on the page at that moment; what it did not see stays unknown. */
function asSeen(rights: CapturedKey['rights'], at: number): Rights {
  const entries = rightIds.map((right) => {
    const state = rights[right];
    return [right, state === 'unknown' ? { state, by: null, at: null } : { state, by: 'page', at }];
  });
  return Object.fromEntries(entries) as Rights;
}
