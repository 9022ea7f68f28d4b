import { useState } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import type { VaultStatus } from '../../utils/messaging/protocol.ts';
import { createSlot, type PasskeyAnswer } from '../../utils/vault/derive.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useStepFocus } from '../use-step-focus.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { ConfirmPassphrase, type Proved } from './ConfirmPassphrase.tsx';
import { KeepPasskeys } from './KeepPasskeys.tsx';

type Step = { kind: 'closed' | 'confirm' | 'done' } | { kind: 'choose'; proved: Proved };

/** The current passphrase, what the change does and does not do, then the new one. */
export function ChangePassphrase({ onChanged }: { onChanged: (vault: VaultStatus) => void }) {
  const { t } = useVoice();
  const { isBusy, failure, run } = useTask();
  const [step, setStep] = useState<Step>({ kind: 'closed' });
  const card = useStepFocus<HTMLElement>(step.kind);
  const [kept, setKept] = useState<PasskeyAnswer[]>([]);
  const close = () => {
    setKept([]);
    setStep({ kind: 'closed' });
  };
  const change = ({ id, proof }: Proved, passphrase: string) =>
    run(async () => {
      const made = await createSlot(passphrase, id, kept);
      setKept([]);
      onChanged(await call('vault.change-passphrase', { proof, made }));
      setStep({ kind: 'done' });
    });
  return (
    <section class="card" ref={card} aria-labelledby="change-title">
      <h3 id="change-title">{t('change.title')}</h3>
      {step.kind !== 'done' && <p class="small muted">{t('change.text')}</p>}
      {step.kind === 'done' && (
        <Notice tone="good" isAnswer title={t('change.done')}>
          <p>{t('change.backups')}</p>
          <p>{t('change.renew')}</p>
        </Notice>
      )}
      {(step.kind === 'closed' || step.kind === 'done') && (
        <div class="actions">
          <Button onPress={() => setStep({ kind: 'confirm' })}>{t('change.open')}</Button>
        </div>
      )}
      {step.kind === 'confirm' && (
        <ConfirmPassphrase
          label={t('change.current')}
          submit={t('wipe.next')}
          busy={t('unlock.busy')}
          onProved={(proved) => setStep({ kind: 'choose', proved })}
          onCancel={close}
        />
      )}
      {step.kind === 'choose' && (
        <>
          <Notice tone="warn" title={t('change.before')}>
            <p>{t('change.backups')}</p>
            <p>{t('change.renew')}</p>
          </Notice>
          <KeepPasskeys kept={kept} onKeep={(passkey) => setKept([...kept, passkey])} />
          <ChoosePassphrase
            submit={t('change.submit')}
            busy={t('change.busy')}
            isBusy={isBusy}
            onChoose={(passphrase) => change(step.proved, passphrase)}
          />
          <div class="actions">
            <Button look="text" onPress={close}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </section>
  );
}
