import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyView, Request } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Choices } from '../Choices.tsx';
import { Field } from '../Field.tsx';
import { useVoice } from '../voice.ts';
import { ColorChoice } from './ColorChoice.tsx';
import { usePurposes } from './purposes.ts';

interface KeyEditProps {
  view: KeyView;
  onSave: (change: Request<'key.update'>) => void;
  onCancel: () => void;
}

/** Name, service, purpose and colour; the key itself cannot be changed, only replaced. */
export function KeyEdit({ view, onSave, onCancel }: KeyEditProps) {
  const { t } = useVoice();
  const [name, setName] = useState(view.name);
  const [service, setService] = useState(view.service);
  const [purpose, setPurpose] = useState(view.purpose);
  const [color, setColor] = useState(view.color);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = () => {
    if (name.trim()) onSave({ id: view.id, name: name.trim(), service: service.trim(), purpose, color });
    else {
      setIsNameMissing(true);
      form.current?.querySelector('input')?.focus();
    }
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
        label={t('add.name')}
        value={name}
        onInput={setName}
        problem={isNameMissing && !name.trim() ? t('add.missing') : null}
        input={{ maxLength: 60, autocomplete: 'off' }}
      />
      <Choices label={t('add.purpose')} value={purpose} choices={usePurposes()} onChoose={setPurpose} />
      <Field
        label={t('add.service')}
        value={service}
        onInput={setService}
        input={{ maxLength: 60, autocomplete: 'off' }}
      />
      <ColorChoice value={color} onChoose={setColor} />
      <div class="actions">
        <Button look="main" isSubmit>
          {t('save')}
        </Button>
        <Button look="text" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
