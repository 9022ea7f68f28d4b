import { AppError } from '../../utils/errors.ts';
import { weigh } from '../../utils/hygiene/evidence.ts';
import type { KnownKey } from '../../utils/hygiene/rule.ts';
import type { DraftView, KeyView, Request, Response } from '../../utils/messaging/protocol.ts';
import { asApart, asOne } from '../../utils/money/accounts.ts';
import { rightIds } from '../../utils/permissions/rights.ts';
import { createId } from '../../utils/vault/bytes.ts';
import { fingerprintOf } from '../../utils/vault/fingerprint.ts';
import type { KeyDraft, KeyEntry, RightKnowledge, Rights } from '../../utils/vault/payload.ts';
import { askBalances, forgetAccount, keepBalances, lastCheck } from './balances.ts';
import { forgetAnswers, lastAnswers } from './check.ts';
import type { Means } from './means.ts';

const unknown: RightKnowledge = { state: 'unknown', by: null, at: null };
const noRights = Object.fromEntries(rightIds.map((right) => [right, unknown])) as Rights;

/** Every key of the registry, without what is secret of it. Throws AppError 'vault-locked'. */
export async function listKeys(means: Means): Promise<KeyView[]> {
  const keys = await means.vault.read((payload) => payload.keys);
  return Promise.all(keys.map((entry) => viewKey(means, entry)));
}

/** Keeps the form as a draft, or stores it as a key: after Bitso accepted it (`check`), or in any case. */
export async function addKey(means: Means, { mode, form }: Request<'key.add'>): Promise<Response<'key.add'>> {
  const draft = await means.vault.read((payload) => fillFrom(payload.draft, form));
  if (mode === 'draft') {
    await means.vault.change((payload) => ({ ...payload, draft }));
    return { kind: 'draft-kept', draft: viewDraft(draft) };
  }
  const reply = await storeKey(means, toEntry(means, draft), mode);
  // Refused or stored, nothing typed is lost: it lies in the draft or in the key.
  await means.vault.change((payload) => ({ ...payload, draft: reply.kind === 'stored' ? null : draft }));
  return reply;
}

/** Tries a key with one GET /balance and stores it if Bitso accepts it, or in any case where mode says so. */
export async function storeKey(
  means: Means,
  entry: KeyEntry,
  mode: 'check' | 'anyway',
): Promise<Extract<Response<'key.add'>, { kind: 'refused' | 'stored' }>> {
  await refuseKnown(means, entry);
  const outcome = await askBalances(means, entry);
  if (!outcome.ok && mode === 'check') return { kind: 'refused', failure: outcome.failure };
  await means.vault.change((payload) => {
    if (payload.keys.some((known) => known.key === entry.key)) throw new AppError('key-exists');
    return { ...payload, keys: [...payload.keys, entry] };
  });
  await keepBalances(means, entry.id, outcome);
  return { kind: 'stored', key: await viewKey(means, entry) };
}

/** The kept draft, its key masked and its secret only said to be there. */
export async function readDraft({ vault }: Means): Promise<DraftView | null> {
  const draft = await vault.read((payload) => payload.draft);
  return draft && viewDraft(draft);
}

/** Changes what a person says of a key. Throws AppError 'key-unknown' or 'name-missing'. */
export async function updateKey(means: Means, { id, ...said }: Request<'key.update'>): Promise<KeyView> {
  const name = requireName(said.name);
  await means.vault.change((payload) => {
    if (!payload.keys.some((entry) => entry.id === id)) throw new AppError('key-unknown');
    return {
      ...payload,
      keys: payload.keys.map((entry) =>
        entry.id === id ? { ...entry, ...said, name, service: said.service.trim() } : entry,
      ),
    };
  });
  const entry = await means.vault.read((payload) => payload.keys.find((known) => known.id === id));
  if (!entry) throw new AppError('key-unknown');
  return viewKey(means, entry);
}

/** Changes places with the key before or after it. Throws AppError 'key-unknown'. */
export async function moveKey({ vault }: Means, { id, by }: Request<'key.move'>): Promise<void> {
  await vault.change((payload) => {
    const from = payload.keys.findIndex((entry) => entry.id === id);
    const [moved, other] = [payload.keys[from], payload.keys[from + by]];
    if (!moved) throw new AppError('key-unknown');
    return other ? { ...payload, keys: payload.keys.with(from, other).with(from + by, moved) } : payload;
  });
}

/** Writes down that keys open one account, or each another. Throws AppError 'key-unknown'. */
export async function joinAccounts(
  { vault }: Means,
  { keyIds, isOne }: Request<'account.join'>,
): Promise<void> {
  await vault.change((payload) => {
    if (!payload.keys.some(({ id }) => id === keyIds[0])) throw new AppError('key-unknown');
    return { ...payload, keys: (isOne ? asOne : asApart)(payload.keys, keyIds) };
  });
}

/** Forgets a key here; at Bitso it lives on. */
export async function removeKey({ vault }: Means, id: string): Promise<void> {
  await vault.change((payload) => ({ ...payload, keys: payload.keys.filter((entry) => entry.id !== id) }));
  await forgetAccount(vault, id);
  await forgetAnswers(vault, id);
}

/** An empty key or secret in the form stands for the one already kept. */
function fillFrom(kept: KeyDraft | null, form: KeyDraft): KeyDraft {
  return { ...form, key: form.key || (kept?.key ?? ''), secret: form.secret || (kept?.secret ?? '') };
}

/** A new entry of the registry, of which nothing is known yet but what its owner says. */
export function toEntry(
  { world }: Means,
  said: Pick<KeyEntry, 'name' | 'service' | 'purpose' | 'key' | 'secret'>,
): KeyEntry {
  // Loose on purpose: Bitso states no lengths. A colon would break the header's own form.
  if (said.key !== null && !/^[\x21-\x39\x3b-\x7e]+$/.test(said.key)) throw new AppError('key-malformed');
  if (said.secret !== null && !/^[\x21-\x7e]+$/.test(said.secret)) throw new AppError('secret-malformed');
  return {
    id: createId(world.random),
    exchange: 'bitso',
    name: requireName(said.name),
    service: said.service.trim(),
    purpose: said.purpose,
    key: said.key,
    secret: said.secret,
    rights: noRights,
    ip: 'unknown',
    destinations: 'unknown',
    createdAt: null,
    addedAt: world.now(),
    replaceBy: null,
    notes: '',
    retiredAt: null,
    color: null,
    sameAs: null,
    fingerprint: null,
  };
}

function requireName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) throw new AppError('name-missing');
  return trimmed;
}

async function refuseKnown({ vault }: Means, entry: KeyEntry): Promise<void> {
  if (await vault.read(({ keys }) => keys.some((known) => known.key === entry.key)))
    throw new AppError('key-exists');
}

/** A key without what is secret of it. */
export async function viewKey(means: Means, entry: KeyEntry): Promise<KeyView> {
  const { contradicted: _, fingerprint: __, ...view } = await knowKey(means, entry);
  return view;
}

/** As the rules see it: with what was contradicted, and what tells that two entries are one key. */
export async function knowKey(means: Means, entry: KeyEntry): Promise<KnownKey> {
  const [check, { answers, consented }, journalKey] = await Promise.all([
    lastCheck(means.vault, entry.id),
    lastAnswers(means, entry.id),
    means.vault.read((payload) => payload.journalKey),
  ]);
  const { rights, contradicted } = weigh(entry.rights, answers);
  return {
    id: entry.id,
    name: entry.name,
    service: entry.service,
    purpose: entry.purpose,
    maskedKey: entry.key && mask(entry.key),
    hasSecret: entry.secret !== null,
    rights,
    ip: entry.ip,
    destinations: entry.destinations,
    createdAt: entry.createdAt,
    addedAt: entry.addedAt,
    replaceBy: entry.replaceBy,
    notes: entry.notes,
    retiredAt: entry.retiredAt,
    color: entry.color,
    sameAs: entry.sameAs,
    lastCheck: check,
    dailyProbes: consented,
    contradicted,
    fingerprint: entry.key === null ? entry.fingerprint : await fingerprintOf(journalKey, entry.key),
  };
}

const viewDraft = ({ name, service, purpose, key, secret }: KeyDraft): DraftView => ({
  name,
  service,
  purpose,
  maskedKey: key ? mask(key) : null,
  hasSecret: secret !== '',
});

/** The last four characters, and none of a key so short that four would tell half of it. */
export const mask = (key: string) => `••••${key.length >= 8 ? key.slice(-4) : ''}`;
