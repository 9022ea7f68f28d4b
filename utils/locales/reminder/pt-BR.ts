export const reminderPtBR = {
  'due.some': {
    one: '1 chave pede atenção: é hora de substituí-la, ou a substituição parou no meio',
    other: '{count} chaves pedem atenção: é hora de substituí-las, ou a substituição parou no meio',
  },
  'due.see': 'Ver chaves',
  'due.later': 'Em uma semana',
  'due.locked': 'Há algo pendente. Desbloqueie para ver.',
};
