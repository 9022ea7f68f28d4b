import { beforeEach, describe, expect, test } from 'vitest';
import { makeSlot } from '../../../utils/vault/derivation.ts';
import { openDesk, page, passphrase } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(async () => {
  desk = openDesk();
  await desk.create();
});
const stored = (name: string) => desk.store(name);
const write = async (withSecrets = true) =>
  (await desk.ask('backup.write', { made: await makeSlot(passphrase, null, desk.derivation), withSecrets }))
    .text;
const open = async (text: string, phrase = passphrase, at = desk) => {
  const session = await at.openFile(text, phrase);
  if (!session) throw new Error('wrong passphrase');
  return session;
};

describe('a backup', () => {
  test('is due from the first key on, until it is made, and again after the next key', async () => {
    expect(await desk.ask('backup.state', {})).toEqual({ lastAt: null, isDue: false });
    await stored('balances only');
    expect(await desk.ask('backup.state', {})).toEqual({ lastAt: null, isDue: true });
    desk.clock.now += 1000;
    await write();
    expect(await desk.ask('backup.state', {})).toEqual({ lastAt: desk.clock.now, isDue: false });
    desk.clock.now += 1000;
    await stored('everything');
    expect((await desk.ask('backup.state', {})).isDue).toBe(true);
  });

  test('is previewed without what is secret of it, and says what it would do here', async () => {
    const kept = await stored('balances only');
    const text = await write();
    await desk.ask('key.remove', { id: kept.id });
    await stored('everything');
    const preview = await desk.ask('backup.preview', { text, session: await open(text) });
    expect(preview.keys).toMatchObject([
      { name: 'balances only', maskedKey: kept.maskedKey, hasSecret: true, effect: 'added' },
    ]);
    const { key, secret } = desk.keyNamed('balances only');
    expect(JSON.stringify(preview)).not.toContain(secret);
    expect(JSON.stringify(preview)).not.toContain(key);
  });

  test('adds what is missing and changes nothing that is there', async () => {
    const kept = await stored('balances only');
    const text = await write();
    const preview = await desk.ask('backup.preview', { text, session: await open(text) });
    expect(preview.keys.map(({ effect }) => effect)).toEqual(['none']);
    await desk.ask('key.remove', { id: kept.id });
    await stored('everything');
    await desk.ask('backup.add', { text, session: await open(text) });
    const { keys } = await desk.ask('key.list', {});
    expect(keys.map(({ name }) => name)).toEqual(['everything', 'balances only']);
  });

  test('without secrets completes nothing, and is completed by one with them', async () => {
    await stored('balances only');
    const [bare, whole] = [await write(false), await write(true)];
    const other = openDesk();
    await other.create();
    await other.ask('backup.add', { text: bare, session: await open(bare, passphrase, other) });
    expect((await other.ask('key.list', {})).keys).toMatchObject([{ hasSecret: false }]);
    const session = await open(whole, passphrase, other);
    const preview = await other.ask('backup.preview', { text: whole, session });
    expect(preview.keys.map(({ effect }) => effect)).toEqual(['completed']);
    await other.ask('backup.add', { text: whole, session: await open(whole, passphrase, other) });
    expect((await other.ask('key.list', {})).keys).toMatchObject([{ hasSecret: true }]);
  });

  test('makes a vault where there is none, and none where there is one', async () => {
    await stored('balances only');
    const text = await write();
    const other = openDesk();
    const restore = async (at: typeof other) =>
      at.ask('backup.restore', {
        text,
        session: await open(text, passphrase, at),
        made: await makeSlot(passphrase, null, at.derivation),
      });
    expect((await restore(other)).state).toBe('unlocked');
    expect((await other.ask('key.list', {})).keys).toMatchObject([
      { name: 'balances only', hasSecret: true },
    ]);
    await expect(restore(desk)).rejects.toMatchObject({ code: 'vault-exists' });
  });

  test.each([
    ['nothing', '', 'bad-request'],
    ['more than a vault can be', 'x'.repeat(262_145), 'bad-request'],
    ['something else', '{"a":1}', 'vault-damaged'],
  ])('that is %s is refused before any passphrase is asked', async (_, text, code) => {
    await expect(desk.ask('backup.inspect', { text })).rejects.toMatchObject({ code });
  });
});

describe('a wipe', () => {
  test('leaves nothing in any storage area, while locked too, and the next vault is a fresh one', async () => {
    await stored('balances only');
    await write();
    await desk.ask('settings.set', { currency: 'usd' });
    await desk.ask('vault.lock', {});
    desk.storage.local.raw.set('left:by-an-older-version', '"something"');
    expect((await desk.ask('vault.wipe', {})).state).toBe('empty');
    expect([...desk.storage.local.raw.keys(), ...desk.storage.session.raw.keys()]).toEqual([]);
    expect((await desk.ask('app.state', {})).settings.currency).toBe('mxn');
    await desk.create();
    expect((await desk.ask('key.list', {})).keys).toEqual([]);
  });
});

test.each([
  ['vault.wipe', {}],
  ['passkey.list', {}],
  ['backup.state', {}],
  ['backup.inspect', { text: 'x' }],
] as const)('%s is not for pages', async (name, request) => {
  await expect(desk.ask(name, request, page)).rejects.toMatchObject({ code: 'forbidden' });
});
