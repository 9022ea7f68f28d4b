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
import { type KeyEntry, type Rights, Time } from '../../utils/vault/payload.ts';
import { mask, storeKey, toEntry, viewKey } from './keys.ts';
import type { Means } from './means.ts';
import { activePlan, endPlan } from './plan.ts';

const Captured = z.strictObject({ at: Time, key: CapturedKey });
const Seen = z.strictObject({ at: Time, list: SeenList });

/** Seals a captured key to the vault, open or not. Throws AppError 'vault-empty', 'inbox-full', 'storage-failed'. */
export async function captureKey({ vault, world }: Means, key: CapturedKey): Promise<void> {
  await vault.inbox.put('captured', await vault.recipient(), { at: world.now(), key } satisfies z.infer<
    typeof Captured
  >);
}

/** Seals a key list the guard saw; it replaces the one before. */
export async function takeList({ vault, world }: Means, list: SeenList): Promise<void> {
  await vault.inbox.put('list', await vault.recipient(), { at: world.now(), list } satisfies z.infer<
    typeof Seen
  >);
}

/** What waits for a person's word: captured keys, and names of the key list the registry does not have. */
export async function listProposals(means: Means): Promise<Proposal[]> {
  const known = new Set(await means.vault.read(({ keys }) => keys.map((entry) => entry.name)));
  return (await openInbox(means)).flatMap(({ id, value }): Proposal[] => {
    const captured = Captured.safeParse(value);
    if (captured.success) {
      const { at, key: seen } = captured.data;
      const { name, ip, destinations } = seen;
      const rights = asSeen(seen.rights, at);
      return [{ kind: 'captured', id, at, name, maskedKey: mask(seen.key), rights, ip, destinations }];
    }
    const seen = Seen.safeParse(value);
    if (!seen.success) return [{ kind: 'unreadable', id }];
    return seen.data.list.keys
      .filter((key) => !known.has(key.name))
      .map(({ name, rights }) => ({
        kind: 'seen',
        at: seen.data.at,
        name,
        rights: asSeen(rights, seen.data.at),
      }));
  });
}

/** Stores a captured key after one try at Bitso (or `anyway`); what is refused stays in the inbox. */
export async function acceptCaptured(
  means: Means,
  request: Request<'inbox.accept'>,
): Promise<Response<'inbox.accept'>> {
  const item = (await openInbox(means)).find(({ id }) => id === request.id);
  const captured = Captured.safeParse(item?.value);
  if (!captured.success) throw new AppError('inbox-item-unreadable');
  const { key, at } = captured.data;
  // The key that was planned is the one that is put to the planned use.
  const active = await activePlan(means.storage);
  const plan = active?.purpose === request.purpose ? active : null;
  const entry: KeyEntry = {
    ...toEntry(means, { ...request, key: key.key, secret: key.secret }),
    rights: asSeen(key.rights, at),
    ip: key.ip,
    destinations: key.destinations,
    createdAt: at,
    replaceBy: plan?.replaceBy ?? null,
  };
  const reply = await storeKey(means, entry, request.mode);
  if (reply.kind === 'stored') {
    await means.vault.inbox.discard(request.id);
    if (plan) await endPlan(means.storage);
  }
  return reply;
}

/** Puts a key that stood in the list into the registry: its name and rights, no secret. */
export async function registerSeen(means: Means, { name, service, purpose }: Request<'inbox.register'>) {
  const seen = (await listProposals(means)).find(
    (proposal) => proposal.kind === 'seen' && proposal.name === name,
  );
  if (seen?.kind !== 'seen') throw new AppError('key-unknown');
  const entry: KeyEntry = {
    ...toEntry(means, { name, service, purpose, key: null, secret: null }),
    rights: seen.rights,
  };
  await means.vault.change((payload) => ({ ...payload, keys: [...payload.keys, entry] }));
  return viewKey(means, entry);
}

async function openInbox({ vault }: Means) {
  const privateKey = await vault.read((payload) => payload.inboxPrivateKey);
  return vault.inbox.open(await vault.recipient(), privateKey);
}

/** Rights as the guard saw them on the page at that moment; what it did not see stays unknown. */
function asSeen(rights: CapturedKey['rights'], at: number): Rights {
  const entries = rightIds.map((right) => {
    const state = rights[right];
    return [right, state === 'unknown' ? { state, by: null, at: null } : { state, by: 'page', at }];
  });
  return Object.fromEntries(entries) as Rights;
}
