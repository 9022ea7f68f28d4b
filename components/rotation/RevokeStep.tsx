import { Away } from '../Away.tsx';
import { Button } from '../Button.tsx';
import { keyPage } from '../bitso-pages.ts';
import { Notice } from '../Notice.tsx';
import { useVoice } from '../voice.ts';
import type { StepProps } from './RotationCard.tsx';

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
        <Away to={keyPage}>{t('rotation.bitso')}</Away>
      </p>
      <div class="actions">
        <Button look="main" isBusy={isBusy} onPress={() => onTell({ kind: 'revoked' })}>
          {t('rotation.revoked')}
        </Button>
      </div>
    </>
  );
}
