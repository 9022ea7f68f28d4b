import { Button } from '../Button.tsx';
import { useVoice } from '../voice.ts';
import type { StepProps } from './RotationCard.tsx';

/** What is known of the old key since it is said to be deleted; never more than the exchange's answers show. */
export function WatchStep({ one, isBusy, onTell, onAsk }: StepProps) {
  const { t } = useVoice();
  return (
    <>
      <p>{t('rotation.watch')}</p>
      <p role="status">
        <strong>
          {t(one.verdict === 'refused' ? 'rotation.verdict-refused' : 'rotation.verdict-unknown')}
        </strong>
      </p>
      <div class="actions">
        <Button look="main" isBusy={isBusy} onPress={onAsk}>
          {t('rotation.ask-watch')}
        </Button>
        <Button isBusy={isBusy} onPress={() => onTell({ kind: 'gone' })}>
          {t('rotation.gone')}
        </Button>
      </div>
    </>
  );
}
