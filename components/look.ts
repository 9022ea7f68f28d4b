import { languages } from '../utils/language.ts';
import type { Settings } from '../utils/messaging/protocol.ts';

/** How a window looks and speaks. */
export type Look = Pick<Settings, 'language' | 'theme'>;

const key = 'look';
const themes = ['system', 'light', 'dark'] as const;

/**
 * The look that was set last: known before the background has said it, so that nothing flashes. It tells nothing
 * about the vault, and is set right by the first answer.
 */
export function lastLook(): Look {
  const [language, theme] = readKept().split(' ');
  return {
    language: languages.find((known) => known === language) ?? 'system',
    theme: themes.find((known) => known === theme) ?? 'system',
  };
}

/** Keeps a look for the next window, unless it is the browser's own. */
export function keepLook({ language, theme }: Look): void {
  try {
    if (language === 'system' && theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, `${language} ${theme}`);
  } catch {
    // Refused or full: the next window asks the background, as the first one did.
  }
}

/** For a wipe: what windows kept of their looks. */
export function forgetLooks(): void {
  try {
    localStorage.clear();
  } catch {
    // Refused: then nothing was kept.
  }
}

function readKept(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
