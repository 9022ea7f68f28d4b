/** Lo que se dice de la lista de saldos: qué cambió, buscar, ordenar, copiar. */
export const balancesEs = {
  'change.day': '{change} en 24 h',
  'change.spoken': 'Cambio en 24 horas:',
  'twins.ask':
    '{names} muestran los mismos montos. Si son llaves de una sola cuenta, el total la cuenta {count} veces.',
  'twins.one': 'Contarla una vez',
  'twins.apart': 'Son distintas',
  'balances.paused': 'Como pidió Bitso, Llavero espera hasta las {time}.',
  'watch.locked': 'Las alertas no vigilan mientras está bloqueado.',

  // the open row
  'row.unit': 'Precio de 1 {asset}',
  'row.priced': 'Precio visto',
  'row.change': 'En 24 horas',
  'row.change-unknown': 'Aún no se sabe: Llavero necesita precios propios de hace un día',
  'row.share': 'Parte del total',
  'row.copy': 'Copiar cantidad',
  'row.copied': 'Copiado',

  // finding and arranging
  'list.search': 'Buscar',
  'list.none': 'Ningún activo coincide.',
  'list.sort': 'Ordenar por',
  'list.sort-value': 'Valor',
  'list.sort-name': 'De la A a la Z',
  'list.sort-change': 'Cambio en 24 h',
  'list.hidden': {
    one: '{count} pequeño oculto = {sum}',
    other: '{count} pequeños ocultos = {sum}',
  },
  'list.hidden-private': { one: '{count} pequeño oculto', other: '{count} pequeños ocultos' },
  'list.show': 'Mostrar',
  'list.hide': 'Ocultar los de menos de {limit}',
};
