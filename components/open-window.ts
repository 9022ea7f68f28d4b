import { type ComponentType, h, render } from 'preact';
import type { Voice } from '../utils/i18n.ts';
import { chooseLanguage, chooseRegion } from '../utils/language.ts';
import { voiceOf } from '../utils/locales/load.ts';
import type { Settings } from '../utils/messaging/protocol.ts';
import { lastLook } from './look.ts';

/** The voice of a setting, in the region that the browser names. */
export function voiceFor(setting: Settings['language']): Promise<Voice> {
  const language = chooseLanguage(setting, navigator.languages);
  return voiceOf(language, chooseRegion(language, navigator.languages));
}

/** Draws a window of ours, looking as it last did, as soon as the sentences of its language are there. */
export async function openWindow(App: ComponentType<{ firstVoice: Voice }>): Promise<void> {
  const { language, theme } = lastLook();
  document.documentElement.dataset.theme = theme;
  const firstVoice = await voiceFor(language);
  const place = document.getElementById('app');
  if (place) render(h(App, { firstVoice }), place);
}
