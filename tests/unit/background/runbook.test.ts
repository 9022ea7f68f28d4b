import { expect, test } from 'vitest';
import { keyNamed } from '../../simulator/keys.ts';
import { openDesk } from './desk.ts';

const minute = 60_000;

/** A desk with two keys of one account, the first of them without an IP list, and its runbook open. */
async function openLeak(ip: 'none' | 'set' | 'unknown' = 'none') {
  const desk = openDesk();
  await desk.create();
  const add = async (name: string) => (await desk.store(name)).id;
  const [keyId, otherKeyId] = [await add('trading'), await add('balances only')];
  const said = {
    rights: {},
    ip,
    destinations: 'unknown' as const,
    createdAt: null,
    replaceBy: null,
    notes: '',
  };
  await desk.ask('key.declare', { id: keyId, said });
  desk.clock.now += 2 * minute;
  desk.sent.length = 0;
  const { id } = await desk.ask('runbook.open', { keyId });
  const look = async () => {
    const [incident] = (await desk.ask('runbook.list', {})).incidents;
    if (!incident) throw new Error('no incident');
    return incident;
  };
  /** What the alarm does, so many minutes later. */
  const later = async (minutes: number) => {
    desk.clock.now += minutes * minute;
    await desk.ask('runbook.tend', {});
    return (await look()).verdict.kind;
  };
  const atBitso = keyNamed(desk.simulator.keys, 'trading');
  const revoke = () => desk.simulator.keys.splice(desk.simulator.keys.indexOf(atBitso), 1);
  return { desk, id, keyId, otherKeyId, look, later, atBitso, revoke };
}

test('revoked in the middle: alive, refused, and dead only once another key has worked in between', async () => {
  const { desk, id, otherKeyId, look, later, revoke } = await openLeak();
  expect((await look()).verdict.kind).toBe('alive');
  revoke();
  expect(await later(10)).toBe('refused');
  expect(await later(10)).toBe('refused');
  await desk.ask('runbook.tell', { id, otherKeyId, isGone: false });
  expect(await later(10)).toBe('refused');
  desk.restart();
  expect(await later(10)).toBe('dead');
  expect((await look()).verdict).toMatchObject({ by: 'other-key' });
});

test('revoked, and seen to be gone from the list: dead by that word, and alive again if it answers', async () => {
  const { desk, id, later, atBitso, revoke } = await openLeak();
  revoke();
  await later(10);
  await desk.ask('runbook.tell', { id, otherKeyId: null, isGone: true });
  expect(await later(10)).toBe('dead');
  desk.simulator.keys.push(atBitso);
  expect(await later(10)).toBe('alive');
});

test.each([
  ['an IP list on record, answered as 0201', 'set', { allowedIps: ['203.0.113.7'], wrongIpCode: '0201' }, 3],
  [
    'a list nobody wrote down, answered as 0201',
    'unknown',
    { allowedIps: ['203.0.113.7'], wrongIpCode: '0201' },
    3,
  ],
  ['a list against the record, answered as 0213', 'none', { allowedIps: ['203.0.113.7'] }, 1],
  ['switched off', 'none', { isActive: false }, 1],
] as const)('%s: refused here, never dead', async (_, ip, change, reasons) => {
  const { desk, id, otherKeyId, look, later, atBitso } = await openLeak(ip);
  await desk.ask('runbook.tell', { id, otherKeyId, isGone: true });
  Object.assign(atBitso, change);
  for (let round = 0; round < 5; round += 1) expect(await later(12)).toBe('refused');
  const { verdict } = await look();
  expect(verdict.kind === 'refused' && verdict.reasons.length).toBe(reasons);
});

test('it asks by GET /balance alone, ten minutes apart, not while locked, and not after the end', async () => {
  const { desk, id, later } = await openLeak();
  const asked = () => desk.sent.map(({ url }) => new URL(url).pathname);
  expect(asked()).toEqual(['/api/v3/balance']);
  await later(9);
  expect(asked()).toHaveLength(1);
  await later(1);
  expect(asked()).toHaveLength(2);
  await desk.ask('vault.lock', {});
  desk.clock.now += 30 * minute;
  await expect(desk.ask('runbook.tend', {})).rejects.toMatchObject({ code: 'vault-locked' });
  expect(asked()).toHaveLength(2);
  await desk.unlock();
  await later(0);
  expect(new Set(asked())).toEqual(new Set(['/api/v3/balance']));
  expect(asked()).toHaveLength(3);
  await desk.ask('runbook.close', { id });
  await later(12);
  expect(asked()).toHaveLength(3);
});

test('a key that its owner saw gone is history when the runbook ends; another stays in the registry', async () => {
  const { desk, keyId } = await openLeak();
  for (const isGone of [false, true]) {
    const { id } = await desk.ask('runbook.open', { keyId });
    const { findings } = await desk.ask('report.read', {});
    expect(findings[0]).toMatchObject({ rule: 'leaked', keyId });
    await desk.ask('runbook.tell', { id, otherKeyId: null, isGone });
    await desk.ask('runbook.close', { id });
    const { keys } = await desk.ask('key.list', {});
    expect(keys.find((key) => key.id === keyId)?.retiredAt !== null).toBe(isGone);
    expect((await desk.ask('report.read', {})).findings.map(({ rule }) => rule)).not.toContain('leaked');
  }
});

test('Bitso asks for a pause: the alarm waits it out', async () => {
  const { desk, later, look } = await openLeak();
  desk.simulator.quirks.set('*', { kind: 'refusal', code: '0801' });
  await later(10);
  const trials = (await look()).trials.length;
  await later(0.5);
  expect((await look()).trials).toHaveLength(trials);
});

test('a key without its secret has a runbook too, and nothing is asked with it', async () => {
  const desk = openDesk();
  await desk.create();
  const form = { name: 'Tracker', service: 'Crypto Pro', purpose: 'balances' as const, key: '' };
  const { id: keyId } = await desk.ask('key.register', form);
  const incident = await desk.ask('runbook.open', { keyId });
  expect(incident).toMatchObject({ verdict: { kind: 'unknown' }, nextTrialAt: null, service: 'Crypto Pro' });
  expect(incident.steps[0]).toBe('delete-key');
  expect(incident.withdraws).toBe('unknown');
  expect(desk.sent).toEqual([]);
});

test('opened twice it is one; a removed key leaves its incident, which then knows nothing', async () => {
  const { desk, id, keyId, look } = await openLeak();
  expect((await desk.ask('runbook.open', { keyId })).id).toBe(id);
  await desk.ask('key.remove', { id: keyId });
  expect(await look()).toMatchObject({ ip: 'unknown', nextTrialAt: null, steps: [] });
});

test('the file tells what happened and holds neither key, secret nor amount', async () => {
  const { desk, id, later, atBitso, revoke } = await openLeak();
  await desk.ask('runbook.tick', { id, step: 'delete-key', isDone: true });
  revoke();
  await later(10);
  const { text } = await desk.ask('runbook.export', { id });
  expect(JSON.parse(text)).toMatchObject({
    key: 'trading',
    verdict: { kind: 'refused' },
    steps_done: [{ step: 'delete-key' }],
    requests: [{ outcome: 'ok' }, { outcome: 'key-refused', bitso_code: '0201' }],
  });
  expect(text).not.toContain(atBitso.key);
  expect(text).not.toContain(atBitso.secret);
  expect(await desk.journalText()).not.toContain('trading');
});
