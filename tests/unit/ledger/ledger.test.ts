import { describe, expect, test } from 'vitest';
import { ledgerToCsv, ledgerToJson } from '../../../utils/ledger/export.ts';
import { expiredLedgerIds, ledgerChunkId } from '../../../utils/ledger/ledger.ts';

const at = Date.UTC(2026, 10, 20, 23, 59, 59, 999);
const day = 86_400_000;

describe('days', () => {
  test('are of UTC', () => {
    expect(ledgerChunkId(at)).toBe('ledger/2026-11-20');
    expect(ledgerChunkId(at + 1)).toBe('ledger/2026-11-21');
  });

  test('ninety are kept, today counted, and nothing but ledgers goes', () => {
    const ids = Array.from({ length: 120 }, (_, index) => ledgerChunkId(at - index * day));
    const expired = expiredLedgerIds([...ids, 'account/x', 'alerts', 'history/day/2020-01-01'], at);
    expect(expired).toEqual(ids.slice(90));
  });
});

describe('export', () => {
  const entries = [
    {
      at,
      keyId: 'k',
      keyName: '=cmd|calc, "my" key',
      path: '/api/v3/balance',
      outcome: 'ok' as const,
      durationMs: 120,
    },
    { at, keyId: null, keyName: null, path: '/api/v3/ticker', outcome: 'offline' as const, durationMs: 3 },
  ];

  test('as CSV: a name that looks like a formula is text', () => {
    expect(ledgerToCsv(entries)).toBe(
      'time,key,path,outcome,duration_ms\r\n' +
        `2026-11-20T23:59:59.999Z,"'=cmd|calc, ""my"" key",/api/v3/balance,ok,120\r\n` +
        '2026-11-20T23:59:59.999Z,,/api/v3/ticker,offline,3\r\n',
    );
  });

  test('as JSON', () => {
    expect(JSON.parse(ledgerToJson(entries)).requests[1]).toEqual({
      time: '2026-11-20T23:59:59.999Z',
      key: null,
      path: '/api/v3/ticker',
      outcome: 'offline',
      duration_ms: 3,
    });
  });
});
