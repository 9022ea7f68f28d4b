import { type ComponentType, h, render } from 'preact';
import { lastLook, wear } from './look.ts';

/** Draws a window of ours in its place, looking at once as it last did. */
export function openWindow(App: ComponentType): void {
  wear(lastLook());
  const place = document.getElementById('app');
  if (place) render(h(App, null), place);
}
