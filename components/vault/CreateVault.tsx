import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import type { VaultStatus } from '../../utils/messaging/protocol.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { createVault } from '../unlock.ts';
import { useVoice } from '../voice.ts';
import { GeneratedPassphrase } from './GeneratedPassphrase.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';

/** Makes the vault: with a passphrase made here first, with the person's own as the other way. */
export function CreateVault({ onOpen }: { onOpen: (vault: VaultStatus) => void }) {
  const { t } = useVoice();
  const [way, setWay] = useState<'generated' | 'own'>('generated');
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
      {way === 'generated' ? (
        <GeneratedPassphrase isBusy={isBusy} onChoose={create} onOther={() => setWay('own')} />
      ) : (
        <OwnPassphrase isBusy={isBusy} onChoose={create} onOther={() => setWay('generated')} />
      )}
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </section>
  );
}
