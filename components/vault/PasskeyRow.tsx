import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { useVoice } from '../voice.ts';
import type { Passkey } from './Passkeys.tsx';

interface PasskeyRowProps {
  passkey: Passkey;
  onRemove: () => void;
}

export function PasskeyRow({ passkey, onRemove }: PasskeyRowProps) {
  const { t, day } = useVoice();
  const [isAsking, setIsAsking] = useState(false);
  const name = passkey.name || t('passkey.title');
  return (
    <li class="passkey">
      <div>
        <p class="previewed-name">{name}</p>
        {passkey.addedAt !== null && <p class="hint">{t('passkey.added', { day: day(passkey.addedAt) })}</p>}
      </div>
      <Button look="text" onPress={() => setIsAsking(true)}>
        {t('passkey.remove')}
      </Button>
      {isAsking && (
        <Dialog title={t('passkey.remove-title', { name })} onClose={() => setIsAsking(false)}>
          <p class="small">{t('passkey.remove-text')}</p>
          <div class="actions">
            <Button onPress={() => setIsAsking(false)}>{t('cancel')}</Button>
            <Button look="danger" onPress={onRemove}>
              {t('passkey.remove')}
            </Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}
