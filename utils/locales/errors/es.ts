import type { Errors } from '../../i18n.ts';

/** `{code}` es el código propio de Bitso entre paréntesis, o nada. */
export const errorsEs: Errors = {
  offline: {
    what: 'No tienes conexión.',
    money: 'Tu dinero sigue igual; ves lo último que vio Llavero.',
    next: 'Llavero vuelve a intentarlo cuando regrese la conexión.',
  },
  'connection-failed': {
    what: 'La conexión con Bitso falló o se cortó a la mitad.',
    money: 'Eso no dice nada malo de tu llave. Tu dinero sigue igual; ves lo último que vio Llavero.',
    next: 'Llavero vuelve a pedir los saldos por su cuenta; para lo demás, inténtalo de nuevo en un momento.',
  },
  'timed-out': {
    what: 'Bitso no respondió a tiempo.',
    money: 'Nada cambió; ves lo último que vio Llavero.',
    next: 'Inténtalo de nuevo en un momento.',
  },
  'bitso-blocked': {
    what: 'El filtro web de Bitso rechazó la consulta antes de que llegara a tu cuenta{code}.',
    money: 'Nada cambió.',
    next: 'Abre bitso.com en una pestaña para ver si ahí funciona, o prueba sin VPN.',
  },
  'bitso-down': {
    what: 'Bitso tiene una falla de su lado{code}.',
    money: 'Nada cambió; ves lo último que vio Llavero.',
    next: 'Inténtalo más tarde o consulta status.bitso.com.',
  },
  'bitso-refused': {
    what: 'Bitso rechazó la consulta{code}.',
    money: 'Nada cambió.',
    next: 'Inténtalo de nuevo. Si sigue, revisa la llave en la página de API de Bitso.',
  },
  'bad-reply': {
    what: 'Bitso respondió algo que Llavero no entiende.',
    money: 'Nada cambió, y nada se supuso a partir de eso.',
    next: 'Inténtalo más tarde. Si sigue, quizá Llavero necesite una actualización.',
  },
  'key-refused': {
    what: 'Bitso rechazó la llave{code}.',
    money: 'Nada cambió en tu cuenta.',
    next: 'Revisa en este orden: la dirección de esta computadora no está en la lista de IP de la llave; la llave fue eliminada o desactivada; el secreto tiene un error; el reloj de esta computadora está mal.',
  },
  'key-inactive': {
    what: 'Esta llave está desactivada en Bitso{code}.',
    money: 'No puede hacer nada hasta que alguien la active.',
    next: 'Actívala en la página de API de Bitso o usa otra llave.',
  },
  'right-missing': {
    what: 'Esta llave no puede ver saldos{code}.',
    money: 'Nada cambió.',
    next: 'Crea una llave solo con «Ver saldos» activado y agrega esa.',
  },
  'ip-refused': {
    what: 'Bitso rechazó la llave{code}: la dirección de esta computadora no está en su lista de IP.',
    money: 'Nada cambió.',
    next: 'Agrega la dirección en Bitso o usa otra llave.',
  },
  'nonce-refused': {
    what: 'Bitso rechazó la hora de la consulta{code}.',
    money: 'Nada cambió.',
    next: 'Pon el reloj de esta computadora en automático e inténtalo de nuevo.',
  },
  'account-restricted': {
    what: 'Bitso dice que esta cuenta está restringida{code}.',
    money: 'Llavero no puede saber qué significa para tu dinero; solo Bitso puede.',
    next: 'Entra a bitso.com y escribe a su soporte.',
  },
  'rate-limited': {
    what: 'Bitso pide una pausa: demasiadas consultas{code}.',
    money: 'Nada cambió; ves lo último que vio Llavero.',
    next: 'Espera un minuto. Un bot en la misma cuenta gasta el mismo límite.',
  },
  'no-site-access': {
    what: 'El navegador no deja que Llavero llegue a bitso.com.',
    money: 'Nada cambió, pero Llavero no puede leer saldos ni avisarte en la página de Bitso.',
    next: 'Da acceso en la página de Llavero.',
  },
  'vault-empty': {
    what: 'Todavía no hay bóveda.',
    money: 'Nada cambió.',
    next: 'Crea una primero; toma un minuto.',
  },
  'vault-exists': {
    what: 'Ya hay una bóveda.',
    money: 'No se tocó.',
    next: 'Desbloquéala con su frase de acceso.',
  },
  'vault-locked': {
    what: 'La bóveda está bloqueada.',
    money: 'Nada cambió.',
    next: 'Desbloquéala e inténtalo de nuevo.',
  },
  'vault-damaged': {
    what: 'La bóveda de esta computadora está dañada.',
    money: 'Esto no toca tu dinero en Bitso.',
    next: 'Restaura un respaldo. Si no tienes, guarda los datos dañados, crea llaves nuevas en Bitso y elimina ahí las viejas.',
  },
  'vault-too-new': {
    what: 'Esta bóveda la escribió una versión más nueva de Llavero.',
    money: 'Está intacta y no se tocó.',
    next: 'Actualiza Llavero para abrirla.',
  },
  'passphrase-short': {
    what: 'La frase de acceso es muy corta.',
    money: 'Nada se guardó.',
    next: 'Usa al menos 12 caracteres: unas palabras sin relación son fáciles de recordar.',
  },
  'passphrase-wrong': {
    what: 'Esa no es la frase de acceso de esta bóveda.',
    money: 'La bóveda está intacta.',
    next: 'Revisa las mayúsculas y el idioma del teclado, e inténtalo de nuevo.',
  },
  'backup-damaged': {
    what: 'Este archivo no es un respaldo completo de Llavero.',
    money: 'Nada cambió.',
    next: 'Prueba con otra copia; quizá la descarga quedó incompleta.',
  },
  'backup-too-new': {
    what: 'Este respaldo lo escribió un Llavero más nuevo.',
    money: 'Está intacto y nada cambió.',
    next: 'Actualiza Llavero para leerlo.',
  },
  'backup-passphrase-wrong': {
    what: 'Esa no es la frase de acceso de este archivo.',
    money: 'El archivo está intacto y nada cambió.',
    next: 'Es la frase que elegiste al hacer el archivo; puede ser una anterior.',
  },
  'passkey-cancelled': {
    what: 'No se usó la passkey.',
    money: 'Nada cambió.',
    next: 'Inténtalo de nuevo o usa la frase de acceso.',
  },
  'passkey-unfit': {
    what: 'Esta passkey no puede abrir una bóveda: al dispositivo o al navegador le falta la función necesaria (PRF).',
    money: 'Nada cambió.',
    next: 'Sigue con la frase de acceso o prueba otro dispositivo. Puedes borrar la passkey sin uso en los ajustes de tu dispositivo.',
  },
  'passkey-known': {
    what: 'Este dispositivo ya tiene una passkey para la bóveda.',
    money: 'Nada cambió.',
    next: 'Usa la que ya está o quítala primero.',
  },
  'passkey-many': {
    what: 'La bóveda ya tiene ocho passkeys.',
    money: 'Nada cambió.',
    next: 'Quita una primero.',
  },
  'passkey-wrong': {
    what: 'Esta passkey no abre la bóveda.',
    money: 'La bóveda está intacta.',
    next: 'Usa la frase de acceso; luego quita esta passkey y agrégala de nuevo.',
  },
  'passkey-failed': {
    what: 'El navegador no pudo usar la passkey.',
    money: 'Nada cambió.',
    next: 'Usa la frase de acceso.',
  },
  'storage-failed': {
    what: 'El navegador no pudo guardar esto.',
    money: 'Lo que ya estaba guardado sigue intacto; el último cambio no se guardó.',
    next: 'Libera espacio en disco e inténtalo de nuevo.',
  },
  'storage-unreadable': {
    what: 'Llavero no puede leer su propio almacenamiento en este navegador.',
    money:
      'Tu bóveda puede estar intacta: no se escribió nada encima y no se puede crear otra en su lugar. Tu dinero en Bitso no está afectado.',
    next: 'Cierra todas las ventanas de este navegador y vuelve a abrirlo. Si sigue igual, libera espacio en disco; si tampoco ayuda, restaura tu archivo de respaldo en otro perfil del navegador.',
  },
  conflict: {
    what: 'Otra ventana de Llavero cambió la bóveda en el mismo momento.',
    money: 'Se guardó su cambio, este no.',
    next: 'Inténtalo de nuevo.',
  },
  'key-malformed': {
    what: 'Esto no parece una llave de Bitso.',
    money: 'Nada se guardó.',
    next: 'Copia otra vez la llave desde Bitso, completa y sin nada alrededor.',
  },
  'secret-malformed': {
    what: 'Esto no parece un secreto de Bitso.',
    money: 'Nada se guardó.',
    next: 'Copia otra vez el secreto. Bitso lo muestra una sola vez: si ya no lo tienes, crea otra llave.',
  },
  'key-and-secret-swapped': {
    what: 'La llave y el secreto parecen estar intercambiados.',
    money: 'Nada se guardó.',
    next: 'Intercámbialos e inténtalo de nuevo.',
  },
  'name-missing': {
    what: 'A la llave le falta un nombre.',
    money: 'Nada se guardó.',
    next: 'Ponle el nombre que tiene en Bitso, para que la encuentres ahí.',
  },
  'key-exists': {
    what: 'Esta llave ya está en la bóveda.',
    money: 'Nada cambió.',
    next: 'Búscala en la lista de llaves.',
  },
  'key-unknown': {
    what: 'Esta llave ya no está en la bóveda.',
    money: 'Nada cambió.',
    next: 'Probablemente se quitó en otra ventana.',
  },
  'inbox-full': {
    what: 'Ya hay seis llaves capturadas en espera.',
    money: 'Esta no se guardó.',
    next: 'Desbloquea Llavero, confirma o descarta las que esperan e inténtalo de nuevo.',
  },
  'inbox-item-unreadable': {
    what: 'Una llave capturada ya no se puede leer.',
    money: 'Nada más se ve afectado.',
    next: 'Descártala, borra esa llave en Bitso y crea una nueva.',
  },
  forbidden: {
    what: 'Llavero rechazó una solicitud que no venía de sus propias páginas.',
    money: 'Nada cambió.',
    next: 'Recarga esta página.',
  },
  'bad-request': {
    what: 'Llavero no aceptó lo que se escribió.',
    money: 'Nada cambió.',
    next: 'Acorta lo que escribiste e inténtalo de nuevo, o recarga esta página.',
  },
  'no-background': {
    what: 'Llavero se actualizó o se detuvo mientras esta ventana estaba abierta.',
    money: 'Lo guardado está intacto.',
    next: 'Cierra esta ventana y ábrela de nuevo.',
  },
  internal: {
    what: 'Algo salió mal dentro de Llavero.',
    money: 'Llavero solo lee, así que nada cambió en Bitso.',
    next: 'Inténtalo de nuevo. Si sigue, cierra y abre el navegador.',
  },
};
