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

  // the section of the options page
  'options.security': 'Seguridad',
  'security.locked':
    'Desbloquea la bóveda para cambiar su frase de acceso, agregar una passkey o hacer un respaldo.',
  'security.lock-title': 'Bloqueo',
  'security.lock-text':
    'La bóveda se bloquea tras el tiempo sin uso elegido en los ajustes, a las 12 horas, cuando se bloquea esta computadora y cuando inicia el navegador.',
  'security.lock-text-firefox':
    'La bóveda se bloquea tras el tiempo sin uso elegido en los ajustes, a las 12 horas y cuando inicia el navegador. Firefox no le avisa a Llavero cuando se bloquea esta computadora.',
  'security.shortcut': 'Para bloquear desde cualquier ventana: {keys}',
  'security.no-shortcut':
    'Ningún atajo bloquea la bóveda todavía. Puedes definir uno en la página de extensiones del navegador.',

  // change of passphrase
  'change.title': 'Frase de acceso',
  'change.text':
    'Una frase nueva trae una clave nueva para la bóveda: después, ninguna copia en esta computadora se abre con la anterior.',
  'change.open': 'Cambiar la frase de acceso',
  'change.before': 'Antes de cambiarla',
  'change.backups':
    'Los respaldos hechos hasta ahora se siguen abriendo con la frase anterior. Haz uno nuevo después y borra esos.',
  'change.renew':
    'Si alguien pudiera conocer la frase anterior, pudo haber leído tus llaves: crea llaves nuevas en Bitso y borra ahí las viejas.',
  'change.passkeys': 'Las passkeys dejan de abrir la bóveda, a menos que las uses una vez más ahora:',
  'change.goes': 'deja de abrir la bóveda',
  'change.stays': 'se queda',
  'change.keep': 'Usar «{name}» para conservarla',
  'change.current': 'Frase de acceso actual',
  'change.submit': 'Cambiarla',
  'change.busy': 'Cambiando la frase de acceso',
  'change.done':
    'La frase de acceso cambió. La anterior no abre ninguna copia de la bóveda en este navegador.',

  // passkeys
  'passkey.title': 'Passkeys',
  'passkey.text':
    'Otra forma de entrar: huella, rostro, PIN o llave de seguridad. La frase de acceso siempre funciona también.',
  'passkey.unsupported':
    'Este navegador no ofrece passkeys a las extensiones; la bóveda se abre con la frase de acceso.',
  'passkey.added': 'Agregada el {day}',
  'passkey.remove': 'Quitar',
  'passkey.remove-title': '¿Quitar la passkey «{name}»?',
  'passkey.remove-text':
    'Ya no abrirá esta bóveda. Si te la robaron, cambia también la frase de acceso: quien la tenga junto con una copia vieja de los archivos de la bóveda aún podría abrirlos.',
  'passkey.open': 'Agregar una passkey',
  'passkey.name': 'Nombre',
  'passkey.name-hint': 'Para que la reconozcas, como «Huella de la laptop».',
  'passkey.submit': 'Agregarla',
  'passkey.busy': 'Esperando la passkey',
  'passkey.done': '«{name}» ya abre la bóveda.',
  'passkey.use': 'Usar una passkey',
  'passkey.use-here': 'Abrir con una passkey',

  // backup
  'backup.title': 'Respaldo',
  'backup.text':
    'Un archivo con tus llaves, cifrado con una frase de acceso. Sirve para llevarlas a otra computadora o recuperarlas si se pierde lo guardado en este navegador.',
  'backup.never': 'Todavía no se ha hecho un respaldo en esta computadora.',
  'backup.last': 'Último respaldo: {day}.',
  'backup.due': 'Desde entonces se agregaron llaves.',
  'backup.remind':
    'Tus llaves más nuevas no están en ningún respaldo. Si se pierde lo guardado en este navegador, se pierden también.',
  'backup.open': 'Hacer un respaldo',
  'backup.which': '¿Qué frase de acceso abre el archivo?',
  'backup.same': 'La de la bóveda',
  'backup.other': 'Otra',
  'backup.type-same': 'Frase de acceso de la bóveda',
  'backup.without-secrets': 'Sin los secretos',
  'backup.without-secrets-hint':
    'Conserva solo el registro: nombres, permisos, fechas. No puede recuperar los saldos.',
  'backup.submit': 'Guardar el archivo',
  'backup.busy': 'Cifrando',
  'backup.done':
    'Entregado al navegador como {file}. Guárdalo en otro lugar que no sea esta computadora y recuerda su frase de acceso.',

  // restore
  'restore.title': 'Restaurar desde un respaldo',
  'restore.text-add': 'Agrega las llaves de un respaldo a esta bóveda. Lo que ya está aquí no cambia.',
  'restore.text-new': 'Crea una bóveda con un respaldo. Se abre con la frase de acceso del archivo.',
  'restore.text-damaged':
    'Crea una bóveda nueva con un respaldo. Los datos dañados se apartan, no se borran.',
  'restore.choose': 'Elegir el archivo',
  'restore.passphrase': 'Frase de acceso del archivo',
  'restore.look': 'Ver qué contiene',
  'restore.busy': 'Abriendo el archivo',
  'restore.found': { one: '{count} llave, guardada el {day}', other: '{count} llaves, guardadas el {day}' },
  'restore.added': 'nueva aquí',
  'restore.completed': 'recibe su secreto',
  'restore.none': 'ya está aquí',
  'restore.nothing': 'Todo lo de este archivo ya está en la bóveda.',
  'restore.confirm-add': 'Agregar a esta bóveda',
  'restore.confirm-new': 'Crear la bóveda',
  'restore.working': 'Escribiendo',
  'restore.done': { one: '{count} llave llegó del archivo.', other: '{count} llaves llegaron del archivo.' },

  // wipe
  'wipe.title': 'Borrar todo',
  'wipe.text':
    'Borra de este navegador la bóveda, sus llaves y todos los ajustes. También funciona con la bóveda bloqueada.',
  'wipe.open': 'Borrar todo Llavero',
  'wipe.ask': '¿Borrar todo lo que Llavero guardó aquí?',
  'wipe.clears':
    'Se borran todas las copias de la bóveda, sus llaves y secretos, las llaves capturadas en espera, los saldos, el historial y los ajustes.',
  'wipe.keeps': 'No puede borrar',
  'wipe.keeps-bitso': 'tus llaves en Bitso: siguen funcionando hasta que las borres ahí;',
  'wipe.keeps-files': 'los respaldos que guardaste ni las passkeys de tu dispositivo;',
  'wipe.keeps-disk':
    'datos cifrados viejos en el espacio libre del disco, hasta que el sistema escriba encima.',
  'wipe.understood': 'Tengo un respaldo o ya no necesito estas llaves',
  'wipe.understood-first': 'Primero marca la casilla.',
  'wipe.next': 'Continuar',
  'wipe.type': 'Escribe {word} para borrar todo',
  'wipe.word': 'BORRAR',
  'wipe.confirm': 'Borrar ahora',
  'wipe.wrong': 'Debe decir {word}.',
} as const;
