import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import type { VaultStatus } from '../../utils/messaging/protocol.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { createVault } from '../unlock.ts';
import { useVoice } from '../voice.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';

/** Makes the vault: with a passphrase made here first, with the person's own as the other way. */
export function CreateVault({ onOpen }: { onOpen: (vault: VaultStatus) => void }) {
  const { t } = useVoice();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const create = async (passphrase: string) => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    try {
      onOpen(await createVault(passphrase));
    } catch (error) {
      setFailure(codeOf(error));
    }
    setIsBusy(false);
  };
  return (
    <section class="card" id="create" aria-labelledby="create-title">
      <h2 id="create-title">{t('create.title')}</h2>
      <p>{t('create.text')}</p>
      <Notice tone="warn">
        <p>{t('create.lost')}</p>
      </Notice>
      <ChoosePassphrase
        submit={t('create.submit')}
        busy={t('create.busy')}
        isBusy={isBusy}
        onChoose={create}
      />
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </section>
  );
}
