import { Button, IconButton } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useVoice } from '../../components/voice.ts';
import type { ErrorCode } from '../../utils/errors.ts';
import { Header } from './Header.tsx';
import { openOptions } from './open-page.ts';

/** A vault that cannot be opened here: what it means, and the way to the page that can help. */
export function Trouble({ code }: { code: ErrorCode }) {
  const { t } = useVoice();
  return (
    <>
      <Header>
        <IconButton icon="tune" label={t('popup.options')} onPress={() => openOptions('keys')} />
      </Header>
      <FailureNotice
        failure={{ code, exchangeCode: null }}
        actions={
          code === 'vault-damaged' && <Button onPress={() => openOptions('keys')}>{t('balances.why')}</Button>
        }
      />
    </>
  );
}
