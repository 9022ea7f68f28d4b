// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Balances } from '../../../components/balances/Balances.tsx';
import { now, portfolioOf, rowOf } from './views.ts';

afterEach(cleanup);

const rows = [
  rowOf('btc'),
  rowOf('brl1', { total: '40.000000000000000001', value: null, route: null, share: null }),
  rowOf('mxn', { total: '15000.0010021', value: '15000.0010021', route: ['mxn'], pendingDeposit: '250.5' }),
];
const show = (isPrivate: boolean, accounts?: Parameters<typeof portfolioOf>[1]) =>
  render(
    <Balances
      portfolio={portfolioOf(rows, accounts)}
      settings={{ isPrivate, sort: 'value', dust: 'hidden', dustFactor: 1 }}
      now={now}
      onChange={() => undefined}
    />,
  );

test('the markup carries the exact decimals for machines', () => {
  const { container } = show(false);
  const value = (selector: string) => container.querySelector(selector)?.getAttribute('value');
  expect(container.querySelector('[data-llavero="portfolio"]')?.getAttribute('data-currency')).toBe('mxn');
  expect(value('[data-field="portfolio-total"]')).toBe('184203.5181');
  expect(container.querySelectorAll('[data-llavero="row"]')).toHaveLength(3);
  const btc = '[data-asset="btc"]';
  expect(container.querySelector(btc)?.getAttribute('data-route')).toBe('btc → mxn');
  expect(value(`${btc} [data-field="total"]`)).toBe('0.10482193');
  expect(value(`${btc} [data-field="available"]`)).toBe('0.09482193');
  expect(value(`${btc} [data-field="locked"]`)).toBe('0.01');
  expect(value(`${btc} [data-field="value"]`)).toBe('104820.113311');
});

test('what has no price is listed, has no value, and is said to be left out', () => {
  const { container } = show(false);
  const row = container.querySelector('[data-asset="brl1"]');
  expect(row?.hasAttribute('data-route')).toBe(false);
  expect(row?.querySelector('[data-field="value"]')).toBeNull();
  expect(row?.querySelector('[data-field="total"]')?.getAttribute('value')).toBe('40.000000000000000001');
  const unpriced = container.querySelector('[data-llavero="unpriced"]');
  expect(unpriced?.getAttribute('data-assets')).toBe('brl1');
  expect(unpriced?.textContent).toContain('left out of the total');
});

test('before any price was seen, nothing is said of what Bitso has no price for', () => {
  const known = portfolioOf(rows);
  const unread = rows.map((row) => ({ ...row, value: null, route: null, share: null }));
  const { container } = render(
    <Balances
      portfolio={{
        ...known,
        prices: { ...known.prices, at: null },
        all: { total: null, change: null, unpriced: ['btc', 'brl1', 'mxn'], rows: unread },
      }}
      settings={{ isPrivate: false, sort: 'value', dust: 'hidden', dustFactor: 1 }}
      now={now}
      onChange={() => undefined}
    />,
  );
  for (const button of container.querySelectorAll('.asset-head')) fireEvent.click(button);
  expect(container.textContent).toContain('No prices yet');
  expect(container.textContent).not.toContain('left out of the total');
  expect(container.textContent).not.toContain('No book');
});

test('pending amounts are said not to be in the total', () => {
  expect(show(false).container.textContent).toContain(
    'Pending deposits and withdrawals are not in the total',
  );
});

test('with amounts hidden no digit of any amount is in the document', () => {
  const { container } = show(true);
  expect(container.querySelector('data')).toBeNull();
  for (const digits of ['184', '104', '820', '482', '56.9', '0.01', '15,000', '250', '40.0']) {
    expect(container.innerHTML).not.toContain(digits);
  }
  expect(container.querySelectorAll('[data-llavero="row"]')).toHaveLength(3);
});

test('a row opens and closes by its button', () => {
  const { container } = show(false);
  const button = container.querySelector('[data-asset="btc"] button');
  const detail = container.querySelector('[data-asset="btc"] .asset-detail');
  expect(detail?.hasAttribute('hidden')).toBe(true);
  if (button) fireEvent.click(button);
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(detail?.hasAttribute('hidden')).toBe(false);
  expect(detail?.textContent).toContain('BTC → MXN');
});

test('one failing key is marked and named, and hides no other', () => {
  const { container, getByRole, getByText } = show(false, [
    { name: 'Personal' },
    { name: 'Taller', at: now - 7_200_000, failure: { code: 'key-refused', exchangeCode: '0201' } },
  ]);
  expect(getByText('Taller: Bitso refused the key (0201).')).toBeTruthy();
  expect(container.querySelectorAll('[data-llavero="row"]')).toHaveLength(3);
  expect(container.querySelector('.age')?.getAttribute('data-age')).toBe('failing');
  expect(container.querySelector('.age')?.textContent).toBe('2 hr. ago');
  fireEvent.click(getByRole('tab', { name: 'Taller, could not be read' }));
  expect(getByRole('alert').textContent).toContain('IP list');
});

test('the arrows walk through the accounts', () => {
  const { getAllByRole, getByRole } = show(false, [{ name: 'Personal' }, { name: 'Taller' }]);
  const chosen = () =>
    getAllByRole('tab').find((tab) => tab.getAttribute('aria-selected') === 'true')?.textContent;
  expect(chosen()).toBe('All');
  fireEvent.keyDown(getByRole('tablist'), { key: 'ArrowRight' });
  expect(chosen()).toBe('Personal');
  fireEvent.keyDown(getByRole('tablist'), { key: 'ArrowLeft' });
  fireEvent.keyDown(getByRole('tablist'), { key: 'ArrowLeft' });
  expect(chosen()).toBe('Taller');
});

test('an account that was never read shows no zero', () => {
  const portfolio = portfolioOf([], [{ at: null, failure: { code: 'offline', exchangeCode: null } }]);
  const { container } = render(
    <Balances
      portfolio={{ ...portfolio, all: { ...portfolio.all, total: '0' } }}
      settings={{ isPrivate: false, sort: 'value', dust: 'hidden', dustFactor: 1 }}
      now={now}
      onChange={() => undefined}
    />,
  );
  expect(container.querySelector('data')).toBeNull();
  expect(container.textContent).toContain('Never read');
  expect(container.textContent).toContain('You are offline.');
});
