import type { Language } from '../language.ts';

/**
 * What a notification says, for the background alone. It stands on a screen that anybody may see: no asset,
 * no account, no key, no amount.
 */
export const notices: Record<Language, Record<'alert' | 'due', string>> = {
  en: {
    alert: 'Something you asked to be told about has happened. Open Llavero to see it.',
    due: 'Something about your keys is due. Open Llavero to see it.',
  },
  es: {
    alert: 'Pasó algo de lo que pediste aviso. Abre Llavero para verlo.',
    due: 'Hay algo pendiente con tus llaves. Abre Llavero para verlo.',
  },
  'pt-BR': {
    alert: 'Aconteceu algo de que você pediu aviso. Abra o Llavero para ver.',
    due: 'Há algo pendente com suas chaves. Abra o Llavero para ver.',
  },
};
