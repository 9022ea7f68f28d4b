// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { KeyForm } from '../../../components/keys/KeyForm.tsx';
import { VoiceContext } from '../../../components/voice.ts';
import { speak } from '../../../utils/i18n.ts';

test('letters typed before the first effect of the form stay', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const typed: string[] = [];
  const form = (
    <KeyForm
      draft={null}
      isBusy={false}
      onType={({ name }) => typed.push(name)}
      onSubmit={async () => true}
    />
  );
  render(<VoiceContext value={speak('en', 'en-US')}>{form}</VoiceContext>, place);
  const name = place.querySelector('input');
  if (!name) throw new Error('no field');
  name.value = 'Half done';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(typed).toEqual(['Half done']);
  expect(place.querySelector('input')?.value).toBe('Half done');
});
