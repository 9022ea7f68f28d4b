import { codeOf } from '../../../utils/errors.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { createFaults, type FaultKind } from './faults.ts';
import { createBrowser, passphrase, type TestBrowser } from './world.ts';

/** What the draft's name says which state a vault is in; null is a vault that does not exist. */
export type Mark = string | null;

/** One operation whose storage calls are to fail one by one: from `old`, whole, to `next`, whole. */
export interface Trial {
  name: string;
  prepare(browser: TestBrowser): Promise<void>;
  run(vault: Vault, browser: TestBrowser): Promise<unknown>;
  old: Mark;
  next: Mark;
}

export const setMark = (vault: Vault, name: string) =>
  vault.change((payload) => ({
    ...payload,
    draft: { name, service: '', purpose: 'balances', key: '', secret: '' },
  }));

async function prepareOld(browser: TestBrowser): Promise<void> {
  const vault = browser.wake();
  await browser.create(vault);
  await setMark(vault, 'older');
  await setMark(vault, 'old');
}

export const trials: Trial[] = [
  {
    name: 'create',
    prepare: async () => {},
    run: (vault, browser) => browser.create(vault),
    old: null,
    next: '',
  },
  { name: 'change', prepare: prepareOld, run: (vault) => setMark(vault, 'new'), old: 'old', next: 'new' },
  {
    name: 'unlock',
    prepare: async (browser) => {
      await prepareOld(browser);
      await browser.wake().lock();
    },
    run: (vault, browser) => browser.unlock(vault),
    old: 'old',
    next: 'old',
  },
  {
    name: 'repair',
    prepare: async (browser) => {
      await prepareOld(browser);
      browser.local.items.set('vault:a', JSON.stringify('garbage'));
      await browser.wake().lock();
    },
    run: (vault) => vault.status(),
    old: 'old',
    next: 'old',
  },
];

/** What a healthy browser finds afterwards: it is started again and asks for the passphrase. */
export async function findMark(browser: TestBrowser): Promise<Mark> {
  browser.restart();
  browser.clock.now += 120_000;
  const vault = browser.wake();
  await vault.start();
  if ((await vault.status()).state === 'empty') return null;
  if (!(await browser.unlock(vault, passphrase))) throw new Error('the passphrase was refused');
  return vault.read((payload) => payload.draft?.name ?? '');
}

/** How many storage calls a trial makes when nothing fails. */
export async function countCalls(trial: Trial): Promise<string[]> {
  const browser = createBrowser();
  const faults = createFaults();
  await trial.prepare(browser);
  const vault = faults.wake(browser);
  await trial.run(vault, browser);
  return faults.names.slice(0, faults.calls());
}

/** Runs a trial with one fault and says what came of it: told to the caller, and found afterwards. */
export async function suffer(
  trial: Trial,
  at: number,
  kind: FaultKind | 'dies',
): Promise<{ told: 'done' | string; found: Mark }> {
  const browser = createBrowser();
  const faults = createFaults();
  await trial.prepare(browser);
  const vault = faults.wake(browser);
  faults.arm(at, kind);
  const run = trial.run(vault, browser).then(() => 'done', codeOf);
  const death = new Promise<string>((resolve) => setTimeout(resolve, 60, 'dead'));
  const told = await (kind === 'dies' ? Promise.race([run, death]) : run);
  faults.disarm();
  return { told, found: await findMark(browser) };
}

/** What is wrong with an outcome; null where the promise was kept. */
export function complain(trial: Trial, { told, found }: { told: string; found: Mark }): string | null {
  if (found !== trial.old && found !== trial.next) return `neither old nor new: ${found}`;
  if (told === 'done' && found !== trial.next) return `confirmed, and lost: ${found}`;
  if (!['done', 'dead', 'storage-failed', 'conflict', 'vault-locked', 'vault-damaged'].includes(told))
    return `said ${told}`;
  return null;
}
