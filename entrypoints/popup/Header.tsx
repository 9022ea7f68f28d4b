import type { ComponentChildren } from 'preact';
import { Logo } from '../../components/Logo.tsx';

export function Header({ children }: { children: ComponentChildren }) {
  return (
    <header class="bar">
      <Logo />
      <h1 class="brand">Llavero</h1>
      {children}
    </header>
  );
}
