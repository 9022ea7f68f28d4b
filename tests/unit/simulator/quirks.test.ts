import { describe, expect, it } from 'vitest';
import { createBitso } from '../../simulator/api.ts';
import { keyNamed } from '../../simulator/keys.ts';
import type { Quirk } from '../../simulator/quirks.ts';
import { send, vectorTime } from './client.ts';

const now = () => vectorTime;

function answerWith(quirk: Quirk | readonly Quirk[], path = '/api/v3/ticker', key: string | null = null) {
  const api = createBitso({ now });
  api.quirks.set('*', quirk);
  return send(api, path, key === null ? null : keyNamed(api.keys, key));
}

describe('a quirk', () => {
  it('belongs to one place, for so many requests or until it is cleared', () => {
    const api = createBitso({ now });
    const status = (path: string) => send(api, path, null).status;
    api.quirks.set('ticker', { kind: 'server-error' }, 2);
    expect([status('/api/v3/ticker'), status('/api/v3/available_books')]).toEqual([500, 200]);
    expect([status('/api/v3/ticker/'), status('/api/v3/ticker')]).toEqual([500, 200]);
    api.quirks.set('*', { kind: 'empty', status: 404 });
    expect([status('/api/v3/ticker'), status('/api/v3/available_books')]).toEqual([404, 404]);
    api.quirks.clear('*');
    api.quirks.set('ticker', { kind: 'server-error' });
    api.quirks.clear();
    expect(status('/api/v3/ticker')).toBe(200);
  });

  it('joins others: a slow answer may also be cut', () => {
    const slowAndCut = answerWith([{ kind: 'slow', delayMs: 300 }, { kind: 'half-body' }]);
    expect(slowAndCut).toMatchObject({ status: 200, delayMs: 300, cut: 'half' });
    const slowError = answerWith([{ kind: 'slow', delayMs: 300 }, { kind: 'cloudflare' }]);
    expect(slowError).toMatchObject({ status: 403, delayMs: 300, cut: 'never' });
    expect(answerWith({ kind: 'dropped' }).cut).toBe('before');
  });

  it('answers something that is no JSON of Bitso', () => {
    const cloudflare = answerWith({ kind: 'cloudflare' });
    expect(cloudflare).toMatchObject({ status: 403, code: null });
    expect(cloudflare.headers['content-type']).toMatch(/^text\/html/);
    expect(answerWith({ kind: 'empty', status: 404 })).toMatchObject({ status: 404, text: '' });
    expect(answerWith({ kind: 'server-error' })).toMatchObject({ status: 500, code: null });
    expect(answerWith({ kind: 'body', body: '[1,' })).toMatchObject({ status: 200, text: '[1,' });
    const moved = answerWith({ kind: 'redirect', location: 'https://bitso.com/login' });
    expect(moved).toMatchObject({ status: 302, headers: { location: 'https://bitso.com/login' } });
  });

  it.each([
    ['0216', 401],
    ['0801', 420],
    ['1000', 400],
    ['1103', 500],
  ])('refuses with %s and HTTP %i', (code, status) => {
    expect(answerWith({ kind: 'refusal', code })).toMatchObject({ code, status });
  });

  it('words an error otherwise', () => {
    const of = (quirk: Quirk) => JSON.parse(answerWith(quirk, '/api/v3/balance', 'inactive').text);
    expect(of({ kind: 'numeric-code' }).error.code).toBe(326);
    expect(of({ kind: 'missing-success' })).not.toHaveProperty('success');
    const spanish = of({ kind: 'localised-message', language: 'es' });
    expect(spanish.error).toMatchObject({ code: '0326', message: expect.stringContaining('válidos') });
  });

  it.each([
    ['+0000', '2026-09-23T01:18:16+0000'],
    ['millis', '2026-09-23T01:18:16.000+00:00'],
    ['empty', ''],
    ['null', null],
  ] as const)('writes dates as %s', (form, date) => {
    const { text } = answerWith({ kind: 'odd-dates', form });
    expect(new Set(JSON.parse(text).payload.map((row: { created_at: unknown }) => row.created_at))).toEqual(
      new Set([date]),
    );
  });

  it('takes books away', () => {
    const { text } = answerWith({ kind: 'without-books', books: ['btc_mxn', 'usd_mxn'] });
    const books = JSON.parse(text).payload.map(({ book }: { book: string }) => book);
    expect(books).toHaveLength(52);
    expect(books).not.toContain('btc_mxn');
  });

  it('puts the clock wrong, or away', () => {
    const { headers } = answerWith({ kind: 'date-off', offsetMs: 86_400_000 });
    expect(headers.date).toBe('Tue, 12 Nov 2024 18:20:00 GMT');
    expect(answerWith({ kind: 'without-date' }).headers.date).toBe('');
  });
});
