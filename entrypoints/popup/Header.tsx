import type { ComponentChildren } from 'preact';
import { Logo } from '../../components/Logo.tsx';

export function Header({ children }: { children: ComponentChildren }) {
  return (
    <header class="bar">
      <Logo />
      <p class="brand">Llavero</p>
      {children}
    </header>
  );
}
