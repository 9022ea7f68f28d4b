import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Check } from '../Check.tsx';
import { Dialog } from '../Dialog.tsx';
import { Field } from '../Field.tsx';
import { useStepFocus } from '../use-step-focus.ts';
import { useVoice } from '../voice.ts';

interface ConfirmWipeProps {
  isBusy: boolean;
  onWipe: () => void;
  onCancel: () => void;
}

const keeps = ['wipe.keeps-bitso', 'wipe.keeps-files', 'wipe.keeps-disk'] as const;

/** First what a wipe does and does not do, then a word to type. */
export function ConfirmWipe({ isBusy, onWipe, onCancel }: ConfirmWipeProps) {
  const { t } = useVoice();
  const [isSecond, setIsSecond] = useState(false);
  const form = useStepFocus<HTMLFormElement>(isSecond ? 'second' : 'first');
  const [isUnderstood, setIsUnderstood] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const word = t('wipe.word');
  const goOn = () => {
    if (!isSecond && !isUnderstood) return setProblem(t('wipe.understood-first'));
    if (!isSecond) {
      setProblem(null);
      return setIsSecond(true);
    }
    if (typed.trim().toUpperCase() !== word) return setProblem(t('wipe.wrong', { word }));
    onWipe();
  };
  return (
    <Dialog title={t('wipe.ask')} onClose={onCancel}>
      <form
        class="stack"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {isSecond ? (
          <Field
            label={t('wipe.type', { word })}
            value={typed}
            onInput={setTyped}
            problem={problem}
            input={{ autocomplete: 'off', spellcheck: false }}
          />
        ) : (
          <>
            <p class="small">{t('wipe.clears')}</p>
            <div class="small">
              <p>{t('wipe.keeps')}</p>
              <ul class="bullets">
                {keeps.map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            </div>
            <Check label={t('wipe.understood')} isChecked={isUnderstood} onChange={setIsUnderstood} />
            {problem && !isUnderstood && (
              <p class="field-problem" role="alert">
                {problem}
              </p>
            )}
          </>
        )}
        <div class="actions">
          <Button onPress={onCancel}>{t('cancel')}</Button>
          <Button look="danger" isSubmit isBusy={isBusy}>
            {t(isSecond ? 'wipe.confirm' : 'wipe.next')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
