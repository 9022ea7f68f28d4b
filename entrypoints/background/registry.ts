import { AppError } from '../../utils/errors.ts';
import type { KeyView, Request } from '../../utils/messaging/protocol.ts';
import { rightIds } from '../../utils/permissions/rights.ts';
import { fingerprintOf } from '../../utils/vault/fingerprint.ts';
import type { KeyEntry, RightKnowledge, Rights } from '../../utils/vault/payload.ts';
import { toEntry, viewKey } from './keys.ts';
import type { Means } from './means.ts';

/**
 * Puts a key into the registry that somebody else holds, without its secret. Of its text, where given, only the
 * fingerprint stays. Throws AppError 'name-missing' or 'key-malformed'.
 */
export async function registerKey(means: Means, { key, ...said }: Request<'key.register'>): Promise<KeyView> {
  const entry = toEntry(means, { ...said, key: key || null, secret: null });
  const journalKey = await means.vault.read((payload) => payload.journalKey);
  const fingerprint = key ? await fingerprintOf(journalKey, key) : null;
  const kept: KeyEntry = { ...entry, key: null, fingerprint };
  await means.vault.change((payload) => ({ ...payload, keys: [...payload.keys, kept] }));
  return viewKey(means, kept);
}

/** Writes down what its owner knows of a key, with the time it was said; of rights that are not named the evidence stays. */
export async function declareKey(means: Means, { id, said }: Request<'key.declare'>): Promise<KeyView> {
  const at = means.world.now();
  const { rights, ...facts } = said;
  return edit(means, id, (entry) => ({ ...entry, ...facts, rights: declare(entry.rights, rights, at) }));
}

/** Keeps a revoked key as history, or takes that back. Throws AppError 'key-unknown'. */
export function retireKey(means: Means, { id, retiredAt }: Request<'key.retire'>): Promise<KeyView> {
  return edit(means, id, (entry) => ({ ...entry, retiredAt }));
}

type Said = Request<'key.declare'>['said']['rights'];

function declare(known: Rights, said: Said, at: number): Rights {
  const entries = rightIds.map((right): [string, RightKnowledge] => {
    const state = said[right];
    if (state === undefined) return [right, known[right]];
    return [right, state === 'unknown' ? { state, by: null, at: null } : { state, by: 'you', at }];
  });
  return Object.fromEntries(entries) as Rights;
}

async function edit(means: Means, id: string, change: (entry: KeyEntry) => KeyEntry): Promise<KeyView> {
  const { keys } = await means.vault.change((payload) => {
    if (!payload.keys.some((entry) => entry.id === id)) throw new AppError('key-unknown');
    return { ...payload, keys: payload.keys.map((entry) => (entry.id === id ? change(entry) : entry)) };
  });
  const entry = keys.find((known) => known.id === id);
  if (!entry) throw new AppError('key-unknown');
  return viewKey(means, entry);
}
