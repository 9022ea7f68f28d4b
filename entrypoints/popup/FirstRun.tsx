import { Button } from '../../components/Button.tsx';
import { useVoice } from '../../components/voice.ts';
import { Header } from './Header.tsx';
import { openOptions } from './open-page.ts';

export function FirstRun() {
  const { t } = useVoice();
  return (
    <>
      <Header />
      <section class="welcome">
        <h2>{t('first.title')}</h2>
        <Button look="main" onPress={() => openOptions('keys')}>
          {t('first.make')}
        </Button>
        <Button onPress={() => openOptions('demo')}>{t('first.demo')}</Button>
        <p class="hint">{t('first.private')}</p>
      </section>
    </>
  );
}
