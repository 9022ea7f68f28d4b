import type { ComponentChildren } from 'preact';
import { Logo } from '../../components/Logo.tsx';

/** The same on every screen, so that it can be drawn before anything is known. */
export function Header({ children }: { children?: ComponentChildren }) {
  return (
    <header class="bar">
      <Logo />
      <h1 class="brand">Llavero</h1>
      {children}
    </header>
  );
}
