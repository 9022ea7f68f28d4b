import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { download } from '../../components/vault/download.ts';
import { useVoice } from '../../components/voice.ts';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';

/** A damaged vault: nothing is made over it, and its bytes can be carried away for repair. */
export function Damaged() {
  const { t } = useVoice();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const save = () =>
    call('vault.quarantine', {}).then(
      ({ text }) => download(text, 'llavero-damaged-vault.json'),
      (error: unknown) => setFailure(codeOf(error)),
    );
  return (
    <section class="card">
      <FailureNotice failure={{ code: failure ?? 'vault-damaged', exchangeCode: null }} />
      <p class="small">{t('damaged.text')}</p>
      <div class="actions">
        <Button onPress={save}>{t('damaged.save')}</Button>
      </div>
    </section>
  );
}
