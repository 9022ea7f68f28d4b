import type { BackupPreview } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { useVoice } from '../voice.ts';

interface PreviewedKeysProps {
  preview: BackupPreview;
  into: 'add' | 'new' | 'damaged';
  isBusy: boolean;
  onTake: (count: number) => void;
  onCancel: () => void;
}

/** What is in a file and what taking it would do, before anything is done. */
export function PreviewedKeys({ preview, into, isBusy, onTake, onCancel }: PreviewedKeysProps) {
  const { t, day } = useVoice();
  const { at, keys } = preview;
  const isAdding = into === 'add';
  const taken = keys.filter(({ effect }) => effect !== 'none');
  const hasNothing = isAdding && taken.length === 0;
  return (
    <div class="stack" data-llavero="backup-preview">
      <p class="legend">{t('restore.found', { count: keys.length, day: day(at) })}</p>
      <ul class="previewed">
        {keys.map((key) => (
          <li key={`${key.name} ${key.maskedKey}`}>
            <span class="previewed-name">{key.name}</span>
            <span class="hint">
              {[
                key.maskedKey,
                key.service,
                day(key.addedAt),
                !key.hasSecret && t('keys.no-secret'),
                isAdding && t(`restore.${key.effect}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {hasNothing && <p class="small">{t('restore.nothing')}</p>}
      <div class="actions">
        {!hasNothing && (
          <Button look="main" isBusy={isBusy} onPress={() => onTake(isAdding ? taken.length : keys.length)}>
            {isBusy ? t('restore.working') : t(isAdding ? 'restore.confirm-add' : 'restore.confirm-new')}
          </Button>
        )}
        <Button look="text" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
