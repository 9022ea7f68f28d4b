// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Allocation } from '../../../components/history/Allocation.tsx';
import { Effects } from '../../../components/history/Effects.tsx';
import { Sparkline } from '../../../components/history/Sparkline.tsx';
import { portfolioOf, rowOf } from './views.ts';

const at = (minute: number, total: string | null) => ({ at: minute, total });

describe('the sparkline', () => {
  const pathOf = (...points: ReturnType<typeof at>[]) =>
    render(<Sparkline history={{ points, from: 0, to: 96 }} />)
      .container.querySelector('path')
      ?.getAttribute('d');

  test('goes from left to right and from low to high', () => {
    expect(pathOf(at(0, '10'), at(48, '20'), at(96, '15'))).toBe('M0.0 26.0h0L48.0 2.0L96.0 14.0');
  });

  test('draws no line across a gap, and a lonely moment as a dot', () => {
    expect(pathOf(at(0, '1'), at(5, '1'), at(20, null), at(48, '2'))).toBe('M0.0 26.0h0L5.0 26.0M48.0 2.0h0');
  });

  test('is not there for fewer than two moments', () => {
    expect(pathOf(at(0, '1'))).toBeUndefined();
    expect(pathOf(at(0, null), at(1, '1'))).toBeUndefined();
  });
});

test('effects carry their sign and their exact decimals', () => {
  const effects = { start: '10', end: '9', price: '0.999', quantity: '-1.999' };
  const { container } = render(<Effects effects={effects} currency="mxn" />);
  const shown = [...container.querySelectorAll('data')].map((data) => [data.value, data.textContent]);
  expect(shown).toEqual([
    ['0.999', '+0.99'],
    ['-1.999', '-1.99'],
  ]);
});

test('the allocation gathers what is small, and leaves out what has no price', () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    rowOf(`c${index}`, { share: index === 0 ? '0.89' : '0.01' }),
  );
  const { all } = portfolioOf([...rows, rowOf('ghost', { value: null, share: null })]);
  const { container } = render(<Allocation holdings={all} />);
  const bars = [...container.querySelectorAll('li')].map((bar) => bar.textContent);
  expect(bars.length).toBe(8);
  expect(bars.at(-1)).toMatch(/^5 others5\.0 %/);
  expect(bars.join()).not.toContain('GHOST');
});
