import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';
import { codeOf } from '../../../utils/errors.ts';
import { makeSlot, trySlot } from '../../../utils/vault/derivation.ts';
import { openTable } from '../../../utils/vault/table.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { createBrowser, passphrase, type TestBrowser } from './world.ts';

let browser: TestBrowser;
let vault: Vault;

beforeEach(() => {
  browser = createBrowser();
  vault = browser.wake();
});

const code = (work: Promise<unknown>) => work.then(() => null, codeOf);
const withDraft = (name: string) => (payload: Awaited<ReturnType<Vault['change']>>) => ({
  ...payload,
  draft: { name, service: '', purpose: 'balances' as const, key: 'k', secret: 's' },
});
const draftName = (from: Vault) => from.read((payload) => payload.draft?.name ?? null);
const ws = () => openTable(browser.indexedDB, 'llavero-session').keys();

describe('a vault', () => {
  it('is empty at first, and open right after its creation', async () => {
    expect(await vault.status()).toEqual({ state: 'empty', isRepaired: false, locksAt: null });
    expect(await browser.create(vault)).toEqual({
      state: 'unlocked',
      isRepaired: false,
      locksAt: browser.clock.now + 15 * 60 * 1000,
    });
    expect(await vault.read((payload) => payload.keys)).toEqual([]);
  });

  it('is not made over another', async () => {
    await browser.create(vault);
    expect(await code(browser.create(browser.wake()))).toBe('vault-exists');
    expect((await ws()).length).toBe(1);
  });

  it('locks, refuses, and opens with its passphrase only', async () => {
    await browser.create(vault);
    expect((await vault.lock()).state).toBe('locked');
    expect(browser.locked.count).toBe(1);
    expect(await code(vault.read((payload) => payload))).toBe('vault-locked');
    expect(await code(vault.change(withDraft('x')))).toBe('vault-locked');
    expect(await browser.unlock(vault, 'correct horse battery stable')).toBe(false);
    expect((await vault.status()).state).toBe('locked');
    expect(await ws()).toEqual([]);
    expect(await browser.unlock(vault)).toBe(true);
    expect((await vault.status()).state).toBe('unlocked');
  });

  it('takes a passphrase however the keyboard composed it', async () => {
    await browser.create(vault, 'cafe\u0301 con leche fri\u0301o');
    await vault.lock();
    expect(await browser.unlock(vault, 'café con leche frío')).toBe(true);
  });

  it('keeps a change over the death of its worker, without asking again', async () => {
    await browser.create(vault);
    await vault.change(withDraft('kept'));
    expect(await draftName(browser.wake())).toBe('kept');
  });

  it('keeps a change over a restart of the browser, and asks again', async () => {
    await browser.create(vault);
    await vault.change(withDraft('kept'));
    browser.restart();
    vault = browser.wake();
    await vault.start();
    expect((await vault.status()).state).toBe('locked');
    expect(await ws()).toEqual([]);
    await browser.unlock(vault);
    expect(await draftName(vault)).toBe('kept');
  });

  it('keeps nothing readable anywhere', async () => {
    await browser.create(vault);
    await vault.change(withDraft('CANARY-name'));
    await vault.journal.put('prices', { canary: 'CANARY-chunk' });
    const stores = await Promise.all(
      (['llavero-vault', 'llavero-journal'] as const).map(async (name) => {
        const table = openTable(browser.indexedDB, name);
        return Promise.all((await table.keys()).map((key) => table.get(key)));
      }),
    );
    const all = JSON.stringify([[...browser.local.items], [...browser.session.items], stores]);
    expect(all).toContain('llavero-vault');
    for (const canary of ['CANARY', btoa('CANARY-name').slice(0, 8), passphrase])
      expect(all).not.toContain(canary);
  });

  it('writes the older slot and the mirror each time, and nothing for an unchanged payload', async () => {
    await browser.create(vault);
    const generations = () =>
      ['vault:a', 'vault:b'].map((key) => {
        const envelope = JSON.parse(JSON.parse(browser.local.items.get(key) ?? ''));
        return JSON.parse(envelope.protected).generation;
      });
    expect(generations()).toEqual([1, 1]);
    await vault.change(withDraft('2'));
    expect(generations()).toEqual([1, 2]);
    await vault.change(withDraft('3'));
    expect(generations()).toEqual([3, 2]);
    await vault.change((payload) => payload);
    expect(generations()).toEqual([3, 2]);
    const mirror = await openTable(browser.indexedDB, 'llavero-vault').get('vault:mirror');
    expect(JSON.stringify(mirror)).toBe(browser.local.items.get('vault:a'));
  });

  it('changes one at a time, whoever asks', async () => {
    await browser.create(vault);
    const other = browser.wake();
    const append = (payload: Awaited<ReturnType<Vault['change']>>) =>
      withDraft(`${payload.draft?.name ?? ''}x`)(payload);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? vault : other).change(append).catch(() => null)),
    );
    const length = (await draftName(browser.wake()))?.length;
    expect(length).toBe(20);
  });

  it('refuses a payload that does not fit its shape, and keeps the old one', async () => {
    await browser.create(vault);
    await vault.change(withDraft('good'));
    expect(await code(vault.change(withDraft('x'.repeat(61))))).toBe('internal');
    expect(await draftName(browser.wake())).toBe('good');
  });
});

describe('an unlock', () => {
  it('leaves the session of another window alone', async () => {
    await browser.create(vault);
    await vault.lock();
    const offer = await vault.attempt();
    if (offer.kind !== 'slot') throw new Error('wait');
    const first = await trySlot(passphrase, offer.id, offer.slot, browser.derivation);
    const second = await trySlot(passphrase, offer.id, offer.slot, browser.derivation);
    if (!first || !second) throw new Error('wrong');
    await vault.unlock({ session: first });
    expect((await vault.unlock({ session: second })).state).toBe('unlocked');
    expect(await ws()).toEqual([second.sessionId]);
  });

  it('with a handover that is not of this vault leaves it locked and leaves nothing behind', async () => {
    await browser.create(vault);
    await vault.lock();
    const foreign = await makeSlot(passphrase, null, browser.derivation);
    expect(await code(vault.unlock({ session: foreign.session }))).toBe('conflict');
    expect((await vault.status()).state).toBe('locked');
    expect(await ws()).toEqual([]);
  });

  it('without its W asks for the passphrase again', async () => {
    await browser.create(vault);
    await openTable(browser.indexedDB, 'llavero-session').clear();
    expect((await browser.wake().status()).state).toBe('locked');
    expect(browser.session.items.has('vault:session')).toBe(false);
  });
});

describe('a lock', () => {
  beforeEach(() => browser.create(vault));
  const failingKeys = () =>
    browser.wake({
      table: (indexedDB, name) => {
        const table = openTable(indexedDB, name);
        return name === 'llavero-session' ? { ...table, clear: () => Promise.reject(new Error('x')) } : table;
      },
    });

  it('needs one half gone only, and says so where neither went', async () => {
    const remove = browser.session.remove;
    browser.session.remove = () => Promise.reject(new Error('x'));
    expect(await code(failingKeys().lock())).toBe('storage-failed');
    browser.session.remove = remove;
    expect((await failingKeys().lock()).state).toBe('locked');
    await browser.unlock(vault);
    browser.session.remove = () => Promise.reject(new Error('x'));
    expect((await browser.wake().lock()).state).toBe('locked');
  });
});

describe('the throttle', () => {
  const attempt = async () => {
    const offer = await browser.wake().attempt();
    return offer.kind === 'wait' ? offer.waitMs : 0;
  };

  it('counts before the attempt, over restarts, with growing waits', async () => {
    await browser.create(vault);
    await vault.lock();
    const waits: number[] = [];
    for (let count = 0; count < 11; count += 1) {
      const waitMs = await attempt();
      waits.push(waitMs);
      browser.restart();
      browser.clock.now += waitMs;
      if (waitMs > 0) expect(await attempt()).toBe(0);
    }
    expect(waits).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1000));
  });

  it('hands out nothing while waiting, cannot be stretched by the clock, and is reset by a success', async () => {
    await browser.create(vault);
    for (let count = 0; count < 3; count += 1) await attempt();
    browser.clock.now += 500;
    expect(await attempt()).toBe(1500);
    browser.clock.now -= 1_000_000;
    expect(await attempt()).toBe(2000);
    browser.clock.now += 2_000_000;
    await browser.unlock(browser.wake());
    expect([await attempt(), await attempt(), await attempt()]).toEqual([0, 0, 0]);
  });

  it('hands out nothing where the attempt could not be counted', async () => {
    await browser.create(vault);
    const full = () => Promise.reject(new Error('QUOTA_BYTES'));
    browser.local.set = full;
    // Counted for as long as the browser runs: a full disk opens no vault, and it takes no attempt for nothing.
    for (let made = 0; made < 3; made += 1) expect((await vault.attempt()).kind).toBe('slot');
    expect((await vault.attempt()).kind).toBe('wait');
    browser.session.set = full;
    browser.clock.now += 60_000;
    expect(await code(vault.attempt())).toBe('storage-failed');
  });
});

describe('the deadlines', () => {
  const minute = 60_000;
  const state = async () => (await browser.wake().status()).state;

  it('lock after 15 minutes without input, however often it is looked at', async () => {
    await browser.create(vault);
    browser.idle.state = 'idle';
    for (let minutes = 1; minutes < 15; minutes += 1) {
      browser.clock.now += minute;
      expect(await state()).toBe('unlocked');
    }
    browser.clock.now += minute;
    expect(await code(vault.read((payload) => payload))).toBe('vault-locked');
    expect(browser.session.items.size).toBe(0);
    expect(await ws()).toEqual([]);
    expect(browser.locked.count).toBe(1);
  });

  it('let input count wherever it was made, and lock after 12 hours all the same', async () => {
    await browser.create(vault);
    for (let minutes = 1; minutes < 12 * 60; minutes += 1) {
      browser.clock.now += minute;
      await vault.sweep();
    }
    expect(await state()).toBe('unlocked');
    browser.clock.now += minute;
    expect(await state()).toBe('locked');
  });

  it('count sleep as no input, though the mouse has just woken the machine', async () => {
    await browser.create(vault);
    browser.clock.now += 16 * minute;
    expect(await state()).toBe('locked');
    expect(browser.idle.asked).toEqual([]);
  });

  it('lock at once when the system locks, and when the clock was set back', async () => {
    await browser.create(vault);
    browser.clock.now += minute;
    browser.idle.state = 'locked';
    await vault.sweep();
    expect(await state()).toBe('locked');
    browser.idle.state = 'active';
    await browser.unlock(vault);
    browser.clock.now -= 10_000;
    expect(await code(vault.read((payload) => payload))).toBe('vault-locked');
  });

  it('take a browser that cannot say for one without input, and do not wait for it', async () => {
    browser.world.idleState = () => Promise.reject(new Error('x'));
    await browser.create(vault);
    for (const minutes of [1, 14]) {
      expect(await state()).toBe('unlocked');
      browser.clock.now += minutes * minute;
    }
    expect(await state()).toBe('locked');
    browser.world.idleState = () => new Promise(() => {});
    vault = browser.wake({ patienceMs: 20 });
    await browser.unlock(vault);
    browser.clock.now += minute;
    expect((await vault.status()).state).toBe('unlocked');
  });

  it('are compared at each access, though one look at the stores serves for a second', async () => {
    await browser.create(vault);
    browser.idle.state = 'idle';
    const get = vi.spyOn(browser.session, 'get');
    const halves = () => get.mock.calls.filter(([key]) => key === 'vault:session').length;
    vault = browser.wake();
    browser.clock.now += 15 * minute - 500;
    for (let times = 0; times < 5; times += 1) await vault.read(() => null);
    expect(halves()).toBe(1);
    browser.clock.now += 499;
    await vault.read(() => null);
    browser.clock.now += 1;
    expect(await code(vault.read(() => null))).toBe('vault-locked');
  });

  it('leave a lost half unseen for a second at the most, and a sweep sees it at once', async () => {
    for (const notice of [() => vault.sweep(), async () => (browser.clock.now += 1_000)]) {
      vault = browser.wake();
      await (browser.local.items.size > 0 ? browser.unlock(vault) : browser.create(vault));
      await vault.read(() => null);
      browser.session.items.delete('vault:session');
      expect(await vault.read(() => 'open')).toBe('open');
      await notice();
      expect(await code(vault.read(() => null))).toBe('vault-locked');
    }
  });

  it('follow the setting at once', async () => {
    await browser.create(vault);
    browser.idle.state = 'idle';
    await vault.change((payload) => ({ ...payload, settings: { autoLockMinutes: 1 } }));
    browser.clock.now += minute;
    expect(await state()).toBe('locked');
    await browser.unlock(vault);
    browser.clock.now += minute;
    expect(await state()).toBe('locked');
  });
});

describe('the journal', () => {
  const Value = z.strictObject({ n: z.int() });
  const table = () => openTable(browser.indexedDB, 'llavero-journal');

  beforeEach(async () => {
    await browser.create(vault);
    await vault.journal.put('one', { n: 1 });
    await vault.journal.put('two', { n: 2 });
  });

  it('gives back what was put, also to the next worker and after a lock', async () => {
    expect(await browser.wake().journal.get('one', Value)).toEqual({ n: 1 });
    await vault.lock();
    expect(await code(vault.journal.get('one', Value))).toBe('vault-locked');
    await browser.unlock(vault);
    expect(await vault.journal.get('two', Value)).toEqual({ n: 2 });
  });

  it('opens a chunk once as long as the vault is, and holds nothing open after a lock', async () => {
    vault = browser.wake();
    const opening = vi.spyOn(crypto.subtle, 'decrypt');
    const opened = async () => {
      opening.mockClear();
      const values = await vault.journal.getAll(['one', 'two'], Value);
      // The record itself is opened at each look.
      return { values, chunks: opening.mock.calls.length - 1 };
    };
    const values = [{ n: 1 }, { n: 2 }];
    expect(await opened()).toEqual({ values, chunks: 2 });
    expect(await opened()).toEqual({ values, chunks: 0 });
    await vault.journal.put('two', { n: 22 });
    expect(await opened()).toEqual({ values: [{ n: 1 }, { n: 22 }], chunks: 0 });
    await vault.lock();
    await browser.unlock(vault);
    expect(await opened()).toEqual({ values: [{ n: 1 }, { n: 22 }], chunks: 2 });
    for (let at = 0; at < 40; at += 1) await vault.journal.put(`many/${at}`, { n: at });
    expect((await opened()).chunks).toBe(2);
    opening.mockRestore();
  });

  it('does not remember a chunk that was forgotten while it was being opened', async () => {
    let isRead = () => {};
    let goOn = () => {};
    const read = new Promise<void>((resolve) => {
      isRead = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    vault = browser.wake({
      table: (indexedDB, name) => {
        const real = openTable(indexedDB, name);
        const getAll = async (keys: readonly string[]) => {
          const values = await real.getAll(keys);
          isRead();
          await gate;
          return values;
        };
        return { ...real, getAll };
      },
    });
    const reading = vault.journal.get('one', Value);
    await read;
    await vault.journal.forget('one');
    goOn();
    expect(await reading).toEqual({ n: 1 });
    expect(await vault.journal.get('one', Value)).toBeNull();
  });

  it('forgets what it held open of a chunk that could not be written', async () => {
    expect(await vault.journal.get('one', Value)).toEqual({ n: 1 });
    const stub = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await code(vault.journal.put('one', { n: 11 }))).toBe('storage-failed');
    stub.mockRestore();
    await table().set('one', await table().get('two'));
    expect(await vault.journal.get('one', Value)).toBeNull();
  });

  it('is null for what is absent, forgotten, of another shape, moved or damaged, and harms no record', async () => {
    expect(await vault.journal.get('three', Value)).toBeNull();
    expect(await vault.journal.get('one', z.strictObject({ m: z.int() }))).toBeNull();
    await table().set('one', await table().get('two'));
    await table().set('two', 'garbage');
    vault = browser.wake();
    expect(await vault.journal.get('one', Value)).toBeNull();
    expect(await vault.journal.get('two', Value)).toBeNull();
    await vault.journal.put('two', { n: 3 });
    expect(await vault.journal.get('two', Value)).toEqual({ n: 3 });
    await vault.journal.forget('two');
    expect(await vault.journal.get('two', Value)).toBeNull();
    expect((await vault.status()).state).toBe('unlocked');
  });
});
