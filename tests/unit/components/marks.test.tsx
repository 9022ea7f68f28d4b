// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { marksOf } from '../../../components/keys/marks.ts';
import { RightsList } from '../../../components/keys/RightsList.tsx';
import { rightsOf } from './views.ts';

afterEach(cleanup);

// Rights: withdrawals, orders, security, account, balances.
test.each([
  ['all known to be off', 'dddgg', 'unknown', ['harmless plain']],
  ['nothing known', 'uuuuu', 'unknown', ['unknown warn']],
  ['only orders not known', 'duddg', 'unknown', ['unknown warn']],
  ['only security not known', 'ddudg', 'unknown', ['unknown warn']],
  ['only harmless rights not known', 'ddduu', 'unknown', ['harmless plain']],
  ['can withdraw anywhere', 'gdddg', 'empty', ['withdraw danger']],
  ['can withdraw, addresses not known', 'gdddg', 'unknown', ['withdraw danger']],
  ['can withdraw to a list', 'gdddg', 'set', ['withdraw-listed warn']],
  ['can do all', 'ggggg', 'empty', ['withdraw danger', 'trade warn', 'security warn']],
  ['trades, rest not known', 'uguug', 'unknown', ['trade warn', 'unknown warn']],
] as const)('a key with %s', (_, letters, destinations, expected) => {
  const marks = marksOf({ rights: rightsOf(letters), destinations });
  expect(marks.map(({ id, tone }) => `${id} ${tone}`)).toEqual(expected);
});

test('a right that is not known says so, and how to find out', () => {
  const { container, getByText } = render(<RightsList rights={rightsOf('uuuuu')} />);
  const rows = [...container.querySelectorAll('.right')];
  expect(rows.map((row) => row.getAttribute('data-state'))).toEqual(Array(5).fill('unknown'));
  for (const row of rows) expect(row.textContent).toContain('Not known');
  expect(getByText(/cannot be asked for/)).toBeTruthy();
});

test('a right that is known says how and since when', () => {
  const { container } = render(<RightsList rights={rightsOf('gdddd')} />);
  expect(container.querySelector('[data-right="make-withdrawals"]')?.textContent).toMatch(
    /On.*seen on Bitso’s page, Sep \d+, 2026/,
  );
  expect(container.textContent).not.toContain('Not known');
});
