import type { RightId } from './rights.ts';

/*
 * Words apart by white space. Taken apart by classify.ts when the first label is read, which on most pages is never.
 */

/** Words that say nothing about which right is meant. */
export const fillers = `
  a an the to of for from in into on off at by with via through your my our their this that it its can be able is are
  allow allows enable enables permit permits grant grants authorize authorise activate let lets turn switch
  perm permission right access scope key api bitso full only enabled disabled active inactive optional required
  recommended advanced new risk dangerous and or any all
  el la los las lo un una unos unas de del al en con por para que tu tus su sus mi mis esta este puede pueden
  permitir permite habilitar habilita activar activa autorizar autoriza conceder permiso derecho acceso acceder clave
  llave activado desactivado habilitado deshabilitado activo inactivo opcional requerido recomendado avanzado nuevo
  nueva peligroso solo y o e u todo toda desde hacia
  os as um uma do da dos das na nos nas em com pelo pela seu sua seus suas meu minha pode podem
  ativar ativa permissao permissoe direito acesso acessar chave ativado desativado
  desabilitado ativo inativo obrigatorio avancado novo nova perigoso somente apenas ou
`;

/** Verbs of doing: interchangeable, and enough to make a phrase of a bare noun. */
export const doing = `
  make making perform performing do doing execute executing carry place placing placement put create creating
  creation enter submit submitting issue process processing initiate start request take taking conduct complete run manage
  realizar realiza realice realizacion hacer haz hace haga efectuar efectua ejecutar ejecuta ejecucion colocar coloca colocacion
  crear crea creacion poner pon emitir procesar iniciar solicitar generar introducir ingresar lanzar gestionar
  administrar llevar cabo tramitar
  fazer faz faca efetuar efetua executar executa execucao criar cria criacao realizacao inserir processar gerar gerenciar
  lancar colocacao efetivar registrar
`;

/** Verbs of looking: one meaning, and never dropped, for "view withdrawals" is not "withdrawals". */
export const looking = `
  view views viewing see seeing read reading check show list query consult get fetch inspect retrieve display monitor
  ver leer lectura consultar consulta visualizar visualizacion mostrar revisar obtener conocer mirar checar
  ler leitura exibir visualizacao obter conferir acompanhar
`;

/** Words with one meaning here; the first of each line stands for the others. */
export const synonyms = `
  money|fund|asset|coin|crypto|cryptocurrency|cryptocurrencie|cryptos|currency|token
  money|dinero|fondo|criptomoneda|cripto|activos|moneda|recurso|efectivo
  money|dinheiro|fundo|criptomoeda|criptoativo|ativos|moeda|valore|valor
  withdraw|withdrawal|withdrawing|withdrawl|retiro|retirar|retirada|saque|sacar
  order|orden|ordene|ordem|orden
  security|seguridad|seguranca
  action|accion|accione|acao|acoe
  account|cuenta|conta
  info|information|informacion|informacione|informacao|informacoe
`;

/** Words that may stand beside a right's wording without changing it. */
export const extras: Record<RightId, string> = {
  'make-withdrawals':
    'money account external externo externa wallet billetera cartera carteira bank banco blockchain fiat out fuera fora outside address exchange',
  'place-orders':
    'money account out buy sell market limit spot cancel edit modify compra venta venda comprar vender mercado limite cancelar editar modificar',
  'perform-security-actions': 'account out sensitive sensible sensivel sensivei',
  'view-account-information': 'personal pessoal user usuario basic basica general',
  'view-balances': 'money account current actual atual available disponible disponivel disponivei wallet',
};
