import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { useVoice } from '../voice.ts';
import type { StepProps } from './RotationCard.tsx';

/** Both keys must show the same account, or their owner says so. */
export function CompareStep({ one, isBusy, onTell, onAsk }: StepProps) {
  const { t } = useVoice();
  const differing = one.comparison?.differing;
  return (
    <>
      <p>{t('rotation.compare')}</p>
      {one.comparison && (
        <Notice
          tone="warn"
          isAnswer
          actions={
            <Button look="text" isBusy={isBusy} onPress={() => onTell({ kind: 'accepted' })}>
              {t('rotation.accept')}
            </Button>
          }
        >
          <p>
            {differing
              ? t('rotation.differ', { assets: differing.map(({ asset }) => asset.toUpperCase()).join(', ') })
              : t('rotation.not-compared')}
          </p>
        </Notice>
      )}
      <div class="actions">
        <Button look="main" isBusy={isBusy} onPress={onAsk}>
          {t('rotation.ask-compare')}
        </Button>
      </div>
    </>
  );
}
