import type { Catalogue } from '../i18n.ts';
import { balancesEs } from './balances/es.ts';
import { doctorEs } from './doctor/es.ts';
import { hygieneEs } from './hygiene/es.ts';
import { planEs } from './plan/es.ts';
import { reminderEs } from './reminder/es.ts';
import { reportEs } from './report/es.ts';
import { rotationEs } from './rotation/es.ts';
import { runbookEs } from './runbook/es.ts';
import { securityEs } from './security/es.ts';
import { walkEs } from './walk/es.ts';
import { watchEs } from './watch/es.ts';

/** Español de América Latina: tú, uso mexicano. */
export const es: Catalogue = {
  ...balancesEs,
  ...doctorEs,
  ...hygieneEs,
  ...planEs,
  ...reminderEs,
  ...rotationEs,
  ...runbookEs,
  ...reportEs,
  ...securityEs,
  ...walkEs,
  ...watchEs,

  // everywhere
  cancel: 'Cancelar',
  save: 'Guardar',
  lock: 'Bloquear',
  unlock: 'Desbloquear',
  retry: 'Intentar de nuevo',
  loading: 'Cargando',
  'vault.repaired':
    'Una copia de la bóveda estaba dañada. Llavero la rehízo a partir de otra; nada se perdió.',

  // first run
  'first.title': 'Cuida tus llaves API de Bitso y mira lo que ellas pueden ver.',
  'first.make': 'Crear una bóveda',
  'first.demo': 'Ver cómo es la advertencia',
  'first.private': 'Llavero no funciona en ventanas privadas: ahí nada te avisa.',

  // unlocking
  'unlock.title': 'Bloqueado',
  'unlock.label': 'Frase de acceso',
  'unlock.busy': 'Abriendo la bóveda',
  'unlock.missing': 'Primero escribe tu frase de acceso.',
  'unlock.wait': {
    one: 'Demasiados intentos. Espera {count} segundo.',
    other: 'Demasiados intentos. Espera {count} segundos.',
  },

  // popup: header
  'popup.hide': 'Ocultar montos',
  'popup.show': 'Mostrar montos',
  'popup.refresh': 'Actualizar',
  'popup.refreshing': 'Actualizando',
  'popup.options': 'Llaves y ajustes',

  // popup: balances
  'balances.total': 'Total en {currency}',
  'balances.hidden': 'Los montos están ocultos',
  'balances.no-total': 'Aún sin precios',
  'balances.never': 'Nunca leído',
  'balances.prices-from': 'Precios de {age}',
  'balances.no-prices': 'No se pudieron leer los precios.',
  'balances.unpriced': {
    one: '{assets} no tiene precio en Bitso y queda fuera del total.',
    other: '{assets} no tienen precio en Bitso y quedan fuera del total.',
  },
  'balances.pending': 'Los depósitos y retiros pendientes no están en el total.',
  'balances.nothing': 'Esta cuenta no tiene nada.',
  'balances.all': 'Todas',
  'balances.accounts': 'Cuentas',
  'balances.failing': '{name}, no se pudo leer',
  'balances.one-failing': '{name}: {reason}',
  'balances.why': 'Qué hacer',
  'balances.assets': 'Activos',
  'row.unpriced': 'sin precio',
  'row.available': 'Disponible',
  'row.locked': 'En órdenes abiertas',
  'row.deposit': 'Por llegar',
  'row.withdrawal': 'Por salir',
  'row.route': 'Precio pasando por',
  'row.itself': 'Es la moneda del total',
  'row.no-route': 'Ningún mercado de Bitso llega a {currency}',
  'row.thin': 'Un mercado de este camino no tuvo operaciones en 24 horas; el precio puede ser viejo.',
  'empty.title': 'Aún no hay llaves',
  'empty.text': 'Agrega una llave API de Bitso que solo pueda ver saldos, y aparecerán aquí.',
  'empty.add': 'Agregar una llave',
  'worst.withdraw': { one: '{count} llave puede retirar', other: '{count} llaves pueden retirar' },
  'worst.see': 'Ver por qué',

  // guard
  'guard.no-access':
    'La advertencia en la página de Bitso está apagada: el navegador no da acceso a bitso.com.',
  'guard.mend': 'Arreglar',
  'guard.grant': 'Dar acceso a bitso.com',
  'guard.refused': 'El navegador no dio acceso. También puedes darlo en su página de extensiones.',
  'guard.silent': {
    one: '{count} pestaña de Bitso está sin vigilar. Recárgala.',
    other: '{count} pestañas de Bitso están sin vigilar. Recárgalas.',
  },
  'guard.on': 'La advertencia funciona en bitso.com.',
  'guard.unknown': 'Llavero no puede saber ahora si la advertencia funciona.',
  'guard.private': 'Las ventanas privadas quedan sin vigilar: Llavero no funciona ahí.',
  'guard.title': 'Advertencia en la página de Bitso',
  'guard.text':
    'Cuando creas una llave API, Llavero te dice qué interruptor te puede costar dinero, justo a su lado. Lee y muestra; nunca presiona nada en la página de Bitso.',

  // the drawing of the warning
  'demo.title': 'Cómo es la advertencia',
  'demo.text': 'Es un dibujo, no la página de Bitso. Mueve los interruptores y mira lo que diría Llavero.',
  'demo.page': 'Nueva llave API',
  'demo.silent': 'Nada riesgoso está activado: Llavero guarda silencio.',
  'demo.gate': 'Y antes de guardar una llave riesgosa, Llavero pregunta una vez para qué es.',

  // making the vault
  'create.title': 'Crea tu bóveda',
  'create.text':
    'Tus llaves se cifran en esta computadora con una frase de acceso. No existe en ningún otro lado: Llavero no tiene servidor ni copia.',
  'create.lost':
    'Una frase de acceso perdida no se puede recuperar. Tu dinero sigue en Bitso, pero tendrías que crear llaves nuevas ahí.',
  'create.generated': 'Una frase hecha para ti',
  'create.generating': 'Eligiendo palabras',
  'create.again': 'Otras palabras',
  'create.copy': 'Copiar',
  'create.copied': 'Copiada. Ponla ya en tu gestor de contraseñas y luego copia otra cosa.',
  'create.copy-failed': 'El navegador no la copió. Escríbela a mano.',
  'create.kept': 'La escribí o la guardé en mi gestor de contraseñas',
  'create.keep-first': 'Primero guarda la frase y luego marca la casilla.',
  'create.choose-own': 'Elegir mi propia frase',
  'create.choose-generated': 'Usar una frase hecha para mí',
  'create.own': 'Tu frase de acceso',
  'create.own-hint':
    'Al menos {minimum} caracteres. Unas palabras sin relación son seguras y fáciles de recordar.',
  'create.twice': 'La misma frase otra vez',
  'create.short': 'Muy corta: tiene {length} de al menos {minimum} caracteres.',
  'create.different': 'Las dos no coinciden.',
  'create.submit': 'Crear la bóveda',
  'create.busy': 'Creando la bóveda',

  // options page
  'options.title': 'Llaves y ajustes',
  'options.sections': 'Secciones',
  'options.keys': 'Llaves',
  'options.guard': 'Advertencia',
  'options.settings': 'Ajustes',
  'options.about': 'Acerca de',
  'options.locked': 'Tus llaves están en la bóveda. Desbloquéala para verlas y cambiarlas.',
  'damaged.save': 'Guardar los datos dañados',
  'damaged.text':
    'Están cifrados y no sirven sin tu frase de acceso, pero quizá alguien pueda repararlos. Llavero no borra nada ni crea encima una bóveda vacía.',

  // keys
  'keys.none': 'Aún no hay llaves en la bóveda.',
  'keys.count': { one: '{count} llave. Bitso permite seis.', other: '{count} llaves. Bitso permite seis.' },
  'keys.edit': 'Editar',
  'keys.remove': 'Quitar',
  'keys.color': 'Color',
  'color.none': 'Ninguno',
  'color.teal': 'Turquesa',
  'color.blue': 'Azul',
  'color.violet': 'Violeta',
  'color.pink': 'Rosa',
  'color.olive': 'Oliva',
  'color.slate': 'Pizarra',
  'keys.up': 'Subir {name}',
  'keys.down': 'Bajar {name}',
  'keys.no-secret': 'sin su secreto',
  'keys.checked': 'Última revisión {age}: funciona',
  'keys.failed': 'Última revisión {age}: {reason}',
  'keys.unchecked': 'Aún sin revisar',
  'keys.added': 'Agregada el {day}',
  'keys.used-by': 'Entregada a {service}',
  'keys.only-here': 'No se nombró a nadie más',
  'keys.rights': 'Lo que puede hacer esta llave',
  'mark.withdraw': 'Puede retirar',
  'mark.withdraw-listed': 'Puede retirar a sus direcciones permitidas',
  'mark.trade': 'Puede operar',
  'mark.security': 'Puede cambiar la seguridad',
  'mark.unknown': {
    one: '{count} permiso riesgoso sin confirmar',
    other: '{count} permisos riesgosos sin confirmar',
  },
  'mark.harmless': 'No puede retirar, operar ni cambiar la seguridad',
  'right.make-withdrawals': 'Realizar retiros',
  'right.place-orders': 'Colocar órdenes',
  'right.perform-security-actions': 'Realizar acciones de seguridad',
  'right.view-account-information': 'Ver información de la cuenta',
  'right.view-balances': 'Ver saldos',
  'right.granted': 'Activado',
  'right.denied': 'Desactivado',
  'right.unknown': 'No se sabe',
  'right.by-api': 'respuesta de Bitso, {day}',
  'right.by-page': 'visto en la página de Bitso, {day}',
  'right.by-you': 'lo dijiste tú, {day}',
  'right.unknown-why':
    'Los retiros y las acciones de seguridad no se pueden preguntar. Mira esta llave en la página de API de Bitso.',
  'ip.label': 'Lista de IP',
  'ip.set': 'Definida',
  'ip.none': 'Ninguna: sirve desde cualquier lugar',
  'ip.unknown': 'No se sabe',
  'destinations.label': 'Direcciones de retiro',
  'destinations.set': 'Solo las permitidas',
  'destinations.empty': 'Cualquier dirección',
  'destinations.unknown': 'No se sabe',
  'purpose.balances': 'Ver saldos',
  'purpose.taxes': 'Impuestos',
  'purpose.bot': 'Un bot de trading',
  'purpose.other': 'Otra cosa',
  'remove.title': '¿Quitar «{name}» de Llavero?',
  'remove.text':
    'Se elimina solo de esta bóveda. En Bitso la llave sigue sirviendo a quien la tenga; para terminar con ella, elimínala en la página de API de Bitso.',
  'remove.confirm': 'Quitar de Llavero',

  // adding a key
  'add.title': 'Agregar una llave',
  'add.text':
    'Lo mejor es una llave que solo pueda ver saldos. Antes de guardarla, Llavero le pide a Bitso tus saldos una vez para ver si funciona.',
  'add.name': 'Nombre',
  'add.name-hint': 'El mismo que en Bitso, para que la encuentres ahí.',
  'add.key': 'Llave API',
  'add.secret': 'Secreto API',
  'add.purpose': '¿Para qué es?',
  'add.service': 'Entregada a (opcional)',
  'add.service-hint': 'El programa o sitio que también la usa, si lo hay.',
  'add.key-length': {
    one: '{count} carácter, termina en {end}',
    other: '{count} caracteres, termina en {end}',
  },
  'add.secret-length': { one: '{count} carácter', other: '{count} caracteres' },
  'add.kept-key': 'Guardada en el borrador: {masked}. Deja el campo vacío para usarla.',
  'add.kept-secret': 'Guardado en el borrador. Deja el campo vacío para usarlo.',
  'add.cleaned': 'Se quitaron espacios o caracteres invisibles.',
  'add.swapped': 'Parece que la llave y el secreto están intercambiados.',
  'add.swap': 'Intercambiar',
  'add.missing': 'Esto hace falta.',
  'add.submit': 'Revisar y guardar',
  'add.busy': 'Preguntando a Bitso',
  'add.anyway': 'Guardar de todos modos',
  'add.not-stored': 'La llave aún no está guardada.',
  'add.stored': '«{name}» funciona y está guardada.',
  'add.stored-anyway': '«{name}» está guardada, aunque la revisión falló.',
  'add.draft-kept': 'Borrador guardado, cifrado en la bóveda.',
  'add.draft-lost': 'La bóveda está bloqueada: lo que escribas ahora no se guarda.',
  'add.draft-failed': 'No se pudo guardar el borrador: {reason}',
  'add.forget': 'Descartar borrador',

  // settings
  'settings.currency': 'Moneda del total',
  'settings.language': 'Idioma',
  'settings.language-system': 'El del navegador',
  'settings.theme': 'Tema',
  'settings.theme-system': 'El del sistema',
  'settings.theme-light': 'Claro',
  'settings.theme-dark': 'Oscuro',
  'settings.privacy': 'Ocultar montos',
  'settings.privacy-hint': 'La ventana se abre sin montos hasta que los muestres.',
  'settings.dust': 'Son montos pequeños los de menos de',
  'settings.dust-hint': 'La lista los oculta, dice cuánto suman y los muestra con un clic.',
  'settings.refresh': 'Actualizar por sí solo',
  'settings.refresh-hint':
    'Mientras hay una ventana abierta. Las alertas miran cada cinco minutos de todos modos.',
  'settings.refresh-every': { one: 'cada minuto', other: 'cada {count} minutos' },
  'settings.refresh-never': 'nunca, solo cuando lo pido',
  'settings.auto-lock': 'Bloquear sin actividad tras',
  'settings.auto-lock-hint':
    'Cuenta el teclado y el ratón de toda la computadora. A las 12 horas, y en cada inicio del navegador, se bloquea de todos modos.',
  'settings.auto-lock-locked': 'Desbloquea la bóveda para cambiar esto.',
  'settings.minutes': { one: '{count} minuto', other: '{count} minutos' },
  'currency.mxn': 'Peso mexicano',
  'currency.usd': 'Dólares digitales',
  'currency.brl': 'Real brasileño',
  'currency.ars': 'Peso argentino',
  'currency.cop': 'Peso colombiano',
  'currency.usdt': 'Tether',
  'currency.btc': 'Bitcoin',
  'currency.eur': 'Stablecoins en EUR',

  // inbox: lo que se entregó desde la página de Bitso
  'inbox.title': 'Espera tu palabra',
  'inbox.text':
    'Se entregó desde la página de Bitso y está sellado desde entonces. Nada se usa antes de que lo confirmes.',
  'inbox.captured': 'Llave nueva, capturada {age}',
  'inbox.confirm': 'Probar y guardar',
  'inbox.anyway': 'Guardar de todos modos',
  'inbox.not-stored': 'La llave aún no está guardada; espera aquí.',
  'inbox.discard': 'Descartar',
  'inbox.discard-sure': 'Descartar para siempre',
  'inbox.discard-text':
    'Bitso nunca vuelve a mostrar este secreto. La llave sigue viva en Bitso hasta que la borres ahí.',
  'inbox.seen': 'Vistas en la lista de llaves de Bitso',
  'inbox.seen-text':
    'Aún no están en tu registro. Al agregarlas se guarda su nombre y lo que se sabe de ellas, sin secreto.',
  'inbox.add': 'Agregar «{name}»',
  'inbox.waiting': {
    one: '{count} llave capturada espera tu palabra',
    other: '{count} llaves capturadas esperan tu palabra',
  },
  'inbox.look': 'Ver',

  // about
  'about.only-reads': 'Solo lee: ninguna parte suya puede enviar a Bitso una orden, un retiro o un cambio.',
  'about.one-host': 'Habla con bitso.com y con nadie más. Sin servidor nuestro, sin analítica.',
  'about.observes': 'En la página de Bitso lee y muestra. Nunca presiona, marca ni llena nada.',
  'about.vault': 'Los secretos nunca salen de la bóveda, y ninguno se vuelve a mostrar.',
  'about.version': 'Llavero {version}. Software libre con licencia MIT. No lo hace Bitso.',
};
