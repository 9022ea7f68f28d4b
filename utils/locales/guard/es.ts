import type { GuardText } from './en.ts';

export const es: Record<GuardText, string> = {
  'right.make-withdrawals': 'Realizar retiros',
  'right.place-orders': 'Colocar órdenes',
  'right.perform-security-actions': 'Realizar acciones de seguridad',
  'right.view-account-information': 'Ver información de la cuenta',
  'right.view-balances': 'Ver saldos',
  'warn.make-withdrawals':
    'Con los retiros activados, quien robe esta llave puede vaciar tu cuenta sin tu contraseña ni tu 2FA.',
  'warn.place-orders':
    'Con las órdenes activadas, un ladrón puede vaciar la cuenta comprando caro y vendiendo barato. Ya pasó (3Commas, 2022).',
  'warn.perform-security-actions':
    'Con las acciones de seguridad activadas, un ladrón puede desactivar tu cuenta o bloquear tus retiros.',
  'short.make-withdrawals': 'Puede vaciar tu cuenta',
  'short.place-orders': 'Puede perder tu dinero operando',
  'short.perform-security-actions': 'Puede bloquear tu cuenta',
  why: '¿Por qué?',
  'why.make-withdrawals':
    'Un programa solo necesita la llave: Bitso no le pide contraseña ni 2FA. Ver saldos, impuestos y trading funcionan sin este permiso.',
  'why.place-orders':
    'Solo un bot de trading lo necesita. Úsalo con un solo bot y con una lista de direcciones IP permitidas.',
  'why.perform-security-actions': 'Ningún servicio conocido lo necesita. Es para ti, no para una llave.',
  noIp: 'Sin lista de IP: una llave robada funciona desde cualquier lugar.',
  hidden:
    'Algo en esta página está ocultando un permiso activado: «$1». No guardes. Sal de esta página y revisa las extensiones de tu navegador.',
  'cannot-read': 'Llavero no pudo leer esta página. Revisa a mano que solo «Ver saldos» esté activado.',
  removed:
    'Algo en esta página quita una y otra vez los avisos de Llavero. No guardes aquí. Revisa las extensiones de tu navegador.',
  'gate.title': 'Antes de guardar esta llave',
  'gate.make-withdrawals': 'Puede sacar tu dinero de Bitso.',
  'gate.place-orders': 'Puede comprar y vender con tu dinero.',
  'gate.perform-security-actions': 'Puede desactivar tu cuenta o bloquear retiros.',
  'gate.question': '¿Para qué es esta llave?',
  'purpose.balances': 'Ver saldos',
  'purpose.taxes': 'Impuestos',
  'purpose.bot': 'Un bot de trading',
  'purpose.other': 'Otra cosa',
  'gate.back': 'Volver y desactivar «$1»',
  'gate.backAll': 'Volver y desactivar lo que sobra',
  'gate.backOnly': 'Volver',
  'gate.on': 'Lo necesito, continuar',
  'gate.onBot': 'Entendido, continuar',
  'gate.needs': 'Para esto basta: $1.',
  'gate.needless': 'Activado sin necesidad: $1.',
  'gate.bot':
    'Un bot necesita órdenes, nunca retiros. Si roban su llave, aún pueden vaciar la cuenta con malas operaciones.',
  'gate.ip': 'Permite solo las direcciones IP del bot: una llave robada no sirve en otro lugar.',
  'gate.to.empty': 'La lista de direcciones de destino está vacía: el dinero puede ir a cualquier lado.',
  'gate.to.set': 'Solo a las direcciones de destino de la lista.',
  'gate.to.unknown':
    'Llavero no ve una lista de direcciones de destino: supón que el dinero puede ir a cualquier lado.',
  'gate.what': '¿Qué puede pasar?',
  'gate.fine':
    'Bitso está bien; el riesgo es la llave. El programa al que se la das puede ser hackeado o vendido, y quien tenga la llave podrá usar cada permiso activado.',
  'gate.again': 'Ya puedes guardar: presiona el botón otra vez.',
  'plan.agrees': 'Según tu plan: solo $1.',
  'plan.off': 'Fuera de tu plan, desactiva: $1.',
  'plan.on': 'En tu plan y aún sin activar: $1.',
  'plan.unread': 'No se pudo leer aquí, revísalo a mano: $1.',
  'panel.title': '¿Qué necesita mi servicio?',
  'panel.source': 'Fuente, $1',
  'capture.offer': '¿Guardar esta llave en Llavero?',
  'capture.text': 'Llave y secreto van directo a la bóveda, cifrados. Nada se copia al portapapeles.',
  'capture.keep': 'Guardar ambos',
  'capture.busy': 'Guardando…',
  'capture.kept': 'Guardada. Confírmala en Llavero la próxima vez que desbloquees.',
  'capture.vault': 'Crea tu bóveda en la pestaña que se abrió y presiona «Guardar ambos» otra vez.',
  'capture.failed':
    'No se guardó. Copia la llave y el secreto a mano antes de salir de esta página, o inténtalo de nuevo.',
  'capture.orphan': 'Llavero se actualizó. Copia la llave y el secreto a mano antes de salir de esta página.',
  key: 'Llave',
  secret: 'Secreto',
  close: 'Cerrar',
};
