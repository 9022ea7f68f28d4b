import { en, type GuardText } from '../../utils/locales/guard/en.ts';
import { es } from '../../utils/locales/guard/es.ts';
import { ptBR } from '../../utils/locales/guard/pt-BR.ts';
import type { Language } from '../../utils/permissions/labels.ts';

const catalogues = { en, es, pt: ptBR };

/** Says a sentence of the guard in one language; `$1` stands for the one thing that varies. */
export type Say = (key: GuardText, value?: string) => string;
export const speak =
  (language: Language): Say =>
  (key, value = '') =>
    catalogues[language][key].replace('$1', () => value);
export const codeOf: Record<Language, string> = { en: 'en', es: 'es-419', pt: 'pt-BR' };
