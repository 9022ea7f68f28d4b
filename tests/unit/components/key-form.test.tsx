// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type Draft, type Form, KeyForm } from '../../../components/keys/KeyForm.tsx';

afterEach(cleanup);

const secret = '5b197c28f2b782ed5ae0123456789abc';

function show(draft: Draft | null = null) {
  const sent: Form[] = [];
  const screen = render(
    <KeyForm
      draft={draft}
      isBusy={false}
      onType={() => {}}
      onSubmit={async (form) => {
        sent.push(form);
        return true;
      }}
    />,
  );
  const field = (label: string) => {
    const input = screen.getByLabelText(label);
    if (!(input instanceof HTMLInputElement)) throw new Error(`${label} is no field`);
    return input;
  };
  const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
  return {
    ...screen,
    sent,
    field,
    type,
    submit: () => fireEvent.submit(screen.container.querySelector('form')!),
  };
}

test('what cannot be seen in a pasted key is removed, and said', () => {
  const { type, field, container } = show();
  type('API key', ' vToM\u200bxyz ');
  expect(field('API key').value).toBe('vToMxyz');
  expect(container.textContent).toContain('Spaces or invisible characters were removed.');
});

test('a secret is never shown, and no field can be filled or kept by the browser', () => {
  const { type, field, container } = show();
  type('API secret', secret);
  expect(container.textContent).not.toContain(secret.slice(0, 6));
  expect(container.textContent).toContain('32 characters');
  for (const label of ['API key', 'API secret']) {
    expect(field(label).type).toBe('password');
    expect(field(label).autocomplete).toBe('new-password');
    expect(field(label).name).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('key and secret in each other’s place lead to a question that swaps them', () => {
  const { type, field, getByText } = show();
  type('API key', secret);
  type('API secret', 'vToMxyzabc');
  fireEvent.click(getByText('Swap them'));
  expect(field('API key').value).toBe('vToMxyzabc');
  expect(field('API secret').value).toBe(secret);
});

test('an incomplete form is not sent, and says what it needs', () => {
  const { submit, sent, getAllByText } = show();
  submit();
  expect(sent).toEqual([]);
  expect(getAllByText('This is needed.')).toHaveLength(3);
});

test('key and secret are emptied once the vault has them', async () => {
  const { type, submit, sent, field } = show({
    name: '',
    service: '',
    purpose: 'balances',
    maskedKey: null,
    hasSecret: false,
  });
  type('Name', 'Personal');
  type('API key', 'vToMxyzabc');
  type('API secret', secret);
  submit();
  await waitFor(() => expect(field('API secret').value).toBe(''));
  expect(field('API key').value).toBe('');
  expect(field('Name').value).toBe('Personal');
  expect(sent).toEqual([{ name: 'Personal', service: '', purpose: 'balances', key: 'vToMxyzabc', secret }]);
});

test('what the draft keeps may be left empty', () => {
  const draft: Draft = {
    name: 'Personal',
    service: '',
    purpose: 'taxes',
    maskedKey: '••••zabc',
    hasSecret: true,
  };
  const { submit, sent, container } = show(draft);
  expect(container.textContent).toContain('Kept in the draft: ••••zabc.');
  submit();
  expect(sent).toEqual([{ name: 'Personal', service: '', purpose: 'taxes', key: '', secret: '' }]);
});
