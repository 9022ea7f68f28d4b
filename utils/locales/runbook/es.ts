/** Una llave filtrada: qué hacer, en qué orden, y si ya terminó. */
export const runbookEs = {
  'runbook.leaked': 'Se filtró',
  'runbook.open-title': '¿Se filtró «{name}»?',
  'runbook.open-text':
    'Llavero abre una lista de pasos y le pregunta a Bitso con esta llave (GET /balance): ahora, y con diez minutos o más entre cada vez, mientras esté desbloqueado y la guía siga abierta. Nada cambia en Bitso.',
  'runbook.open': 'Abrir la guía',
  'runbook.title': 'Filtrada: {name}',
  'runbook.since': 'Abierta el {day}, {time}',
  'runbook.first-withdraw':
    'Esta llave puede retirar. Bórrala en Bitso ahora, antes de seguir leyendo: hasta entonces quien la tenga puede vaciar la cuenta.',
  'runbook.first-may-withdraw':
    'No se sabe si esta llave puede retirar; actúa como si pudiera. Bórrala en Bitso ahora, antes de seguir leyendo.',
  'runbook.first-read': 'Hasta donde se sabe, esta llave no puede retirar. De todos modos, primero bórrala.',
  'runbook.steps': 'Pasos',
  'runbook.to-page': 'Abrir la página de API de Bitso',
  'runbook.to-support': 'Abrir el centro de ayuda de Bitso',
  'step.delete-key': 'Borra la llave «{name}» en la página de API de Bitso.',
  'step.withdrawals':
    'Revisa los últimos retiros en Bitso. ¿Hay alguno que no hiciste tú? Escribe de inmediato al soporte de Bitso.',
  'step.orders': 'Revisa las órdenes abiertas y las últimas operaciones. Cancela lo que no sea tuyo.',
  'step.security': 'Revisa Perfil → Seguridad en Bitso: ¿cambió algo ahí, o se bloquearon los retiros?',
  'step.services': 'Quita la llave de {service}, y avísales si se filtró ahí.',
  'step.services-none': 'Quita la llave de cada programa que la usaba, y avisa donde pudo filtrarse.',
  'step.password':
    'Si se filtró de esta computadora o de tu correo: cambia la contraseña de Bitso y cierra todas las sesiones.',
  'step.source':
    'Averigua dónde quedó a la vista: un archivo, un mensaje, una captura, código. Lo que estaba al lado también se filtró.',
  'verdict.unknown': 'Todavía no se sabe.',
  'verdict.unknown-text': 'Hasta ahora Bitso no ha dicho nada de esta llave.',
  'verdict.no-secret':
    'Llavero no puede preguntar: el secreto de esta llave no está en la bóveda. Revisa la lista de Bitso.',
  'verdict.alive': 'Viva: a las {time} Bitso aceptó esta llave.',
  'verdict.alive-text': 'Quien la tenga puede usarla. Bórrala en Bitso.',
  'verdict.refused': 'A las {time}, rechazada aquí.',
  'verdict.refused-three':
    'Puede estar borrada, desactivada, o la dirección de esta computadora no está en su lista de IP. Desde aquí no se distingue; en otro lugar quizá todavía funcione.',
  'verdict.refused-ip':
    'Bitso dice que la dirección de esta computadora no está en su lista de IP. Desde una dirección de la lista quizá todavía funcione.',
  'verdict.refused-off': 'Bitso dice que está desactivada. Se puede volver a activar: bórrala.',
  'verdict.refused-account':
    'Bitso dice que la cuenta está restringida. De la llave eso no dice nada seguro.',
  'verdict.dead':
    'Muerta, hasta donde se puede saber: rechazada desde las {since} hasta las {time} por lo menos.',
  'verdict.dead-text':
    'Antes funcionaba, no tiene lista de IP registrada y fue rechazada al menos dos veces con diez minutos o más entre ellas. Qué responde Bitso con una llave borrada no está documentado.',
  'verdict.dead-other': 'Entre tanto, otra llave de la cuenta funcionó.',
  'verdict.dead-list': 'Dijiste que ya no está en la lista de Bitso.',
  'runbook.next': 'Próxima revisión a partir de las {time}, mientras esté desbloqueado.',
  'runbook.try': 'Ver si Bitso todavía la acepta',
  'runbook.try-hint':
    'Envía GET /balance con esta llave; si la rechazan, también con la otra que nombres abajo.',
  'runbook.gone': 'Ya no está en la lista de llaves de Bitso; la revisé.',
  'runbook.other': 'Otra llave de la misma cuenta de Bitso',
  'runbook.other-hint': 'Si esa funciona mientras rechazan a esta, la falla no es de la conexión.',
  'runbook.other-none': 'Ninguna, o no lo sé',
  'runbook.file': 'Guardar archivo del incidente',
  'runbook.copy': 'Copiarlo',
  'runbook.copied': 'Copiado.',
  'runbook.copy-failed': 'El navegador no lo copió. Mejor guarda el archivo.',
  'runbook.file-hint': 'Nombres y horas, sin llave, secreto ni cantidades.',
  'runbook.first-gone':
    'Viste que ya no está en la lista de Bitso. Atiende los pasos que faltan y luego márcala como revocada.',
  'runbook.finish': 'Marcarla como revocada y terminar',
  'runbook.close': 'Terminar la guía',
} as const;
