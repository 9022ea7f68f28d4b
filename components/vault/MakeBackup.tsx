import { useState } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import { createSlot } from '../../utils/vault/derive.ts';
import { Button } from '../Button.tsx';
import { Check } from '../Check.tsx';
import { Choices } from '../Choices.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useAsked } from '../use-asked.ts';
import { useStepFocus } from '../use-step-focus.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { ConfirmPassphrase } from './ConfirmPassphrase.tsx';
import { download } from './download.ts';

const nothing = {};
const changes = ['vault', 'keys'] as const;

type Step = { kind: 'closed' | 'confirm' | 'choose' } | { kind: 'done'; file: string };

/**
 * An encrypted file of the vault, under its passphrase or another, with or without the secrets. The vault's own
 * is asked for in any case: a file under a stranger's passphrase would carry every secret away.
 */
export function MakeBackup() {
  const { t } = useVoice();
  const { isBusy, failure, run } = useTask();
  const [step, setStep] = useState<Step>({ kind: 'closed' });
  const card = useStepFocus<HTMLElement>(step.kind);
  const [which, setWhich] = useState<'same' | 'other'>('same');
  const [isWithoutSecrets, setIsWithoutSecrets] = useState(false);
  const write = (passphrase: string) =>
    run(async () => {
      const made = await createSlot(passphrase);
      const { text } = await call('backup.write', { made, withSecrets: !isWithoutSecrets });
      const file = `llavero-${new Date().toISOString().slice(0, 10)}.json`;
      download(text, file);
      setStep({ kind: 'done', file });
    });
  const close = () => setStep({ kind: 'closed' });
  const forms = { submit: t('backup.submit'), busy: t('backup.busy') };
  return (
    <section class="card" ref={card} id="backup" aria-labelledby="backup-title">
      <h3 id="backup-title">{t('backup.title')}</h3>
      <p class="small muted">{t('backup.text')}</p>
      <LastBackup />
      {step.kind === 'done' && (
        <Notice tone="good" isAnswer>
          <p>{t('backup.done', { file: step.file })}</p>
        </Notice>
      )}
      {(step.kind === 'closed' || step.kind === 'done') && (
        <div class="actions">
          <Button onPress={() => setStep({ kind: 'confirm' })}>{t('backup.open')}</Button>
        </div>
      )}
      {step.kind === 'confirm' && (
        <>
          <Check
            label={t('backup.without-secrets')}
            hint={t('backup.without-secrets-hint')}
            isChecked={isWithoutSecrets}
            onChange={setIsWithoutSecrets}
          />
          <Choices
            label={t('backup.which')}
            value={which}
            choices={[
              { value: 'same', label: t('backup.same') },
              { value: 'other', label: t('backup.other') },
            ]}
            onChoose={setWhich}
          />
          <ConfirmPassphrase
            label={t('backup.type-same')}
            submit={which === 'same' ? forms.submit : t('wipe.next')}
            busy={forms.busy}
            onProved={({ passphrase }) =>
              which === 'same' ? write(passphrase) : setStep({ kind: 'choose' })
            }
            onCancel={close}
          />
        </>
      )}
      {step.kind === 'choose' && (
        <>
          <ChoosePassphrase {...forms} isBusy={isBusy} onChoose={write} />
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

function LastBackup() {
  const { t, day } = useVoice();
  const { value } = useAsked('backup.state', nothing, changes);
  if (!value) return null;
  const { lastAt, isDue } = value;
  return (
    <p class="small">
      {lastAt === null ? t('backup.never') : t('backup.last', { day: day(lastAt) })}{' '}
      {lastAt !== null && isDue && t('backup.due')}
    </p>
  );
}
