import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

/** That keys are otherwise than they were; silent once it was seen. */
export function ChangeLine({ count, onSee }: { count: number; onSee: () => void }) {
  const { t } = useVoice();
  if (count === 0) return null;
  return (
    <div class="line" data-llavero="changes">
      <Icon name="info" />
      <p>{t('drift.line', { count })}</p>
      <button type="button" class="link" onClick={onSee}>
        {t('worst.see')}
      </button>
    </div>
  );
}
