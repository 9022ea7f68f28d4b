import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../utils/hygiene/assess.ts';
import { exampleOf, withRights, withUnknown } from '../../../utils/hygiene/example.ts';
import { ruleIds, type Situation } from '../../../utils/hygiene/rule.ts';
import { rules } from '../../../utils/hygiene/rules.ts';

const firing = (situation: Situation) => ruleIds.filter((id) => rules[id].find(situation).length > 0);

test('each rule lies in a file of its own name', () => {
  const files = readdirSync(new URL('../../../utils/hygiene/rules', import.meta.url));
  expect(files.sort()).toEqual(ruleIds.map((id) => `${id}.ts`).sort());
  for (const id of ruleIds) expect(rules[id].id).toBe(id);
});

describe.each(ruleIds)('%s', (id) => {
  const { fires, silent } = rules[id].examples;

  test('has examples of both', () => {
    expect(fires.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThan(0);
  });

  test('fires on its own, and no other rule does', () => {
    for (const situation of fires) expect(firing(situation)).toEqual([id]);
  });

  test('stays silent where it shall', () => {
    for (const situation of silent) expect(rules[id].find(situation)).toEqual([]);
  });
});

test('the worst comes first: a key that can be emptied before one that is old', () => {
  const { findings } = assess(
    exampleOf([
      { createdAt: 0, addedAt: 0 },
      { rights: withRights('make-withdrawals'), destinations: 'empty' },
    ]),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(['can-withdraw', 'older-than-policy']);
});

test('the score is a hundred less its sum', () => {
  const { score } = assess(
    exampleOf([{ createdAt: 0 }, { rights: withRights('make-withdrawals'), destinations: 'empty' }]),
  );
  const spent = score?.sum.reduce((total, { cost }) => total + cost, 0) ?? 0;
  expect(spent).toBeGreaterThan(0);
  expect(score).toMatchObject({ total: 100 - spent, cap: 100, unknownRights: 0 });
  expect(assess(exampleOf([{}])).score?.total).toBe(100);
  expect(assess(exampleOf([])).score).toBeNull();
});

test('what is unknown caps it, and likely off is not off', () => {
  const capOf = (rights: ReturnType<typeof withRights>) => assess(exampleOf([{ rights }])).score;
  expect(capOf(withUnknown('place-orders', 'view-balances'))).toMatchObject({ total: 90, cap: 90, sum: [] });
  const likely = withRights('view-balances');
  likely['place-orders'] = { state: 'denied', by: 'api-likely', at: 1 };
  expect(capOf(likely)).toMatchObject({ total: 90, unknownRights: 1 });
  expect(assess(exampleOf([{}], { guard: 'unknown' })).score).toMatchObject({ total: 95 });
});
