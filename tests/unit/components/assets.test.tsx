// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { render as draw } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { Balances } from '../../../components/balances/Balances.tsx';
import type { Row } from '../../../utils/messaging/protocol.ts';
import { now, portfolioOf, rowOf } from './views.ts';

afterEach(cleanup);

const codes = ['btc', 'eth', 'mxn', 'sol', 'ada', 'usd', 'doge'];
const many = codes.map((asset, index) =>
  rowOf(asset, { value: `${9000 - index}`, change: `-0.0${index}`, route: [asset, 'mxn'] }),
);
const small = [rowOf('shib', { value: '12.1' }), rowOf('pepe', { value: '0.3' })];

function Window({ rows, isPrivate }: { rows: Row[]; isPrivate: boolean }) {
  const [settings, set] = useState({ isPrivate, sort: 'value', dust: 'hidden', dustFactor: 1 } as const);
  return (
    <Balances
      portfolio={portfolioOf(rows)}
      settings={settings}
      now={now}
      onChange={(patch) => set((before) => Object.assign({}, before, patch))}
    />
  );
}
function show(rows: Row[], isPrivate = false) {
  const screen = render(<Window rows={rows} isPrivate={isPrivate} />);
  const all = () => [...screen.container.querySelectorAll<HTMLElement>('[data-llavero="row"]')];
  const codeOf = (row: HTMLElement) => row.dataset.asset ?? '';
  return {
    ...screen,
    inDocument: () => all().map(codeOf),
    onScreen: () =>
      all()
        .filter((row) => !row.hidden)
        .map(codeOf),
    head: (asset: string) => {
      const button = screen.container.querySelector<HTMLElement>(`[data-asset="${asset}"] > button`);
      if (!button) throw new Error(`no row of ${asset}`);
      return button;
    },
  };
}
const focused = () => document.activeElement?.parentElement?.dataset.asset;

test('small ones are hidden with their sum, and stay in the document for machines', () => {
  const { inDocument, onScreen, getByText, container } = show([...many, ...small]);
  expect(onScreen()).toEqual(codes);
  expect(inDocument()).toEqual([...codes, 'shib', 'pepe']);
  expect(container.querySelector('[data-asset="shib"] [data-field="value"]')?.getAttribute('value')).toBe(
    '12.1',
  );
  expect(getByText('2 small hidden = MXN 12.40')).toBeTruthy();
  fireEvent.click(getByText('Show'));
  expect(onScreen()).toEqual(inDocument());
  fireEvent.click(getByText('Hide amounts below MXN 20.00'));
  expect(onScreen()).toEqual(codes);
});

test('with amounts hidden the sum of the small ones is hidden too', () => {
  const { container } = show([...many, ...small], true);
  expect(container.textContent).toContain('2 small hidden');
  expect(container.textContent).not.toContain('12.4');
});

test('up to seven there is nothing to search or to sort', () => {
  expect(show(many).queryByRole('searchbox')).toBeNull();
});

test('"/" leads to the search, which finds small ones too, and Escape empties it', () => {
  const { getByRole, onScreen, container } = show([...many, ...small]);
  const field = getByRole('searchbox');
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(field);
  expect(fireEvent.keyDown(field, { key: '/' }), 'a slash can be typed').toBe(true);
  fireEvent.input(field, { target: { value: 'SHI' } });
  expect(onScreen()).toEqual(['shib']);
  fireEvent.input(field, { target: { value: 'zzz' } });
  expect(onScreen()).toEqual([]);
  expect(container.textContent).toContain('No asset matches.');
  expect(fireEvent.keyDown(field, { key: 'Escape' }), 'the popup stays open').toBe(false);
  expect(onScreen()).toEqual(codes);
  expect(fireEvent.keyDown(field, { key: 'Escape' }), 'the popup may close').toBe(true);
});

test('of a long list a screenful is drawn first, and all of it right after', async () => {
  const rows = Array.from({ length: 80 }, (_, index) => rowOf(`c${index}`));
  const place = document.createElement('main');
  draw(<Window rows={rows} isPrivate={false} />, place);
  const drawn = () => place.querySelectorAll('[data-llavero="row"]').length;
  expect(drawn()).toBe(10);
  await waitFor(() => expect(drawn()).toBe(80));
});

test('the order is chosen from a list', () => {
  const { getByLabelText, onScreen } = show([...many, ...small]);
  const list = getByLabelText('Sort by');
  if (!(list instanceof HTMLSelectElement)) throw new Error('no list');
  list.selectedIndex = 1;
  fireEvent.change(list);
  expect(onScreen()).toEqual([...codes].sort());
});

test('the arrows walk over what is shown, from the search field on', () => {
  const { getByRole, head } = show([...many, ...small]);
  fireEvent.keyDown(getByRole('searchbox'), { key: 'ArrowDown' });
  expect(focused()).toBe('btc');
  fireEvent.keyDown(head('btc'), { key: 'ArrowDown' });
  expect(focused()).toBe('eth');
  fireEvent.keyDown(head('eth'), { key: 'ArrowUp' });
  expect(focused()).toBe('btc');
  fireEvent.keyDown(head('btc'), { key: 'End' });
  expect(focused()).toBe('doge');
  expect(fireEvent.keyDown(head('doge'), { key: 'ArrowDown' })).toBe(true);
  expect(focused()).toBe('doge');
});

test('Enter on an open row copies the exact amount and says so; Escape closes it', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { head, container } = show([rowOf('btc', { total: '0.104821930000000001' })]);
  expect(fireEvent.keyDown(head('btc'), { key: 'Enter' }), 'opens as any button').toBe(true);
  fireEvent.click(head('btc'));
  fireEvent.keyDown(head('btc'), { key: 'Enter' });
  expect(write.mock.calls).toEqual([['0.104821930000000001']]);
  await waitFor(() => expect(container.querySelector('[role="status"]')?.textContent).toBe('Copied'));
  fireEvent.keyDown(head('btc'), { key: 'Escape' });
  expect(head('btc').getAttribute('aria-expanded')).toBe('false');
  write.mockRejectedValue(new Error('refused'));
  fireEvent.click(head('btc'));
  fireEvent.keyDown(head('btc'), { key: 'Enter' });
  await waitFor(() => expect(container.textContent).toContain('The browser did not copy it.'));
  write.mockRestore();
});

test('hidden amounts are not copied', () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { head, queryByText } = show([rowOf('btc')], true);
  fireEvent.click(head('btc'));
  fireEvent.keyDown(head('btc'), { key: 'Enter' });
  expect(write).not.toHaveBeenCalled();
  expect(queryByText('Copy amount')).toBeNull();
  write.mockRestore();
});

test('an open row tells price, way, age of the price, change and part', () => {
  const row = rowOf('btc', { total: '2', value: '3000000', route: ['btc', 'usd', 'mxn'], change: '-0.0129' });
  const { head, container } = show([row]);
  fireEvent.click(head('btc'));
  const facts = [...container.querySelectorAll('.facts > div')].map((fact) => fact.textContent);
  expect(facts.slice(2)).toEqual([
    'Price of 1 BTCMXN 1,500,000.00',
    'Priced by way ofBTC → USD → MXN',
    'Price seen2 min. ago',
    'In 24 hours-1.2 %',
    'Part of the total56.9 %',
  ]);
});

test('an open row says that a change is not known yet', () => {
  const { head, container } = show([rowOf('btc', { value: '1', route: ['btc', 'mxn'], change: null })]);
  fireEvent.click(head('btc'));
  expect(container.textContent).toContain('In 24 hoursNot known yet');
});

test('the currency of the total has no change and no price in itself', () => {
  const { head, container } = show([rowOf('mxn', { route: ['mxn'], change: '0' }), rowOf('btc')]);
  fireEvent.click(head('mxn'));
  expect(head('mxn').textContent).not.toContain('24 hours');
  const facts = [...container.querySelectorAll('[data-asset="mxn"] dt')].map((fact) => fact.textContent);
  expect(facts).toEqual(['Available', 'In open orders', 'Part of the total']);
});

test('a change is said with its sign, and not at all where it is not known', () => {
  const { head } = show([rowOf('btc', { change: '0.05' }), rowOf('eth')]);
  expect(head('btc').textContent).toContain('Change in 24 hours: +5.0 %');
  expect(head('eth').textContent).not.toContain('24 hours');
});

test('a number that changed fades in, and no other', () => {
  const settings = { isPrivate: false, sort: 'value', dust: 'hidden', dustFactor: 1 } as const;
  const of = (total: string) => (
    <Balances
      portfolio={portfolioOf([rowOf('btc', { total }), rowOf('eth')])}
      settings={settings}
      now={now}
      onChange={() => undefined}
    />
  );
  const { container, rerender } = render(of('1'));
  const changed = () =>
    [...container.querySelectorAll('[data-changed="true"]')].map((amount) => amount.textContent);
  expect(changed()).toEqual([]);
  rerender(of('2'));
  expect(changed()).toEqual(['2']);
});

test('numbers that come leave each row in its place, until another order is chosen', () => {
  const of = (sort: 'value' | 'name', rows: Row[], pricedAt: number | null = now) => (
    <Balances
      portfolio={{ ...portfolioOf(rows), prices: { at: pricedAt, failure: null, lockedUntil: null } }}
      settings={{ isPrivate: false, sort, dust: 'shown', dustFactor: 1 }}
      now={now}
      onChange={() => undefined}
    />
  );
  // Without prices there is no order by value that could be held.
  const { container, rerender } = render(of('value', [...many].reverse(), null));
  rerender(of('value', many));
  const order = () =>
    [...container.querySelectorAll<HTMLElement>('[data-llavero="row"]')].map((row) => row.dataset.asset);
  const [btc, eth, ...rest] = many;
  if (!btc || !eth) throw new Error('too few rows');
  const crossed = [rowOf('shib'), eth, btc, ...rest];
  expect(order()).toEqual(codes);
  rerender(of('value', crossed));
  expect(order()).toEqual([...codes, 'shib']);
  rerender(of('name', crossed));
  expect(order()).toEqual([...codes, 'shib'].sort());
  rerender(of('value', crossed));
  expect(order()).toEqual(['shib', 'eth', 'btc', ...codes.slice(2)]);
});

test('the limit of what is small is the one that was set', () => {
  const { container, getByText } = render(
    <Balances
      portfolio={portfolioOf([...many, rowOf('shib', { value: '99' }), rowOf('pepe', { value: '0.3' })])}
      settings={{ isPrivate: false, sort: 'value', dust: 'hidden', dustFactor: 5 }}
      now={now}
      onChange={() => undefined}
    />,
  );
  expect(getByText('2 small hidden = MXN 99.30')).toBeTruthy();
  expect(container.querySelector<HTMLElement>('[data-asset="shib"]')?.hidden).toBe(true);
});

test('a pause of Bitso’s is told with its end, once, until it is over', () => {
  const portfolio = portfolioOf(many, [{ lockedUntil: now + 60_000 }, { lockedUntil: now + 30_000 }]);
  const settings = { isPrivate: false, sort: 'value', dust: 'hidden', dustFactor: 1 } as const;
  const at = (moment: number) => (
    <Balances portfolio={portfolio} settings={settings} now={moment} onChange={() => undefined} />
  );
  const { container, rerender } = render(at(now));
  expect(container.textContent?.match(/As Bitso asked, Llavero waits until/g)).toHaveLength(1);
  rerender(at(now + 60_000));
  expect(container.textContent).not.toContain('Llavero waits');
});
