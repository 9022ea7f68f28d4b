import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { generatePassphrase } from '../../utils/vault/passphrase.ts';
import { Button } from '../Button.tsx';
import { Check } from '../Check.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { useVoice } from '../voice.ts';

export interface WayProps {
  /** What the button says, and what it says while it works. */
  submit: string;
  busy: string;
  isBusy: boolean;
  onChoose: (passphrase: string) => void;
  onOther: () => void;
}

export function GeneratedPassphrase({ submit: label, busy, isBusy, onChoose, onOther }: WayProps) {
  const id = useId();
  const { t, language } = useVoice();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isKept, setIsKept] = useState(false);
  const [said, setSaid] = useState<'copied' | 'copy-failed' | 'keep-first' | null>(null);
  const generate = useCallback(() => {
    setIsKept(false);
    setSaid(null);
    generatePassphrase(language).then(setPassphrase, onOther);
  }, [language, onOther]);
  // Once: a re-render must not swap the words a person is writing down.
  useEffect(generate, [language]);

  const copy = () =>
    passphrase &&
    navigator.clipboard.writeText(passphrase).then(
      () => setSaid('copied'),
      () => setSaid('copy-failed'),
    );
  const submit = () => {
    if (passphrase && isKept) onChoose(passphrase);
    else setSaid('keep-first');
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="field">
        <p class="legend" id={id}>
          {t('create.generated')}
        </p>
        <output class="passphrase" aria-labelledby={id} data-llavero="generated-passphrase">
          {passphrase ?? <Skeleton />}
        </output>
        <div class="actions">
          <Button onPress={copy}>{t('create.copy')}</Button>
          <Button look="text" onPress={generate}>
            {t('create.again')}
          </Button>
        </div>
      </div>
      <Check label={t('create.kept')} isChecked={isKept} onChange={setIsKept} />
      <p class={said === 'copied' ? 'hint' : 'field-problem'} role="status">
        {said && !(said === 'keep-first' && isKept) && t(`create.${said}`)}
      </p>
      <div class="actions">
        <Button look="main" isSubmit isBusy={isBusy}>
          {isBusy ? busy : label}
        </Button>
        <Button look="text" onPress={onOther}>
          {t('create.choose-own')}
        </Button>
      </div>
    </form>
  );
}
