import { Button } from '../../components/Button.tsx';
import { Logo } from '../../components/Logo.tsx';
import { useVoice } from '../../components/voice.ts';
import { openOptions } from './open-options.ts';

export function FirstRun() {
  const { t } = useVoice();
  return (
    <section class="welcome">
      <Logo />
      <h1>{t('first.title')}</h1>
      <Button look="main" onPress={() => openOptions('keys')}>
        {t('first.make')}
      </Button>
      <Button onPress={() => openOptions('demo')}>{t('first.demo')}</Button>
      <p class="hint">{t('first.private')}</p>
    </section>
  );
}
