import { plain } from '../permissions/words.ts';

/*
 * What headings, buttons and fields are about. Patterns meet text in plain form: lower case, no accents.
 * One line per wording group; all languages always active, as in permissions/labels.ts.
 * On most pages none is asked for, so each is made when it is.
 */
const oneOf = (...lines: string[]) => {
  let made: RegExp | undefined;
  const pattern = () => {
    made ??= new RegExp(`\\b(${lines.join('|')})\\b`);
    return made;
  };
  return {
    test: (text: string) => pattern().test(text),
    placeIn: (text: string) => text.search(pattern()),
  };
};

const making = oneOf(
  'add|new|create|generate|edit|make|register|update',
  'agrega|agregar|anadir|anade|nueva|nuevo|crear?|crea|genera|generar|editar?|registrar|alta',
  'adicione|adicionar|nova|novo|crie|criar|gere|gerar|cadastrar|atualizar',
);
const keyNoun = oneOf(
  'keys?|credentials?',
  'claves?|llaves?|credencial|credenciales',
  'chaves?|credenciais',
  'tokens?|acces[os]+|acessos?',
);
const api = oneOf('apis?', 'apikeys?');
const otherKey = oneOf(
  'security|seguridad|seguranca|pix|passkeys?|ssh|public|publica|pass|acceso|sesion|fiscal|licen\\w+',
);
const elsewhere = oneOf(
  'notif\\w+|alerts?|alertas?|avis[oea]s?|avisar\\w*|e ?mails?|correos?|push|sms|newsletter|boletin|marketing|comunicac\\w+|communications?',
  '2fa|two factor|two step|dos factores|dois fatores|dos pasos|duas etapas|authenticator|authentication|autenticacion|autenticacao|verificacion|verificacao|verification',
  'results?( for)?|search|filters?|download|export\\w*|csv|statements?|resultados?|busqueda|buscar|filtros?|descargar?|exportar|busca|baixar|extratos?',
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
  const isApi = api.test(said);
  if (isApi && making.test(said) && !/\bnotif/.test(said)) return 'new-key';
  if (elsewhere.test(said)) return 'elsewhere';
  if (isApi) return 'key';
  if (making.test(said) && keyNoun.test(said) && !otherKey.test(said)) return 'maybe-key';
  return permissions.test(said) ? 'permissions' : null;
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
  if (going.test(said)) return 'next';
  if (saving.test(said) && !(listing.test(said) && !api.test(said.replace(/api address\w*/, ''))))
    return 'save';
  return removing.test(said) ? 'remove' : null;
}

const ip = oneOf(
  'ips?|ip address(es)?|api address(es)?|direccion(es)? (de )?(ip|api)|enderecos? (de )?(ip|api|da api)|whitelist\\w*|allowlist\\w*|lista blanca|restrict\\w*|restringir|restriccion\\w*|restringi\\w*|restricao|restricoes',
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
  if (searching.test(said)) return 'search';
  if (destination.test(said)) return 'destinations';
  if (ip.test(said)) return 'ip';
  if (secret.test(said)) return 'secret';
  if (keyName.test(said)) return 'name';
  if (code.test(said)) return 'code';
  return keyNoun.test(said) || api.test(said) ? 'key' : null;
}

/** Switches of a key form that are no rights and need no word: understanding, remembering, telling. */
const harmless = oneOf(
  'understand|i have|accept|agree|terms|remember|notify|notif\\w+|e ?mail|alert\\w*|expir\\w*|show|hide|dark|theme|ip|address\\w*|restrict\\w*|block|lock|test|sandbox|favorit\\w*|2fa|confirm\\w*|read only|active|enabled|all|cookies?|log|limit\\w*|never|no|not|without',
  'entiendo|comprendo|acepto|terminos|recordar|recuerd\\w+|avisar\\w*|avis[ao]\\w*|correo|vence|vencimiento|caduc\\w+|mostrar|ocultar|oscuro|tema|direccion\\w*|restring\\w+|bloque\\w+|solo lectura|activa|todos|sin|nunca|respald\\w+|guard\\w+',
  'entendo|compreendo|aceito|termos|lembrar|aviso|expira\\w*|escuro|endereco\\w*|bloque\\w+|somente leitura|ativa|sem|nao|li e',
);
export const isHarmless = (text: string): boolean => harmless.test(plain(text));

/** Addresses at which Bitso's key page may stand (FACTS §7): a reason to look, never to decide. */
export const isKeyAddress = (path: string): boolean =>
  /\/(api[_-]?(setup|keys?|settings|credentials|management)?|developers?(-platform)?)(\/|$)/i.test(path) &&
  !/^\/api\/v\d/i.test(path);
