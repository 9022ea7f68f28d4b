import { useState } from 'preact/hooks';
import { cleaned } from '../../utils/doctor/credentials.ts';
import { call } from '../../utils/messaging/call.ts';
import type { KeyView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Choices } from '../Choices.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Field } from '../Field.tsx';
import { focusInvalid } from '../focus-invalid.ts';
import { Notice } from '../Notice.tsx';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { usePurposes } from './purposes.ts';
import { withoutAutofill } from './without-autofill.ts';

const empty = { name: '', service: '', purpose: 'balances' as KeyView['purpose'], key: '' };

/** A key that only somebody else holds: its name is enough. */
export function Register() {
  const { t } = useVoice();
  const [form, setForm] = useState(empty);
  const [isChecked, setIsChecked] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const { isBusy, failure, run } = useTask();
  const change = (patch: Partial<typeof form>) => setForm({ ...form, ...patch });
  const submit = (element: HTMLFormElement) => {
    setIsChecked(true);
    if (!form.name.trim()) return focusInvalid(element);
    return run(async () => {
      const { name } = await call('key.register', form);
      setAdded(name);
      setForm(empty);
      setIsChecked(false);
    });
  };
  return (
    <details class="register">
      <summary>{t('hygiene.register')}</summary>
      <form
        class="stack"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <p class="hint">{t('hygiene.register-text')}</p>
        <Field
          label={t('add.name')}
          hint={t('add.name-hint')}
          value={form.name}
          onInput={(name) => change({ name })}
          problem={isChecked && !form.name.trim() ? t('add.missing') : null}
          input={{ maxLength: 60, autocomplete: 'off', spellcheck: false }}
        />
        <Field
          label={t('add.service')}
          value={form.service}
          onInput={(service) => change({ service })}
          input={{ maxLength: 60, autocomplete: 'off', spellcheck: false }}
        />
        <Choices
          label={t('add.purpose')}
          value={form.purpose}
          choices={usePurposes()}
          onChoose={(purpose) => change({ purpose })}
        />
        <Field
          label={t('hygiene.register-key')}
          hint={t('hygiene.register-key-hint')}
          value={form.key}
          onInput={(typed) => change({ key: cleaned(typed) })}
          input={withoutAutofill}
        />
        <div class="actions">
          <Button isSubmit isBusy={isBusy}>
            {t('hygiene.register-submit')}
          </Button>
        </div>
      </form>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
      {added && <Notice isAnswer>{t('hygiene.registered', { name: added })}</Notice>}
    </details>
  );
}
