import { expect, test } from 'vitest';
import { detailsOf } from '../../../components/doctor/details-of.ts';
import { keyNamed } from '../../simulator/keys.ts';
import { openDesk } from './desk.ts';

const minute = 60_000;
const hour = 60 * minute;

async function openAtKey() {
  const desk = openDesk();
  await desk.create();
  const { id: keyId } = await desk.store('balances only');
  desk.clock.now += 3 * minute;
  desk.sent.length = 0;
  const examine = () => desk.ask('doctor.examine', { keyId, isStatusWanted: false });
  return { desk, keyId, examine };
}

test('it sends what it says and nothing else, and the ledger shows just that', async () => {
  const { desk, examine } = await openAtKey();
  const before = (await desk.ask('ledger.list', { limit: null })).entries.length;
  expect(await examine()).toMatchObject({ failure: null, causes: [] });
  const announced = ['/api/v3/balance', '/api/v3/ticker'];
  expect(desk.sent.map(({ url }) => new URL(url).pathname).sort()).toEqual(announced);
  const { entries } = await desk.ask('ledger.list', { limit: null });
  expect(
    entries
      .slice(0, entries.length - before)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(announced);
});

test.each([hour, -hour, 24 * hour, -24 * hour])(
  'a clock %i ms off is seen, by how much and which way',
  async (skew) => {
    const { desk, examine } = await openAtKey();
    desk.clock.aheadMs = skew;
    const found = await examine();
    expect(found.causes[0]).toEqual({ id: 'clock', weight: 'seen' });
    expect(found.evidence).toContain(skew > 0 ? 'clock-ahead' : 'clock-behind');
    expect(Math.abs((found.skewMs ?? 0) - skew)).toBeLessThanOrEqual(1000);
  },
);

test('a key that worked and is refused: the address first, the secret not at all; the details name nobody', async () => {
  const { desk, examine } = await openAtKey();
  const atBitso = keyNamed(desk.simulator.keys, 'balances only');
  desk.simulator.keys.splice(desk.simulator.keys.indexOf(atBitso), 1);
  const found = await examine();
  expect(found.causes.map(({ id }) => id)).toEqual(['ip-list', 'deleted', 'switched-off']);
  expect(found.evidence).toEqual(expect.arrayContaining(['has-worked', 'clock-right', 'prices-answered']));
  const details = detailsOf(found, '1.0.0');
  expect(details).toContain('key-refused, HTTP 401, Bitso 0201');
  for (const secret of [atBitso.key, atBitso.secret, 'balances only']) expect(details).not.toContain(secret);
});

test('the key of the draft is looked at, its damage seen, and nothing is stored', async () => {
  const { desk } = await openAtKey();
  const { key, secret } = keyNamed(desk.simulator.keys, 'trading');
  const form = { name: 'New', service: '', purpose: 'balances' as const, key, secret: secret + secret };
  await desk.ask('key.add', { mode: 'draft', form });
  const found = await desk.ask('doctor.examine', { keyId: null, isStatusWanted: false });
  expect(found.causes[0]).toEqual({ id: 'damaged', weight: 'likely' });
  expect((await desk.ask('key.list', {})).keys).toHaveLength(1);
});

test('while Bitso’s lock holds, the doctor does not ask either', async () => {
  const { desk, examine } = await openAtKey();
  desk.simulator.quirks.set('*', { kind: 'refusal', code: '0801' });
  expect((await examine()).causes).toEqual([{ id: 'too-many', weight: 'seen' }]);
  desk.sent.length = 0;
  await expect(examine()).rejects.toMatchObject({ code: 'rate-limited' });
  expect(desk.sent).toEqual([]);
});
