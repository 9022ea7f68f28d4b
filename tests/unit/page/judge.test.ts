import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ControlSeen, judge, type PageSeen } from '../../../utils/page/judge.ts';
import { type RightId, rightIds } from '../../../utils/permissions/rights.ts';

const control = (order: number, right: RightId | null, over: Partial<ControlSeen> = {}): ControlSeen => ({
  order,
  home: 0,
  right,
  isPhrase: right !== null,
  state: 'off',
  isDisabled: false,
  isSeen: true,
  isHarmless: false,
  isInArticle: false,
  make: 'input,checkbox,',
  ...over,
});
const save = { order: 90, home: 0, act: 'save', topic: 'new-key', isSeen: true } as const;
const title = { order: 1, home: 0, topic: 'new-key', level: 1 } as const;
const page = (over: Partial<PageSeen>): PageSeen => ({
  controls: [],
  headings: [title],
  buttons: [save],
  fields: [{ order: 2, home: 0, field: 'name' }],
  isKeyPlace: false,
  hasKeyText: false,
  orphans: [],
  hasOpaqueParts: false,
  ...over,
});
const five = (on: readonly RightId[], over: Partial<ControlSeen> = {}, from = 10) =>
  rightIds.map((right, at) =>
    control(from + at, right, { state: on.includes(right) ? 'on' : 'off', ...over }),
  );

describe('a form for a new key', () => {
  test('warns of each risky right that is on, the most dangerous first', () => {
    const verdict = judge(page({ controls: five(['place-orders', 'make-withdrawals', 'view-balances']) }));
    expect(verdict.warnings.map(({ right }) => right)).toEqual(['make-withdrawals', 'place-orders']);
    expect(verdict).toMatchObject({ view: 'form', saves: [0], hidden: [], isUnreadable: false });
  });
  test('warns of a control that is disabled', () => {
    expect(judge(page({ controls: five(['make-withdrawals'], { isDisabled: true }) })).warnings).toHaveLength(
      1,
    );
  });
  test('tells a control that is on and cannot be seen', () => {
    const controls = five(['make-withdrawals']).map((one) =>
      one.right === 'make-withdrawals' ? { ...one, isSeen: false } : one,
    );
    expect(judge(page({ controls })).hidden).toEqual(['make-withdrawals']);
  });
  test('counts a mirror of a switch that is seen as the same switch', () => {
    const controls = [
      control(10, 'view-balances'),
      control(11, 'make-withdrawals', { state: 'on' }),
      control(12, 'make-withdrawals', { state: 'on', isSeen: false }),
    ];
    expect(judge(page({ controls }))).toMatchObject({
      hidden: [],
      warnings: [{ right: 'make-withdrawals' }],
    });
  });
  test('is unreadable where a risky switch has no state, or a strange one is on', () => {
    expect(judge(page({ controls: five([], { state: 'unknown' }) })).isUnreadable).toBe(true);
    const strange = [...five([]), control(15, null, { state: 'on' })];
    expect(judge(page({ controls: strange })).isUnreadable).toBe(true);
    const understood = [...five([]), control(15, null, { state: 'on', isHarmless: true })];
    expect(judge(page({ controls: understood })).isUnreadable).toBe(false);
  });
  test('is unreadable where there is a form and no right can be read', () => {
    expect(judge(page({})).isUnreadable).toBe(true);
  });
  test('is not called so while only its button stands on the page', () => {
    expect(judge(page({ headings: [{ ...title, topic: 'key' }], fields: [] }))).toMatchObject({
      view: 'none',
      isUnreadable: false,
    });
  });
});

describe('elsewhere', () => {
  test('words that are on under a heading of notifications are silent', () => {
    const controls = five(['make-withdrawals'], { isPhrase: false });
    expect(judge(page({ controls, headings: [{ ...title, topic: 'elsewhere' }] })).view).toBe('none');
  });
  test('a list of keys with its rights is a list', () => {
    const controls = [
      ...five(['make-withdrawals'], { isDisabled: true }),
      ...five([], { isDisabled: true }, 20),
    ];
    const buttons = [{ order: 16, home: 0, act: 'remove', topic: null, isSeen: true } as const];
    expect(judge(page({ controls, buttons })).view).toBe('list');
  });
});

test('any page at all is judged, and no risky right of a form is lost', () => {
  const some = fc.record({
    right: fc.option(fc.constantFrom(...rightIds)),
    state: fc.constantFrom('on', 'off', 'unknown'),
    isSeen: fc.boolean(),
    isPhrase: fc.boolean(),
    isDisabled: fc.boolean(),
    home: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), fc.boolean(), (list, isKeyPlace) => {
      const controls = list.map(({ right, state, ...rest }, at) =>
        control(10 + at, right, { ...rest, state: state as ControlSeen['state'] }),
      );
      const verdict = judge(page({ controls, isKeyPlace }));
      const onInForm = verdict.form.flatMap((at) =>
        controls[at]?.state === 'on' ? (controls[at].right ?? []) : [],
      );
      const risky = new Set(onInForm.filter((right) => !right.startsWith('view-')));
      return verdict.warnings.length === risky.size && verdict.hidden.every((right) => risky.has(right));
    }),
  );
});
