import type { rotationEn } from './en.ts';

export const rotationEs: Record<keyof typeof rotationEn, string> = {
  'options.rotation': 'Reemplazar una llave',
  'rotation.lead':
    'Primero la llave nueva, después se va la vieja: nada deja de funcionar entretanto. Puede llevar días; Llavero recuerda en qué paso vas.',
  'rotation.locked': 'Desbloquea la bóveda para reemplazar una llave.',
  'rotation.none': 'Todavía no hay ninguna llave que reemplazar.',
  'rotation.which': 'Llave que se reemplaza',
  'rotation.start': 'Empezar',
  'rotation.title': 'Reemplazo de «{name}»',
  'rotation.forgotten': 'una llave que ya no está aquí',
  'rotation.begun': 'Empezado el {day}',
  'rotation.steps': 'Pasos',
  'rotation.step-make': 'Llave nueva',
  'rotation.step-compare': 'Comparar',
  'rotation.step-move': 'Mover servicios',
  'rotation.step-revoke': 'Borrar la vieja',
  'rotation.step-watch': 'Ver que se detenga',
  'rotation.make': 'Crea la llave nueva en Bitso y ponla en la bóveda. Después elígela aquí.',
  'rotation.make-none': 'Todavía no hay otra llave en el registro.',
  'rotation.plan': 'Planear la llave nueva',
  'rotation.new': 'Llave nueva',
  'rotation.choose': 'Elige …',
  'rotation.use': 'Esta es la nueva',
  'rotation.compare':
    '¿Las dos llaves muestran la misma cuenta? Llavero envía un GET /balance con cada una y compara las respuestas.',
  'rotation.ask-compare': 'Comparar ahora',
  'rotation.differ':
    'No muestran lo mismo: {assets}. Si acaba de haber un movimiento, compara de nuevo. Si no, la llave nueva puede ser de otra cuenta.',
  'rotation.not-compared':
    'No se sabe: no se pudo consultar con una de las dos llaves. Compara de nuevo, o continúa si tienes certeza de que ambas son de la misma cuenta.',
  'rotation.accept': 'Continuar de todos modos',
  'rotation.move': 'Dale la llave nueva a cada servicio que tiene la vieja y márcalo.',
  'rotation.service': 'Otro servicio que tiene la llave vieja',
  'rotation.add': 'Agregar',
  'rotation.moved': 'Ya nadie usa la llave vieja',
  'rotation.revoke': 'Borra «{name}» en la página de API de Bitso. Solo tú puedes hacerlo; Llavero solo lee.',
  'rotation.still-alive': 'Todavía funciona: Bitso le respondió. No se borró, o se borró otra llave.',
  'rotation.bitso': 'Abrir la página de API de Bitso',
  'rotation.revoked': 'Ya la borré',
  'rotation.watch':
    'Mientras la bóveda está abierta, Llavero envía un GET /balance con la llave vieja y otro con la nueva cada diez minutos o más, hasta que quede claro que la vieja dejó de funcionar.',
  'rotation.verdict-unknown': 'Bitso todavía no dijo nada de la llave vieja.',
  'rotation.verdict-refused':
    'Bitso rechaza la llave vieja aquí. Todavía no se sabe si está borrada, desactivada o solo se rechaza desde esta dirección.',
  'rotation.ask-watch': 'Consultar ahora',
  'rotation.gone': 'Ya no está en la lista de Bitso',
  'rotation.done-exchange':
    'Listo: Bitso rechazó dos veces la llave vieja mientras la nueva funcionaba, {day}.',
  'rotation.done-you': 'Listo: viste que la llave vieja ya no está en la lista de Bitso, {day}.',
  'rotation.ended': 'Abandonado el {day}. Las dos llaves quedaron como estaban.',
  'rotation.give-up': 'Abandonar el reemplazo',
};
