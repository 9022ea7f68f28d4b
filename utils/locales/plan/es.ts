import type { planEn } from './en.ts';

export const planEs: Record<keyof typeof planEn, string> = {
  'options.plan': 'Llave nueva',
  'plan.lead':
    'Antes de crear una llave: lo que necesita, y nada más. En la página de Bitso, Llavero muestra junto al formulario en qué difiere.',
  'plan.for': '¿Para qué es la llave?',
  'plan.service': '¿Quién la recibirá? (vacío si solo Llavero)',
  'plan.days': 'Reemplazarla después de',
  'plan.days-choice': '{count} días',
  'plan.switches': 'Interruptores en la página de Bitso',
  'plan.on': 'activado',
  'plan.off': 'desactivado',
  'plan.name': 'Nombre para la llave',
  'plan.replace': 'Reemplazar antes del',
  'plan.ip': 'Lista de IP',
  'plan.ip-bot':
    'Necesaria: escribe en «Restrict use of API addresses» las direcciones del bot. Sin ella, una llave robada funciona desde cualquier lugar.',
  'plan.ip-reader':
    'Conviene si el servicio indica direcciones fijas. Llavero necesita que la dirección de esta computadora esté en la lista.',
  'plan.taxes':
    'Según su propio texto, Bitso muestra las operaciones solo a llaves que pueden colocar órdenes. Prueba primero sin ese permiso; actívalo solo si la herramienta de impuestos dice que no puede leer las operaciones, y borra la llave después de la declaración.',
  'plan.source': 'Fuente: {source}, leída el {day}',
  'plan.go': 'Usar este plan en Bitso',
  'plan.active': 'Plan vigente: {name}',
  'plan.active-about':
    'Llavero lo compara con el formulario en la página de Bitso hasta que la llave esté en la bóveda o se cierre este navegador.',
  'plan.drop': 'Descartar el plan',
};
