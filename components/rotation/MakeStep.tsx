import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Select } from '../Select.tsx';
import { useVoice } from '../voice.ts';
import type { StepProps } from './RotationCard.tsx';

/** The new key is planned, made and put in the vault elsewhere; here it is named as such. The newest stands first. */
export function MakeStep({ one, keys, isBusy, onTell }: StepProps) {
  const { t } = useVoice();
  const [chosen, setChosen] = useState<string | null>(null);
  const others = keys.filter(({ id }) => id !== one.oldId).toSorted((a, b) => b.addedAt - a.addedAt);
  const fresh = others.find(({ id }) => id === chosen) ?? others[0];
  return (
    <>
      <p>{t('rotation.make')}</p>
      <p>
        <a href="#plan">{t('rotation.plan')}</a>
      </p>
      {fresh ? (
        <>
          <Select
            label={t('rotation.new')}
            value={fresh.id}
            choices={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={setChosen}
          />
          <div class="actions">
            <Button look="main" isBusy={isBusy} onPress={() => onTell({ kind: 'stored', keyId: fresh.id })}>
              {t('rotation.use')}
            </Button>
          </div>
        </>
      ) : (
        <p class="hint">{t('rotation.make-none')}</p>
      )}
    </>
  );
}
