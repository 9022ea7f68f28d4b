import { expect, test } from 'vitest';
import { cleaned, examineCredentials, type Flaw, looksSwapped } from '../../../utils/doctor/credentials.ts';

test.each([
  ['nothing to remove', 'aB3_x-9', 'aB3_x-9'],
  ['spaces around', '  key ', 'key'],
  ['line break at the end', 'key\r\n', 'key'],
  ['tab and spaces inside', 'k\te y', 'key'],
  ['no-break and ideographic space', 'k\u00a0e\u3000y', 'key'],
  ['zero-width space, joiners', 'k\u200be\u200cy\u200d', 'key'],
  ['byte order mark, word joiner', '\ufeffk\u2060ey', 'key'],
  ['soft hyphen', 'k\u00adey', 'key'],
  ['direction marks', '\u202ak\u200eey\u202c\u2069', 'key'],
  ['variation selector, Hangul filler', 'k\ufe0fe\u3164y', 'key'],
  ['control characters', 'k\u0000e\u001by\u0085', 'key'],
  ['only what cannot be seen', ' \u200b\n', ''],
])('%s', (_, pasted, expected) => {
  expect(cleaned(pasted)).toBe(expected);
});

const key = 'vToMxyzabc';
const secret = '5b197c28f2b782ed5ae0123456789abc';
test.each([
  ['in place', key, secret, false],
  ['swapped', secret, key, true],
  ['longer forms in place', secret, secret + secret, false],
  ['longer forms swapped', secret + secret, secret, true],
  ['of equal length', secret, secret, false],
  ['secret not there yet', secret, '', false],
  ['secret being typed', secret, '5b1', false],
  ['both short', 'abcdefgh', 'abcd', false],
])('key and secret %s', (_, first, second, expected) => {
  expect(looksSwapped(first, second)).toBe(expected);
});

test.each<[string, string, string, Flaw[]]>([
  ['as Bitso shows them', key, secret, []],
  ['in each other’s place', secret, key, ['swapped']],
  ['the key in both fields', key, key, ['same']],
  ['a space inside the key', 'vToM xyzabc', secret, ['unseen-characters']],
  [
    'a zero-width space in the secret',
    key,
    `${secret.slice(0, 9)}\u200b${secret.slice(9)}`,
    ['unseen-characters'],
  ],
  ['a Cyrillic letter', 'vТoMxyzabc', secret, ['foreign-letters']],
  ['bullets copied from a masked field', key, '••••••••9abc', ['masked']],
  ['asterisks copied from a guide', 'vToM******', secret, ['masked']],
  ['quotes around', key, `"${secret}"`, ['quoted', 'like-a-password']],
  ['its label before it', key, `secret: ${secret}`, ['unseen-characters', 'labelled']],
  ['an e-mail address the browser filled in', 'ana@example.com', secret, ['email']],
  ['the address of the page', 'https://bitso.com/api_setup', secret, ['address']],
  ['pasted twice', key, secret + secret, ['pasted-twice']],
  ['cut off', 'vToM', secret, ['short']],
  ['a password the browser filled in', key, 'Correct!Horse9', ['like-a-password']],
  ['nothing typed', '', '', []],
])('looks wrong: %s', (_, first, second, expected) => {
  expect(examineCredentials(first, second)).toEqual(expected);
});
