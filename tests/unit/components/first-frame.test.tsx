// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepLook, lastLook } from '../../../components/look.ts';
import { useApp } from '../../../components/use-app.ts';
import { holdHeight, releaseHeight } from '../../../entrypoints/popup/height.ts';

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<main id="app"></main>';
  document.body.removeAttribute('style');
  delete document.documentElement.dataset.theme;
});

const Window = () => <p>{useApp().voice.t('retry')}</p>;
function openWindow() {
  const place = document.getElementById('app');
  if (place) render(<Window />, place);
}

test('a window opens in the language and theme that were set last', () => {
  keepLook({ language: 'pt-BR', theme: 'dark' });
  openWindow();
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(document.querySelector('#app')?.textContent).toBe('Tentar de novo');
});

test('the browser’s own look is kept by keeping nothing', () => {
  keepLook({ language: 'es', theme: 'system' });
  expect(lastLook()).toEqual({ language: 'es', theme: 'system' });
  keepLook({ language: 'system', theme: 'system' });
  expect(localStorage.length).toBe(0);
});

test('what is kept of a look and makes no sense is the browser’s own', () => {
  for (const kept of ['', 'klingon neon', 'dark', '__proto__ constructor']) {
    localStorage.setItem('look', kept);
    expect(lastLook()).toEqual({ language: 'system', theme: 'system' });
  }
});

test('where nothing can be kept a window opens all the same', () => {
  const storage = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  keepLook({ language: 'es', theme: 'light' });
  holdHeight();
  openWindow();
  storage.mockRestore();
  expect(document.documentElement.dataset.theme).toBe('system');
  expect(document.querySelector('#app')?.textContent).toBe('Try again');
});

test('the popup is as tall as it last was until what it shows is known', () => {
  vi.stubGlobal('innerHeight', 480);
  holdHeight();
  expect(document.body.style.minHeight).toBe('');
  dispatchEvent(new Event('pagehide'));
  holdHeight();
  expect(document.body.style.minHeight).toBe('480px');
  releaseHeight();
  expect(document.body.style.minHeight).toBe('');
  // Opened in a tab, say.
  vi.stubGlobal('innerHeight', 1400);
  dispatchEvent(new Event('pagehide'));
  vi.unstubAllGlobals();
  holdHeight();
  expect(document.body.style.minHeight).toBe('');
});
