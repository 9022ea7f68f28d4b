/** Lo que dice el doctor: causas con su arreglo, y lo que vio. */
export const doctorEs = {
  'doctor.examine': 'Averiguar por qué',
  'doctor.again': 'Revisar otra vez',
  'doctor.sends': 'Envía GET /ticker sin llave, y GET /balance con esta.',
  'doctor.status':
    'Preguntar también a la página de estado de Bitso (status.bitso.com, sin cookies; el navegador te pide permiso antes)',
  'doctor.works': 'Ahora funciona.',
  'doctor.causes': 'Qué puede ser, en el orden en que conviene revisar',
  'doctor.evidence': 'Lo que vio Llavero',
  'doctor.copy': 'Copiar detalles',
  'doctor.copy-hint': 'Sin llave, secreto, nombre ni cantidades.',
  'weight.seen': 'Comprobado',
  'weight.likely': 'Probable',
  'weight.possible': 'Posible',
  'cause.no-connection': 'No hay conexión. Revisa la red de esta computadora.',
  'cause.site-access': 'El navegador no deja que Llavero llegue a bitso.com. Da acceso en «Advertencia».',
  'cause.network':
    'Algo en el camino, como una VPN, un proxy o la página de acceso de una red. Prueba con otra red.',
  'cause.web-filter':
    'El filtro web de Bitso rechazó la dirección de esta computadora. Prueba sin VPN, o más tarde.',
  'cause.clock': 'El reloj de esta computadora está mal. Ponlo en automático.',
  'cause.bitso-fault': 'Bitso tiene una falla. Espera, o mira status.bitso.com.',
  'cause.bitso-slow': 'Bitso responde demasiado lento. Intenta de nuevo en un momento.',
  'cause.bitso-changed':
    'Bitso responde de una forma que Llavero no conoce. Busca una actualización de Llavero.',
  'cause.too-many': 'Demasiadas solicitudes de esta cuenta. Espera un minuto; un bot gasta el mismo cupo.',
  'cause.ip-list':
    'La dirección de esta computadora no está en la lista de IP de la llave. Revisa la llave en la página de API de Bitso y agrega la dirección.',
  'cause.deleted': 'La llave se borró en Bitso. Revisa si sigue en la lista; si no, crea una nueva.',
  'cause.switched-off': 'La llave está desactivada en Bitso. Revísalo en la lista.',
  'cause.right-off': '«Ver balances» está apagado en esta llave. Crea una que solo tenga eso.',
  'cause.mistyped':
    'La llave o el secreto no son los que mostró Bitso. Cópialos otra vez; si perdiste el secreto, hace falta una llave nueva.',
  'cause.swapped':
    'La llave y el secreto parecen estar uno en el lugar del otro. Agrega la llave otra vez, al revés.',
  'cause.damaged':
    'La llave o el secreto parecen dañados: comillas, una etiqueta, caracteres ocultos, cortados o pegados dos veces. Cópialos otra vez.',
  'cause.filled-in':
    'El navegador o un gestor de contraseñas pudo llenar otra cosa. Vacía los dos campos y pega otra vez.',
  'cause.nonce-clash':
    'Otro programa usa la misma llave con números que van adelante. Da a cada programa su propia llave.',
  'cause.restricted': 'Bitso restringió la cuenta. Entra ahí y escribe a su soporte.',
  'cause.country': 'Bitso no da servicio en el lugar donde parece estar esta computadora. Prueba sin VPN.',
  'cause.unverified': 'Bitso pide algo más de quien tiene la cuenta. Entra ahí y revisa.',
  'cause.terms': 'Bitso pide aceptar sus nuevos términos. Entra ahí y léelos.',
  'cause.not-known': 'Llavero no lo puede saber. Revisa más tarde, y copia los detalles si sigue.',
  'evidence.answered': 'Respondió Bitso, o algo en su lugar ({status}).',
  'evidence.no-reply': 'No llegó respuesta.',
  'evidence.clock-ahead': 'El reloj de esta computadora va adelantado {span} respecto a la respuesta.',
  'evidence.clock-behind': 'El reloj de esta computadora va atrasado {span} respecto a la respuesta.',
  'evidence.clock-right': 'El reloj de esta computadora coincide con el de la respuesta.',
  'evidence.clock-unknown': 'La respuesta no dijo qué hora es; no se pudo comparar el reloj.',
  'evidence.has-worked': 'Esta llave ya funcionó en esta computadora: su secreto es correcto.',
  'evidence.never-worked': 'Esta llave nunca ha funcionado en esta computadora.',
  'evidence.ip-set': 'El registro dice que la llave tiene lista de IP.',
  'evidence.ip-none': 'El registro dice que la llave no tiene lista de IP.',
  'evidence.ip-unknown': 'No se sabe si la llave tiene lista de IP.',
  'evidence.prices-answered': 'Los precios públicos llegaron: se puede llegar a Bitso.',
  'evidence.prices-failed': 'Los precios públicos tampoco llegaron.',
  'evidence.other-key-worked': 'Otra llave funcionó en esos mismos minutos.',
  'evidence.browser-offline': 'El navegador dice que no hay conexión.',
  'evidence.bitso-fine': 'La página de estado de Bitso no reporta problemas.',
  'evidence.bitso-troubled': 'La página de estado de Bitso reporta problemas o mantenimiento.',
} as const;
