import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import type { StorageArea } from '../../../utils/storage.ts';
import { makeSlot, trySlot } from '../../../utils/vault/derivation.ts';
import { openTable } from '../../../utils/vault/table.ts';
import { createVault, type Vault } from '../../../utils/vault/vault.ts';
import { entry, findMark, newPassphrase, setMark } from './trials.ts';
import { createBrowser, createLocks, passphrase, type TestBrowser } from './world.ts';

let browser: TestBrowser;
let vault: Vault;

beforeEach(() => {
  browser = createBrowser();
  vault = browser.wake();
});

const code = (work: Promise<unknown>) => work.then(() => null, codeOf);
const ws = () => openTable(browser.indexedDB, 'llavero-session').keys();

async function copies(): Promise<string[]> {
  const slots = ['vault:a', 'vault:b'].map((key) => JSON.parse(browser.local.items.get(key) ?? 'null'));
  return [...slots, await openTable(browser.indexedDB, 'llavero-vault').get('vault:mirror')];
}
const costs = async () =>
  (await copies()).map((text) => JSON.parse(JSON.parse(text).protected).slots[0].kdf.memoryKiB / 1024);

describe('a change of passphrase', () => {
  beforeEach(async () => {
    await browser.create(vault);
    await vault.journal.put('chunk', 'kept');
    await setMark(vault, 'kept');
  });

  it('leaves the vault open, its content as it was, and no copy the old one opens', async () => {
    expect(await browser.changePassphrase(vault, passphrase, newPassphrase)).toBe(true);
    expect(await browser.wake().read((payload) => payload.draft?.name)).toBe('kept');
    expect(new Set(await copies()).size).toBe(1);
    expect((await ws()).length).toBe(1);
    expect(await findMark(browser)).toBe('kept, by the new passphrase');
  });

  it('keeps the journal readable', async () => {
    await browser.changePassphrase(vault, passphrase, newPassphrase);
    const { z } = await import('zod/mini');
    expect(await vault.journal.get('chunk', z.string())).toBe('kept');
  });

  it('needs the old one, also while the vault is open', async () => {
    expect(await browser.changePassphrase(vault, 'not the passphrase', newPassphrase)).toBe(false);
    const offer = await vault.attempt();
    if (offer.kind !== 'slot') throw new Error('wait');
    const made = await makeSlot(newPassphrase, offer.id, browser.derivation);
    expect(await code(vault.changePassphrase({ proof: made.session, made }))).not.toBeNull();
    expect(await findMark(browser)).toBe('kept');
  });

  it('is a success: the attempts before it no longer count', async () => {
    for (let count = 0; count < 2; count += 1) await vault.attempt();
    await browser.changePassphrase(vault, passphrase, newPassphrase);
    for (let count = 0; count < 3; count += 1) expect((await vault.attempt()).kind).toBe('slot');
  });

  it('is not undone by a session of the old one', async () => {
    const other = browser.wake();
    expect(await other.read((payload) => payload.draft?.name)).toBe('kept');
    const before = new Map(browser.session.items);
    await browser.changePassphrase(vault, passphrase, newPassphrase);
    // As if the worker had been killed before the new session was kept.
    for (const [key, value] of before) browser.session.items.set(key, value);
    expect(await code(browser.wake().read((payload) => payload))).toBe('vault-locked');
    expect(await findMark(browser)).toBe('kept, by the new passphrase');
  });

  it.each([1, 2])('cut after write %i of its record asks for no passphrase', async (cut) => {
    const { storage } = browser.world;
    let written = 0;
    const until = new Promise<void>((resolve) => {
      const lend = (area: StorageArea): StorageArea => ({
        ...area,
        set: async (pairs) => {
          // A killed worker: what it asks for now is neither done nor answered.
          if (written === cut) return new Promise(() => {});
          await area.set(pairs);
          if (Object.keys(pairs).some((key) => /^vault:[ab]$/.test(key))) written += 1;
          if (written === cut) resolve();
        },
      });
      const killed = browser.wake({
        storage: { local: lend(storage.local), session: lend(storage.session) },
      });
      browser.changePassphrase(killed, passphrase, newPassphrase).catch(() => undefined);
    });
    await until;
    // Its locks died with it.
    const next = () => createVault({ ...browser.world, locks: createLocks() });
    for (let again = 0; again < 2; again += 1) {
      expect(await next().read((payload) => payload.draft?.name)).toBe('kept');
    }
  });

  it('that could not be written leaves the vault open as it was', async () => {
    const { storage } = browser.world;
    const refuse = (pairs: Record<string, unknown>) =>
      Object.keys(pairs).some((key) => /^vault:[ab]$/.test(key));
    const local = {
      ...storage.local,
      set: async (pairs: Record<string, unknown>) => {
        if (refuse(pairs)) throw new Error('disk full');
        await storage.local.set(pairs);
      },
    };
    const full = browser.wake({ storage: { ...storage, local } });
    expect(await code(browser.changePassphrase(full, passphrase, newPassphrase))).toBe('storage-failed');
    expect(await browser.wake().read((payload) => payload.draft?.name)).toBe('kept');
    expect(await findMark(browser)).toBe('kept');
  });

  it('cut short after the first slot is finished at the next unlock', async () => {
    const [, older] = await copies();
    await browser.changePassphrase(vault, passphrase, newPassphrase);
    browser.local.items.set('vault:b', JSON.stringify(older));
    expect(await findMark(browser)).toBe('kept, by the new passphrase');
    expect(new Set(await copies()).size).toBe(1);
  });
});

describe('a slot cheaper than today', () => {
  it('is replaced everywhere at the next unlock, once', async () => {
    await browser.createCheap(vault);
    await setMark(vault, 'kept');
    expect(await costs()).toEqual([64, 64, 64]);
    await vault.lock();
    expect(await browser.unlock(vault, 'wrong wrong wrong')).toBe(false);
    expect(await costs()).toEqual([64, 64, 64]);
    await browser.unlock(vault);
    expect(await costs()).toEqual([128, 128, 128]);
    const after = await copies();
    expect(await browser.wake().read((payload) => payload.draft?.name)).toBe('kept');
    await vault.lock();
    await browser.unlock(vault);
    expect(await copies()).toEqual(after);
    expect(await findMark(browser)).toBe('kept');
  });
});

describe('a backup', () => {
  const filePassphrase = 'the file has its own';
  const write = async (withSecrets = true) =>
    vault.backup.write({ made: await makeSlot(filePassphrase, null, browser.derivation), withSecrets });
  const open = async (on: TestBrowser, to: Vault, text: string) => {
    const session = await on.openFile(to, text, filePassphrase);
    if (!session) throw new Error('wrong');
    return { text, session };
  };

  beforeEach(async () => {
    await browser.create(vault);
    await setMark(vault, 'a draft');
    await vault.change((payload) => ({ ...payload, keys: [entry('One'), entry('Two')] }));
  });

  it('is a record of its own, opened by its own passphrase, looked into without a change', async () => {
    const text = await write();
    expect((await vault.backup.inspect(text)).id).not.toBe((await vault.recipient()).id);
    expect(await browser.openFile(vault, text, passphrase)).toBeNull();
    const before = await copies();
    const seen = await vault.backup.preview(await open(browser, vault, text), ({ at, payload }) => ({
      at,
      names: payload.keys.map(({ name, secret }) => `${name} ${secret}`),
      draft: payload.draft,
    }));
    expect(seen).toEqual({ at: browser.clock.now, names: ['One secret', 'Two secret'], draft: null });
    expect(await copies()).toEqual(before);
    expect((await ws()).length).toBe(1);
  });

  it('leaves the secrets out where asked', async () => {
    const text = await write(false);
    const seen = await vault.backup.preview(await open(browser, vault, text), ({ payload }) => payload.keys);
    expect(seen.map(({ secret }) => secret)).toEqual([null, null]);
  });

  it('needs the vault open', async () => {
    await vault.lock();
    expect(await code(write())).toBe('vault-locked');
    expect(await ws()).toEqual([]);
  });

  it('brings a vault back where there is none, under the passphrase given there', async () => {
    const text = await write();
    const elsewhere = createBrowser();
    const target = elsewhere.wake();
    const made = await makeSlot(passphrase, null, elsewhere.derivation);
    const status = await target.backup.restore({ ...(await open(elsewhere, target, text)), made });
    expect(status.state).toBe('unlocked');
    expect(await findMark(elsewhere)).toBe('One Two');
  });

  it('adds to an open vault what is missing, fills in secrets, and changes nothing that is there', async () => {
    const text = await write();
    await vault.change((payload) => ({
      ...payload,
      keys: [{ ...entry('One', null), name: 'Renamed' }, entry('Three')],
    }));
    await vault.backup.add(await open(browser, vault, text));
    const names = await vault.read(({ keys }) => keys.map(({ name, secret }) => `${name} ${secret}`));
    expect(names).toEqual(['Renamed secret', 'Three secret', 'Two secret']);
    expect(await vault.read(({ draft }) => draft?.name)).toBe('a draft');
  });

  it('never takes the place of a vault that is there', async () => {
    const text = await write();
    const made = await makeSlot(passphrase, null, browser.derivation);
    expect(await code(vault.backup.restore({ ...(await open(browser, vault, text)), made }))).toBe(
      'vault-exists',
    );
    expect(await findMark(browser)).toBe('a draft One Two');
  });

  it('restored over damage keeps the damaged bytes', async () => {
    const text = await write();
    await vault.lock();
    for (const key of ['vault:a', 'vault:b']) browser.local.items.set(key, JSON.stringify(`bad ${key}`));
    await openTable(browser.indexedDB, 'llavero-vault').set('vault:mirror', 'bad mirror');
    vault = browser.wake();
    const made = await makeSlot(passphrase, null, browser.derivation);
    await vault.backup.restore({ ...(await open(browser, vault, text)), made });
    expect(JSON.parse(await vault.quarantine()).setAside.toSorted()).toEqual([
      'bad mirror',
      'bad vault:a',
      'bad vault:b',
    ]);
    expect(await findMark(browser)).toBe('One Two');
  });

  it('that is none, damaged, too large or too new is refused before anything is derived', async () => {
    const text = await write();
    expect(await code(vault.backup.inspect('{}'))).toBe('vault-damaged');
    expect(await code(vault.backup.inspect(text.replace(/.$/, '')))).toBe('vault-damaged');
    expect(await code(vault.backup.inspect(text + ' '.repeat(262_144)))).toBe('vault-damaged');
    expect((await vault.backup.inspect(`\uFEFF${text}\n`)).id).toHaveLength(22);
  });

  it('with the session of another file is refused', async () => {
    const [text, other] = [await write(), await write()];
    const { session } = await open(browser, vault, other);
    expect(await code(vault.backup.add({ text, session }))).toBe('conflict');
  });
});

describe('a wipe', () => {
  it('leaves nothing anywhere, and room for a new vault', async () => {
    await browser.create(vault);
    await setMark(vault, 'gone');
    await vault.journal.put('chunk', 1);
    await vault.inbox.put('captured', await vault.recipient(), { key: 1 });
    browser.local.items.set('vault:a', JSON.stringify('garbage'));
    vault = browser.wake();
    expect(await vault.wipe()).toEqual({ state: 'empty', isRepaired: false, locksAt: null });
    expect([...browser.local.items.keys(), ...browser.session.items.keys()]).toEqual([]);
    for (const name of ['llavero-vault', 'llavero-session', 'llavero-journal'] as const) {
      expect(await openTable(browser.indexedDB, name).keys()).toEqual([]);
    }
    expect((await browser.create(vault)).state).toBe('unlocked');
  });
});

it('a session of a file cannot open the vault', async () => {
  await browser.create(vault);
  const made = await makeSlot('the file has its own', null, browser.derivation);
  const text = await vault.backup.write({ made, withSecrets: true });
  await vault.lock();
  const { id, slot } = await vault.backup.inspect(text);
  const session = await trySlot('the file has its own', id, slot, browser.derivation);
  if (!session) throw new Error('wrong');
  expect(await code(vault.unlock({ session }))).toBe('conflict');
});
