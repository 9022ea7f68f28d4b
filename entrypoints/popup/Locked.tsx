import { IconButton } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { UnlockForm } from '../../components/UnlockForm.tsx';
import { useVoice } from '../../components/voice.ts';
import type { VaultStatus } from '../../utils/messaging/protocol.ts';
import { Header } from './Header.tsx';
import { LockedDueLine } from './LockedDueLine.tsx';
import { openOptions } from './open-page.ts';
import { PasskeyElsewhere } from './PasskeyElsewhere.tsx';
import { UnwatchedLine } from './UnwatchedLine.tsx';

export function Locked({ onOpen }: { onOpen: (vault: VaultStatus) => void }) {
  const { t } = useVoice();
  return (
    <>
      <Header>
        <IconButton icon="tune" label={t('popup.options')} onPress={() => openOptions('settings')} />
      </Header>
      <section class="locked">
        <h2>
          <Icon name="lock" /> {t('unlock.title')}
        </h2>
        <UnlockForm onOpen={onOpen} />
        <PasskeyElsewhere />
      </section>
      <LockedDueLine />
      <UnwatchedLine />
    </>
  );
}
