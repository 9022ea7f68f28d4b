import { type Sentences, speak, type Voice } from '../i18n.ts';
import type { Language } from '../language.ts';

// A chunk each: a window reads the sentences of the one language it speaks.
const loaders: Record<Language, () => Promise<Sentences>> = {
  en: async () => (await import('./en.ts')).english,
  es: async () => (await import('./es.ts')).spanish,
  'pt-BR': async () => (await import('./pt-BR.ts')).portuguese,
};

/** Everything that is said in a language. Rejects where the extension's own files are gone: it was just updated. */
export const loadSentences = (language: Language): Promise<Sentences> => loaders[language]();

/** The voice of a language in a region, by default the language's own. */
export async function voiceOf(language: Language, region?: string): Promise<Voice> {
  return speak(await loadSentences(language), language, region);
}
