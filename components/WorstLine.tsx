import type { KeyView } from '../utils/messaging/protocol.ts';
import { Icon } from './Icon.tsx';
import { useVoice } from './voice.ts';

interface WorstLineProps {
  keys: readonly KeyView[];
  onSee: () => void;
}

/** The worst thing that is known of the keys, in one line; silent where nothing bad is known. */
export function WorstLine({ keys, onSee }: WorstLineProps) {
  const { t } = useVoice();
  const count = keys.filter((key) => key.rights['make-withdrawals'].state === 'granted').length;
  if (count === 0) return null;
  return (
    <div class="line" data-tone="danger">
      <Icon name="alert" />
      <p>{t('worst.withdraw', { count })}</p>
      <button type="button" class="link" onClick={onSee}>
        {t('worst.see')}
      </button>
    </div>
  );
}
