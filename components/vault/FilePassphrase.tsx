import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { useVoice } from '../voice.ts';

interface FilePassphraseProps {
  isBusy: boolean;
  onType: (passphrase: string) => void;
}

/** The passphrase of a backup file, which may be an older one than the vault's. */
export function FilePassphrase({ isBusy, onType }: FilePassphraseProps) {
  const { t } = useVoice();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy || !passphrase) return;
        onType(passphrase);
        setPassphrase('');
      }}
    >
      <Field
        label={t('restore.passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        input={{ type: 'password', autocomplete: 'off', spellcheck: false }}
      />
      <div class="actions">
        <Button look="main" isSubmit isBusy={isBusy}>
          {isBusy ? t('restore.busy') : t('restore.look')}
        </Button>
      </div>
    </form>
  );
}
