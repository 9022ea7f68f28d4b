import { beforeEach, expect, test } from 'vitest';
import { openDesk } from './desk.ts';

const dayMs = 86_400_000;
let desk: ReturnType<typeof openDesk>;
let id = '';

beforeEach(async () => {
  desk = openDesk();
  await desk.create();
  id = (await desk.store('balances only')).id;
});
/** What the alarm does, in its order. */
const tend = async () => {
  await desk.ask('drift.tend', {});
  await desk.ask('reminder.tend', {});
};
const changes = async () =>
  (await desk.ask('report.read', {})).changes.map(({ kind, right }) =>
    [kind, right].filter(Boolean).join(' '),
  );
const pass = async (ms: number) => {
  desk.clock.now += ms;
  await desk.unlock();
};
const atBitso = () => {
  const key = desk.simulator.keys.find(({ name }) => name === 'balances only');
  if (!key) throw new Error('no such key');
  return key;
};
const sentAfter = async (work: () => Promise<unknown>) => {
  desk.sent.length = 0;
  await work();
  return desk.sent.map(({ url }) => url.replace('https://bitso.com/api/v3/', ''));
};

test('once a day what was consented to is asked again, and nothing more', async () => {
  expect(await sentAfter(tend)).toEqual(['balance']);
  await pass(dayMs - 60_000);
  expect(await sentAfter(tend)).toEqual([]);
  await pass(60_000);
  expect(await sentAfter(tend)).toEqual(['balance']);
  await pass(2 * 60_000);
  await desk.ask('key.check', { id, probes: ['orders'] });
  await pass(dayMs);
  expect(await sentAfter(tend)).toEqual(['balance', 'open_orders?limit=1']);
  // Asked without it, the consent is taken back.
  await pass(2 * 60_000);
  await desk.ask('key.check', { id, probes: [] });
  await pass(dayMs);
  expect(await sentAfter(tend)).toEqual(['balance']);
});

test('a locked vault asks nothing, and a retired key is not asked', async () => {
  await desk.ask('key.retire', { id, retiredAt: desk.clock.now });
  expect(await sentAfter(tend)).toEqual([]);
  await desk.ask('key.retire', { id, retiredAt: null });
  await desk.ask('vault.lock', {});
  await expect(desk.ask('drift.tend', {})).rejects.toMatchObject({ code: 'vault-locked' });
});

test('a right that appears is told once, by notice, badge and report, until it was seen', async () => {
  await desk.ask('key.check', { id, probes: ['account', 'orders'] });
  await tend();
  expect([desk.shown.notices, await changes()]).toEqual([0, []]);
  atBitso().rights = ['view-balances', 'place-orders'];
  await pass(dayMs);
  for (let again = 0; again < 3; again += 1) await tend();
  expect(await changes()).toEqual(['gained place-orders']);
  expect(desk.shown.notices).toBe(1);
  await expect.poll(() => desk.shown.badge).toBe('!');
  const [change] = (await desk.ask('report.read', {})).changes;
  await desk.ask('drift.see', { id: change?.id ?? '' });
  await tend();
  expect(await changes()).toEqual([]);
  expect(desk.shown.notices).toBe(1);
});

test('a key that stops working in the middle, and works again', async () => {
  await tend();
  atBitso().isActive = false;
  await pass(dayMs);
  await tend();
  expect(await changes()).toEqual(['stopped']);
  atBitso().isActive = true;
  await pass(dayMs);
  await tend();
  expect(await changes()).toEqual(['works-again', 'stopped']);
  await desk.ask('key.remove', { id });
  await tend();
  expect(await changes()).toEqual([]);
});

test('where nobody answered, it is asked again before the day is over', async () => {
  await tend();
  await pass(dayMs);
  desk.simulator.quirks.set('balance', { kind: 'cloudflare' }, 1);
  expect(await sentAfter(tend)).toEqual(['balance']);
  await pass(3 * 60_000);
  expect(await sentAfter(tend)).toEqual(['balance']);
  expect(await changes()).toEqual([]);
});

test('that a leaked key stops is the runbook’s to tell', async () => {
  await tend();
  await desk.ask('runbook.open', { keyId: id });
  atBitso().isActive = false;
  await pass(dayMs);
  await tend();
  expect(await changes()).toEqual([]);
});
