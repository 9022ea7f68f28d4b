import { useState } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import type { VaultStatus } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { forgetLooks } from '../look.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { ConfirmWipe } from './ConfirmWipe.tsx';

/** The end of everything kept here: asked twice, possible while locked, and honest about what stays. */
export function Wipe({ onWiped }: { onWiped: (vault: VaultStatus) => void }) {
  const { t } = useVoice();
  const { isBusy, failure, run } = useTask();
  const [isAsking, setIsAsking] = useState(false);
  const wipe = () =>
    run(async () => {
      try {
        onWiped(await call('vault.wipe', {}));
        forgetLooks();
      } finally {
        setIsAsking(false);
      }
    });
  return (
    <section class="card" id="wipe" aria-labelledby="wipe-title">
      <h3 id="wipe-title">{t('wipe.title')}</h3>
      <p class="small muted">{t('wipe.text')}</p>
      <div class="actions">
        <Button look="danger" onPress={() => setIsAsking(true)}>
          {t('wipe.open')}
        </Button>
      </div>
      {isAsking && <ConfirmWipe isBusy={isBusy} onWipe={wipe} onCancel={() => setIsAsking(false)} />}
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </section>
  );
}
