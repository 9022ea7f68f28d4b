import { expect, test } from 'vitest';
import { openDesk } from './desk.ts';

type Desk = ReturnType<typeof openDesk>;

async function withKey(name: string) {
  const desk = openDesk();
  await desk.create();
  const { id } = await desk.store(name, 'anyway');
  desk.sent.length = 0;
  return { desk, id };
}
const viewOf = async (desk: Desk, id: string) => {
  const view = (await desk.ask('key.list', {})).keys.find((key) => key.id === id);
  if (!view) throw new Error('no such key');
  return view;
};
const all = ['account', 'orders'] as const;
const paths = (desk: Desk) => desk.sent.map(({ url }) => url.replace('https://bitso.com/api/v3/', ''));

test('without consent a check sends one GET /balance', async () => {
  const { desk, id } = await withKey('everything');
  await desk.ask('key.check', { id, probes: [] });
  expect(paths(desk)).toEqual(['balance']);
});

test('with consent it sends what was announced, the ledger says so, and nothing of the reply stays', async () => {
  const { desk, id } = await withKey('everything');
  desk.clock.now += 1_000;
  const { asked } = await desk.ask('key.check', { id, probes: [...all] });
  expect(paths(desk)).toEqual(['balance', 'account_status', 'open_orders?limit=1']);
  expect(asked.map(({ read, failure }) => `${read} ${failure}`)).toEqual([
    'balances null',
    'account null',
    'orders null',
  ]);
  const { entries } = await desk.ask('ledger.list', { limit: 3 });
  expect(entries.map(({ path }) => path).sort()).toEqual([
    '/api/v3/account_status',
    '/api/v3/balance',
    '/api/v3/open_orders?limit=1',
  ]);
  const { rights } = await viewOf(desk, id);
  const at = desk.clock.now;
  expect(rights['view-account-information']).toEqual({ state: 'granted', by: 'api', at });
  expect(rights['place-orders']).toEqual({ state: 'granted', by: 'api-likely', at });
  expect(rights['make-withdrawals'].state).toBe('unknown');
  expect(rights['perform-security-actions'].state).toBe('unknown');
  const chunks = (await desk.journal.ids()).filter((name) => name.startsWith('rights/'));
  expect(chunks).toEqual([`rights/${id}`]);
});

test('0202 says that a right is missing; 0201 says nothing of any right', async () => {
  const { desk, id } = await withKey('balances only');
  await desk.ask('key.check', { id, probes: [...all] });
  const { rights } = await viewOf(desk, id);
  expect(rights['view-account-information']).toMatchObject({ state: 'denied', by: 'api' });
  expect(rights['place-orders']).toMatchObject({ state: 'denied', by: 'api-likely' });
  const refused = await withKey('IP-restricted to elsewhere');
  for (const key of refused.desk.simulator.keys) key.wrongIpCode = '0201';
  const { asked } = await refused.desk.ask('key.check', { id: refused.id, probes: [...all] });
  expect(asked).toEqual([{ read: 'balances', failure: 'key-refused' }]);
  const states = Object.values((await viewOf(refused.desk, refused.id)).rights).map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['unknown']));
});

test.each(['0201', '0326', '0801'])(
  '%s in the middle of a check ends it, and tells nothing of the right',
  async (code) => {
    const { desk, id } = await withKey('everything');
    desk.simulator.quirks.set('account_status', { kind: 'refusal', code });
    const { asked } = await desk.ask('key.check', { id, probes: [...all] });
    expect(asked.map(({ read }) => read)).toEqual(['balances', 'account']);
    expect(paths(desk)).toEqual(['balance', 'account_status']);
    const { rights } = await viewOf(desk, id);
    expect(rights['view-account-information'].state).toBe('unknown');
    expect(rights['place-orders'].state).toBe('unknown');
  },
);

test('a key whose rights change is found out by the next check', async () => {
  const { desk, id } = await withKey('balances only');
  const view = await viewOf(desk, id);
  await desk.ask('key.declare', {
    id,
    said: {
      rights: { 'view-account-information': 'denied', 'make-withdrawals': 'denied' },
      ip: view.ip,
      destinations: view.destinations,
      createdAt: null,
      replaceBy: null,
      notes: '',
    },
  });
  desk.clock.now += 1_000;
  await desk.ask('key.check', { id, probes: ['account'] });
  const rules = async () => (await desk.ask('report.read', {})).findings.map(({ rule }) => rule);
  expect(await rules()).not.toContain('rights-contradicted');
  const key = desk.simulator.keys.find(({ name }) => name === 'balances only');
  if (key) key.rights = ['view-balances', 'view-account-information'];
  desk.clock.now += 1_000;
  await desk.ask('key.check', { id, probes: ['account'] });
  expect(await rules()).toContain('rights-contradicted');
});

test('one key given to two services is found by its fingerprint', async () => {
  const { desk } = await withKey('balances only');
  const { key } = desk.keyNamed('balances only');
  await desk.ask('key.register', { name: 'In a tracker', service: 'Tracker', purpose: 'balances', key });
  const { findings, keys } = await desk.ask('report.read', {});
  expect(keys).toBe(2);
  expect(findings.filter(({ rule }) => rule === 'shared-key')).toHaveLength(2);
});

test('the credential report has rights and findings, and neither key nor secret', async () => {
  const { desk, id } = await withKey('everything');
  await desk.ask('key.check', { id, probes: [...all] });
  const { key, secret } = desk.keyNamed('everything');
  for (const kind of ['csv', 'json'] as const) {
    const { text } = await desk.ask('report.export', { kind });
    expect(text).toContain('everything');
    expect(text).toContain('api-likely');
    expect(text).toContain('may-withdraw');
    expect(text).not.toContain(key);
    expect(text).not.toContain(secret);
  }
  const [header, row] = (await desk.ask('report.export', { kind: 'csv' })).text.split('\r\n');
  expect(row?.split(',')).toHaveLength(header?.split(',').length ?? 0);
});

test('neither a key without a secret nor a revoked one can be checked', async () => {
  const { desk, id } = await withKey('balances only');
  const stranger = await desk.ask('key.register', { name: 'T', service: '', purpose: 'other', key: '' });
  await expect(desk.ask('key.check', { id: stranger.id, probes: [] })).rejects.toThrow('key-unknown');
  await desk.ask('key.retire', { id, retiredAt: 1 });
  await expect(desk.ask('key.check', { id, probes: [] })).rejects.toThrow('key-unknown');
});
