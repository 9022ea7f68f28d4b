import type { Language } from '../i18n.ts';

/**
 * What a notification says, for the background alone. It stands on a screen that anybody may see: no asset,
 * no account, no key, no amount.
 */
export const notices: Record<Language, string> = {
  en: 'Something you asked to be told about has happened. Open Llavero to see it.',
  es: 'Pasó algo de lo que pediste aviso. Abre Llavero para verlo.',
  'pt-BR': 'Aconteceu algo de que você pediu aviso. Abra o Llavero para ver.',
};
