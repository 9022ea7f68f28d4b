import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Voice } from '../utils/i18n.ts';

/** There from a window's first drawing on: it waits for the sentences of its language. */
export const VoiceContext = createContext<Voice | null>(null);

/** The sentences, numbers and times of the language that is set. */
export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error('drawn outside of VoiceContext');
  return voice;
}
