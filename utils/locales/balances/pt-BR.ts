/** O que se diz da lista de saldos: o que mudou, buscar, ordenar, copiar. */
export const balancesPtBR = {
  'change.day': '{change} em 24 h',
  'change.spoken': 'Variação em 24 horas:',
  'twins.ask':
    '{names} mostram os mesmos valores. Se são chaves de uma só conta, o total a conta {count} vezes.',
  'twins.one': 'Contar uma vez',
  'twins.apart': 'São diferentes',
  'balances.paused': 'Como a Bitso pediu, o Llavero espera até as {time}.',
  'watch.locked': 'Os avisos não vigiam enquanto bloqueado.',

  // the open row
  'row.unit': 'Preço de 1 {asset}',
  'row.priced': 'Preço visto',
  'row.change': 'Em 24 horas',
  'row.change-unknown': 'Ainda não se sabe: o Llavero precisa de preços próprios de um dia atrás',
  'row.share': 'Parte do total',
  'row.copy': 'Copiar quantidade',
  'row.copied': 'Copiado',

  // finding and arranging
  'list.search': 'Buscar',
  'list.none': 'Nenhum ativo corresponde.',
  'list.sort': 'Ordenar por',
  'list.sort-value': 'Valor',
  'list.sort-name': 'De A a Z',
  'list.sort-change': 'Variação em 24 h',
  'list.hidden': {
    one: '{count} pequeno oculto = {sum}',
    other: '{count} pequenos ocultos = {sum}',
  },
  'list.hidden-private': { one: '{count} pequeno oculto', other: '{count} pequenos ocultos' },
  'list.show': 'Mostrar',
  'list.hide': 'Ocultar os de menos de {limit}',
};
