import type { RightId } from '../../../utils/permissions/rights.ts';

/** One translator's version of the key form. */
export interface Wording {
  name: string;
  lang: string;
  labels: Record<RightId, string>;
  heading: string;
  save: string;
}

/** View balances · view account information · place orders · security actions · make withdrawals · heading · save. */
type Row = [name: string, lang: string, string, string, string, string, string, string, string];

// The first row is Bitso's own documentation; all others are what a redesign or a translator could choose.
// biome-ignore format: a table is read by its columns
const rows: Row[] = [
  ['en docs', 'en', 'View balances', 'View account information', 'Place orders', 'Perform security actions', 'Make withdrawals', 'Add new API key', 'Add new API key'],
  ['en lower', 'en', 'view balances', 'view account information', 'place orders', 'perform security actions', 'make withdrawals', 'Add new API', 'Save'],
  ['en guides', 'en', 'Read balances', 'Read account information', 'Create orders', 'Execute security actions', 'Perform withdrawals', 'Create API key', 'Create key'],
  ['en nouns', 'en', 'Balances', 'Account information', 'Orders', 'Security actions', 'Withdrawals', 'New API key', 'Generate key'],
  ['en verbs', 'en', 'See balances', 'See account info', 'Trade', 'Take security actions', 'Withdraw', 'API key settings', 'Save changes'],
  ['en long', 'en', 'View your balances', 'View your account information', 'Place and cancel orders', 'Perform account security actions', 'Make withdrawals from your account', 'Edit API key', 'Update key'],
  ['en funds', 'en', 'Check balances', 'Access account details', 'Trading', 'Security actions', 'Withdraw funds', 'Create a new API key', 'Create'],
  ['en upper', 'en', 'VIEW BALANCES', 'VIEW ACCOUNT INFORMATION', 'PLACE ORDERS', 'PERFORM SECURITY ACTIONS', 'MAKE WITHDRAWALS', 'ADD NEW API KEY', 'ADD NEW API KEY'],
  ['en enable', 'en', 'Enable reading balances', 'Enable reading account information', 'Enable trading', 'Enable security actions', 'Enable withdrawals', 'API permissions', 'Confirm'],
  ['en allow', 'en', 'Allow viewing balances', 'Allow viewing account information', 'Allow placing orders', 'Allow security actions', 'Allow withdrawals', 'Add API credentials', 'Continue'],
  ['es colocar', 'es', 'Ver saldos', 'Ver información de la cuenta', 'Colocar órdenes', 'Realizar acciones de seguridad', 'Realizar retiros', 'Agregar nueva clave API', 'Agregar nueva clave API'],
  ['es crear', 'es-MX', 'Consultar saldos', 'Consultar información de la cuenta', 'Crear órdenes', 'Ejecutar acciones de seguridad', 'Hacer retiros', 'Nueva llave API', 'Crear llave'],
  ['es nombres', 'es-MX', 'Saldos', 'Información de la cuenta', 'Órdenes', 'Acciones de seguridad', 'Retiros', 'Crear clave API', 'Guardar'],
  ['es sin acentos', 'es', 'Ver saldo', 'Ver informacion de cuenta', 'Colocar ordenes', 'Acciones de seguridad', 'Retirar', 'Configuracion de API', 'Guardar cambios'],
  ['es fondos', 'es-CO', 'Visualizar saldos', 'Visualizar información de tu cuenta', 'Enviar órdenes', 'Efectuar acciones de seguridad', 'Retirar fondos', 'Crear API key', 'Generar API key'],
  ['es operar', 'es-CO', 'Ver balances', 'Ver los datos de la cuenta', 'Operar', 'Acciones de seguridad', 'Retiro de fondos', 'Crear nueva API key', 'Crear'],
  ['es voseo', 'es-AR', 'Ver tus saldos', 'Ver la información de tu cuenta', 'Realizar órdenes', 'Realizar acciones de seguridad', 'Realizar extracciones', 'Creá tu clave API', 'Crear clave'],
  ['es poner', 'es-MX', 'Lectura de saldos', 'Lectura de información de la cuenta', 'Poner órdenes', 'Llevar a cabo acciones de seguridad', 'Efectuar retiros', 'Permisos de la API', 'Continuar'],
  ['es ejecutar', 'es-419', 'Consulta de saldos', 'Consulta de información de cuenta', 'Ejecutar órdenes', 'Ejecución de acciones de seguridad', 'Solicitar retiros', 'Agregar clave de API', 'Agregar'],
  ['es permitir', 'es', 'Permitir ver saldos', 'Permitir ver información de la cuenta', 'Permitir colocar órdenes', 'Permitir acciones de seguridad', 'Permitir retiros', 'Generar clave API', 'Confirmar'],
  ['es colocación', 'es-MX', 'Visualización de saldos', 'Visualización de información de la cuenta', 'Colocación de órdenes', 'Realización de acciones de seguridad', 'Realización de retiros', 'Editar clave API', 'Actualizar'],
  ['es trading', 'es-MX', 'Ver mis saldos', 'Ver mi información de cuenta', 'Hacer trading', 'Acciones de seguridad', 'Retirar dinero', 'Añadir nueva clave API', 'Añadir'],
  ['es cancelar', 'es', 'Ver saldos', 'Ver información de la cuenta', 'Crear y cancelar órdenes', 'Realizar acciones de seguridad', 'Hacer retiros de fondos', 'Nueva API key', 'Listo'],
  ['pt colocar', 'pt-BR', 'Ver saldos', 'Ver informações da conta', 'Colocar ordens', 'Realizar ações de segurança', 'Realizar saques', 'Adicionar nova chave de API', 'Adicionar nova chave de API'],
  ['pt fazer', 'pt-BR', 'Visualizar saldos', 'Visualizar informações da conta', 'Fazer ordens', 'Executar ações de segurança', 'Fazer saques', 'Criar chave API', 'Criar chave'],
  ['pt nomes', 'pt-BR', 'Saldos', 'Informações da conta', 'Ordens', 'Ações de segurança', 'Saques', 'Nova chave API', 'Salvar'],
  ['pt sem acentos', 'pt', 'Ver saldo', 'Ver informacoes da conta', 'Criar ordens', 'Acoes de seguranca', 'Sacar', 'Configuracao de API', 'Salvar alterações'],
  ['pt enviar', 'pt-BR', 'Consultar saldos', 'Consultar dados da conta', 'Enviar ordens', 'Efetuar ações de segurança', 'Efetuar saques', 'Gerar chave de API', 'Gerar chave'],
  ['pt negociar', 'pt-BR', 'Consulta de saldos', 'Consulta de informações da conta', 'Negociar', 'Ações de segurança', 'Saque de fundos', 'Criar API key', 'Continuar'],
  ['pt permitir', 'pt-BR', 'Permitir ver saldos', 'Permitir ver informações da conta', 'Permitir ordens', 'Permitir ações de segurança', 'Permitir saques', 'Permissões da API', 'Confirmar'],
  ['pt emitir', 'pt-BR', 'Leitura de saldos', 'Leitura de dados da conta', 'Emitir ordens', 'Realização de ações de segurança', 'Solicitar saques', 'Editar chave API', 'Atualizar'],
  ['pt retirar', 'pt-BR', 'Ver seus saldos', 'Ver as informações da sua conta', 'Executar ordens', 'Realizar ações de segurança', 'Retirar fundos', 'Nova chave de API', 'Criar'],
  ['pt criação', 'pt-BR', 'Visualização de saldos', 'Visualização de informações da conta', 'Criação de ordens', 'Execução de ações de segurança', 'Realização de saques', 'Adicionar chave API', 'Concluir'],
  ['pt operar', 'pt-BR', 'Acessar saldos', 'Acessar informações da conta', 'Operar', 'Ações de segurança da conta', 'Fazer retiradas', 'Cadastrar chave API', 'Cadastrar'],
  ['mixed es over en', 'es', 'View balances', 'Ver información de la cuenta', 'Place orders', 'Realizar acciones de seguridad', 'Make withdrawals', 'Add new API key', 'Guardar'],
  ['mixed pt over en', 'pt-BR', 'Ver saldos', 'View account information', 'Colocar ordens', 'Perform security actions', 'Fazer saques', 'API Setup', 'Save'],
  ['bilingual', 'es', 'Ver saldos (View balances)', 'Ver información de la cuenta (View account information)', 'Colocar órdenes (Place orders)', 'Acciones de seguridad (Security actions)', 'Realizar retiros (Make withdrawals)', 'Clave API / API key', 'Crear / Create'],
  ['wrong lang attribute', 'de', 'Ver saldos', 'Ver información de la cuenta', 'Colocar órdenes', 'Realizar acciones de seguridad', 'Realizar retiros', 'Agregar nueva clave API', 'Agregar nueva clave API'],
];

export const wordings: Wording[] = rows.map(
  ([name, lang, balances, account, orders, security, withdrawals, heading, save]) => ({
    name,
    lang,
    labels: {
      'view-balances': balances,
      'view-account-information': account,
      'place-orders': orders,
      'perform-security-actions': security,
      'make-withdrawals': withdrawals,
    },
    heading,
    save,
  }),
);

/** The version of that name. */
export function wordingOf(name: string): Wording {
  const wording = wordings.find((one) => one.name === name);
  if (!wording) throw new Error(`no wording ${name}`);
  return wording;
}

/** The version of Bitso's own documentation. */
export const docs = wordingOf('en docs');
export const es = wordingOf('es colocar');
export const pt = wordingOf('pt colocar');

/** What stands under a label in small print; it speaks of other rights, as Bitso's own texts do. */
export const descriptions: Record<'en' | 'es' | 'pt', Record<RightId, string>> = {
  en: {
    'view-balances': 'Read the balance of each currency. Never allows withdrawals or placing orders.',
    'view-account-information': 'Account details, KYC state and withdrawal limits.',
    'place-orders': 'Trade, and see trades, open orders and history. Does not let anyone withdraw.',
    'perform-security-actions':
      'Modify account settings, including deactivating your account or blocking withdrawals.',
    'make-withdrawals': 'Move funds out of Bitso. Does not need “Place orders”.',
  },
  es: {
    'view-balances': 'Consulta el saldo de cada moneda. Nunca permite hacer retiros ni colocar órdenes.',
    'view-account-information': 'Datos de la cuenta, estado KYC y límites de retiro.',
    'place-orders': 'Operar y ver tus operaciones, órdenes abiertas e historial. No permite retirar.',
    'perform-security-actions': 'Modificar la cuenta, incluso desactivarla o bloquear retiros.',
    'make-withdrawals': 'Mover fondos fuera de Bitso. No necesita “Colocar órdenes”.',
  },
  pt: {
    'view-balances': 'Leia o saldo de cada moeda. Nunca permite saques nem ordens.',
    'view-account-information': 'Dados da conta, estado do KYC e limites de saque.',
    'place-orders': 'Negociar e ver negociações, ordens abertas e histórico. Não permite sacar.',
    'perform-security-actions': 'Alterar a conta, inclusive desativá-la ou bloquear saques.',
    'make-withdrawals': 'Enviar fundos para fora da Bitso. Não precisa de “Colocar ordens”.',
  },
};
