import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { useVoice } from '../voice.ts';

interface OpenRunbookProps {
  name: string;
  onOpen: () => void;
  onCancel: () => void;
}

/** The second of the two clicks: says what will be sent before it is. */
export function OpenRunbook({ name, onOpen, onCancel }: OpenRunbookProps) {
  const { t } = useVoice();
  return (
    <Dialog title={t('runbook.open-title', { name })} onClose={onCancel}>
      <p class="small">{t('runbook.open-text')}</p>
      <div class="actions">
        <Button look="main" onPress={onOpen}>
          {t('runbook.open')}
        </Button>
        <Button look="text" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
