import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Check } from '../Check.tsx';
import { Field } from '../Field.tsx';
import { useVoice } from '../voice.ts';
import type { StepProps } from './RotationCard.tsx';

/** Services that have the old key, ticked off one by one over as many days as it takes. */
export function MoveStep({ one, isBusy, onTell }: StepProps) {
  const { t } = useVoice();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const add = () => {
    if (!name) return;
    onTell({ kind: 'service', name, isMoved: false });
    setTyped('');
  };
  return (
    <>
      <p>{t('rotation.move')}</p>
      {one.services.map((service) => (
        <Check
          key={service.name}
          label={service.name}
          isChecked={service.movedAt !== null}
          onChange={(isMoved) => onTell({ kind: 'service', name: service.name, isMoved })}
        />
      ))}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={t('rotation.service')}
          value={typed}
          onInput={setTyped}
          input={{ maxLength: 60, autocomplete: 'off' }}
        />
        <div class="actions">
          <Button isSubmit isBusy={isBusy}>
            {t('rotation.add')}
          </Button>
          {one.services.every(({ movedAt }) => movedAt !== null) && (
            <Button look="main" isBusy={isBusy} onPress={() => onTell({ kind: 'moved' })}>
              {t('rotation.moved')}
            </Button>
          )}
        </div>
      </form>
    </>
  );
}
