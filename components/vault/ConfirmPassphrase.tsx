import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { type Unlocked, unlock } from '../unlock.ts';
import { useVoice } from '../voice.ts';

export type Proved = Extract<Unlocked, { kind: 'open' }> & { passphrase: string };

interface ConfirmPassphraseProps {
  label: string;
  submit: string;
  busy: string;
  /** Stays busy until this is settled. */
  onProved: (proved: Proved) => Promise<void> | void;
  onCancel: () => void;
  /** Other fields of the same form. */
  children?: ComponentChildren;
}

/** Asks for the vault's passphrase though it is open: so that an unattended screen changes nothing for good. */
export function ConfirmPassphrase(props: ConfirmPassphraseProps) {
  const { label, submit, busy, onProved, onCancel, children } = props;
  const { t, explain } = useVoice();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    if (isBusy) return;
    if (!passphrase) return setProblem(t('unlock.missing'));
    setIsBusy(true);
    setProblem(null);
    const outcome = await unlock(passphrase);
    setPassphrase('');
    if (outcome.kind === 'open') await onProved({ ...outcome, passphrase });
    if (outcome.kind === 'wait') {
      setProblem(t('unlock.wait', { count: Math.ceil((outcome.untilMs - Date.now()) / 1000) }));
    }
    if (outcome.kind === 'failed') {
      const { what, next } = explain({ code: outcome.code, exchangeCode: null });
      setProblem(`${what} ${next}`);
    }
    setIsBusy(false);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      {children}
      <Field
        label={label}
        value={passphrase}
        onInput={setPassphrase}
        problem={problem}
        input={{ type: 'password', autocomplete: 'current-password', spellcheck: false }}
      />
      <div class="actions">
        <Button look="main" isSubmit isBusy={isBusy}>
          {isBusy ? busy : submit}
        </Button>
        <Button look="text" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
