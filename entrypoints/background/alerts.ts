import { z } from 'zod/mini';
import { evaluate, type Sight } from '../../utils/alerts/evaluate.ts';
import { AlertEvent, AlertMemory, AlertRule, type AlertTerms } from '../../utils/alerts/rule.ts';
import { AppError } from '../../utils/errors.ts';
import type { AlertsView, Request, WatchView } from '../../utils/messaging/protocol.ts';
import { type Areas, defineState } from '../../utils/storage.ts';
import { createId } from '../../utils/vault/bytes.ts';
import { Time } from '../../utils/vault/payload.ts';
import { lastKnown, pricesOf } from './balances.ts';
import type { Means } from './means.ts';

const AlertsChunk = z.strictObject({
  rules: z.array(AlertRule),
  events: z.array(AlertEvent),
  memory: z.nullable(AlertMemory),
});
type AlertsChunk = z.infer<typeof AlertsChunk>;

const chunkId = 'alerts';
const mostRules = 50;
const mostEvents = 200;
const snoozeMs = 86_400_000;

// In clear, for a locked vault may say that nobody watches; of what is watched it says nothing.
const watched = defineState(
  'alerts:watched',
  'local',
  z.strictObject({ hasAlerts: z.boolean(), lastCheckAt: z.nullable(Time) }),
  { clearOn: 'wipe' },
);
const watchingSince = defineState('alerts:since', 'session', Time, { clearOn: 'lock' });

/** Whether anybody watches, since when, and when it last looked: without opening the vault. */
export async function watchStatus(storage: Areas): Promise<WatchView> {
  const [known, since] = await Promise.all([watched.peek(storage), watchingSince.peek(storage)]);
  return {
    hasAlerts: known?.hasAlerts ?? false,
    since: known?.hasAlerts ? since : null,
    lastCheckAt: known?.lastCheckAt ?? null,
  };
}

/**
 * Compares what a refresh saw with what the last one left, and keeps what came true. Returns how many of
 * those may be told now: the rest is snoozed. Throws AppError 'vault-locked' or 'storage-failed'.
 */
export function checkAlerts(means: Means, sight: Sight): Promise<number> {
  return means.alertsInTurn(() => check(means, sight));
}

async function check(means: Means, sight: Sight): Promise<number> {
  const { vault, world, storage } = means;
  const chunk = await vault.journal.get(chunkId, AlertsChunk);
  if (!chunk || chunk.rules.length === 0) return 0;
  const now = world.now();
  const { fired, memory } = evaluate(chunk.memory, sight, chunk.rules);
  const events = fired.map((one) => ({ ...one, id: createId(world.random), at: now, answer: null }));
  if (events.length > 0 || JSON.stringify(memory) !== JSON.stringify(chunk.memory)) {
    await write(means, { ...chunk, memory, events: [...events, ...chunk.events].slice(0, mostEvents) });
  }
  await watched.set(storage, { hasAlerts: true, lastCheckAt: now });
  if ((await watchingSince.get(storage)) === null) await watchingSince.set(storage, now);
  const quiet = new Set(chunk.rules.filter((rule) => (rule.snoozedUntil ?? 0) > now).map(({ id }) => id));
  return events.filter(({ ruleId }) => !quiet.has(ruleId)).length;
}

/** Rules, what came true, and whether anybody watches. Throws AppError 'vault-locked'. */
export async function listAlerts(means: Means): Promise<AlertsView> {
  const chunk = await means.vault.journal.get(chunkId, AlertsChunk);
  const watch = await watchStatus(means.storage);
  const books = pricesOf((await lastKnown(means)).prices);
  const { rules, events } = chunk ?? nothing;
  return { rules, events, watch, books, areLost: chunk === null && watch.hasAlerts };
}

/** What came true and nobody has answered yet. */
export async function openEvents({ vault }: Means): Promise<AlertEvent[]> {
  const chunk = await vault.journal.get(chunkId, AlertsChunk);
  return chunk?.events.filter(({ answer }) => answer === null) ?? [];
}

/** Adds a rule, or gives one new terms: then it starts afresh. Throws AppError 'bad-request'. */
export function saveAlert(means: Means, { id, terms }: Request<'alert.save'>): Promise<AlertsView> {
  const { now, random } = means.world;
  const rule = (ruleId: string, said: AlertTerms): AlertRule => ({
    id: ruleId,
    terms: said,
    createdAt: now(),
    snoozedUntil: null,
  });
  return edit(means, (chunk) => {
    if (id === null) {
      if (chunk.rules.length >= mostRules) throw new AppError('bad-request');
      // What was seen before anybody wanted to be told is no beginning to compare with.
      const memory = chunk.rules.length > 0 ? chunk.memory : null;
      return { ...chunk, memory, rules: [...chunk.rules, rule(createId(random), terms)] };
    }
    requireRule(chunk, id);
    const memory = chunk.memory && {
      ...chunk.memory,
      beyond: chunk.memory.beyond.filter((known) => known !== id),
    };
    const rules = chunk.rules.map((known) => (known.id === id ? rule(id, terms) : known));
    return { ...chunk, memory, rules };
  });
}

/** Removes a rule and what it told. Throws AppError 'bad-request'. */
export function removeAlert(means: Means, id: string): Promise<AlertsView> {
  return edit(means, (chunk) => {
    requireRule(chunk, id);
    return {
      ...chunk,
      rules: chunk.rules.filter((rule) => rule.id !== id),
      events: chunk.events.filter(({ ruleId }) => ruleId !== id),
    };
  });
}

/** Notes what a person says of an event; `snooze` keeps its rule quiet for a day. Throws AppError 'bad-request'. */
export function answerAlert(means: Means, { id, answer }: Request<'alert.answer'>): Promise<AlertsView> {
  return edit(means, (chunk) => {
    const ruleId = chunk.events.find((event) => event.id === id)?.ruleId;
    if (ruleId === undefined) throw new AppError('bad-request');
    const said = answer === 'snooze' ? 'seen' : answer;
    const snoozedUntil = means.world.now() + snoozeMs;
    return {
      ...chunk,
      events: chunk.events.map((event) => (event.id === id ? { ...event, answer: said } : event)),
      rules: chunk.rules.map((rule) =>
        answer === 'snooze' && rule.id === ruleId ? { ...rule, snoozedUntil } : rule,
      ),
    };
  });
}

const nothing: AlertsChunk = { rules: [], events: [], memory: null };

function requireRule({ rules }: AlertsChunk, id: string): void {
  if (!rules.some((rule) => rule.id === id)) throw new AppError('bad-request');
}

function edit(means: Means, change: (chunk: AlertsChunk) => AlertsChunk): Promise<AlertsView> {
  return means.alertsInTurn(() => editNow(means, change));
}

async function editNow(means: Means, change: (chunk: AlertsChunk) => AlertsChunk): Promise<AlertsView> {
  const { vault, storage } = means;
  const next = change((await vault.journal.get(chunkId, AlertsChunk)) ?? nothing);
  await write(means, next);
  const known = await watched.peek(storage);
  await watched.set(storage, { hasAlerts: next.rules.length > 0, lastCheckAt: known?.lastCheckAt ?? null });
  return listAlerts(means);
}

function write({ vault }: Means, chunk: AlertsChunk): Promise<void> {
  return vault.journal.put(chunkId, chunk);
}
