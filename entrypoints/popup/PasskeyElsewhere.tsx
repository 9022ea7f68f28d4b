import { Button } from '../../components/Button.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { canUsePasskeys } from '../../components/vault/webauthn.ts';
import { useVoice } from '../../components/voice.ts';
import { openOptions } from './open-page.ts';

const nothing = {};
const changes = ['vault'] as const;

/** The way to the tab where a passkey is used: the system's own dialog would close the popup. */
export function PasskeyElsewhere() {
  const { t } = useVoice();
  const { value } = useAsked('passkey.list', nothing, changes);
  if (!canUsePasskeys() || !value || value.passkeys.length === 0) return null;
  return <Button onPress={() => openOptions('passkey')}>{t('passkey.use')}</Button>;
}
