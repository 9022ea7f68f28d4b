import { useState } from 'preact/hooks';
import { countCharacters, isLongEnough, minimumCharacters } from '../../utils/vault/passphrase.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { focusInvalid } from '../focus-invalid.ts';
import { useVoice } from '../voice.ts';
import type { WayProps } from './GeneratedPassphrase.tsx';
import { StrengthAdvice } from './StrengthAdvice.tsx';

export function OwnPassphrase({ submit, busy, isBusy, onChoose, onOther }: WayProps) {
  const { t } = useVoice();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isShort = !isLongEnough(passphrase);
  const isDifferent = passphrase !== again;
  const minimum = String(minimumCharacters);
  const length = String(countCharacters(passphrase));
  const input = { type: 'password', autocomplete: 'new-password', spellcheck: false } as const;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (isShort || isDifferent) focusInvalid(event.currentTarget);
        else onChoose(passphrase);
      }}
    >
      <Field
        label={t('create.own')}
        hint={t('create.own-hint', { minimum })}
        value={passphrase}
        onInput={setPassphrase}
        problem={isChecked && isShort ? t('create.short', { length, minimum }) : null}
        note={!isShort && <StrengthAdvice passphrase={passphrase} />}
        input={input}
      />
      <Field
        label={t('create.twice')}
        value={again}
        onInput={setAgain}
        problem={isChecked && isDifferent ? t('create.different') : null}
        input={input}
      />
      <div class="actions">
        <Button look="main" isSubmit isBusy={isBusy}>
          {isBusy ? busy : submit}
        </Button>
        <Button look="text" onPress={onOther}>
          {t('create.choose-generated')}
        </Button>
      </div>
    </form>
  );
}
