import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../utils/errors.ts';
import type { VaultStatus } from '../utils/messaging/protocol.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { unlock } from './unlock.ts';
import { useNow } from './use-now.ts';
import { useVoice } from './voice.ts';

type Trouble = { kind: 'missing' } | { kind: 'wait'; untilMs: number } | { kind: 'failed'; code: ErrorCode };

export function UnlockForm({ onOpen }: { onOpen: (vault: VaultStatus) => void }) {
  const { t, explain } = useVoice();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const now = useNow(500);
  const focus = () => form.current?.querySelector('input')?.focus();
  useEffect(focus, []);

  const secondsLeft = trouble?.kind === 'wait' ? Math.ceil((trouble.untilMs - now) / 1000) : 0;
  const submit = async () => {
    if (isBusy || secondsLeft > 0) return;
    if (!passphrase) return setTrouble({ kind: 'missing' });
    setIsBusy(true);
    setTrouble(null);
    const outcome = await unlock(passphrase);
    setIsBusy(false);
    if (outcome.kind === 'open') return onOpen(outcome.vault);
    // While waiting the passphrase may well be right, so it stays for the next try.
    if (outcome.kind === 'failed') setPassphrase('');
    setTrouble(outcome);
    focus();
  };

  const problem = () => {
    if (trouble?.kind === 'missing') return t('unlock.missing');
    if (trouble?.kind === 'failed') {
      const { what, money, next } = explain({ code: trouble.code, exchangeCode: null });
      return `${what} ${money} ${next}`;
    }
    return secondsLeft > 0 ? t('unlock.wait', { count: secondsLeft }) : null;
  };
  return (
    <form
      class="stack"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('unlock.label')}
        value={passphrase}
        onInput={setPassphrase}
        problem={problem()}
        input={{
          type: 'password',
          autocomplete: 'current-password',
          spellcheck: false,
          name: 'vault-passphrase',
        }}
      />
      <Button look="main" isSubmit isBusy={isBusy || secondsLeft > 0}>
        {isBusy ? t('unlock.busy') : t('unlock')}
      </Button>
    </form>
  );
}
