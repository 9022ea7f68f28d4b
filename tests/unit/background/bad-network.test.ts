import { expect, test } from 'vitest';
import type { Portfolio } from '../../../utils/messaging/protocol.ts';
import type { Quirk, QuirkPlace } from '../../simulator/quirks.ts';
import { openDesk } from './desk.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What a screen could say of it: how old, what is wrong, how much. */
const stateOf = ({ accounts, prices, all }: Portfolio) => ({
  account: { at: accounts[0]?.at, failure: accounts[0]?.failure?.code ?? null },
  prices: { at: prices.at, failure: prices.failure?.code ?? null },
  total: all.total,
});

/** One evening on a bad network, each step ending in what is true then. */
test('slow, dropped, 420, HTML 403, half a body, wrong JSON, a wrong clock, eight hours of sleep', async () => {
  const desk = openDesk();
  await desk.create();
  const added = await desk.ask('key.add', { mode: 'check', form: desk.keyNamed('balances only') });
  expect(added.kind).toBe('stored');
  await desk.ask('alert.save', { id: null, terms: { kind: 'drop', keyId: null, asset: null } });
  const refresh = () => desk.refresh();
  const good = await refresh();
  const total = good.all.total;
  let at = desk.clock.now;
  expect(stateOf(good)).toEqual({ account: { at, failure: null }, prices: { at, failure: null }, total });

  /** With the quirk everywhere: the last known stands, with its own time, and the reason is told. */
  const fails = async (place: QuirkPlace, quirk: Quirk, failure: string, waitMs = 2 * minute) => {
    desk.clock.now += waitMs;
    desk.simulator.quirks.set(place, quirk);
    const state = stateOf(await refresh());
    expect(state).toEqual({ account: { at, failure }, prices: { at, failure }, total });
    desk.restart();
    expect(stateOf(await desk.ask('balance.last', {}))).toEqual(state);
    desk.simulator.quirks.clear();
  };
  const works = async (waitMs = 11 * minute) => {
    desk.clock.now += waitMs;
    const state = stateOf(await refresh());
    at = desk.clock.now;
    expect(state).toEqual({ account: { at, failure: null }, prices: { at, failure: null }, total });
  };

  // Slow, but it comes: as new as its arrival.
  desk.simulator.quirks.set('*', { kind: 'slow', delayMs: 9000 });
  const asked = desk.clock.now;
  const late = stateOf(await refresh());
  at = late.account.at ?? 0;
  expect(at).toBeGreaterThanOrEqual(asked + 9000);
  expect(late).toMatchObject({ account: { failure: null }, prices: { failure: null }, total });
  desk.simulator.quirks.clear();
  await works(minute);

  await fails('*', { kind: 'slow', delayMs: 60_000 }, 'timed-out');
  await fails('*', { kind: 'dropped' }, 'connection-failed');
  await fails('*', { kind: 'refusal', code: '0801' }, 'rate-limited');
  // Within the minute not even a press asks, and what is shown stays true.
  desk.sent.length = 0;
  desk.clock.now += 30_000;
  expect(stateOf(await refresh())).toMatchObject({ account: { at, failure: 'rate-limited' }, total });
  expect(desk.sent).toEqual([]);
  await works();

  await fails('*', { kind: 'cloudflare' }, 'bitso-blocked');
  await fails('*', { kind: 'half-body' }, 'connection-failed');
  await fails('*', { kind: 'body', body: '{"success":true,"payload":{"balances":[{"currency"' }, 'bad-reply');
  await fails('*', { kind: 'body', body: '{"success":true,"payload":{"something":"else"}}' }, 'bad-reply');
  await fails('*', { kind: 'empty', status: 404 }, 'bad-reply');
  await fails('*', { kind: 'server-error' }, 'bitso-down');
  await works();

  // The computer's clock a day ahead of Bitso's: only what is signed by the clock is refused.
  desk.clock.aheadMs = 24 * hour;
  desk.clock.now += 2 * minute;
  const skewed = stateOf(await refresh());
  expect(skewed.account).toEqual({ at, failure: 'nonce-refused' });
  expect(skewed.prices).toEqual({ at: desk.clock.now, failure: null });
  desk.clock.aheadMs = 0;
  await works();

  // Eight hours of sleep: locked, nothing asked, nothing told; then all as before, and a gap in history.
  await desk.ask('alert.list', {});
  const lastCheckAt = at;
  desk.clock.now += 8 * hour;
  desk.sent.length = 0;
  await expect(refresh()).rejects.toMatchObject({ code: 'vault-locked' });
  await expect(desk.ask('balance.last', {})).rejects.toMatchObject({ code: 'vault-locked' });
  expect(await desk.ask('watch.status', {})).toEqual({ hasAlerts: true, since: null, lastCheckAt });
  expect(desk.sent).toEqual([]);
  expect(desk.shown).toEqual({ badge: '', notices: 0 });
  await desk.unlock();
  expect(stateOf(await desk.ask('balance.last', {}))).toMatchObject({
    account: { at, failure: null },
    total,
  });
  await works(0);
  const { points } = await desk.ask('history.series', { range: '24h', keyId: null });
  expect(points.at(-2)?.total).toBeNull();
  expect(points.filter((point) => point.total === null).length).toBe(1);

  const { entries } = await desk.ask('ledger.list', { limit: null });
  expect(new Set(entries.map(({ outcome }) => outcome))).toEqual(
    new Set([
      'ok',
      'timed-out',
      'connection-failed',
      'rate-limited',
      'bitso-blocked',
      'bad-reply',
      'bitso-down',
      'nonce-refused',
    ]),
  );
});
