import type { RightId } from './rights.ts';

export const languages = ['en', 'es', 'pt'] as const;
export type Language = (typeof languages)[number];

/**
 * What a switch may be called. One line per wording; all languages are always active, since Bitso's pages
 * mix them. Case, accents, plural s, word order and the small words of vocabulary.ts do not matter, so a line
 * stands for its variants too: "Make withdrawals" is also "Perform a withdrawal", "Realizar retiros" and "Fazer
 * saques". What another line already gives has none of its own: the tests list it instead.
 *
 * English as printed in Bitso's documentation; Spanish and Portuguese are not published, so these are what
 * guides and translators have written or could write. Add a line when Bitso's page says something else.
 */
export const wordings: Record<RightId, Record<Language, readonly string[]>> = {
  'make-withdrawals': {
    en: [
      'Make withdrawals',
      'Payouts',
      'Cash out',
      'Cashouts',
      'Move money out',
      'Take money out',
      'Send money',
      'Send money out',
      'Transfer money',
      'Transfer money out',
      'Outgoing transfers',
      'Send payments',
    ],
    es: [
      'Retirar dinero',
      'Retiros y envíos',
      'Extraer dinero',
      'Extracciones',
      'Enviar dinero',
      'Transferir dinero',
      'Transferencias de salida',
      'Transferencias de dinero',
      'Envíos de dinero',
      'Solicitudes de retiro',
      'Egresos',
    ],
    pt: [
      'Resgates',
      'Resgatar',
      'Levantamentos',
      'Transferências de saída',
      'Solicitações de saque',
      'Pedidos de saque',
    ],
  },
  'place-orders': {
    en: ['Place orders', 'Trade', 'Trading', 'Buy and sell', 'Send orders', 'Spot trading', 'Order trading'],
    es: [
      'Enviar órdenes',
      'Operar',
      'Operaciones',
      'Operación',
      'Operativa',
      'Negociar',
      'Negociación',
      'Negociaciones',
      'Comerciar',
      'Tradear',
      'Comprar y vender',
      'Compra y venta',
      'Compraventa',
      'Pedidos',
      'Intercambiar',
    ],
    pt: ['Negociação', 'Negociações', 'Operações', 'Operação', 'Compra e venda', 'Transacionar'],
  },
  'perform-security-actions': {
    en: [
      'Perform security actions',
      'Account security actions',
      'Security operations',
      'Security changes',
      'Security tasks',
      'Security measures',
      'Change security settings',
      'Security settings',
      'Manage security',
      'Security management',
    ],
    es: [
      'Operaciones de seguridad',
      'Operación de seguridad',
      'Medidas de seguridad',
      'Tareas de seguridad',
      'Cambios de seguridad',
      'Gestiones de seguridad',
      'Gestión de seguridad',
      'Cambiar la configuración de seguridad',
      'Ajustes de seguridad',
    ],
    pt: [
      'Operações de segurança',
      'Operação de segurança',
      'Tarefas de segurança',
      'Alterações de segurança',
      'Alterar configurações de segurança',
      'Gestão de segurança',
    ],
  },
  'view-account-information': {
    en: [
      'View account information',
      'View account details',
      'View account data',
      'View account',
      'View profile',
      'View profile information',
      'Account information',
      'Account details',
      'Account data',
      'View personal information',
      'View user information',
      'View account status',
    ],
    es: [
      'Ver datos de la cuenta',
      'Ver detalles de la cuenta',
      'Ver estado de la cuenta',
      'Ver perfil',
      'Ver información del perfil',
      'Datos de la cuenta',
      'Detalles de la cuenta',
      'Ver datos personales',
      'Ver datos del usuario',
    ],
    pt: [
      'Ver dados da conta',
      'Ver detalhes da conta',
      'Dados da conta',
      'Detalhes da conta',
      'Ver dados pessoais',
      'Ver informações pessoais',
      'Ver dados cadastrais',
    ],
  },
  'view-balances': {
    en: [
      'View balances',
      'Balances',
      'View holdings',
      'View funds',
      'View portfolio',
      'View wallet balances',
    ],
    es: ['Ver saldos', 'Saldos', 'Ver portafolio', 'Ver tenencias'],
    pt: ['Ver balanços', 'Ver carteira'],
  },
};
