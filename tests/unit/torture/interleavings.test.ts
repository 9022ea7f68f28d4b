import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { cases, seed } from '../../seed.ts';
import { openDesk, page, passphrase, ui } from '../background/desk.ts';
import { isSerial, type Ran, type State, type Step } from './serial.ts';

type Desk = ReturnType<typeof openDesk>;
type Message = Pick<Ran, 'name' | 'steps'> & {
  send: (desk: Desk) => Promise<unknown>;
  read?: (state: State) => unknown;
};

const needsOpen =
  (change: (state: State) => State | string): Step =>
  (state) =>
    state.isLocked ? 'vault-locked' : change(state);
const same: Step = (state) => state;
const sort = (names: Iterable<string>) => [...names].sort();

const form = (name: string) => ({
  name,
  service: '',
  purpose: 'balances' as const,
  key: `key-${name}`,
  secret: name,
});
const rights = {
  'view-balances': 'granted',
  'view-account-information': 'unknown',
  'place-orders': 'unknown',
  'perform-security-actions': 'unknown',
  'make-withdrawals': 'unknown',
} as const;

const add = (name: string): Message => ({
  name: `add ${name}`,
  send: (desk) => desk.ask('key.add', { mode: 'anyway', form: form(name) }),
  // The key, then the form it was typed in; between and around them others may write.
  steps: [
    needsOpen(same),
    needsOpen((state) => ({ ...state, keys: sort([...state.keys, name]) })),
    needsOpen((state) => ({ ...state, draft: null })),
  ],
});
const keepDraft = (name: string): Message => ({
  name: `draft ${name}`,
  send: (desk) => desk.ask('key.add', { mode: 'draft', form: form(name) }),
  steps: [needsOpen((state) => ({ ...state, draft: name }))],
});
const rename = (to: string): Message => ({
  name: `rename to ${to}`,
  send: async (desk) => {
    const { keys } = await desk.ask('key.list', {});
    const id = keys.find(({ name }) => name.startsWith('First'))?.id ?? '';
    return desk.ask('key.update', { id, name: to, service: '', purpose: 'other', color: null });
  },
  steps: [
    needsOpen(same),
    needsOpen((state) => ({
      ...state,
      keys: sort(state.keys.map((name) => (name.startsWith('First') ? to : name))),
    })),
    needsOpen(same),
  ],
});
const list: Message = {
  name: 'list',
  send: async (desk) => sort((await desk.ask('key.list', {})).keys.map(({ name }) => name)),
  steps: [needsOpen(same)],
  read: ({ keys }) => keys,
};
const autoLock = (autoLockMinutes: 1 | 30): Message => ({
  name: `lock after ${autoLockMinutes}`,
  send: (desk) => desk.ask('settings.set', { autoLockMinutes }),
  steps: [needsOpen((state) => ({ ...state, autoLockMinutes }))],
});
const currency = (code: 'usd' | 'brl'): Message => ({
  name: code,
  send: (desk) => desk.ask('settings.set', { currency: code }),
  steps: [(state) => ({ ...state, currency: code })],
});
const hide = (isPrivate: boolean): Message => ({
  name: `private ${isPrivate}`,
  send: (desk) => desk.ask('settings.set', { isPrivate }),
  steps: [(state) => ({ ...state, isPrivate })],
});
const refresh = (by: 'person' | 'clock'): Message => ({
  name: `refresh by ${by}`,
  send: (desk) => desk.ask('balance.refresh', { by }),
  // Many looks at the vault; only whether it ends is judged here.
  steps: [needsOpen(same), needsOpen(same)],
});
const sweep: Message = { name: 'sweep', send: (desk) => desk.sweep(), steps: [same] };
const state: Message = { name: 'state', send: (desk) => desk.ask('app.state', {}), steps: [same] };
const lock: Message = {
  name: 'lock',
  send: (desk) => desk.ask('vault.lock', {}),
  steps: [(before) => ({ ...before, isLocked: true })],
};
const capture = (name: string): Message => ({
  name: `capture ${name}`,
  send: (desk) =>
    desk.ask(
      'capture.seal',
      { name, key: `key-${name}`, secret: name, rights, ip: 'unknown', destinations: 'unknown' },
      page,
    ),
  steps: [(before) => ({ ...before, captured: sort([...before.captured, name]) })],
});

const script = (actor: string, messages: Message[], most: number) =>
  fc
    .shuffledSubarray(messages, { minLength: 1, maxLength: most })
    .map((chosen) => chosen.map((message) => ({ actor, ...message })));
const scripts = fc.tuple(
  script('popup', [state, hide(true), refresh('person'), list, currency('usd'), lock], 3),
  script(
    'options',
    [add('A'), keepDraft('Draft'), rename('First of all'), autoLock(30), currency('brl'), list],
    4,
  ),
  script('second options', [add('B'), keepDraft('Other'), autoLock(1)], 2),
  script('alarm', [sweep, refresh('clock'), sweep], 2),
  script('guard', [capture('C'), capture('D')], 2),
);

const start: State = {
  isLocked: false,
  keys: ['First'],
  draft: null,
  autoLockMinutes: 15,
  currency: 'mxn',
  isPrivate: false,
  captured: [],
};

test('interleavings of popup, options, alarm and guard end as some serial run does', async () => {
  console.log(`seed ${seed}`);
  const count = { runs: 0, locked: 0 };
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), scripts, async (scheduler, chosen) => {
      let isScheduled = false;
      const desk = openDesk(undefined, {
        through: async (what, run) => {
          if (isScheduled) await scheduler.schedule(Promise.resolve(), what);
          return run();
        },
      });
      await desk.create();
      await desk.ask('key.add', { mode: 'anyway', form: form('First') });

      isScheduled = true;
      let tick = 0;
      const ran: Ran[] = [];
      const play = async (messages: (Message & { actor: string })[]) => {
        for (const { actor, name, steps, read, send } of messages) {
          tick += 1;
          const beganAt = tick;
          const [outcome, value] = await send(desk).then(
            (seen) => ['ok', seen] as const,
            (error) => [error.code ?? codeOf(error)] as const,
          );
          tick += 1;
          ran.push({
            actor,
            name,
            steps,
            outcome,
            beganAt,
            endedAt: tick,
            ...(read && outcome === 'ok' ? { sees: { read, value } } : {}),
          });
        }
      };
      await scheduler.waitFor(Promise.all(chosen.map(play)));
      isScheduled = false;
      // What nobody waits for, like the ledger's writing, holds locks until it is let go too.
      await scheduler.waitIdle();

      const found = await readAll(desk);
      count.runs += 1;
      if (found.isLocked) count.locked += 1;
      const story = ran.map(
        ({ actor, name, outcome, beganAt, endedAt }) => `${beganAt}-${endedAt} ${actor}: ${name}: ${outcome}`,
      );
      expect(isSerial(ran, start, found), `${story.join('\n')}\n${JSON.stringify(found)}`).toBe(true);
    }),
    { seed, numRuns: cases(12, 1000), endOnFailure: true },
  );
  console.log(`${count.runs} interleavings, ${count.locked} with a lock among them`);
}, 900_000);

/** What a background that wakes anew finds. */
async function readAll(desk: Desk): Promise<State> {
  desk.restart();
  const { vault } = await desk.ask('app.state', {}, ui);
  const isLocked = vault.state === 'locked';
  if (isLocked) await desk.unlock(passphrase);
  const { settings } = await desk.ask('app.state', {});
  const { keys } = await desk.ask('key.list', {});
  const { draft } = await desk.ask('key.draft', {});
  const { proposals } = await desk.ask('inbox.list', {});
  return {
    isLocked,
    keys: sort(keys.map(({ name }) => name)),
    draft: draft?.name ?? null,
    autoLockMinutes: settings.autoLockMinutes ?? 0,
    currency: settings.currency,
    isPrivate: settings.isPrivate,
    captured: sort(proposals.flatMap((proposal) => (proposal.kind === 'captured' ? [proposal.name] : []))),
  };
}

test('two windows that change different preferences at once both get their way', async () => {
  const desk = openDesk();
  await Promise.all([
    desk.ask('settings.set', { currency: 'usd' }),
    desk.ask('settings.set', { isPrivate: true }),
    desk.ask('settings.set', { theme: 'dark' }),
  ]);
  const { settings } = await desk.ask('app.state', {});
  expect(settings).toMatchObject({ currency: 'usd', isPrivate: true, theme: 'dark' });
});
