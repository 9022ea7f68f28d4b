import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { useVoice } from '../voice.ts';

interface RemoveKeyProps {
  name: string;
  onRemove: () => void;
  /** Null where the key is kept as history already. */
  onRetire: (() => void) | null;
  onCancel: () => void;
}

/** Asks before a key leaves the vault, and says what removing does not do. */
export function RemoveKey({ name, onRemove, onRetire, onCancel }: RemoveKeyProps) {
  const { t } = useVoice();
  return (
    <Dialog title={t('remove.title', { name })} onClose={onCancel}>
      <p class="small">{t('remove.text')}</p>
      <div class="actions">
        <Button onPress={onCancel}>{t('cancel')}</Button>
        {onRetire && <Button onPress={onRetire}>{t('remove.retire')}</Button>}
        <Button look="danger" onPress={onRemove}>
          {t('remove.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
