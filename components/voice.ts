import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { speak, type Voice } from '../utils/i18n.ts';

export const VoiceContext = createContext<Voice>(speak('en'));

/** The sentences, numbers and times of the language that is set. */
export function useVoice(): Voice {
  return useContext(VoiceContext);
}
