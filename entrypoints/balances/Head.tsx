import type { ComponentChildren } from 'preact';
import { Logo } from '../../components/Logo.tsx';
import { useVoice } from '../../components/voice.ts';

export function Head({ children }: { children?: ComponentChildren }) {
  const { t } = useVoice();
  return (
    <header class="wide-head">
      <Logo />
      <h1>
        Llavero <span class="muted">{t('page.balances')}</span>
      </h1>
      {children}
    </header>
  );
}
