import { beforeEach, describe, expect, test } from 'vitest';
import { rightIds } from '../../../utils/permissions/rights.ts';
import { openDesk, page } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(async () => {
  desk = openDesk();
  await desk.create();
});
const add = (name: string, mode: 'draft' | 'check' | 'anyway' = 'check', change = {}) =>
  desk.ask('key.add', { mode, form: { ...desk.keyNamed(name), ...change } });
const stored = async (name: string, mode: 'check' | 'anyway' = 'check', change = {}) => {
  const reply = await add(name, mode, change);
  if (reply.kind !== 'stored') throw new Error(reply.kind);
  return reply.key;
};

describe('adding a key', () => {
  test('asks for balances once, then stores it without showing what is secret of it', async () => {
    const { key, secret } = desk.keyNamed('balances only');
    const view = await stored('balances only');
    expect(desk.sent.map(({ url }) => url)).toEqual(['https://bitso.com/api/v3/balance']);
    expect(view).toMatchObject({
      maskedKey: `••••${key.slice(-4)}`,
      hasSecret: true,
      lastCheck: { failure: null },
    });
    expect(view.rights['view-balances']).toMatchObject({ state: 'granted', by: 'api' });
    expect(view.rights['make-withdrawals']).toEqual({ state: 'unknown', by: null, at: null });
    const everything = JSON.stringify([
      await desk.ask('key.list', {}),
      await desk.ask('balance.last', {}),
      view,
    ]);
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(key);
  });

  test.each([
    ['IP-restricted to elsewhere', 'ip-refused', '0213'],
    ['inactive', 'key-inactive', '0326'],
  ])('%s: says why, keeps what was typed, stores on request', async (name, code, exchangeCode) => {
    expect(await add(name)).toEqual({ kind: 'refused', failure: { code, exchangeCode } });
    expect((await desk.ask('key.list', {})).keys).toEqual([]);
    expect((await desk.ask('key.draft', {})).draft).toMatchObject({ name, hasSecret: true });
    const view = await stored(name, 'anyway', { key: '', secret: '' });
    expect(view.lastCheck).toMatchObject({ failure: { code, exchangeCode } });
    expect((await desk.ask('key.draft', {})).draft).toBeNull();
  });

  test('a wrong secret is refused as Bitso refuses it', async () => {
    expect(await add('balances only', 'check', { secret: 'f'.repeat(32) })).toMatchObject({
      kind: 'refused',
      failure: { code: 'key-refused' },
    });
  });

  test('a key without the right to balances shows that the right is denied', async () => {
    const key = desk.simulator.keys.find(({ name }) => name === 'trading');
    if (key) key.rights = ['place-orders'];
    expect((await stored('trading', 'anyway')).rights['view-balances']).toMatchObject({
      state: 'denied',
      by: 'api',
    });
  });

  test.each([
    [{ name: ' ' }, 'name-missing'],
    [{ key: 'with space' }, 'key-malformed'],
    [{ key: 'with:colon' }, 'key-malformed'],
    [{ secret: 'with\u200bzero-width' }, 'secret-malformed'],
    [{ key: '', secret: '' }, 'key-malformed'],
  ])('%j is %s, and nothing is asked of Bitso', async (change, code) => {
    await expect(add('balances only', 'check', change)).rejects.toMatchObject({ code });
    expect(desk.sent).toEqual([]);
  });

  test('the same key twice is refused before Bitso is asked', async () => {
    await stored('balances only');
    await expect(add('balances only', 'anyway', { name: 'again' })).rejects.toMatchObject({
      code: 'key-exists',
    });
    expect(desk.sent.length).toBe(1);
  });

  test('a draft survives the worker, masked, and an emptied field stands for what is kept', async () => {
    await add('balances only', 'draft');
    desk.restart();
    const { draft } = await desk.ask('key.draft', {});
    expect(JSON.stringify(draft)).not.toContain(desk.keyNamed('balances only').secret);
    expect(draft).toMatchObject({ hasSecret: true });
    await stored('balances only', 'check', { key: '', secret: '' });
  });
});

describe('balances', () => {
  test('known ones come from the journal without a request; a refresh asks for prices and balances', async () => {
    await stored('balances only');
    desk.sent.length = 0;
    const before = await desk.ask('balance.last', {});
    expect(desk.sent).toEqual([]);
    expect(before.all.total).toBeNull();
    expect(before.accounts[0]?.holdings.rows.length).toBeGreaterThan(3);

    const after = await desk.refresh();
    expect(desk.sent.map(({ url }) => new URL(url).pathname).sort()).toEqual([
      '/api/v3/balance',
      '/api/v3/ticker',
    ]);
    expect(after.all.total).toMatch(/^\d+(\.\d+)?$/);
    desk.restart();
    expect(await desk.ask('balance.last', {})).toEqual(after);
  });

  test('fresh ones are told before they are written; whoever asks for the last known waits for that', async () => {
    const writing = Promise.withResolvers<void>();
    let isSlow = false;
    desk = openDesk(undefined, {
      through: async (what, run) => {
        if (isSlow && what === 'table.set') await writing.promise;
        return run();
      },
    });
    await desk.create();
    await stored('balances only');
    await desk.ask('balance.refresh', { by: 'person' });
    isSlow = true;
    const fresh = await desk.ask('balance.refresh', { by: 'person' });
    expect(fresh.accounts[0]).toMatchObject({ at: desk.clock.now, failure: null });
    const last = desk.ask('balance.last', {});
    const order: string[] = [];
    void last.then(() => order.push('told'));
    // Long enough for an answer that waits for nothing.
    await desk.ask('key.list', {});
    order.push('written');
    writing.resolve();
    expect(await last).toEqual(fresh);
    expect(order).toEqual(['written', 'told']);
  });

  test('the first of a vault are written before they are told: dying then, the background has lost nothing', async () => {
    await stored('balances only');
    await desk.ask('balance.refresh', { by: 'clock' });
    expect(await desk.journal.ids()).toContain('prices');
  });

  test('a disk that takes nothing more is told, and hides no number', async () => {
    let isFull = false;
    desk = openDesk(undefined, {
      through: (what, run) =>
        isFull && what === 'table.set' ? Promise.reject(new Error('QuotaExceededError')) : run(),
    });
    await desk.create();
    await stored('balances only');
    isFull = true;
    expect((await desk.ask('balance.refresh', { by: 'person' })).all.total).toMatch(/^\d+(\.\d+)?$/);
    await expect(desk.ask('balance.last', {})).rejects.toMatchObject({ code: 'storage-failed' });
    isFull = false;
    const fresh = await desk.ask('balance.refresh', { by: 'person' });
    expect(await desk.ask('balance.last', {})).toEqual(fresh);
  });

  test('two windows at once share one refresh', async () => {
    await stored('balances only');
    desk.sent.length = 0;
    const [one, two] = await Promise.all([
      desk.ask('balance.refresh', { by: 'person' }),
      desk.ask('balance.refresh', { by: 'person' }),
    ]);
    expect(desk.sent.length).toBe(2);
    expect(one).toEqual(two);
  });

  test('one failing key hides nothing: not the others, not its own last known', async () => {
    const first = await stored('balances only');
    await stored('trading');
    await desk.ask('balance.refresh', { by: 'person' });
    const key = desk.simulator.keys.find(({ name }) => name === 'balances only');
    if (key) key.isActive = false;
    desk.clock.now += 60_000;
    const { accounts, all } = await desk.ask('balance.refresh', { by: 'person' });
    const failing = accounts.find(({ keyId }) => keyId === first.id);
    expect(failing).toMatchObject({ failure: { code: 'key-inactive' }, at: desk.clock.now - 60_000 });
    expect(failing?.holdings.rows.length).toBeGreaterThan(3);
    expect(accounts.find(({ keyId }) => keyId !== first.id)).toMatchObject({
      failure: null,
      at: desk.clock.now,
    });
    expect(all.rows.length).toBeGreaterThan(3);
  });

  test('without prices the last known prices stay, and the failure is told', async () => {
    await stored('balances only');
    const { all } = await desk.ask('balance.refresh', { by: 'person' });
    desk.simulator.quirks.set('ticker', { kind: 'cloudflare' });
    const later = await desk.ask('balance.refresh', { by: 'person' });
    expect(later.prices.failure).toEqual({ code: 'bitso-blocked', exchangeCode: null });
    expect(later.all.total).toBe(all.total);
  });

  test('a removed key takes its balances along; another currency revalues without a request', async () => {
    const { id } = await stored('balances only');
    await desk.ask('balance.refresh', { by: 'person' });
    desk.sent.length = 0;
    await desk.ask('settings.set', { currency: 'btc' });
    const inBtc = await desk.ask('balance.last', {});
    expect(inBtc).toMatchObject({ currency: 'btc', all: { total: expect.stringMatching(/^\d+\.\d+$/) } });
    await desk.ask('key.remove', { id });
    expect(await desk.ask('balance.last', {})).toMatchObject({ accounts: [], all: { rows: [] } });
    expect(desk.sent).toEqual([]);
  });

  test('locked, nothing is read and nothing is asked of Bitso', async () => {
    await stored('balances only');
    desk.sent.length = 0;
    await desk.ask('vault.lock', {});
    for (const name of ['balance.last', 'key.list', 'key.draft', 'inbox.list', 'alert.list'] as const) {
      await expect(desk.ask(name, {})).rejects.toMatchObject({ code: 'vault-locked' });
    }
    for (const by of ['person', 'clock'] as const) {
      await expect(desk.ask('balance.refresh', { by })).rejects.toMatchObject({ code: 'vault-locked' });
    }
    await expect(desk.ask('ledger.list', { limit: null })).rejects.toMatchObject({ code: 'vault-locked' });
    await expect(desk.ask('history.series', { range: '24h', keyId: null })).rejects.toMatchObject({
      code: 'vault-locked',
    });
    expect(desk.sent).toEqual([]);
    expect((await desk.ask('app.state', {})).settings.autoLockMinutes).toBeNull();
    await desk.unlock();
    expect((await desk.ask('key.list', {})).keys.length).toBe(1);
  });
});

describe('what comes from the exchange’s page', () => {
  const unseen = Object.fromEntries(rightIds.map((right) => [right, 'unknown' as const])) as Record<
    (typeof rightIds)[number],
    'granted' | 'denied' | 'unknown'
  >;
  const capture = (name = 'trading') => {
    const { key, secret } = desk.keyNamed(name);
    const rights = { ...unseen, 'place-orders': 'granted' as const, 'make-withdrawals': 'denied' as const };
    return desk.ask('capture.seal', { name, key, secret, rights, ip: 'none', destinations: 'unknown' }, page);
  };
  const waiting = async () => (await desk.ask('inbox.list', {})).proposals;

  test('a key captured while locked waits sealed, is confirmed, tried and stored with what was seen', async () => {
    await desk.ask('vault.lock', {});
    expect(await capture()).toEqual({ kept: true });
    const { secret } = desk.keyNamed('trading');
    expect([...desk.storage.local.raw.values()].join()).not.toContain(secret);
    await desk.unlock();
    const [proposal] = await waiting();
    if (proposal?.kind !== 'captured') throw new Error('nothing captured');
    expect(JSON.stringify(proposal)).not.toContain(secret);
    const reply = await desk.ask('inbox.accept', {
      id: proposal.id,
      mode: 'check',
      name: 'Bot',
      service: 'Mine',
      purpose: 'bot',
    });
    if (reply.kind !== 'stored') throw new Error(reply.kind);
    expect(reply.key).toMatchObject({ name: 'Bot', ip: 'none', createdAt: desk.clock.now });
    expect(reply.key.rights['place-orders']).toMatchObject({ state: 'granted', by: 'page' });
    expect(reply.key.rights['make-withdrawals']).toMatchObject({ state: 'denied', by: 'page' });
    expect(reply.key.rights['perform-security-actions'].state).toBe('unknown');
    expect(await waiting()).toEqual([]);
  });

  test('a captured key that Bitso refuses is explained and not lost', async () => {
    await capture('inactive');
    const [proposal] = await waiting();
    if (proposal?.kind !== 'captured') throw new Error('nothing captured');
    const request = { id: proposal.id, name: 'x', service: '', purpose: 'other' as const };
    expect(await desk.ask('inbox.accept', { ...request, mode: 'check' })).toMatchObject({ kind: 'refused' });
    expect((await waiting()).length).toBe(1);
    expect(await desk.ask('inbox.accept', { ...request, mode: 'anyway' })).toMatchObject({ kind: 'stored' });
  });

  test('six may wait, a seventh is refused; discarded ones make room', async () => {
    for (let i = 0; i < 6; i++) await capture();
    await expect(capture()).rejects.toMatchObject({ code: 'inbox-full' });
    const [proposal] = await waiting();
    if (proposal?.kind !== 'captured') throw new Error('nothing captured');
    await desk.ask('inbox.discard', { id: proposal.id });
    expect(await capture()).toEqual({ kept: true });
  });

  test('a key list is offered by what the registry does not know, and registered without a secret', async () => {
    await stored('balances only');
    const list = { keys: ['balances only', 'Old bot'].map((name) => ({ name, rights: unseen })) };
    expect(await desk.ask('list.seen', list, page)).toEqual({ taken: true });
    await desk.ask('list.seen', list, page);
    expect((await waiting()).map((proposal) => 'name' in proposal && proposal.name)).toEqual(['Old bot']);
    const view = await desk.ask('inbox.register', { name: 'Old bot', service: '', purpose: 'bot' });
    expect(view).toMatchObject({ hasSecret: false, maskedKey: null });
    expect(await waiting()).toEqual([]);
    expect((await desk.ask('balance.refresh', { by: 'person' })).accounts.length).toBe(1);
  });

  test('without a vault there is nothing to seal to', async () => {
    desk = openDesk();
    await expect(capture()).rejects.toMatchObject({ code: 'vault-empty' });
  });

  test('a copy lost in one engine is in the other', async () => {
    await capture();
    desk.storage.local.raw.delete('inbox');
    expect((await waiting()).length).toBe(1);
  });
});

describe('storage.local that can no longer be read or written', () => {
  test('the mirror opens: the vault unlocks, its key is there, balances come', async () => {
    let isBroken = false;
    const corrupt = () => Promise.reject(new Error('Corruption: missing files'));
    desk = openDesk(undefined, {
      through: (what, run) => (isBroken && what.startsWith('local.') ? corrupt() : run()),
    });
    await desk.create();
    await stored('balances only');
    await desk.ask('vault.lock', {});
    isBroken = true;
    desk.restart();

    const { vault, settings } = await desk.ask('app.state', {});
    expect(vault.state).toBe('locked');
    expect(settings.currency).toBe('mxn');
    await desk.unlock();
    expect((await desk.ask('key.list', {})).keys).toHaveLength(1);
    const { accounts } = await desk.ask('balance.refresh', { by: 'person' });
    expect(accounts.map(({ failure }) => failure)).toEqual([null]);
    for (const name of ['alert.list', 'backup.state', 'passkey.list', 'watch.status', 'inbox.list'] as const)
      expect(await desk.ask(name, {})).toBeTruthy();
  });
});
