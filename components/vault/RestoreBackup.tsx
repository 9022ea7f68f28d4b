import { useState } from 'preact/hooks';
import { AppError, codeOf } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { BackupPreview, Response, VaultStatus } from '../../utils/messaging/protocol.ts';
import { createSlot, openSlot } from '../../utils/vault/derive.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useStepFocus } from '../use-step-focus.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { FileButton } from './FileButton.tsx';
import { FilePassphrase } from './FilePassphrase.tsx';
import { PreviewedKeys } from './PreviewedKeys.tsx';

interface File {
  text: string;
  lock: Response<'backup.inspect'>;
}
type Step =
  | { kind: 'closed' }
  | { kind: 'chosen'; file: File }
  | { kind: 'seen'; file: File; passphrase: string; preview: BackupPreview }
  | { kind: 'done'; count: number };

interface RestoreBackupProps {
  /** `add` to the open vault; else a vault is made, where there is none or a damaged one. */
  into: 'add' | 'new' | 'damaged';
  onDone: (vault: VaultStatus) => void;
}

/** A backup file: chosen, opened with its own passphrase, looked into, and only then taken. */
export function RestoreBackup({ into, onDone }: RestoreBackupProps) {
  const { t } = useVoice();
  const { isBusy, failure, run } = useTask();
  const [step, setStep] = useState<Step>({ kind: 'closed' });
  const card = useStepFocus<HTMLElement>(step.kind);
  const choose = (text: string | null) =>
    run(async () => {
      setStep({ kind: 'closed' });
      if (text === null) throw new AppError('backup-damaged');
      setStep({ kind: 'chosen', file: { text, lock: await ofFile(call('backup.inspect', { text })) } });
    });
  const look = (file: File, passphrase: string) =>
    run(async () => {
      const session = await openFile(file, passphrase);
      const preview = await ofFile(call('backup.preview', { text: file.text, session }));
      setStep({ kind: 'seen', file, passphrase, preview });
    });
  const take = (file: File, passphrase: string, count: number) =>
    run(async () => {
      const session = await openFile(file, passphrase);
      const vault =
        into === 'add'
          ? await call('backup.add', { text: file.text, session })
          : await call('backup.restore', { text: file.text, session, made: await createSlot(passphrase) });
      setStep({ kind: 'done', count });
      onDone(vault);
    });
  return (
    <section class="card" ref={card} id="restore" aria-labelledby="restore-title">
      <h3 id="restore-title">{t('restore.title')}</h3>
      <p class="small muted">{t(`restore.text-${into}`)}</p>
      {step.kind === 'done' && (
        <Notice tone="good" isAnswer>
          <p>{t('restore.done', { count: step.count })}</p>
        </Notice>
      )}
      {step.kind === 'chosen' && (
        <FilePassphrase isBusy={isBusy} onType={(passphrase) => look(step.file, passphrase)} />
      )}
      {step.kind === 'seen' && (
        <PreviewedKeys
          preview={step.preview}
          into={into}
          isBusy={isBusy}
          onTake={(count) => take(step.file, step.passphrase, count)}
          onCancel={() => setStep({ kind: 'closed' })}
        />
      )}
      {step.kind !== 'seen' && <FileButton label={t('restore.choose')} onChoose={choose} />}
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </section>
  );
}

async function openFile({ lock }: File, passphrase: string) {
  const session = await ofFile(openSlot(passphrase, lock));
  if (!session) throw new AppError('backup-passphrase-wrong');
  return session;
}

/** What is wrong with a file is not said of the vault on this computer. */
async function ofFile<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'vault-damaged' || code === 'bad-request') throw new AppError('backup-damaged');
    throw code === 'vault-too-new' ? new AppError('backup-too-new') : error;
  });
}
