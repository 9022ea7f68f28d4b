import { codeOf } from '../../../utils/errors.ts';
import { toBase64 } from '../../../utils/vault/bytes.ts';
import { addPasskey, makeSlot, type SessionHandover } from '../../../utils/vault/derivation.ts';
import type { KeyEntry } from '../../../utils/vault/payload.ts';
import type { PasskeySlot } from '../../../utils/vault/record.ts';
import { openTable } from '../../../utils/vault/table.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { createFaults, type FaultKind } from './faults.ts';
import { createBrowser, createLocks, passphrase, random, type TestBrowser } from './world.ts';

/** Which state a vault is in: the names of its draft and keys, and what opened it. */
export type Mark = string;

export const newPassphrase = 'another battery for the horse';
const filePassphrase = 'a file has a passphrase of its own';

/** One operation whose storage calls are to fail one by one: from `old`, whole, to `next`, whole. */
export interface Trial {
  name: string;
  /** Gives what `run` needs besides the vault. */
  prepare(browser: TestBrowser): Promise<string>;
  run(vault: Vault, browser: TestBrowser, prepared: string): Promise<unknown>;
  old: Mark;
  next: Mark;
}

export const setMark = (vault: Vault, name: string) =>
  vault.change((payload) => ({
    ...payload,
    draft: { name, service: '', purpose: 'balances', key: '', secret: '' },
  }));

const unknown = { state: 'unknown', by: null, at: null } as const;

export const entry = (name: string, secret: string | null = 'secret'): KeyEntry => ({
  id: name.padEnd(22, '0'),
  exchange: 'bitso',
  name,
  service: '',
  purpose: 'balances',
  key: `key-${name}`,
  secret,
  rights: {
    'make-withdrawals': unknown,
    'place-orders': unknown,
    'perform-security-actions': unknown,
    'view-account-information': unknown,
    'view-balances': unknown,
  },
  ip: 'unknown',
  destinations: 'unknown',
  createdAt: null,
  addedAt: 1,
  replaceBy: null,
  notes: '',
  retiredAt: null,
  color: null,
  sameAs: null,
  fingerprint: null,
});

async function prepareOld(browser: TestBrowser): Promise<string> {
  const vault = browser.wake();
  await browser.create(vault);
  await setMark(vault, 'older');
  await setMark(vault, 'old');
  return '';
}

async function prepareFile(): Promise<string> {
  const elsewhere = createBrowser();
  const vault = elsewhere.wake();
  await elsewhere.create(vault);
  await vault.change((payload) => ({ ...payload, keys: [entry('Filed')] }));
  const made = await makeSlot(filePassphrase, null, elsewhere.derivation);
  return vault.backup.write({ made, withSecrets: true });
}

async function openFile(vault: Vault, browser: TestBrowser, text: string): Promise<SessionHandover> {
  const session = await browser.openFile(vault, text, filePassphrase);
  if (!session) throw new Error('the passphrase of the file was refused');
  return session;
}

const restore = async (vault: Vault, browser: TestBrowser, text: string) =>
  vault.backup.restore({
    text,
    session: await openFile(vault, browser, text),
    made: await makeSlot(passphrase, null, browser.derivation),
  });

/** A passkey's slot as the page's worker makes it, the passphrase having been typed. */
async function passkeyFor(vault: Vault, browser: TestBrowser): Promise<PasskeySlot> {
  const offer = await vault.attempt();
  if (offer.kind === 'wait') throw new Error(`wait ${offer.waitMs}`);
  const passkey = {
    credentialId: toBase64(random(16)),
    input: toBase64(random(32)),
    output: toBase64(random(32)),
  };
  const slot = await addPasskey(passphrase, offer.id, offer.slot, passkey, browser.derivation);
  if (!slot) throw new Error('the passphrase was refused');
  return slot;
}

export const trials: Trial[] = [
  {
    name: 'create',
    prepare: async () => '',
    run: (vault, browser) => browser.create(vault),
    old: 'empty',
    next: 'nothing in it',
  },
  { name: 'change', prepare: prepareOld, run: (vault) => setMark(vault, 'new'), old: 'old', next: 'new' },
  {
    name: 'unlock',
    prepare: async (browser) => {
      await prepareOld(browser);
      await browser.wake().lock();
      return '';
    },
    run: (vault, browser) => browser.unlock(vault),
    old: 'old',
    next: 'old',
  },
  {
    name: 'unlock with a costlier slot',
    prepare: async (browser) => {
      const vault = browser.wake();
      await browser.createCheap(vault);
      await setMark(vault, 'old');
      await vault.lock();
      return '';
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
      return '';
    },
    run: (vault) => vault.status(),
    old: 'old',
    next: 'old',
  },
  {
    name: 'change of passphrase',
    prepare: prepareOld,
    run: (vault, browser) => browser.changePassphrase(vault, passphrase, newPassphrase),
    old: 'old',
    next: 'old, by the new passphrase',
  },
  {
    name: 'import into an open vault',
    prepare: async (browser) => {
      await prepareOld(browser);
      return prepareFile();
    },
    run: async (vault, browser, text) =>
      vault.backup.add({ text, session: await openFile(vault, browser, text) }),
    old: 'old',
    next: 'old Filed',
  },
  {
    name: 'restore where nothing is',
    prepare: () => prepareFile(),
    run: restore,
    old: 'empty',
    next: 'Filed',
  },
  {
    name: 'restore over damage',
    prepare: async (browser) => {
      await prepareOld(browser);
      await browser.wake().lock();
      for (const key of ['vault:a', 'vault:b']) browser.local.items.set(key, JSON.stringify(`bad ${key}`));
      await openTable(browser.indexedDB, 'llavero-vault').set('vault:mirror', 'bad mirror');
      return prepareFile();
    },
    run: restore,
    old: 'damaged',
    next: 'Filed',
  },
  {
    name: 'adding a passkey',
    prepare: prepareOld,
    run: async (vault, browser) => vault.passkeys.add({ slot: await passkeyFor(vault, browser), name: 'P' }),
    old: 'old',
    next: 'old',
  },
  {
    name: 'removing a passkey',
    prepare: async (browser) => {
      await prepareOld(browser);
      const vault = browser.wake();
      const slot = await passkeyFor(vault, browser);
      await vault.passkeys.add({ slot, name: 'P' });
      return slot.credentialId;
    },
    run: (vault, _, credentialId) => vault.passkeys.remove(credentialId),
    old: 'old',
    next: 'old',
  },
  {
    name: 'wipe',
    prepare: prepareOld,
    run: (vault) => vault.wipe(),
    old: 'old',
    next: 'empty',
  },
];

/** What a healthy browser finds afterwards: it is started again and asks for a passphrase. */
export async function findMark(browser: TestBrowser): Promise<Mark> {
  browser.restart();
  browser.clock.now += 120_000;
  const vault = browser.wake();
  await vault.start();
  const { state } = await vault.status();
  if (state !== 'locked') return state;
  const isOld = await browser.unlock(vault, passphrase);
  if (!isOld && !(await browser.unlock(vault, newPassphrase))) throw new Error('no passphrase opens it');
  const names = await vault.read(({ draft, keys }) => [draft?.name ?? '', ...keys.map(({ name }) => name)]);
  return `${names.join(' ').trim() || 'nothing in it'}${isOld ? '' : ', by the new passphrase'}`;
}

/** How many storage calls a trial makes when nothing fails. */
export async function countCalls(trial: Trial): Promise<string[]> {
  const browser = createBrowser();
  const faults = createFaults();
  const prepared = await trial.prepare(browser);
  const vault = faults.wake(browser);
  await trial.run(vault, browser, prepared);
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
  const prepared = await trial.prepare(browser);
  const vault = faults.wake(browser);
  faults.arm(at, kind);
  const run = trial.run(vault, browser, prepared).then(() => 'done', codeOf);
  const told = await Promise.race([run, faults.death]);
  // The browser frees what a dead worker held.
  if (told === 'dead') browser.world.locks = createLocks();
  return { told, found: await findMark(browser) };
}

/** What is wrong with an outcome; null where the promise was kept. */
export function complain(trial: Trial, { told, found }: { told: string; found: Mark }): string | null {
  if (found !== trial.old && found !== trial.next) return `neither old nor new: ${found}`;
  if (told === 'done' && found !== trial.next) return `confirmed, and lost: ${found}`;
  if (
    ![
      'done',
      'dead',
      'storage-failed',
      'storage-unreadable',
      'conflict',
      'vault-locked',
      'vault-damaged',
    ].includes(told)
  )
    return `said ${told}`;
  return null;
}
