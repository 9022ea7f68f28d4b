export const hygieneEs = {
  // registry
  'hygiene.describe': 'Lo que sé de ella',
  'hygiene.describe-title': '¿Qué sabes de «{name}»?',
  'hygiene.describe-text':
    'Mira la llave en la página de API de Bitso y di lo que aparece ahí. Lo que no sepas queda como no sabido.',
  'hygiene.created': 'Creada el',
  'hygiene.replace-by': 'Reemplazar antes del',
  'hygiene.notes': 'Notas',
  'hygiene.notes-hint': 'Nunca escribas aquí un secreto.',
  'hygiene.date-unknown': 'Déjalo vacío si no lo sabes.',
  'hygiene.account': 'Cuenta',
  'hygiene.same-account': 'La misma que «{name}»: se cuenta una vez',
  'hygiene.count-apart': 'Es otra cuenta',
  'hygiene.retired': 'Revocada el {day}; se conserva como historial',
  'hygiene.unretire': 'Todavía existe',
  'hygiene.register': 'Una llave que tiene alguien más',
  'hygiene.register-text':
    'Una llave que diste a un rastreador, un bot o un programa de impuestos también cuenta. Llavero no necesita el secreto para cuidarla.',
  'hygiene.register-key': 'Clave API, no el secreto (opcional)',
  'hygiene.register-key-hint':
    'Solo se guarda una huella, para notar cuando dos servicios tienen la misma llave.',
  'hygiene.register-submit': 'Agregar al registro',
  'hygiene.registered': '«{name}» está en el registro. Ahora di qué puede hacer.',
  'right.by-api-likely': 'probable, por la respuesta de Bitso, {day}',
};
