import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDesk } from './desk.ts';

const minute = 60_000;
const hour = 60 * minute;
const any = { kind: 'drop', keyId: null, asset: null } as const;

let desk: ReturnType<typeof openDesk>;
beforeEach(async () => {
  desk = openDesk();
  await desk.create();
});

async function stored(name = 'balances only') {
  const key = await desk.store(name, 'anyway');
  desk.sent.length = 0;
  return key;
}
const refresh: typeof desk.refresh = (by) => desk.refresh(by);
const paths = () => desk.sent.splice(0).map(({ url }) => new URL(url).pathname.split('/').at(-1));
const hold = (balances: Record<string, string>) =>
  desk.simulator.setBalanceBody(
    JSON.stringify({
      success: true,
      payload: {
        balances: Object.entries(balances).map(([currency, total]) => ({
          currency,
          total,
          available: total,
          locked: '0',
        })),
      },
    }),
  );
const price = (prices: Record<string, string>, more: Record<string, unknown> = {}) =>
  desk.simulator.setTickerBody(
    JSON.stringify({
      success: true,
      payload: Object.entries(prices).map(([book, last]) => ({ book, last, volume: '1', ...more })),
    }),
  );

describe('the pace', () => {
  test('the clock asks once a minute and tells the last known in between; a press always asks', async () => {
    await stored();
    const first = await refresh('clock');
    expect(paths().sort()).toEqual(['balance', 'ticker']);
    desk.clock.now += minute - 1;
    expect(await refresh('clock')).toEqual(first);
    expect(paths()).toEqual([]);
    await refresh('person');
    expect(paths().length).toBe(2);
    desk.clock.now += minute;
    desk.restart();
    await refresh('clock');
    expect(paths().length).toBe(2);
  });

  test('a window asks as often as was set, the alarm and a person all the same', async () => {
    await stored();
    await refresh('clock');
    paths();
    await desk.ask('settings.set', { refreshMinutes: 5 });
    desk.clock.now += 5 * minute - 1;
    await refresh('clock');
    expect(paths()).toEqual([]);
    desk.clock.now += 1;
    await refresh('clock');
    expect(paths().length).toBe(2);
    await desk.ask('settings.set', { refreshMinutes: 'never' });
    desk.clock.now += 60 * minute;
    desk.restart();
    await desk.unlock();
    paths();
    await refresh('clock');
    expect(paths()).toEqual([]);
    await refresh('alarm');
    expect(paths().length).toBe(2);
    await refresh('person');
    expect(paths().length).toBe(2);
  });

  test('a killed worker does not forget when it asked', async () => {
    await stored();
    await refresh('clock');
    paths();
    desk.restart();
    await refresh('clock');
    expect(paths()).toEqual([]);
  });

  test('nor that it was asking when it was killed', async () => {
    await stored();
    desk.network.isHanging = true;
    void refresh('clock');
    await vi.waitFor(() => expect(desk.sent.length).toBe(2));
    paths();
    desk.network.isHanging = false;
    desk.restart();
    await refresh('clock');
    expect(paths()).toEqual([]);
    desk.clock.now += minute;
    await refresh('clock');
    expect(paths().length).toBe(2);
  });

  test('a lock of Bitso’s holds back a press too, a minute and then two, over a restart and a lock', async () => {
    const { id } = await stored();
    desk.simulator.quirks.set('balance', { kind: 'refusal', code: '0801' });
    const { accounts, prices } = await refresh();
    expect(prices.lockedUntil).toBeNull();
    expect(accounts[0]).toMatchObject({
      keyId: id,
      failure: { code: 'rate-limited', exchangeCode: '0801' },
      lockedUntil: desk.clock.now + minute,
    });
    paths();
    desk.clock.now += minute - 1;
    desk.restart();
    await desk.ask('vault.lock', {});
    await desk.unlock();
    expect((await refresh()).accounts[0]?.failure?.code).toBe('rate-limited');
    expect(paths()).toEqual(['ticker']);
    desk.clock.now += 1;
    const again = await refresh();
    expect(again.accounts[0]?.lockedUntil).toBe(desk.clock.now + 2 * minute);
    desk.simulator.quirks.clear();
    desk.clock.now += 2 * minute;
    expect((await refresh()).accounts[0]).toMatchObject({ failure: null, lockedUntil: null });
  });

  test('a failing key rests, and the others go on', async () => {
    await stored('inactive');
    await stored('balances only');
    await refresh('clock');
    paths();
    desk.clock.now += minute;
    await refresh('clock');
    // The first failure rests a minute or up to half of it more.
    expect(paths().filter((path) => path === 'balance').length).toBeGreaterThanOrEqual(1);
    desk.clock.now += minute;
    await refresh('clock');
    paths();
    desk.clock.now += minute;
    await refresh('clock');
    expect(paths().sort()).toEqual(['balance', 'ticker']);
  });
});

describe('the ledger', () => {
  test('names every request: when, with which key, how it went; no amount and no secret', async () => {
    const good = await stored();
    const bad = await stored('inactive');
    desk.simulator.quirks.set('ticker', [{ kind: 'slow', delayMs: 250 }, { kind: 'cloudflare' }]);
    const at = desk.clock.now;
    await refresh();
    const { entries } = await desk.ask('ledger.list', { limit: null });
    expect(entries.filter((entry) => entry.at === at && entry.path.endsWith('ticker'))).toEqual([
      {
        at,
        keyId: null,
        keyName: null,
        path: '/api/v3/ticker',
        outcome: 'bitso-blocked',
        durationMs: 250,
      },
    ]);
    const balances = entries.filter(({ path }) => path === '/api/v3/balance');
    expect(balances.map(({ keyId, keyName, outcome }) => [keyId, keyName, outcome]).sort()).toEqual(
      [
        [good.id, 'balances only', 'ok'],
        [good.id, 'balances only', 'ok'],
        [bad.id, 'inactive', 'key-inactive'],
        [bad.id, 'inactive', 'key-inactive'],
      ].sort(),
    );
    const { key, secret } = desk.keyNamed('balances only');
    const text = JSON.stringify(entries);
    for (const hidden of [key, secret, 'authorization', '0.10482193']) expect(text).not.toContain(hidden);
  });

  test('survives the worker, names a key that is gone by nothing, and is sealed', async () => {
    const { id } = await stored();
    await refresh();
    await desk.ask('ledger.list', { limit: null });
    desk.restart();
    await desk.ask('key.remove', { id });
    const { entries } = await desk.ask('ledger.list', { limit: null });
    expect(entries.length).toBe(3);
    expect(entries.find(({ keyId }) => keyId === id)?.keyName).toBeNull();
    expect(await desk.journalText()).not.toContain('/api/v3/');
  });

  test('a refresh of three keys costs one write more', async () => {
    for (const name of ['balances only', 'trading', 'inactive']) await stored(name);
    await refresh();
    await desk.ask('history.series', { range: '24h', keyId: null });
    await desk.ask('ledger.list', { limit: null });
    const { writes } = desk.journal;
    writes.length = 0;
    desk.clock.now += minute;
    await refresh();
    await desk.ask('history.series', { range: '24h', keyId: null });
    await desk.ask('ledger.list', { limit: null });
    expect(writes.filter((id) => id.startsWith('ledger/'))).toEqual(['ledger/2026-11-20']);
    expect(writes.filter((id) => id.startsWith('history/')).length).toBe(1);
    expect(writes.length).toBe(4 + 2);
  });

  test('tells the newest first, over days, and no more than was asked for', async () => {
    await stored();
    for (let day = 0; day < 3; day++) {
      await refresh();
      desk.clock.now += 24 * hour;
      await desk.unlock();
    }
    const all = (await desk.ask('ledger.list', { limit: null })).entries;
    expect(all.length).toBe(7);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a));
    expect((await desk.ask('ledger.list', { limit: 3 })).entries).toEqual(all.slice(0, 3));
  });

  test('keeps ninety days', async () => {
    await stored();
    for (const days of [0, 1, 89, 90, 91]) {
      desk.clock.now = Date.UTC(2026, 10, 20) + days * 24 * hour;
      await desk.unlock();
      await refresh();
      await desk.ask('ledger.list', { limit: null });
    }
    const { entries } = await desk.ask('ledger.list', { limit: null });
    expect([...new Set(entries.map(({ at }) => new Date(at).toISOString().slice(0, 10)))]).toEqual([
      '2027-02-19',
      '2027-02-18',
      '2027-02-17',
    ]);
  });
});

describe('history', () => {
  const series = (range: '24h' | '7d' | '30d' | '1y' = '24h', keyId: string | null = null) =>
    desk.ask('history.series', { range, keyId });

  test('a snapshot with each refresh, in any currency, per account and together, over a restart', async () => {
    const { id } = await stored();
    hold({ btc: '2', mxn: '10' });
    price({ btc_mxn: '100' });
    await refresh();
    desk.clock.now += 10 * minute;
    hold({ btc: '3', mxn: '10' });
    price({ btc_mxn: '110' });
    await refresh();
    const all = await series();
    desk.restart();
    expect(all).toEqual(await series());
    expect(all).toMatchObject({
      currency: 'mxn',
      to: desk.clock.now,
      points: [
        { at: desk.clock.now - 10 * minute, total: '210' },
        { at: desk.clock.now, total: '340' },
      ],
      effects: { start: '210', end: '340', price: '20', quantity: '110' },
    });
    expect((await series('24h', id)).points.length).toBe(2);
    // A year is drawn with one point a day at most.
    expect((await series('1y', id)).points.length).toBe(1);
    await desk.ask('settings.set', { currency: 'btc' });
    expect((await series()).points.at(-1)?.total).toMatch(/^3\.0909/);
  });

  test('none where prices or all accounts failed; an account that failed stands in as last known', async () => {
    const first = await stored();
    const second = await stored('trading');
    hold({ mxn: '10' });
    await refresh();
    desk.clock.now += 5 * minute;
    desk.simulator.quirks.set('ticker', { kind: 'dropped' });
    await refresh();
    desk.simulator.quirks.set('ticker', { kind: 'slow', delayMs: 0 });
    const key = desk.simulator.keys.find(({ name }) => name === 'trading');
    if (key) key.isActive = false;
    desk.clock.now += 5 * minute;
    await refresh();
    expect((await series()).points.map(({ total }) => total)).toEqual(['20', '20']);
    expect((await series('24h', first.id)).points.length).toBe(2);
    expect((await series('24h', second.id)).points.length).toBe(1);
    desk.simulator.quirks.set('balance', { kind: 'dropped' });
    desk.clock.now += 5 * minute;
    await refresh();
    expect((await series()).points.length).toBe(2);
  });

  test('ages through its chunks without losing what it promised', async () => {
    await stored();
    hold({ mxn: '10' });
    const start = desk.clock.now;
    for (const hours of [0, 0.5, 1, 30, 31, 24 * 31, 24 * 32, 24 * 62, 24 * 63, 24 * 63 + 2]) {
      desk.clock.now = start + hours * hour;
      await desk.unlock();
      await refresh();
      await series();
    }
    const kept = (await series('1y')).points.filter(({ total }) => total !== null).map(({ at }) => at);
    const ages = kept.map((at) => (at - start) / hour);
    expect(ages).toEqual([1, 31, 24 * 31, 24 * 32, 24 * 62, 24 * 63 + 2]);
    expect((await desk.journal.ids()).filter((id) => id.startsWith('history/')).sort()).toEqual([
      'history/day/2027-01-21',
      'history/hour/2027-01-22T00',
      'history/hour/2027-01-22T02',
      'history/month/2026-11',
      'history/month/2026-12',
    ]);
  });

  test('the change of 24 hours is history’s, whatever Bitso’s change_24 may mean', async () => {
    await stored();
    hold({ btc: '1' });
    price({ btc_mxn: '100' }, { change_24: '10' });
    expect((await refresh()).all).toMatchObject({ change: null, rows: [{ change: null }] });
    await series();
    desk.clock.now += 24 * hour;
    await desk.unlock();
    price({ btc_mxn: '130' }, { change_24: '-130' });
    expect((await refresh()).all).toMatchObject({ change: '0.3', rows: [{ change: '0.3' }] });
  });

  test('is exported with names and values', async () => {
    await stored();
    hold({ mxn: '10', ghost: '2' });
    await refresh();
    expect(await desk.ask('history.export', { range: '24h' })).toEqual({
      currency: 'mxn',
      rows: [
        {
          at: desk.clock.now,
          account: 'balances only',
          isFresh: true,
          asset: 'mxn',
          quantity: '10',
          value: '10',
        },
        {
          at: desk.clock.now,
          account: 'balances only',
          isFresh: true,
          asset: 'ghost',
          quantity: '2',
          value: null,
        },
      ],
    });
  });
});

describe('alerts', () => {
  const list = () => desk.ask('alert.list', {});

  test('a drop is told once, without naming anything outside, and is answered', async () => {
    const { id } = await stored();
    hold({ btc: '2' });
    await desk.ask('alert.save', { id: null, terms: any });
    await refresh();
    hold({ btc: '1.6' });
    desk.restart();
    await refresh();
    const { events } = await list();
    expect(events).toMatchObject([
      { fact: { kind: 'drop', keyId: id, asset: 'btc', before: '2', after: '1.6' }, answer: null },
    ]);
    await vi.waitFor(() => expect(desk.shown).toEqual({ badge: '!', notices: 1 }));
    await refresh();
    expect((await list()).events.length).toBe(1);
    const after = await desk.ask('alert.answer', { id: events[0]?.id ?? '', answer: 'me' });
    expect(after.events).toMatchObject([{ answer: 'me' }]);
    expect(desk.shown).toEqual({ badge: '', notices: 1 });
  });

  test('a snoozed rule is quiet for a day and still lists what it saw', async () => {
    await stored();
    hold({ btc: '3' });
    await desk.ask('alert.save', { id: null, terms: any });
    await refresh();
    for (const [held, told] of [
      ['2', 1],
      ['1', 1],
    ] as const) {
      hold({ btc: held });
      await refresh();
      const { events } = await list();
      expect(desk.shown.notices).toBe(told);
      await desk.ask('alert.answer', { id: events[0]?.id ?? '', answer: 'snooze' });
    }
    expect((await list()).events.length).toBe(2);
    desk.clock.now += 24 * hour;
    await desk.unlock();
    hold({ btc: '0.5' });
    await refresh();
    await list();
    expect(desk.shown.notices).toBe(2);
  });

  test('a price and a failing key', async () => {
    await stored();
    price({ btc_mxn: '90' });
    await desk.ask('alert.save', {
      id: null,
      terms: { kind: 'price', book: 'btc_mxn', side: 'above', price: '100' },
    });
    const { rules } = await desk.ask('alert.save', { id: null, terms: { kind: 'failing', keyId: null } });
    await refresh();
    price({ btc_mxn: '100' });
    const key = desk.simulator.keys.find(({ name }) => name === 'balances only');
    if (key) key.isActive = false;
    await refresh();
    expect((await list()).events.map(({ fact }) => fact.kind).sort()).toEqual(['failing', 'price']);
    const left = await desk.ask('alert.remove', { id: rules[0]?.id ?? '' });
    expect(left.rules.length).toBe(1);
    expect(left.events.map(({ fact }) => fact.kind)).toEqual(['failing']);
  });

  test('says since when it watches, and while locked that it does not', async () => {
    await stored();
    const status = () => desk.ask('watch.status', {});
    await refresh();
    expect(await status()).toEqual({ hasAlerts: false, since: null, lastCheckAt: null });
    await desk.ask('alert.save', { id: null, terms: any });
    await refresh();
    await list();
    const since = desk.clock.now;
    desk.clock.now += 2 * minute;
    await refresh('clock');
    await list();
    expect(await status()).toEqual({ hasAlerts: true, since, lastCheckAt: desk.clock.now });
    const lastCheckAt = desk.clock.now;
    await desk.ask('vault.lock', {});
    desk.clock.now += hour;
    expect(await status()).toEqual({ hasAlerts: true, since: null, lastCheckAt });
    // Offline is no look.
    await desk.unlock();
    desk.simulator.quirks.set('*', { kind: 'dropped' });
    await refresh();
    await list();
    expect(await status()).toEqual({ hasAlerts: true, since: null, lastCheckAt });
  });

  test('what left the account while locked is told at the next look', async () => {
    await stored();
    hold({ btc: '2' });
    await desk.ask('alert.save', { id: null, terms: any });
    await refresh();
    await list();
    await desk.ask('vault.lock', {});
    hold({ btc: '0' });
    desk.clock.now += 8 * hour;
    await desk.unlock();
    await refresh();
    expect((await list()).events[0]?.fact).toMatchObject({ before: '2', after: '0' });
  });

  test('what happened while nobody wanted to be told is not told later', async () => {
    await stored();
    hold({ btc: '2' });
    const { rules } = await desk.ask('alert.save', { id: null, terms: any });
    await refresh();
    await list();
    await desk.ask('alert.remove', { id: rules[0]?.id ?? '' });
    hold({ btc: '1' });
    await refresh();
    await desk.ask('alert.save', { id: null, terms: any });
    await refresh();
    expect((await list()).events).toEqual([]);
  });

  test('rules that the journal lost are told to be lost, until a new one is saved', async () => {
    await desk.ask('alert.save', { id: null, terms: any });
    await desk.journal.clear();
    desk.restart();
    expect(await list()).toMatchObject({ rules: [], areLost: true });
    expect(await desk.ask('alert.save', { id: null, terms: any })).toMatchObject({ areLost: false });
  });

  test('a rule that does not exist is refused', async () => {
    const id = 'x'.repeat(22);
    await expect(desk.ask('alert.save', { id, terms: any })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(desk.ask('alert.remove', { id })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(desk.ask('alert.answer', { id, answer: 'me' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});
