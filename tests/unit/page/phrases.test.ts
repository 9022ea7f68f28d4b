import { expect, test } from 'vitest';
import { oneOf, spellings } from '../../../utils/page/phrases.ts';

test.each([
  ['add|new', ['add', 'new']],
  ['keys?', ['keys', 'key']],
  ['e ?mails?', ['e mails', 'e mail', 'emails', 'email']],
  ['den(y|ied)', ['deny', 'denied']],
  ['address(es)?|ips?', ['addresses', 'address', 'ips', 'ip']],
  ['(wallet |payout )?address', ['wallet address', 'payout address', 'address']],
])('%s is spelled %j', (pattern, all) => expect(spellings(pattern)).toEqual(all));

test.each([
  ['a word', 'save', 'please save it', 1],
  ['no part of a word', 'save', 'unsaved savings', -1],
  ['a phrase', 'dar de alta', 'para dar de alta', 1],
  ['no broken phrase', 'dar de alta', 'dar alta de', -1],
  ['a beginning, or the word itself', 'limit*', 'no limits', 1],
  ['the bare beginning', 'limit*', 'limit', 0],
  ['a beginning where more must follow', 'notif+', 'notify', 0],
  ['not where nothing follows', 'notif+', 'notif', -1],
  ['the first of several', 'back|save', 'save and go back', 0],
  ['nothing in nothing', 'save', '', -1],
])('%s', (_what, pattern, said, place) => {
  const phrases = oneOf(pattern);
  expect(phrases.placeIn(said)).toBe(place);
  expect(phrases.isIn(said)).toBe(place >= 0);
});
