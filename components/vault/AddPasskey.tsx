import { useState } from 'preact/hooks';
import { Field } from '../Field.tsx';
import { useVoice } from '../voice.ts';
import { ConfirmPassphrase, type Proved } from './ConfirmPassphrase.tsx';

interface AddPasskeyProps {
  onProved: (name: string, proved: Proved) => Promise<void>;
  onCancel: () => void;
}

/** A name and the vault's passphrase: the passphrase opens the key that the passkey's slot is made around. */
export function AddPasskey({ onProved, onCancel }: AddPasskeyProps) {
  const { t } = useVoice();
  const [name, setName] = useState('');
  return (
    <ConfirmPassphrase
      label={t('change.current')}
      submit={t('passkey.submit')}
      busy={t('passkey.busy')}
      onProved={(proved) => onProved(name.trim() || t('passkey.title'), proved)}
      onCancel={onCancel}
    >
      <Field
        label={t('passkey.name')}
        hint={t('passkey.name-hint')}
        value={name}
        onInput={setName}
        input={{ maxLength: 40, autocomplete: 'off', spellcheck: false }}
      />
    </ConfirmPassphrase>
  );
}
