export const reminderEs = {
  'due.some': {
    one: '1 llave pide atención: toca reemplazarla, o su reemplazo quedó a medias',
    other: '{count} llaves piden atención: toca reemplazarlas, o su reemplazo quedó a medias',
  },
  'due.see': 'Ver llaves',
  'due.later': 'En una semana',
  'due.locked': 'Hay algo pendiente. Desbloquea para verlo.',
};
