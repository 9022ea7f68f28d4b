import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { z } from 'zod/mini';
import type { Browser } from '../harness/browser.ts';
import { type Contents, type Driver, formOf, openDriver, unlockWith } from './driver.ts';
import type { Act, Outcome } from './page-client.ts';

const operations = [
  'create',
  'unlock',
  'add key',
  'draft',
  'settings',
  'change passphrase',
  'import',
] as const;
type Operation = (typeof operations)[number];

/** One interruption: what runs, and when it is cut: as a part of the time it took last, or a little before it. */
interface Round {
  operation: Operation;
  moment: number;
}

const weights: Record<Operation, number> = {
  create: 1,
  unlock: 3,
  'add key': 5,
  draft: 4,
  settings: 4,
  'change passphrase': 1,
  import: 2,
};

/** So many rounds of that seed, each operation among them. */
export function planRounds(seed: number, count: number): Round[] {
  const operation = fc.oneof(
    ...operations.map((name) => ({ weight: weights[name], arbitrary: fc.constant(name) })),
  );
  const moment = fc.double({ min: -0.1, max: 1.1, noNaN: true });
  const rounds = fc.sample(fc.record({ operation, moment }), { seed, numRuns: count });
  return rounds.map((round, index) => ({ ...round, operation: operations[index] ?? round.operation }));
}

/** What a round may leave behind. */
interface Expected {
  passphrases: string[];
  contents: Contents[];
  mayBe: ('empty' | 'locked' | 'unlocked')[];
}

const fresh: Contents = { keys: [], draft: null, autoLockMinutes: 15, currency: 'mxn' };

/**
 * Runs the rounds in one browser. Throws where something that was confirmed is lost, where what is found is
 * neither the old nor the new, or where the vault has locked for no reason. Returns how the rounds ended.
 */
export async function sufferStops(
  browser: Browser,
  rounds: readonly Round[],
): Promise<Record<string, number>> {
  const driver = await openDriver(browser);
  const file = await makeFile(driver);
  const usualMs = new Map<Operation, number>();
  const ends: Record<string, number> = {};
  let now = { passphrase: 'the first passphrase of all', contents: fresh };

  for (const [index, { operation, moment }] of rounds.entries()) {
    const where = `round ${index}, ${operation} at ${moment.toFixed(3)}`;
    const next = nextOf(operation, now, index);
    await makeReady(driver, operation);
    const act = await actOf(driver, operation, now.passphrase, next, index, file);

    const spanMs = usualMs.get(operation) ?? 60;
    const headStartMs = 20;
    const cutAtMs = headStartMs + moment * spanMs;
    const startedAt = performance.now();
    await driver.begin(act, headStartMs);
    const end = driver.finish().then((outcome) => {
      if (outcome.kind === 'answered') usualMs.set(operation, performance.now() - startedAt - headStartMs);
      return outcome;
    });
    await sleep(Math.max(0, cutAtMs - (performance.now() - startedAt)));
    const [outcome] = await Promise.all([end, browser.stopBackground()]);

    const name = `${operation}: ${outcome.kind}`;
    ends[name] = (ends[name] ?? 0) + 1;
    now = await judge(
      driver,
      expectedOf(operation, now, next, outcome),
      `${where}, ${JSON.stringify(outcome)}`,
    );
  }
  return ends;
}

async function makeFile(driver: Driver): Promise<{ text: string; passphrase: string; name: string }> {
  const passphrase = 'the passphrase of the file';
  const done = async (act: Act) => {
    const outcome = await driver.send(act);
    if (outcome.kind !== 'answered') throw new Error(`${act.name}: ${JSON.stringify(outcome)}`);
    return outcome.value;
  };
  await done(await driver.prepare({ kind: 'create', passphrase }));
  await done({ name: 'key.add', request: { mode: 'anyway', form: formOf('Filed') } });
  const written = await done(await driver.prepare({ kind: 'write', passphrase }));
  return { ...z.parse(z.object({ text: z.string() }), written), passphrase, name: 'Filed' };
}

type Now = { passphrase: string; contents: Contents };

function nextOf(operation: Operation, { passphrase, contents }: Now, index: number): Now {
  const name = `Round${index}`;
  switch (operation) {
    case 'create':
      return { passphrase: `a passphrase made in round ${index}`, contents: fresh };
    case 'unlock':
      return { passphrase, contents };
    case 'add key':
      return { passphrase, contents: { ...contents, keys: [...contents.keys, name].sort(), draft: null } };
    case 'draft':
      return { passphrase, contents: { ...contents, draft: name } };
    case 'settings':
      return {
        passphrase,
        contents: { ...contents, autoLockMinutes: contents.autoLockMinutes === 30 ? 60 : 30 },
      };
    case 'change passphrase':
      return { passphrase: `a passphrase changed in round ${index}`, contents };
    case 'import':
      return {
        passphrase,
        contents: { ...contents, keys: [...new Set([...contents.keys, 'Filed'])].sort() },
      };
  }
}

async function makeReady(driver: Driver, operation: Operation): Promise<void> {
  if (operation === 'create') await driver.send({ name: 'vault.wipe', request: {} });
  if (operation === 'unlock') await driver.send({ name: 'vault.lock', request: {} });
}

async function actOf(
  driver: Driver,
  operation: Operation,
  passphrase: string,
  next: Now,
  index: number,
  file: { text: string; passphrase: string },
): Promise<Act> {
  switch (operation) {
    case 'create':
      return driver.prepare({ kind: 'create', passphrase: next.passphrase });
    case 'unlock':
      return driver.prepare({ kind: 'unlock', passphrase });
    case 'change passphrase':
      return driver.prepare({ kind: 'change', from: passphrase, to: next.passphrase });
    case 'import':
      return driver.prepare({ kind: 'add', ...file });
    case 'add key':
    case 'draft': {
      const mode = operation === 'draft' ? 'draft' : 'anyway';
      return { name: 'key.add', request: { mode, form: formOf(`Round${index}`) } };
    }
    case 'settings':
      return { name: 'settings.set', request: { autoLockMinutes: next.contents.autoLockMinutes } };
  }
}

function expectedOf(operation: Operation, old: Now, next: Now, outcome: Outcome): Expected {
  if (outcome.kind === 'answered') {
    return { passphrases: [next.passphrase], contents: [next.contents], mayBe: ['unlocked'] };
  }
  const either = { passphrases: [old.passphrase, next.passphrase], contents: [old.contents, next.contents] };
  switch (operation) {
    case 'create':
      return {
        passphrases: [next.passphrase],
        contents: [next.contents],
        mayBe: ['empty', 'locked', 'unlocked'],
      };
    case 'unlock':
      return { ...either, mayBe: ['locked', 'unlocked'] };
    case 'change passphrase':
      // The session's key may have been retired a moment before the new one was handed to it.
      return { ...either, mayBe: ['locked', 'unlocked'] };
    case 'add key':
      // First the key, then the form that it was typed in: a cut between leaves the typed form standing.
      return {
        ...either,
        contents: [...either.contents, { ...next.contents, draft: old.contents.draft }],
        mayBe: ['unlocked'],
      };
    default:
      return { ...either, mayBe: ['unlocked'] };
  }
}

/** Throws where what is found is not what may be; returns what is found, open. */
async function judge(
  driver: Driver,
  { passphrases, contents, mayBe }: Expected,
  where: string,
): Promise<Now> {
  const { vault } = await driver.state();
  const isAllowed = mayBe.some((state) => state === vault.state);
  if (!isAllowed) throw new Error(`${where}: the vault is ${vault.state}`);
  if (vault.isRepaired) throw new Error(`${where}: a stopped background was taken for damage`);
  if (vault.state === 'empty') {
    const passphrase = passphrases[0] ?? '';
    await driver.send(await driver.prepare({ kind: 'create', passphrase }));
    return { passphrase, contents: await driver.contents() };
  }
  const found = vault.state === 'unlocked' ? await readOr(driver, mayBe.includes('locked')) : null;
  // Whatever is open must also open again, and with no passphrase but the one that is right now.
  const candidates = [...new Set(passphrases)];
  const mustTry = found === null || candidates.length > 1;
  if (mustTry) await driver.send({ name: 'vault.lock', request: {} });
  const passphrase = mustTry ? await unlockWith(driver, candidates) : candidates[0];
  if (!passphrase) throw new Error(`${where}: no passphrase opens it`);
  const opened = found ?? (await driver.contents());
  if (!contents.some((allowed) => JSON.stringify(sorted(allowed)) === JSON.stringify(sorted(opened)))) {
    throw new Error(`${where}: found ${JSON.stringify(opened)}, not one of ${JSON.stringify(contents)}`);
  }
  return { passphrase, contents: opened };
}

/** A session whose key was retired a moment ago is found out at the first read, not by a question for the state. */
const readOr = (driver: Driver, mayLock: boolean): Promise<Contents | null> =>
  driver.contents().catch((error: unknown) => {
    if (mayLock && String(error).includes('vault-locked')) return null;
    throw error;
  });

const sorted = (contents: Contents) => ({ ...contents, keys: contents.keys.toSorted() });
