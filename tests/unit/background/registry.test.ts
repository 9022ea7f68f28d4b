import { expect, test } from 'vitest';
import type { KeyView, Request } from '../../../utils/messaging/protocol.ts';
import { openDesk } from './desk.ts';

const stranger = { name: 'Tracker', service: 'Crypto Pro', purpose: 'balances' as const, key: '' };
const said = (view: KeyView, rights: Request<'key.declare'>['said']['rights']) => ({
  id: view.id,
  said: {
    rights,
    ip: view.ip,
    destinations: view.destinations,
    createdAt: 1,
    replaceBy: 2,
    notes: 'for May',
  },
});

test('a key that somebody else has is kept without its text, and never asked about', async () => {
  const desk = openDesk();
  await desk.create();
  const view = await desk.ask('key.register', { ...stranger, key: 'vToMabcdef' });
  expect(view).toMatchObject({ name: 'Tracker', maskedKey: null, hasSecret: false, retiredAt: null });
  await desk.ask('balance.refresh', { by: 'person' });
  expect(desk.sent).toEqual([]);
  const kept = JSON.stringify((await desk.ask('key.list', {})).keys);
  expect(kept).not.toContain('vToMabcdef');
  await expect(desk.ask('key.register', { ...stranger, name: ' ' })).rejects.toThrow('name-missing');
});

test('what its owner says is dated anew each time; of what is not named the evidence stays', async () => {
  const desk = openDesk();
  await desk.create();
  const view = await desk.ask('key.register', stranger);
  const first = await desk.ask('key.declare', said(view, { 'make-withdrawals': 'denied' }));
  const at = desk.clock.now;
  expect(first.rights['make-withdrawals']).toEqual({ state: 'denied', by: 'you', at });
  expect(first).toMatchObject({ createdAt: 1, replaceBy: 2, notes: 'for May' });
  desk.clock.now += 1_000;
  const again = await desk.ask('key.declare', said(view, { 'place-orders': 'denied' }));
  expect(again.rights['make-withdrawals'].at).toBe(at);
  expect(again.rights['place-orders'].at).toBe(at + 1_000);
  const taken = await desk.ask('key.declare', said(view, { 'make-withdrawals': 'unknown' }));
  expect(taken.rights['make-withdrawals']).toEqual({ state: 'unknown', by: null, at: null });
});

test('a revoked key stays as history and is asked about no more', async () => {
  const desk = openDesk();
  await desk.create();
  const { id } = await desk.store('balances only');
  const retired = await desk.ask('key.retire', { id, retiredAt: desk.clock.now });
  expect(retired.retiredAt).toBe(desk.clock.now);
  desk.clock.now += 600_000;
  const before = desk.sent.length;
  expect((await desk.ask('balance.refresh', { by: 'person' })).accounts).toEqual([]);
  expect(desk.sent).toHaveLength(before);
  await desk.ask('key.retire', { id, retiredAt: null });
  expect((await desk.ask('balance.refresh', { by: 'person' })).accounts).toHaveLength(1);
});

test('keys stand in the order and the colour their owner gave them, in the registry and beside the balances', async () => {
  const desk = openDesk();
  await desk.create();
  const ids: string[] = [];
  for (const name of ['balances only', 'trading']) {
    const added = await desk.ask('key.add', { mode: 'check', form: desk.keyNamed(name) });
    if (added.kind === 'stored') ids.push(added.key.id);
  }
  const [first = '', second = ''] = ids;
  const listed = async () => (await desk.ask('key.list', {})).keys.map(({ id }) => id);
  const move = (id: string, by: -1 | 1) => desk.ask('key.move', { id, by });
  await move(second, -1);
  expect(await listed()).toEqual([second, first]);
  await move(second, -1);
  await move(first, 1);
  expect(await listed()).toEqual([second, first]);
  await expect(move('x'.repeat(22), 1)).rejects.toThrow('key-unknown');
  await desk.ask('key.update', {
    id: first,
    name: 'Savings',
    service: '',
    purpose: 'balances',
    color: 'teal',
  });
  const { accounts } = await desk.ask('balance.last', {});
  expect(accounts.map(({ keyId, name, color }) => ({ keyId, name, color }))).toEqual([
    { keyId: second, name: expect.any(String), color: null },
    { keyId: first, name: 'Savings', color: 'teal' },
  ]);
});
