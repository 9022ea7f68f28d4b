import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useVoice } from '../voice.ts';

/** Asks before a captured key is thrown away, and says what cannot be had back. */
export function Discard({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useVoice();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const discard = () =>
    call('inbox.discard', { id }).then(onDone, (error: unknown) => setFailure(codeOf(error)));
  return (
    <>
      <Button look="text" onPress={() => setIsAsking(true)}>
        {t('inbox.discard')}
      </Button>
      {isAsking && (
        <Dialog title={t('inbox.discard')} onClose={() => setIsAsking(false)}>
          <p class="small">{t('inbox.discard-text')}</p>
          {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
          <div class="actions">
            <Button onPress={() => setIsAsking(false)}>{t('cancel')}</Button>
            <Button look="danger" onPress={discard}>
              {t('inbox.discard-sure')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
