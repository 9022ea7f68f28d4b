import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { useVoice } from '../voice.ts';
import type { StepProps } from './RotationCard.tsx';

const keyPage = 'https://bitso.com/api_setup';

/** The old key is deleted by its owner, on the exchange's own page. */
export function RevokeStep({ one, isBusy, onTell }: StepProps) {
  const { t } = useVoice();
  return (
    <>
      {one.verdict === 'alive' && (
        <Notice tone="warn" isAnswer>
          <p>{t('rotation.still-alive')}</p>
        </Notice>
      )}
      <p>{t('rotation.revoke', { name: one.oldName ?? t('rotation.forgotten') })}</p>
      <p>
        <a href={keyPage} target="_blank" rel="noreferrer">
          {t('rotation.bitso')}
        </a>
      </p>
      <div class="actions">
        <Button look="main" isBusy={isBusy} onPress={() => onTell({ kind: 'revoked' })}>
          {t('rotation.revoked')}
        </Button>
      </div>
    </>
  );
}
