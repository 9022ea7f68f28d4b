import { expect, test } from 'vitest';
import { inPass, oncePerPass } from '../../../utils/page/pass.ts';

const counted = () => {
  let asked = 0;
  const ask = oncePerPass((of: { on: boolean }) => {
    asked += 1;
    return of.on;
  });
  return { ask, asked: () => asked };
};

test('within a pass a question is asked of each thing once', () => {
  const { ask, asked } = counted();
  const [one, other] = [{ on: true }, { on: false }];
  expect(inPass(() => [ask(one), inPass(() => ask(one)), ask(other), ask(other)])).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(asked()).toBe(2);
});

test('what has changed since is seen: between passes, in the next one, and after one that failed', () => {
  const { ask } = counted();
  const one = { on: false };
  const turn = () => {
    one.on = !one.on;
    return one.on;
  };
  inPass(() => ask(one));
  expect(ask(one)).toBe(false);
  expect(turn()).toBe(ask(one));
  expect(turn()).toBe(inPass(() => ask(one)));
  expect(() =>
    inPass(() => {
      ask(one);
      throw new Error('broken page');
    }),
  ).toThrow();
  expect(turn()).toBe(ask(one));
});

test('two questions do not answer for each other', () => {
  const [left, right] = [
    oncePerPass((of: object) => [of, 'left']),
    oncePerPass((of: object) => [of, 'right']),
  ];
  const one = {};
  expect(inPass(() => [left(one)[1], right(one)[1]])).toEqual(['left', 'right']);
});
