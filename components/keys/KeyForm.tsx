import { useEffect, useRef, useState } from 'preact/hooks';
import { cleaned, looksSwapped } from '../../utils/doctor/credentials.ts';
import type { Request, Response } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Choices } from '../Choices.tsx';
import { Field } from '../Field.tsx';
import { focusInvalid } from '../focus-invalid.ts';
import { Notice } from '../Notice.tsx';
import { useVoice } from '../voice.ts';
import { usePurposes } from './purposes.ts';
import { withoutAutofill } from './without-autofill.ts';

export type Form = Request<'key.add'>['form'];
export type Draft = NonNullable<Response<'key.draft'>['draft']>;

interface KeyFormProps {
  /** What the vault keeps of this form; its key and secret never come back, only that they are there. */
  draft: Draft | null;
  isBusy: boolean;
  onType: (form: Form) => void;
  /** True where the form is safe in the vault, and its key and secret may leave the page. */
  onSubmit: (form: Form) => Promise<boolean>;
}

const empty: Form = { name: '', service: '', purpose: 'balances', key: '', secret: '' };
const untouched = { key: false, secret: false };

export function KeyForm({ draft, isBusy, onType, onSubmit }: KeyFormProps) {
  const { t } = useVoice();
  const [form, setForm] = useState<Form>(() => ({
    ...empty,
    ...(draft && { name: draft.name, service: draft.service, purpose: draft.purpose }),
  }));
  const [wasCleaned, setWasCleaned] = useState(untouched);
  const [isChecked, setIsChecked] = useState(false);
  const [fieldNames] = useState(() => ({ key: crypto.randomUUID(), secret: crypto.randomUUID() }));

  const change = (patch: Partial<Form>) => {
    const next = { ...form, ...patch };
    setForm(next);
    onType(next);
  };
  const paste = (field: 'key' | 'secret') => (typed: string) => {
    const clean = cleaned(typed);
    setWasCleaned({ ...wasCleaned, [field]: clean !== typed });
    change({ [field]: clean });
  };
  const missing = {
    name: !form.name.trim(),
    key: !form.key && !draft?.maskedKey,
    secret: !form.secret && !draft?.hasSecret,
  };
  const problem = (field: keyof typeof missing) => (isChecked && missing[field] ? t('add.missing') : null);
  const submit = async (element: HTMLFormElement) => {
    setIsChecked(true);
    if (isBusy) return;
    if (missing.name || missing.key || missing.secret) return focusInvalid(element);
    if (!(await onSubmit(form))) return;
    setForm((now) => ({ ...now, key: '', secret: '' }));
    setWasCleaned(untouched);
    setIsChecked(false);
  };
  // A form whose draft was discarded or stored starts anew. One that never had a draft keeps what is being typed:
  // the first effect may come after the first letters.
  const hadDraft = useRef(draft !== null);
  useEffect(() => {
    if (draft === null && hadDraft.current) setForm(empty);
    hadDraft.current = draft !== null;
  }, [draft]);

  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <Field
        label={t('add.name')}
        hint={t('add.name-hint')}
        value={form.name}
        onInput={(name) => change({ name })}
        problem={problem('name')}
        input={{ maxLength: 60, autocomplete: 'off', spellcheck: false }}
      />
      <Field
        label={t('add.key')}
        value={form.key}
        onInput={paste('key')}
        problem={problem('key')}
        hint={!form.key && draft?.maskedKey ? t('add.kept-key', { masked: draft.maskedKey }) : null}
        note={
          form.key && (
            <>
              {t('add.key-length', { count: form.key.length, end: form.key.slice(-4) })}
              {wasCleaned.key && ` · ${t('add.cleaned')}`}
            </>
          )
        }
        input={{ ...withoutAutofill, name: fieldNames.key }}
      />
      <Field
        label={t('add.secret')}
        value={form.secret}
        onInput={paste('secret')}
        problem={problem('secret')}
        hint={!form.secret && draft?.hasSecret ? t('add.kept-secret') : null}
        note={
          form.secret && (
            <>
              {t('add.secret-length', { count: form.secret.length })}
              {wasCleaned.secret && ` · ${t('add.cleaned')}`}
            </>
          )
        }
        input={{ ...withoutAutofill, name: fieldNames.secret }}
      />
      {looksSwapped(form.key, form.secret) && (
        <Notice
          tone="warn"
          isAnswer
          title={t('add.swapped')}
          actions={
            <Button onPress={() => change({ key: form.secret, secret: form.key })}>{t('add.swap')}</Button>
          }
        />
      )}
      <Choices
        label={t('add.purpose')}
        value={form.purpose}
        choices={usePurposes()}
        onChoose={(purpose) => change({ purpose })}
      />
      <Field
        label={t('add.service')}
        hint={t('add.service-hint')}
        value={form.service}
        onInput={(service) => change({ service })}
        input={{ maxLength: 60, autocomplete: 'off', spellcheck: false }}
      />
      <div class="actions">
        <Button look="main" isSubmit isBusy={isBusy}>
          {isBusy ? t('add.busy') : t('add.submit')}
        </Button>
      </div>
    </form>
  );
}
