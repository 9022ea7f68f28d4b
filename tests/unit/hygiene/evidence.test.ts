import { expect, test } from 'vitest';
import { weigh } from '../../../utils/hygiene/evidence.ts';
import { withRights } from '../../../utils/hygiene/example.ts';
import type { RightKnowledge } from '../../../utils/vault/payload.ts';

const word = (state: RightKnowledge['state'], by: RightKnowledge['by'], at: number | null) => ({
  state,
  by,
  at,
});
const nothing = word('unknown', null, null);
const weighed = (said: RightKnowledge, answer: RightKnowledge) => {
  const { rights, contradicted } = weigh(
    { ...withRights(), 'place-orders': said },
    { 'place-orders': answer },
  );
  return { right: rights['place-orders'], contradicted };
};

test.each([
  ['an answer fills what was unknown', nothing, word('granted', 'api', 5), 'api', 0],
  ['a likely answer does too', nothing, word('denied', 'api-likely', 5), 'api-likely', 0],
  ['a later answer counts against a word', word('denied', 'you', 1), word('granted', 'api', 5), 'api', 1],
  ['a later word counts against an answer', word('denied', 'you', 9), word('granted', 'api', 5), 'you', 0],
  ['the same answer confirms', word('granted', 'page', 1), word('granted', 'api', 5), 'api', 0],
  ['likely on is believed', word('denied', 'page', 1), word('granted', 'api-likely', 5), 'api-likely', 1],
  ['likely off takes nothing back', word('granted', 'page', 1), word('denied', 'api-likely', 5), 'page', 1],
  ['likely adds nothing to seen', word('granted', 'page', 1), word('granted', 'api-likely', 5), 'page', 0],
] as const)('%s', (_, said, answer, by, contradictions) => {
  const { right, contradicted } = weighed(said, answer);
  expect(right.by).toBe(by);
  expect(contradicted).toHaveLength(contradictions);
});
