import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../../utils/errors.ts';
import { type Case, judge, type Trial, type Verdict } from '../../../utils/runbook/verdict.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 20, 9);

const failures: Record<string, ErrorCode> = {
  '0201': 'key-refused',
  '201': 'key-refused',
  '0202': 'right-missing',
  '0207': 'nonce-refused',
  '0211': 'ip-refused',
  '0213': 'ip-refused',
  '0215': 'key-refused',
  '0216': 'account-restricted',
  '0326': 'key-inactive',
  '0801': 'rate-limited',
  '1000': 'bitso-down',
};
/** "0201@12": Bitso's code, or ours, so many minutes after the start. */
function at(text: string): Trial {
  const [said = '', minutes = '0'] = text.split('@');
  const time = start + Number(minutes) * minute;
  if (said === '200') return { at: time, failure: null };
  const code = failures[said];
  if (code) return { at: time, failure: { code, exchangeCode: said } };
  return { at: time, failure: { code: said as ErrorCode, exchangeCode: null } };
}

/** A key that worked, without an IP list, while another of the account works all the time. */
const proven: Omit<Case, 'trials'> = {
  hasWorked: true,
  ip: 'none',
  otherWorkedAt: Array.from({ length: 60 }, (_, minutes) => start + minutes * minute + 1),
  goneAt: null,
};
const alone = { otherWorkedAt: [] };
const verdictOf = (trials: string, rest: Partial<Case> = {}): Verdict =>
  judge({ ...proven, trials: trials.split(' ').filter(Boolean).map(at), ...rest });

describe('dead is said only where nothing else is left', () => {
  test.each<[string, string, Partial<Case>]>([
    ['0201 twice, ten minutes apart, another key in between', '0201@0 0201@10', {}],
    ['three times within half an hour', '0201@0 0201@12 0201@30', {}],
    ['worked within the runbook itself', '200@0 0201@5 0201@16', { hasWorked: false }],
    ['a missing right was an answer, too', '0202@0 0201@5 0201@16', { hasWorked: false }],
    ['the network failed in between', '0201@0 offline@5 timed-out@8 0201@11', {}],
    ['Bitso asked for a pause in between', '0201@0 0801@5 1000@6 0201@11', {}],
    ['the code came as a number', '201@0 201@11', {}],
    ['gone from the list, by word, no other key', '0201@0 0201@10', { ...alone, goneAt: start - minute }],
    ['gone from the list, said afterwards', '0201@0 0201@10', { ...alone, goneAt: start + 40 * minute }],
    ['switched off first, then gone', '0326@0 0201@5 0201@15', {}],
    ['one look in between that told nothing, at the end', '0201@0 0201@10 offline@20', {}],
  ])('dead: %s', (_, trials, rest) => {
    expect(verdictOf(trials, rest).kind).toBe('dead');
  });

  const notDead: [string, string, Partial<Case>, Verdict['kind']][] = [
    // the code is another
    ['switched off', '0326@0 0326@20', {}, 'refused'],
    ['switched off, and gone from the list', '0326@0 0326@20', { goneAt: start }, 'refused'],
    ['switched off after 0201', '0201@0 0201@10 0326@20', {}, 'refused'],
    ['a signature refused twice', '0215@0 0215@20', {}, 'refused'],
    ['0201, then 0215', '0201@0 0215@20', {}, 'refused'],
    ['0215, then 0201', '0215@0 0201@20', {}, 'refused'],
    ['0215 between', '0201@0 0215@9 0201@18', {}, 'refused'],
    ['401 without a code, twice', 'key-refused@0 key-refused@20', {}, 'refused'],
    ['the account is restricted', '0216@0 0216@20', {}, 'refused'],
    ['the account is restricted between', '0201@0 0216@9 0201@18', {}, 'refused'],
    ['the clock is refused, twice', '0207@0 0207@20', {}, 'unknown'],
    ['a right is missing', '0202@0 0202@20', {}, 'alive'],
    // the IP list
    ['a list is set, and answered as 0201', '0201@0 0201@20', { ip: 'set' }, 'refused'],
    ['a list is set, gone by word', '0201@0 0201@20', { ip: 'set', goneAt: start }, 'refused'],
    ['of a list nothing is known', '0201@0 0201@20', { ip: 'unknown' }, 'refused'],
    [
      'of a list nothing is known, gone by word',
      '0201@0 0201@20',
      { ip: 'unknown', goneAt: start },
      'refused',
    ],
    ['a list on record as none, answered as 0213', '0213@0 0213@20', {}, 'refused'],
    ['a list on record as none, 0213 once, then 0201', '0213@0 0201@5 0201@20', {}, 'refused'],
    ['0211 once, then 0201', '0211@0 0201@5 0201@20', {}, 'refused'],
    ['0213 after 0201 twice', '0201@0 0201@10 0213@20', {}, 'refused'],
    // the time
    ['0201 once', '0201@0', {}, 'refused'],
    ['0201 once, gone by word', '0201@0', { goneAt: start }, 'refused'],
    ['twice at the same moment', '0201@0 0201@0', {}, 'refused'],
    ['nine minutes apart', '0201@0 0201@9', {}, 'refused'],
    ['a second too early', '0201@0 0201@9.98', {}, 'refused'],
    ['five times within nine minutes', '0201@0 0201@2 0201@4 0201@6 0201@9', {}, 'refused'],
    ['the clock was set back between', '0201@20 0201@5', {}, 'refused'],
    // no proof from beside
    ['no other key', '0201@0 0201@20', alone, 'refused'],
    ['the other key worked only before', '0201@0 0201@20', { otherWorkedAt: [start - minute] }, 'refused'],
    [
      'the other key worked only after',
      '0201@0 0201@20',
      { otherWorkedAt: [start + 30 * minute] },
      'refused',
    ],
    [
      'the other key worked at the first, not between',
      '0201@0 0201@20',
      { otherWorkedAt: [start] },
      'refused',
    ],
    // it never worked, or works again
    ['it never worked', '0201@0 0201@20', { hasWorked: false }, 'refused'],
    ['it never worked, gone by word', '0201@0 0201@20', { hasWorked: false, goneAt: start }, 'refused'],
    ['it works', '200@0', {}, 'alive'],
    ['it works, whatever the list shows', '200@0', { goneAt: start }, 'alive'],
    ['it works again', '0201@0 0201@10 200@20', {}, 'alive'],
    ['a missing right after 0201', '0201@0 0201@10 0202@20', {}, 'alive'],
    ['it worked between', '0201@0 200@9 0201@18', {}, 'refused'],
    ['it worked between, and once more', '0201@0 200@9 0201@18 0201@20', {}, 'refused'],
    // nothing was heard
    ['nothing was tried', '', {}, 'unknown'],
    ['nothing was tried, gone by word', '', { goneAt: start }, 'unknown'],
    ['offline all the time', 'offline@0 offline@20', { goneAt: start }, 'unknown'],
    ['0201 once, then offline', '0201@0 offline@20', {}, 'refused'],
    ['Bitso is down', '1000@0 bitso-down@20', {}, 'unknown'],
    ['Bitso’s filter', 'bitso-blocked@0 bitso-blocked@20', {}, 'unknown'],
    ['a pause is asked for', '0801@0 0801@20', {}, 'unknown'],
    ['a reply nobody understands', 'bad-reply@0 bitso-refused@20', {}, 'unknown'],
    ['access withdrawn', 'no-site-access@0 no-site-access@20', {}, 'unknown'],
  ];
  test('of at least thirty', () => expect(notDead.length).toBeGreaterThanOrEqual(30));
  test.each(notDead)('not dead: %s', (_, trials, rest, kind) => {
    expect(verdictOf(trials, rest).kind).toBe(kind);
  });
});

test('a refusal says what cannot be told apart', () => {
  const reasonsOf = (trials: string) => {
    const verdict = verdictOf(trials, { ip: 'unknown' });
    return verdict.kind === 'refused' ? verdict.reasons : verdict.kind;
  };
  expect(reasonsOf('0201@0')).toEqual(['ip-list', 'switched-off', 'deleted']);
  expect(reasonsOf('0215@0')).toEqual(['ip-list', 'switched-off', 'deleted']);
  expect(reasonsOf('0213@0')).toEqual(['ip-list']);
  expect(reasonsOf('0326@0')).toEqual(['switched-off']);
  expect(reasonsOf('0216@0')).toEqual(['account']);
});

test('a verdict carries the time it was heard, and the dead one what proved it', () => {
  expect(verdictOf('200@3 offline@9')).toEqual({ kind: 'alive', at: start + 3 * minute });
  expect(verdictOf('200@0 0201@5 0201@15')).toEqual({
    kind: 'dead',
    at: start + 15 * minute,
    since: start + 5 * minute,
    by: 'other-key',
  });
  expect(verdictOf('0201@5 0201@15', { ...alone, goneAt: start })).toMatchObject({ by: 'list' });
});
