import { expect, test } from 'vitest';
import { answerQuestion, nextQuestion, resultOf, type Walk } from '../../../utils/hygiene/walk.ts';

const start: Walk = { startedAt: 1, answers: [] };
const say = (
  walk: Walk,
  keyId: string,
  question: 'needed' | 'service' | 'rights',
  said: 'yes' | 'no' | 'unsure',
) => answerQuestion(walk, { keyId, question, said });

test('asks three things of each key, one at a time, and goes on where it stopped', () => {
  let walk = start;
  const asked: string[] = [];
  for (;;) {
    const next = nextQuestion(walk, ['a', 'b']);
    if (!next) break;
    asked.push(`${next.keyId} ${next.question}`);
    walk = JSON.parse(JSON.stringify(answerQuestion(walk, { ...next, said: 'yes' })));
  }
  expect(asked).toEqual(['a needed', 'a service', 'a rights', 'b needed', 'b service', 'b rights']);
  expect(resultOf(walk, ['a', 'b'])).toEqual([]);
});

test('a key that is no longer needed is asked nothing more', () => {
  expect(nextQuestion(say(start, 'a', 'needed', 'no'), ['a', 'b'])).toEqual({
    keyId: 'b',
    question: 'needed',
  });
  expect(nextQuestion(say(start, 'a', 'needed', 'no'), ['a'])).toBeNull();
});

test('an answer given again takes back what followed from it', () => {
  const walk = say(say(start, 'a', 'needed', 'yes'), 'a', 'service', 'no');
  expect(say(walk, 'a', 'needed', 'no').answers).toEqual([{ keyId: 'a', question: 'needed', said: 'no' }]);
});

test('what is not sure is part of the result; a key that has gone meanwhile is not', () => {
  const walk = say(say(say(start, 'a', 'needed', 'unsure'), 'b', 'needed', 'no'), 'c', 'needed', 'yes');
  expect(resultOf(walk, ['a', 'c'])).toEqual([{ keyId: 'a', question: 'needed', said: 'unsure' }]);
});

test('a key added during the walk is asked too', () => {
  expect(nextQuestion(say(start, 'a', 'needed', 'no'), ['a', 'new'])).toMatchObject({ keyId: 'new' });
});
