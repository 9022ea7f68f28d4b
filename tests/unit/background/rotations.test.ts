import { describe, expect, test } from 'vitest';
import { openDesk, passphrase } from './desk.ts';

type Desk = ReturnType<typeof openDesk>;
const tenMinutes = 600_000;

/** A vault with two keys of one account, a rotation from the first to the second, and what is done with it. */
async function begin() {
  // A request takes its time: the two keys are never answered in the same millisecond.
  const desk: Desk = openDesk(undefined, {
    through: (what, run) => {
      if (what === 'network') desk.clock.now += 40;
      return run();
    },
  });
  await desk.create();
  const keep = async (name: string) => ({
    ...desk.keyNamed(name),
    id: (await desk.store(name, 'anyway')).id,
  });
  const old = await keep('balances only');
  const fresh = await keep('trading');
  await desk.ask('rotation.start', { oldId: old.id });
  const one = async () => {
    const [first] = (await desk.ask('rotation.list', {})).rotations;
    if (!first) throw new Error('no rotation');
    return first;
  };
  const { id } = await one();
  type Event = Parameters<typeof desk.ask<'rotation.tell'>>[1]['event'];
  const tell = (event: Event) => desk.ask('rotation.tell', { id, event });
  const ask = () => desk.ask('rotation.ask', { id });
  const toWatch = async () => {
    await tell({ kind: 'stored', keyId: fresh.id });
    await ask();
    await tell({ kind: 'moved' });
    await tell({ kind: 'revoked' });
  };
  const oldKey = async () => (await desk.ask('key.list', {})).keys.find((key) => key.id === old.id);
  const deleteAtBitso = () => {
    const at = desk.simulator.keys.findIndex(({ key }) => key === old.key);
    desk.simulator.keys.splice(at, 1);
  };
  const declareIp = () =>
    desk.ask('key.declare', {
      id: old.id,
      said: { rights: {}, ip: 'none', destinations: 'unknown', createdAt: null, replaceBy: null, notes: '' },
    });
  return { desk, old, fresh, one, tell, ask, toWatch, oldKey, deleteAtBitso, declareIp };
}

describe('replacing a key', () => {
  test('goes from the new key to the end, the worker killed and the vault locked between all steps', async () => {
    const { desk, old, fresh, one, tell, ask, oldKey, deleteAtBitso, declareIp } = await begin();
    await declareIp();
    const steps = [(await one()).step];
    const then = async (act: () => Promise<unknown>) => {
      await act();
      await desk.ask('vault.lock', {});
      desk.restart();
      await desk.unlock(passphrase);
      steps.push((await one()).step);
    };
    await then(() => tell({ kind: 'stored', keyId: fresh.id }));
    await then(ask);
    await then(() => tell({ kind: 'service', name: 'Koinly', isMoved: true }));
    await then(() => tell({ kind: 'moved' }));
    deleteAtBitso();
    await then(() => tell({ kind: 'revoked' }));
    expect((await oldKey())?.retiredAt).toBe(desk.clock.now);
    await then(ask);
    expect((await one()).verdict).toBe('refused');
    desk.clock.now += tenMinutes + 1000;
    await desk.unlock(passphrase);
    await then(ask);
    expect(steps).toEqual(['make', 'compare', 'move', 'move', 'revoke', 'watch', 'watch', 'done']);
    expect((await one()).stopped?.by).toBe('exchange');
    // Who had the old key has the new one now, and their account counts once.
    const { keys } = await desk.ask('key.list', {});
    expect(keys.find(({ id }) => id === fresh.id)).toMatchObject({ service: 'Koinly', sameAs: old.id });
    expect((await oldKey())?.retiredAt).not.toBeNull();
  });

  test('asks only for balances, once with each key', async () => {
    const { desk, old, fresh, tell, ask } = await begin();
    await tell({ kind: 'stored', keyId: fresh.id });
    desk.sent.length = 0;
    await ask();
    expect(desk.sent.map(({ url }) => new URL(url).pathname)).toEqual(['/api/v3/balance', '/api/v3/balance']);
    const keys = desk.sent.map(({ headers }) => JSON.stringify(headers));
    expect(keys[0]).toContain(old.key);
    expect(keys[1]).toContain(fresh.key);
  });

  test('a key that still works is not history: it goes back to be deleted', async () => {
    const { toWatch, ask, one, oldKey } = await begin();
    await toWatch();
    await ask();
    expect(await one()).toMatchObject({ step: 'revoke', verdict: 'alive' });
    expect((await oldKey())?.retiredAt).toBeNull();
  });

  test('with an IP list unknown it is never said to be dead; its owner may say that it is gone', async () => {
    const { desk, toWatch, ask, one, tell, deleteAtBitso } = await begin();
    await toWatch();
    deleteAtBitso();
    for (let turn = 0; turn < 4; turn += 1) {
      await ask();
      desk.clock.now += tenMinutes;
      await desk.unlock(passphrase);
    }
    expect(await one()).toMatchObject({ step: 'watch', verdict: 'refused' });
    await tell({ kind: 'gone' });
    expect((await one()).stopped?.by).toBe('you');
  });

  test('the alarm asks again only after ten minutes', async () => {
    const { desk, toWatch, deleteAtBitso } = await begin();
    await toWatch();
    deleteAtBitso();
    const asked = async () => {
      desk.sent.length = 0;
      await desk.ask('rotation.tend', {});
      return desk.sent.length;
    };
    expect(await asked()).toBe(2);
    desk.clock.now += tenMinutes / 4;
    expect(await asked()).toBe(0);
    desk.clock.now += tenMinutes;
    await desk.unlock(passphrase);
    expect(await asked()).toBe(2);
  });

  test('an event that does not belong there is refused and changes nothing', async () => {
    const { tell, one } = await begin();
    const before = await one();
    await expect(tell({ kind: 'revoked' })).rejects.toThrow('bad-request');
    expect(await one()).toEqual(before);
  });

  test('begun twice it is one', async () => {
    const { desk, old } = await begin();
    expect((await desk.ask('rotation.start', { oldId: old.id })).rotations).toHaveLength(1);
  });

  test('nothing of it lies in clear', async () => {
    const { desk, tell, fresh, ask } = await begin();
    await tell({ kind: 'stored', keyId: fresh.id });
    await ask();
    await tell({ kind: 'service', name: 'Very Private Bot', isMoved: false });
    expect(await desk.journalText()).not.toMatch(/Private|movedAt|oldId/);
  });
});
