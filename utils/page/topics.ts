import { plain } from '../permissions/words.ts';
import { oneOf } from './phrases.ts';

/*
 * What headings, buttons and fields are about. Patterns (phrases.ts) meet text in plain form: lower case, no
 * accents. One line per wording group; all languages always active, as in permissions/labels.ts.
 */
const making = oneOf(
  'add|new|create|generate|edit|make|register|update',
  'agrega|agregar|anadir|anade|nueva|nuevo|crear?|crea|genera|generar|editar?|registrar|alta',
  'adicione|adicionar|nova|novo|crie|criar|gere|gerar|cadastrar|atualizar',
);
const keyNoun = oneOf(
  'keys?|credentials?',
  'claves?|llaves?|credencial|credenciales',
  'chaves?|credenciais',
  'tokens?|access|accesos?|acessos?',
);
const api = oneOf('apis?', 'apikeys?');
const otherKey = oneOf(
  'security|seguridad|seguranca|pix|passkeys?|ssh|public|publica|pass|acceso|sesion|fiscal|licen+',
);
const elsewhere = oneOf(
  'notif+|alerts?|alertas?|avis(o|e|a)s?|avisar*|e ?mails?|correos?|push|sms|newsletter|boletin|marketing|comunicac+|communications?',
  '2fa|two factor|two step|dos factores|dois fatores|dos pasos|duas etapas|authenticator|authentication|autenticacion|autenticacao|verificacion|verificacao|verification',
  'results?( for)?|search|filters?|download|export*|csv|statements?|resultados?|busqueda|buscar|filtros?|descargar?|busca|baixar|extratos?',
  'limits?|limites?|cookies?|privacy|privacidad|privacidade|language|idioma|webhooks?|fees|comisiones|taxas|tarifas',
);
const permissions = oneOf(
  'permissions?|scopes?|rights',
  'permisos?|derechos?|alcances?',
  'permissao|permissoes|direitos|escopos?',
);

export type Topic = 'new-key' | 'maybe-key' | 'key' | 'permissions' | 'elsewhere' | null;

/** What a heading, a dialog's name or a button is about. */
export function topicOf(text: string): Topic {
  const said = plain(text);
  if (said === '' || said.length > 90) return null;
  const isApi = api.isIn(said);
  if (isApi && making.isIn(said) && !said.includes('notif')) return 'new-key';
  if (elsewhere.isIn(said)) return 'elsewhere';
  if (isApi) return 'key';
  if (making.isIn(said) && keyNoun.isIn(said) && !otherKey.isIn(said)) return 'maybe-key';
  return permissions.isIn(said) ? 'permissions' : null;
}

const saving = oneOf(
  'save|saved?|add|create|generate|confirm|submit|done|finish|apply|update|register|accept',
  'guardar|agregar|anadir|crear|generar|confirmar|enviar|listo|finalizar|terminar|aplicar|actualizar|registrar|aceptar|dar de alta',
  'salvar|adicionar|criar|gerar|concluir|pronto|atualizar|cadastrar|aceitar|finalizar',
);
const going = oneOf(
  'next|continue|proceed',
  'siguiente|continuar|seguir',
  'proximo|proxima|avancar|prosseguir',
);
const leaving = oneOf(
  'cancel|back|close|dismiss|go back|discard|help|learn more|copy|show|hide|log ?out',
  'cancelar|volver|regresar|atras|cerrar|descartar|ayuda|copiar|mostrar|ocultar|salir|mas informacion',
  'voltar|fechar|ajuda|sair|saiba mais',
);
const removing = oneOf(
  'delete|remove|revoke|edit|manage|details|disable',
  'eliminar|borrar|quitar|revocar|editar|detalles|administrar',
  'excluir|remover|revogar|apagar|detalhes|gerenciar',
);
const listing = oneOf(
  'address(es)?|ips?|direccion(es)?|enderecos?|another|otra|outro|all|todos|todas|everything|todo|tudo|wallet|contact|label',
);

export type Act = 'save' | 'next' | 'leave' | 'remove' | null;

/** What a button does, by what it says. */
export function actOf(text: string): Act {
  const said = plain(text);
  if (said === '' || said.length > 60) return null;
  const [leaves, saves] = [leaving, saving].map((act) => act.placeIn(said));
  if (leaves !== undefined && leaves >= 0 && !(saves !== undefined && saves >= 0 && saves < leaves))
    return 'leave';
  if (going.isIn(said)) return 'next';
  if (saving.isIn(said) && !(listing.isIn(said) && !api.isIn(said.replace(/api address\w*/, ''))))
    return 'save';
  return removing.isIn(said) ? 'remove' : null;
}

const ip = oneOf(
  'ips?|ip address(es)?|api address(es)?|direccion(es)? (de )?(ip|api)|enderecos? (de )?(ip|api|da api)|whitelist*|allowlist*|lista blanca|restrict*|restriccion*|restringi*|restricao|restricoes',
);
const destination = oneOf(
  '(withdrawal|destination|allowed|approved|trusted|payout|receiving) (wallet |withdrawal |destination )?address(es)?',
  'direccion(es)? (de )?(retiro|destino|permitidas?|autorizadas?|confianza)|destinos?( permitidos)?',
  'enderecos? (de )?(saque|destino|permitidos?|autorizados?|retirada)|any address|cualquier direccion|qualquer endereco',
);
const secret = oneOf(
  'secret|secret key|api secret|private key',
  'secreto|secreta|clave secreta|llave secreta|clave privada',
  'segredo|chave secreta|chave privada',
);
const keyName = oneOf(
  '(key|api) name|name|label|nickname|alias',
  'nombre|etiqueta|apodo',
  'nome|rotulo|apelido',
);
const code = oneOf('2fa|code|otp|pin|codigo|token|password|contrasena|senha|nip|authenticator');
const searching = oneOf('search|filter|buscar|filtrar|busca|pesquisar|pesquisa');

export type Field = 'ip' | 'destinations' | 'secret' | 'key' | 'name' | 'code' | 'search' | null;

/** What a field asks for or shows, by its label. */
export function fieldOf(text: string): Field {
  const said = plain(text);
  if (said === '' || said.length > 120) return null;
  if (searching.isIn(said)) return 'search';
  if (destination.isIn(said)) return 'destinations';
  if (ip.isIn(said)) return 'ip';
  if (secret.isIn(said)) return 'secret';
  if (keyName.isIn(said)) return 'name';
  if (code.isIn(said)) return 'code';
  return keyNoun.isIn(said) || api.isIn(said) ? 'key' : null;
}

/** Switches of a key form that are no rights and need no word: understanding, remembering, telling. */
const harmless = oneOf(
  'understand|i have|accept|agree|terms|remember|notif+|e ?mail|alert*|expir*|show|hide|dark|theme|ip|address*|restrict*|block|lock|test|sandbox|favorit*|2fa|confirm*|read only|active|enabled|all|cookies?|log|limit*|never|no|not|without',
  'entiendo|comprendo|acepto|terminos|recordar|recuerd+|avis(a|o)*|correo|vence|vencimiento|caduc+|mostrar|ocultar|oscuro|tema|direccion*|restring+|bloque+|solo lectura|activa|todos|sin|nunca|respald+|guard+',
  'entendo|compreendo|aceito|termos|lembrar|escuro|endereco*|somente leitura|ativa|sem|nao|li e',
);
export const isHarmless = (text: string): boolean => harmless.isIn(plain(text));

/** Addresses at which Bitso's key page may stand (FACTS §7): a reason to look, never to decide. */
export const isKeyAddress = (path: string): boolean =>
  /\/(api[_-]?(setup|keys?|settings|credentials|management)?|developers?(-platform)?)(\/|$)/i.test(path) &&
  !/^\/api\/v\d/i.test(path);
