import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import type { CauseId } from '../../../utils/doctor/causes.ts';
import { examineCredentials } from '../../../utils/doctor/credentials.ts';
import { diagnose, type Situation } from '../../../utils/doctor/diagnose.ts';
import { observe } from '../../../utils/doctor/observe.ts';
import type { ErrorCode } from '../../../utils/errors.ts';
import { bitso } from '../../../utils/exchanges/bitso.ts';
import { type HttpReply, importCredentials, type World } from '../../../utils/exchanges/exchange.ts';
import { fixture } from '../../simulator/fixtures.ts';

const now = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;
const html = '<!DOCTYPE html><title>Attention</title>';
const [key, secret] = ['vToMxyzabc', '5b197c28f2b782ed5ae0123456789abc'];

type Rest = Partial<Omit<Situation, 'failure' | 'reply' | 'skewMs'>>;
const quiet: Omit<Situation, 'failure' | 'reply' | 'skewMs'> = {
  key: { flaws: [], ip: 'unknown', hasWorked: false },
  prices: null,
  hasOtherKeyWorked: false,
  isOnline: null,
  bitso: null,
};

/** What the doctor says after the product's own client met this reply. */
async function meet(reply: HttpReply, rest: Rest = {}) {
  const eye = observe({ get: async () => reply, now: () => now, random: (n: number) => new Uint8Array(n) });
  const outcome = await bitso.balances(eye.world, await importCredentials(key, secret));
  if (outcome.ok) throw new Error('it works');
  const sighting = eye.last() ?? { reply: null, skewMs: null };
  return diagnose({ ...quiet, ...sighting, failure: outcome.failure, ...rest });
}

const answered = (status: number, body: unknown, skewMs: number | null = null): HttpReply => ({
  kind: 'reply',
  status,
  isJson: typeof body !== 'string' || !body.startsWith('<'),
  text: typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body),
  date: skewMs === null ? null : now - skewMs,
});
const refusal = (status: number, code: string | number, skewMs: number | null = null) =>
  answered(status, { success: false, error: { code, message: 'in any language' } }, skewMs);

const Row = z.object({ httpStatus: z.nullable(z.int()), body: z.unknown() });
const rows = z.parse(z.record(z.string(), Row), JSON.parse(fixture('errors.json')));
const row = (name: string): HttpReply => {
  const { httpStatus, body } = z.parse(Row, rows[name]);
  return answered(httpStatus ?? 400, body);
};

const cannotTell: CauseId[] = ['ip-list', 'deleted', 'switched-off', 'mistyped', 'clock'];
const works = { flaws: [], ip: 'unknown', hasWorked: true } as const;
const knownIp = (ip: 'set' | 'none') => ({ key: { flaws: [], ip, hasWorked: true } });
const typed = (typedKey: string, typedSecret: string) => ({
  key: { flaws: examineCredentials(typedKey, typedSecret), ip: 'unknown' as const, hasWorked: false },
});

const table: [situation: string, reply: HttpReply, rest: Rest, causes: CauseId[]][] = [
  // every recorded or documented body
  ['errors.json: 0215', row('bad_signature_or_nonce_2024'), {}, cannotTell],
  ['errors.json: 0201', row('invalid_credentials_0201'), {}, cannotTell],
  ['errors.json: 0207', row('nonce_too_low_2023'), {}, ['clock', 'nonce-clash']],
  ['errors.json: 104 as a number', row('nonce_too_low_numeric_code_old'), {}, ['clock', 'nonce-clash']],
  ['errors.json: 0202', row('key_lacks_permission_0202'), {}, ['right-off']],
  ['errors.json: 0213', row('ip_not_allowed_0213'), {}, ['ip-list']],
  ['errors.json: 0326', row('key_not_active_0326'), {}, ['switched-off']],
  ['errors.json: 0216', row('account_restricted_0216'), {}, ['restricted']],
  ['errors.json: 420', row('rate_limit_0801'), {}, ['too-many']],
  ['errors.json: 1000', row('api_disabled_1000'), {}, ['bitso-fault']],
  ['errors.json: code 20', row('ticker_unknown_book'), {}, ['bitso-changed']],
  ['errors.json: 0301', row('order_book_unknown_book'), {}, ['bitso-changed']],
  ['errors.json: 0301, none given', row('order_book_missing_book'), {}, ['bitso-changed']],
  ['errors.json: 200 with nothing in it', row('trades_unknown_book_is_success'), {}, ['bitso-changed']],
  ['errors.json: 404, empty', row('unknown_path'), {}, ['bitso-changed']],
  ['errors.json: 0304', row('ohlc_missing_time_bucket'), {}, ['bitso-changed']],
  ['errors.json: 0304, abridged', row('terms_bad_jurisdiction'), {}, ['bitso-changed']],
  ['errors.json: Cloudflare', row('cloudflare_block_html'), {}, ['web-filter', 'network']],

  // the clock, by the Date of the reply
  ...([hour, -hour, 24 * hour, -24 * hour] as const).flatMap((skew): typeof table => [
    [`clock ${skew / hour} h off, told as 0207`, refusal(401, '0207', skew), {}, ['clock', 'nonce-clash']],
    [
      `clock ${skew / hour} h off, told as 0201`,
      refusal(401, '0201', skew),
      {},
      ['clock', 'ip-list', 'deleted', 'switched-off', 'mistyped'],
    ],
  ]),
  ['0207 with the clock right', refusal(401, '0207', 500), {}, ['nonce-clash']],
  ['0207 with the clock 20 s off', refusal(401, '0207', 20_000), {}, ['clock', 'nonce-clash']],
  ['0201 with the clock right', refusal(401, '0201', 0), {}, cannotTell.slice(0, 4)],
  ['0215 without a Date', refusal(401, '0215'), {}, cannotTell],

  // what was typed
  ['swapped', refusal(401, '0201'), typed(secret, key), ['swapped', ...cannotTell]],
  ['a zero-width space', refusal(401, '0215'), typed(key, `${secret}\u200b`), ['damaged', ...cannotTell]],
  ['a space inside', refusal(401, '0215'), typed('vToM xyzabc', secret), ['damaged', ...cannotTell]],
  ['pasted twice', refusal(401, '0215'), typed(key, secret + secret), ['damaged', ...cannotTell]],
  [
    'an e-mail filled in',
    refusal(401, '0201'),
    typed('ana@example.com', secret),
    ['filled-in', ...cannotTell],
  ],
  ['a password filled in', refusal(401, '0215'), typed(key, 'Correct!Horse9'), ['filled-in', ...cannotTell]],
  [
    'a damaged secret and a clock a day off',
    refusal(401, '0201', 24 * hour),
    typed(key, '"5b197c28'),
    ['clock', 'damaged', 'filled-in', 'ip-list', 'deleted', 'switched-off', 'mistyped'],
  ],

  // a key that worked, and what else is known of it
  [
    '0201 on a key that worked',
    refusal(401, '0201'),
    { key: works },
    ['ip-list', 'deleted', 'switched-off', 'clock'],
  ],
  [
    '0215 on a key with an IP list',
    refusal(401, '0215', 0),
    knownIp('set'),
    ['ip-list', 'deleted', 'switched-off'],
  ],
  [
    '0201 on a key without an IP list',
    refusal(401, '0201', 0),
    knownIp('none'),
    ['ip-list', 'deleted', 'switched-off'],
  ],
  [
    '0201 while another key works',
    refusal(401, '0201'),
    { key: works, hasOtherKeyWorked: true },
    ['ip-list', 'deleted', 'switched-off'],
  ],
  ['0211', refusal(401, '0211'), {}, ['ip-list', 'deleted', 'switched-off']],
  ['0208: the header was taken off', refusal(401, '0208'), {}, ['network', 'bitso-changed']],
  ['0206', refusal(401, '0206'), {}, ['bitso-changed']],
  ['401 without a body', answered(401, null), {}, cannotTell],

  // the account
  ['0328', refusal(400, '0328'), {}, ['country']],
  ['0701', refusal(400, '0701'), {}, ['unverified']],
  ['0705', refusal(400, '0705'), {}, ['restricted']],
  ['0706', refusal(400, '0706'), {}, ['terms']],

  // the way to Bitso
  ['nothing reached', { kind: 'connection-failed' }, {}, ['no-connection', 'network', 'bitso-fault']],
  ['the browser says offline', { kind: 'offline' }, { isOnline: false }, ['no-connection']],
  [
    'nothing reached, and the browser is offline by now',
    { kind: 'connection-failed' },
    { isOnline: false },
    ['no-connection', 'network', 'bitso-fault'],
  ],
  [
    'broken off, prices came',
    { kind: 'connection-failed' },
    { prices: 'answered' },
    ['network', 'bitso-fault'],
  ],
  [
    'nothing reached, and Bitso says it has trouble',
    { kind: 'connection-failed' },
    { bitso: 'major' },
    ['bitso-fault', 'no-connection', 'network'],
  ],
  ['no answer in time', { kind: 'timed-out' }, {}, ['bitso-slow', 'no-connection', 'network']],
  ['access withdrawn', { kind: 'no-site-access' }, {}, ['site-access']],
  ['420 without a body', answered(420, null), {}, ['too-many']],
  ['403 with HTML', answered(403, html), {}, ['web-filter', 'network']],
  ['a sign-in page of the network', answered(200, html), {}, ['network', 'bitso-changed']],
  ['502 with HTML', answered(502, html), {}, ['bitso-fault', 'network']],
  [
    '503 while Bitso says maintenance',
    answered(503, html),
    { bitso: 'maintenance' },
    ['bitso-fault', 'network'],
  ],
  ['another shape of JSON', answered(200, { success: true, payload: {} }), {}, ['bitso-changed']],
  ['half a body', answered(200, '{"success":true,"payload":{"bal'), {}, ['bitso-changed']],
  ['a code nobody knows', refusal(400, '1799'), {}, ['bitso-changed']],
];

describe('each situation has its cause, or all that fit in the order in which to look', () => {
  test('of at least forty, each named once', () => {
    expect(new Set(table.map(([name]) => name)).size).toBe(table.length);
    expect(table.length).toBeGreaterThanOrEqual(40);
    const used = table.filter(([name]) => name.startsWith('errors.json'));
    expect(used.length).toBe(Object.keys(rows).length);
  });

  test.each(table)('%s', async (_, reply, rest, causes) => {
    expect((await meet(reply, rest)).causes.map(({ id }) => id)).toEqual(causes);
  });
});

test('only a measurement or Bitso’s own word counts as seen', async () => {
  const weightOf = async (reply: HttpReply, rest: Rest = {}) => (await meet(reply, rest)).causes[0];
  expect(await weightOf(refusal(401, '0207', hour))).toEqual({ id: 'clock', weight: 'seen' });
  expect(await weightOf(refusal(401, '0201', -hour))).toEqual({ id: 'clock', weight: 'likely' });
  expect(await weightOf(refusal(401, '0207', 20_000))).toEqual({ id: 'clock', weight: 'possible' });
  expect(await weightOf(refusal(400, '0326'))).toEqual({ id: 'switched-off', weight: 'seen' });
  expect(await weightOf(refusal(401, '0201'))).toEqual({ id: 'ip-list', weight: 'possible' });
  expect(await weightOf(refusal(401, '0201'), knownIp('set'))).toEqual({ id: 'ip-list', weight: 'likely' });
  expect(await weightOf({ kind: 'offline' }, { isOnline: false })).toEqual({
    id: 'no-connection',
    weight: 'seen',
  });
});

test.each<[string, ErrorCode, CauseId[]]>([
  ['refused by the form', 'key-and-secret-swapped', ['swapped']],
  ['refused by the form', 'secret-malformed', ['mistyped']],
  ['nothing fits', 'internal', ['not-known']],
])('%s: %s', (_, code, causes) => {
  const situation = { ...quiet, reply: null, skewMs: null, failure: { code, exchangeCode: null } };
  expect(diagnose(situation).causes.map(({ id }) => id)).toEqual(causes);
});

test('the evidence says what was seen, and what was not', async () => {
  expect((await meet(refusal(401, '0201', hour))).evidence).toEqual([
    'answered',
    'clock-ahead',
    'never-worked',
    'ip-unknown',
  ]);
  const rest: Rest = { ...knownIp('none'), prices: 'answered', hasOtherKeyWorked: true, bitso: 'none' };
  expect((await meet(refusal(401, '0201'), rest)).evidence).toEqual([
    'answered',
    'clock-unknown',
    'has-worked',
    'ip-none',
    'prices-answered',
    'other-key-worked',
    'bitso-fine',
  ]);
  expect((await meet({ kind: 'offline' }, { key: null, isOnline: false, bitso: 'major' })).evidence).toEqual([
    'no-reply',
    'clock-unknown',
    'browser-offline',
    'bitso-troubled',
  ]);
});

test('a clock is off only by what the seconds of the header and the way cannot explain', async () => {
  const skewOf = async (sentAt: number, cameAt: number, date: number) => {
    const times = [sentAt, cameAt];
    const world: Pick<World, 'get' | 'now'> = {
      get: async () => answered(200, {}, now - date),
      now: () => times.shift() ?? 0,
    };
    const eye = observe(world);
    await eye.world.get({ url: new URL('https://bitso.com/api/v3/ticker'), headers: {} });
    return eye.last()?.skewMs;
  };
  expect(await skewOf(10_500, 10_700, 10_000)).toBe(0);
  expect(await skewOf(10_500, 30_000, 29_000)).toBe(0);
  expect(await skewOf(71_000, 71_500, 10_000)).toBe(60_000);
  expect(await skewOf(10_000, 10_200, 70_000)).toBe(-59_800);
});
