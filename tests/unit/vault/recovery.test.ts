import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { openTable, type Table } from '../../../utils/vault/table.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { findMark, setMark } from './trials.ts';
import { createBrowser, type TestBrowser } from './world.ts';

let browser: TestBrowser;
let vault: Vault;
let mirror: Table;

// After this: slot a holds generation 3, slot b and no other generation 2, the mirror 3.
beforeEach(async () => {
  browser = createBrowser();
  vault = browser.wake();
  mirror = openTable(browser.indexedDB, 'llavero-vault');
  await browser.create(vault);
  await setMark(vault, 'older');
  await setMark(vault, 'newest');
});

const stored = (key: string): string => JSON.parse(browser.local.items.get(key) ?? 'null');
const store = (key: string, value: unknown) => browser.local.items.set(key, JSON.stringify(value));
const status = () => browser.wake().status();
const code = (work: Promise<unknown>) => work.then(() => null, codeOf);

describe('one copy', () => {
  const damages: [string, (text: string) => unknown][] = [
    ['garbage', () => 'garbage'],
    ['cut', (text) => text.slice(0, 700)],
    ['empty', () => ''],
    ['no text', () => ({ a: [1] })],
    ['null', () => null],
  ];
  describe.each(['vault:a', 'vault:b'])('%s', (key) => {
    it.each(damages)('%s: the vault opens as it was, says so, and is whole again', async (_, damage) => {
      const bad = damage(stored(key));
      store(key, bad);
      expect(await status()).toMatchObject({ state: 'unlocked', isRepaired: true });
      expect(stored(key)).toBe(stored('vault:a'));
      const kept = await browser.wake().quarantine();
      expect(JSON.parse(kept).setAside).toEqual([typeof bad === 'string' ? bad : JSON.stringify(bad)]);
      expect(await findMark(browser)).toBe('newest');
    });
  });

  it('lost is made anew, and told', async () => {
    browser.local.items.delete('vault:a');
    expect(await status()).toMatchObject({ isRepaired: true });
    expect(stored('vault:a')).toBe(await mirror.get('vault:mirror'));
    expect(await findMark(browser)).toBe('newest');
  });

  it('of the mirror, too', async () => {
    await mirror.set('vault:mirror', 'garbage');
    expect(await status()).toMatchObject({ isRepaired: true });
    expect(await mirror.get('vault:mirror')).toBe(stored('vault:a'));
  });

  it('of the mirror that is merely behind is no damage', async () => {
    await mirror.set('vault:mirror', stored('vault:b'));
    expect(await status()).toMatchObject({ isRepaired: false });
    expect(await mirror.get('vault:mirror')).toBe(stored('vault:a'));
  });

  it('is told once per browser session, and not for ever', async () => {
    store('vault:a', 'garbage');
    await status();
    expect(await status()).toMatchObject({ isRepaired: true });
    browser.restart();
    expect(await status()).toMatchObject({ isRepaired: false });
  });
});

describe('one engine', () => {
  it('local: all gone, the mirror brings it back', async () => {
    browser.local.items.clear();
    expect(await status()).toMatchObject({ state: 'unlocked', isRepaired: true });
    expect(stored('vault:a')).toBe(stored('vault:b'));
    expect(await findMark(browser)).toBe('newest');
  });

  it('IndexedDB: all gone, the slots bring it back, and W with it asks for the passphrase', async () => {
    for (const name of ['llavero-vault', 'llavero-session', 'llavero-journal'] as const) {
      await openTable(browser.indexedDB, name).clear();
    }
    expect(await status()).toMatchObject({ state: 'locked', isRepaired: true });
    expect(await findMark(browser)).toBe('newest');
  });

  it('that does not even read is lived with, and change goes on', async () => {
    const failing = {
      ...mirror,
      get: () => Promise.reject(new Error('x')),
      set: () => Promise.reject(new Error('x')),
    };
    const half = browser.wake({
      table: (indexedDB, name) => (name === 'llavero-vault' ? failing : openTable(indexedDB, name)),
    });
    expect(await half.status()).toMatchObject({ state: 'unlocked', isRepaired: true });
    await setMark(half, 'without a mirror');
    expect(await findMark(browser)).toBe('without a mirror');
    expect(await mirror.get('vault:mirror')).toBe(stored('vault:b'));
  });
});

it('a slot that cannot be read for a while is not written over: it may hold the newest', async () => {
  await mirror.set('vault:mirror', stored('vault:b'));
  const real = browser.local.get;
  browser.local.get = (key) => (key.startsWith('vault:') ? Promise.reject(new Error('busy')) : real(key));
  const half = browser.wake();
  expect(await half.status()).toMatchObject({ state: 'unlocked' });
  expect(await half.read((payload) => payload.draft?.name)).toBe('older');
  browser.local.get = real;
  // The write finds what is newer, looks again and builds on that.
  const marked = await half.change((payload) => ({
    ...payload,
    draft: payload.draft && { ...payload.draft, service: payload.draft.name },
  }));
  expect(marked.draft?.service).toBe('newest');
  expect(await findMark(browser)).toBe('newest');
});

describe('a creation', () => {
  beforeEach(() => {
    browser = createBrowser();
    vault = browser.wake();
    mirror = openTable(browser.indexedDB, 'llavero-vault');
  });

  it('cut short after the first copy is finished without a word of damage', async () => {
    await browser.create(vault);
    browser.local.items.delete('vault:b');
    browser.local.items.delete('vault:exists');
    await mirror.clear();
    expect(await status()).toMatchObject({ state: 'unlocked', isRepaired: false });
    expect(stored('vault:b')).toBe(stored('vault:a'));
    expect(await mirror.get('vault:mirror')).toBe(stored('vault:a'));
    expect([stored('vault:exists'), await mirror.get('vault:exists')]).toEqual(['yes', 'yes']);
  });

  it('that no engine takes is told, and leaves nothing', async () => {
    const real = browser.local.set;
    browser.local.set = () => Promise.reject(new Error('QUOTA_BYTES'));
    const full = browser.wake({
      table: (indexedDB, name) => {
        const table = openTable(indexedDB, name);
        return name === 'llavero-vault' ? { ...table, set: () => Promise.reject(new Error('full')) } : table;
      },
    });
    expect(await code(browser.create(full))).toBe('storage-failed');
    browser.local.set = real;
    expect(await status()).toMatchObject({ state: 'empty' });
    expect(await openTable(browser.indexedDB, 'llavero-session').keys()).toEqual([]);
  });
});

describe('what is set aside', () => {
  const aside = async () => JSON.parse(await browser.wake().quarantine()).setAside;

  it('is kept once, the newest first, sixteen at most', async () => {
    for (let count = 0; count < 20; count += 1) {
      for (let twice = 0; twice < 2; twice += 1) {
        store('vault:a', `garbage ${count}`);
        await status();
      }
    }
    expect(await aside()).toEqual(Array.from({ length: 16 }, (_, index) => `garbage ${19 - index}`));
  });

  it('keeps also what the list itself was damaged to', async () => {
    await mirror.set('vault:quarantine', '["cut off');
    store('vault:a', 'garbage');
    await status();
    expect(await aside()).toEqual(['garbage', '["cut off']);
  });

  it('goes to the other engine where one takes nothing, and where none does, nothing is written over', async () => {
    const failing = {
      ...mirror,
      get: () => Promise.reject(new Error('x')),
      set: () => Promise.reject(new Error('x')),
    };
    const table: typeof openTable = (indexedDB, name) =>
      name === 'llavero-vault' ? failing : openTable(indexedDB, name);
    store('vault:a', 'garbage');
    await browser.wake({ table }).status();
    expect(stored('vault:quarantine')).toBe('["garbage"]');
    browser.local.items.delete('vault:quarantine');
    store('vault:a', 'more garbage');
    const real = browser.local.set;
    browser.local.set = async (items) => {
      if ('vault:quarantine' in items) throw new Error('full');
      await real(items);
    };
    await browser.wake({ table }).status();
    expect(stored('vault:a')).toBe('more garbage');
  });
});

describe('all copies damaged', () => {
  beforeEach(async () => {
    await vault.lock();
    store('vault:a', 'garbage a');
    store('vault:b', 'garbage b');
    await mirror.set('vault:mirror', 'garbage m');
  });

  it('is told, is not empty, cannot be created over, and all bytes can be had', async () => {
    expect(await status()).toEqual({ state: 'damaged', isRepaired: false, locksAt: null });
    expect(await code(browser.create(browser.wake()))).toBe('vault-damaged');
    expect(await code(browser.wake().attempt())).toBe('vault-damaged');
    expect([stored('vault:a'), stored('vault:b'), await mirror.get('vault:mirror')]).toEqual([
      'garbage a',
      'garbage b',
      'garbage m',
    ]);
    const kept = JSON.parse(await browser.wake().quarantine());
    expect(kept).toMatchObject({ a: 'garbage a', b: 'garbage b', mirror: 'garbage m' });
  });

  it('is damaged also where a sentinel is all that is left', async () => {
    browser.local.items.clear();
    await mirror.delete('vault:mirror');
    expect(await status()).toMatchObject({ state: 'damaged' });
    await mirror.clear();
    expect(await status()).toMatchObject({ state: 'empty' });
  });
});

describe('tampering', () => {
  const text = (change: (header: Record<string, unknown>) => void) => {
    const envelope = JSON.parse(stored('vault:a'));
    const header = JSON.parse(envelope.protected);
    change(header);
    return { ...envelope, protected: JSON.stringify(header) };
  };
  const sum = async (parts: { nonce: string; ciphertext: string; protected: string }) => {
    const lines = ['llavero-vault', parts.nonce, parts.ciphertext, parts.protected].join('\n');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines));
    return JSON.stringify({ ...parts, sum: Buffer.from(digest).toString('base64') });
  };

  it('with a good sum and a higher generation is found out, set aside, and the true copy opens', async () => {
    const forged = await sum(text((header) => Object.assign(header, { generation: 99 })));
    store('vault:b', forged);
    await vault.lock();
    vault = browser.wake();
    expect(await browser.unlock(vault)).toBe(true);
    expect(await vault.status()).toMatchObject({ state: 'unlocked', isRepaired: true });
    expect(await vault.read((payload) => payload.draft?.name)).toBe('newest');
    expect(stored('vault:b')).toBe(stored('vault:a'));
    expect(JSON.parse(await vault.quarantine()).setAside).toEqual([forged]);
    await setMark(vault, 'after');
    expect(await findMark(browser)).toBe('after');
  });

  it('is never needed to refuse a newer format: it is kept, and nothing is written', async () => {
    const newer = await sum(text((header) => Object.assign(header, { version: 2, generation: 4 })));
    store('vault:b', newer);
    const before = new Map(browser.local.items);
    expect(await status()).toMatchObject({ state: 'too-new' });
    expect(await code(browser.wake().attempt())).toBe('vault-too-new');
    expect(await code(browser.create(browser.wake()))).toBe('vault-too-new');
    expect(await code(setMark(browser.wake(), 'x'))).toBe('vault-too-new');
    expect(browser.local.items).toEqual(before);
  });
});

describe('nothing readable', () => {
  it('in a fresh browser whose storage fails is neither an empty vault nor a damaged one', async () => {
    browser = createBrowser();
    browser.local.get = () => Promise.reject(new Error('x'));
    expect(await code(status())).toBe('storage-unreadable');
    expect(await code(browser.create(browser.wake()))).toBe('storage-unreadable');
  });
});
