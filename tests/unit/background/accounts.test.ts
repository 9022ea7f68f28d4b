import { beforeEach, expect, test } from 'vitest';
import { openDesk } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
let ids: string[] = [];

/** Two keys of the same simulated account, and one of another. */
beforeEach(async () => {
  desk = openDesk();
  await desk.create();
  ids = [];
  for (const name of ['balances only', 'trading', 'everything']) {
    ids.push((await desk.store(name)).id);
  }
  const { key: other } = desk.keyNamed('everything');
  const atBitso = desk.simulator.keys.find(({ key }) => key === other);
  const held = { currency: 'mxn', available: '7', locked: '0', total: '7' };
  if (atBitso) {
    atBitso.balanceBody = JSON.stringify({
      success: true,
      payload: { balances: [{ ...held, pending_deposit: '0', pending_withdrawal: '0' }] },
    });
  }
});
const refresh = async () => {
  desk.clock.now += 61_000;
  return desk.ask('balance.refresh', { by: 'person' });
};
const mxnOf = ({ all }: Awaited<ReturnType<typeof refresh>>) =>
  all.rows.find(({ asset }) => asset === 'mxn')?.total;
const join = (keyIds: string[], isOne: boolean) => desk.ask('account.join', { keyIds, isOne });

test('keys that show the same are asked about; said to be one they count once, in history too', async () => {
  const before = await refresh();
  expect(before.twins).toEqual(ids.slice(0, 2));
  expect(mxnOf(before)).toBe('30476.12');
  await join(before.twins, true);
  const after = await refresh();
  expect([after.twins, mxnOf(after)]).toEqual([[], '15241.56']);
  expect(after.accounts.length).toBe(3);
  const series = (keyId: string | null) => desk.ask('history.series', { range: '24h', keyId });
  expect((await series(null)).points.at(-1)?.total).toBe(after.all.total);
  for (const [at, id] of ids.entries()) {
    expect((await series(id)).points.at(-1)?.total).toBe(after.accounts[at]?.holdings.total);
  }
});

test('a failing key does not take its account along where another key reads it', async () => {
  await join(ids.slice(0, 2), true);
  await refresh();
  const first = desk.simulator.keys.find(({ name }) => name === 'balances only');
  if (first) first.isActive = false;
  expect(mxnOf(await refresh())).toBe('15241.56');
});

test('said to be apart they are added up, and nobody asks again', async () => {
  await join((await refresh()).twins, false);
  const after = await refresh();
  expect([after.twins, mxnOf(after)]).toEqual([[], '30476.12']);
});

test('joined to a third, both keys of an account go along', async () => {
  const [a = '', b = '', c = ''] = ids;
  await join([a, b], true);
  await join([c, a], true);
  const keys = (await desk.ask('key.list', {})).keys;
  expect(keys.map(({ sameAs }) => sameAs)).toEqual([c, c, null]);
  await expect(join(['x'.repeat(22), a], true)).rejects.toMatchObject({ code: 'key-unknown' });
});

test('said to be apart from a third, two keys of one account stay together; said so of the two, they part', async () => {
  const [a = '', b = '', c = ''] = ids;
  await join([a, b], true);
  await join([b, c], false);
  const joined = async () => (await desk.ask('key.list', {})).keys.map(({ sameAs }) => sameAs);
  expect(await joined()).toEqual([null, a, c]);
  expect(mxnOf(await refresh())).toBe('15241.56');
  await join([a, b], false);
  expect(await joined()).toEqual([a, b, c]);
  expect(mxnOf(await refresh())).toBe('30476.12');
});
