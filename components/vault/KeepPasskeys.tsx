import type { PasskeyAnswer } from '../../utils/vault/derive.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useAsked } from '../use-asked.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { canUsePasskeys, readPasskey } from './webauthn.ts';

const nothing = {};
const changes = ['vault'] as const;

interface KeepPasskeysProps {
  kept: readonly PasskeyAnswer[];
  onKeep: (passkey: PasskeyAnswer) => void;
}

/** Which passkeys survive a change of passphrase: those that are used once more, for the new key. */
export function KeepPasskeys({ kept, onKeep }: KeepPasskeysProps) {
  const { t } = useVoice();
  const { isBusy, failure, run } = useTask();
  const { value } = useAsked('passkey.list', nothing, changes);
  if (!value || value.passkeys.length === 0) return null;
  return (
    <div class="field" data-llavero="keep-passkeys">
      <p class="legend">{t('change.passkeys')}</p>
      <ul class="previewed">
        {value.passkeys.map(({ slot, name: given }) => {
          const name = given || t('passkey.title');
          const isKept = kept.some(({ credentialId }) => credentialId === slot.credentialId);
          return (
            <li class="passkey" key={slot.credentialId}>
              <div>
                <p class="previewed-name">{name}</p>
                <p class="hint">{t(isKept ? 'change.stays' : 'change.goes')}</p>
              </div>
              {!isKept && canUsePasskeys() && (
                <Button isBusy={isBusy} onPress={() => run(async () => onKeep(await readPasskey([slot])))}>
                  {t('change.keep', { name })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} tone="warn" />}
    </div>
  );
}
