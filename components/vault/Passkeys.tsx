import { useState } from 'preact/hooks';
import { AppError } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { Response } from '../../utils/messaging/protocol.ts';
import { createPasskeySlot } from '../../utils/vault/derive.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useAsked } from '../use-asked.ts';
import { useStepFocus } from '../use-step-focus.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { AddPasskey } from './AddPasskey.tsx';
import type { Proved } from './ConfirmPassphrase.tsx';
import { PasskeyRow } from './PasskeyRow.tsx';
import { canUsePasskeys, makePasskey } from './webauthn.ts';

export type Passkey = Response<'passkey.list'>['passkeys'][number];

const nothing = {};
const changes = ['vault'] as const;

/** Passkeys beside the passphrase: named, several, each removable. The ceremony runs here, in a tab. */
export function Passkeys() {
  const { t } = useVoice();
  const { failure, run } = useTask();
  const { value, ask } = useAsked('passkey.list', nothing, changes);
  const [step, setStep] = useState<'closed' | 'adding' | { added: string }>('closed');
  const card = useStepFocus<HTMLElement>(typeof step === 'object' ? 'added' : step);
  const add = (name: string, { passphrase, id, slot }: Proved) =>
    run(async () => {
      const known = value?.passkeys.map((passkey) => passkey.slot) ?? [];
      const passkey = await makePasskey(name, known);
      const made = await createPasskeySlot(passphrase, { id, slot }, passkey);
      if (!made) throw new AppError('passphrase-wrong');
      await call('passkey.add', { slot: made, name });
      setStep({ added: name });
      ask();
    });
  const remove = ({ slot: { credentialId } }: Passkey) =>
    run(async () => {
      await call('passkey.remove', { credentialId });
      setStep('closed');
      ask();
    });
  return (
    <section class="card" ref={card} id="passkeys" aria-labelledby="passkeys-title">
      <h3 id="passkeys-title">{t('passkey.title')}</h3>
      <p class="small muted">{t(canUsePasskeys() ? 'passkey.text' : 'passkey.unsupported')}</p>
      {value && value.passkeys.length > 0 && (
        <ul class="previewed" data-llavero="passkeys">
          {value.passkeys.map((passkey) => (
            <PasskeyRow key={passkey.slot.credentialId} passkey={passkey} onRemove={() => remove(passkey)} />
          ))}
        </ul>
      )}
      {typeof step === 'object' && (
        <Notice tone="good" isAnswer>
          <p>{t('passkey.done', { name: step.added })}</p>
        </Notice>
      )}
      {step === 'adding' && <AddPasskey onProved={add} onCancel={() => setStep('closed')} />}
      {step !== 'adding' && canUsePasskeys() && (
        <div class="actions">
          <Button onPress={() => setStep('adding')}>{t('passkey.open')}</Button>
        </div>
      )}
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
    </section>
  );
}
