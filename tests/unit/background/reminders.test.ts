import { beforeEach, expect, test } from 'vitest';
import { openDesk } from './desk.ts';

const dayMs = 86_400_000;
let desk: ReturnType<typeof openDesk>;
let keyId = '';

beforeEach(async () => {
  desk = openDesk();
  await desk.create();
  keyId = (await desk.store('balances only')).id;
  const said = { rights: {}, ip: 'set', destinations: 'unknown', createdAt: null, notes: '' } as const;
  await desk.ask('key.declare', { id: keyId, said: { ...said, replaceBy: desk.clock.now + dayMs } });
});
const tend = () => desk.ask('reminder.tend', {});
const list = () => desk.ask('reminder.list', {});
const isDue = async () => (await desk.ask('reminder.status', {})).isDue;
/** Later, and open all the same: this is about what is due, not about the lock. */
const pass = async (ms: number) => {
  desk.clock.now += ms;
  await desk.unlock();
};

test('what is due is told once, stays in the list, and shows on the badge', async () => {
  await tend();
  expect([desk.shown.notices, (await list()).count, await isDue()]).toEqual([0, 0, false]);
  await pass(2 * dayMs);
  await tend();
  expect([desk.shown.notices, (await list()).count, await isDue()]).toEqual([1, 1, true]);
  await expect.poll(() => desk.shown.badge).toBe('!');
  for (let again = 0; again < 3; again += 1) await tend();
  expect(desk.shown.notices).toBe(1);
});

test('snoozed for a week nothing is said, and afterwards the same reason is not told again', async () => {
  await pass(2 * dayMs);
  await tend();
  await desk.ask('reminder.snooze', {});
  expect((await list()).snoozedUntil).toBe(desk.clock.now + 7 * dayMs);
  expect(await isDue()).toBe(false);
  await pass(8 * dayMs);
  await tend();
  expect([desk.shown.notices, (await list()).count, (await list()).snoozedUntil]).toEqual([1, 1, null]);
});

test('a new date is a new reason', async () => {
  await pass(2 * dayMs);
  await tend();
  const said = { rights: {}, ip: 'set', destinations: 'unknown', createdAt: null, notes: '' } as const;
  await desk.ask('key.declare', { id: keyId, said: { ...said, replaceBy: desk.clock.now + dayMs } });
  await tend();
  expect([(await list()).count, await isDue()]).toEqual([0, false]);
  await pass(2 * dayMs);
  await tend();
  expect(desk.shown.notices).toBe(2);
});

test('a locked vault says at its time, once, that something is due, and nothing of what', async () => {
  await tend();
  await desk.ask('vault.lock', {});
  desk.clock.now += 2 * dayMs;
  desk.restart();
  await tend();
  await tend();
  expect([desk.shown.notices, await isDue()]).toEqual([1, true]);
  await expect(list()).rejects.toMatchObject({ code: 'vault-locked' });
  expect([...(desk.storage.local.raw.get('reminders:next') ?? '')].join('')).not.toContain(keyId);
});
