// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SettingsForm } from '../../../components/settings/SettingsForm.tsx';
import { currencies, type Request, Settings } from '../../../utils/messaging/protocol.ts';
import { autoLockChoices } from '../../../utils/vault/payload.ts';

afterEach(cleanup);

const settings: Settings = {
  currency: 'mxn',
  language: 'system',
  theme: 'system',
  isPrivate: false,
  sort: 'value',
  dust: 'hidden',
  dustFactor: 1,
  refreshMinutes: 1,
  policyDays: 180,
  unusedDays: 60,
  autoLockMinutes: 15,
};

function show(patch: Partial<Settings> = {}) {
  const changes: Request<'settings.set'>[] = [];
  const screen = render(
    <SettingsForm settings={{ ...settings, ...patch }} onChange={(change) => changes.push(change)} />,
  );
  const list = (label: string) => {
    const element = screen.getByLabelText(label);
    if (!(element instanceof HTMLSelectElement)) throw new Error(`${label} is no list`);
    return element;
  };
  return { ...screen, changes, list };
}

test('every currency and every time of the contract can be chosen, and nothing else', () => {
  const { list } = show();
  const codes = [...list('Currency of the total').options].map(({ text }) =>
    text.slice(0, text.indexOf(' ')),
  );
  expect(codes).toEqual(currencies.map((currency) => currency.toUpperCase()));
  const minutes = [...list('Lock without input after').options].map(({ text }) => Number.parseInt(text, 10));
  expect(minutes).toEqual([...autoLockChoices]);
});

test('how often a window refreshes by itself is chosen, and never is a choice', () => {
  const { list, changes } = show({ refreshMinutes: 5 });
  const choices = list('Refresh by itself');
  expect([...choices.options].map(({ text }) => text)).toEqual([
    'every minute',
    'every 5 minutes',
    'every 15 minutes',
    'never, only when I ask',
  ]);
  expect(choices.selectedIndex).toBe(1);
  choices.selectedIndex = 3;
  fireEvent.change(choices);
  expect(changes).toEqual([{ refreshMinutes: 'never' }]);
});

test('what is small is told in the currency of the total, and chosen', () => {
  const { list, changes } = show({ currency: 'cop' });
  const limits = list('Small amounts are those below');
  expect([...limits.options].map(({ text }) => text)).toEqual([
    'COP 4,000.00',
    'COP 20,000.00',
    'COP 80,000.00',
  ]);
  limits.selectedIndex = 1;
  fireEvent.change(limits);
  expect(changes).toEqual([{ dustFactor: 5 }]);
});

test('every language and theme of the contract can be chosen', () => {
  const { list, getAllByRole } = show();
  expect(list('Language').options).toHaveLength(Settings.shape.language.options.length);
  expect(getAllByRole('radio')).toHaveLength(Settings.shape.theme.options.length);
});

test('a choice is sent alone', () => {
  const { list, changes, getByLabelText } = show();
  const currency = list('Currency of the total');
  currency.selectedIndex = 2;
  fireEvent.change(currency);
  fireEvent.click(getByLabelText('Hide amounts'));
  fireEvent.click(getByLabelText('Dark'));
  expect(changes).toEqual([{ currency: 'brl' }, { isPrivate: true }, { theme: 'dark' }]);
});

test('the time to the lock is shown as not to be had while the vault is closed', () => {
  const { list, container } = show({ autoLockMinutes: null });
  expect(list('Lock without input after').disabled).toBe(true);
  expect(container.textContent).toContain('Unlock the vault to change this.');
});
