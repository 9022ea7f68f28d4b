/** Lo que se dice de la seguridad de la bóveda: bloqueo, frase de acceso, passkeys, respaldo, restauración, borrado. */
export const securityEs = {
  'lock.soon': 'Se bloquea en {time}',

  // advice on a passphrase
  'strength.weak': 'Fácil de adivinar: en {span}, para quien copie el archivo de la bóveda.',
  'strength.fair': 'Difícil de adivinar. Quien copie el archivo de la bóveda necesitaría unos {span}.',
  'strength.strong': 'Llavero no conoce una forma rápida de adivinarla.',
  'strength.how':
    'Es una estimación, para un ladrón con cien tarjetas gráficas potentes. No puede conocer citas, canciones ni datos sobre ti.',
  'strength.moment': 'un instante',
  'strength.common': 'Está en las listas de contraseñas que los ladrones prueban primero.',
  'strength.word': 'Una sola palabra se prueba muy pronto.',
  'strength.name': 'Los nombres se prueban muy pronto.',
  'strength.repeat': 'Repetir no la hace más larga para un ladrón.',
  'strength.keyboard': 'Las filas de teclas se prueban muy pronto.',
  'strength.sequence': 'Secuencias como abc o 123 se prueban muy pronto.',
  'strength.date': 'Las fechas y los años se prueban muy pronto.',
} as const;
