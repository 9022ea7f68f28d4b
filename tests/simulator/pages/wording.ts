import type { RightId } from '../../../utils/permissions/rights.ts';

export type Language = 'en' | 'es' | 'pt';
export interface Wording {
  code: string;
  rights: Record<RightId, { label: string; about: string }>;
  heading: string;
  setup: string;
  intro: string;
  name: string;
  nameHint: string;
  restrict: string;
  restrictAbout: string;
  permissions: string;
  save: string;
  cancel: string;
  back: string;
  created: string;
  once: string;
  key: string;
  secret: string;
  understood: string;
  remove: string;
  nav: readonly string[];
}

/** English is Bitso's documentation; Spanish and Portuguese are the words a translator could have chosen. */
export const wording: Record<Language, Wording> = {
  en: {
    code: 'en',
    rights: {
      'view-balances': { label: 'View balances', about: 'Retrieve the balance of every currency.' },
      'view-account-information': {
        label: 'View account information',
        about: 'Account details, verification status and limits.',
      },
      'place-orders': { label: 'Place orders', about: 'Place and cancel orders. Never allows withdrawals.' },
      'perform-security-actions': {
        label: 'Perform security actions',
        about: 'Modify settings, including blocking withdrawals.',
      },
      'make-withdrawals': { label: 'Make withdrawals', about: 'Move funds out of your account.' },
    },
    heading: 'Add new API key',
    setup: 'API Setup',
    intro: 'Use keys to connect your account with other applications.',
    name: 'Name',
    nameHint: 'My portfolio',
    restrict: 'Restrict use of API addresses',
    restrictAbout: 'Optional. Up to five IP addresses.',
    permissions: 'Permissions',
    save: 'Add new API key',
    cancel: 'Cancel',
    back: 'Go back to API setup',
    created: 'Your API key is ready',
    once: 'This is the only time that the secret is shown.',
    key: 'API key',
    secret: 'API secret',
    understood: 'I understand that the secret will not be shown again',
    remove: 'Delete',
    nav: ['Security', 'Settings', 'Limits', 'Notifications', 'API', 'Beneficiaries'],
  },
  es: {
    code: 'es-419',
    rights: {
      'view-balances': { label: 'Ver saldos', about: 'Consulta el saldo de cada moneda.' },
      'view-account-information': {
        label: 'Ver información de la cuenta',
        about: 'Datos, verificación y límites de tu cuenta.',
      },
      'place-orders': { label: 'Colocar órdenes', about: 'Crear y cancelar órdenes. Nunca permite retiros.' },
      'perform-security-actions': {
        label: 'Realizar acciones de seguridad',
        about: 'Cambiar ajustes, incluso bloquear retiros.',
      },
      'make-withdrawals': { label: 'Realizar retiros', about: 'Mover fondos fuera de tu cuenta.' },
    },
    heading: 'Agregar nueva clave API',
    setup: 'Configuración de API',
    intro: 'Usa claves para conectar tu cuenta con otras aplicaciones.',
    name: 'Nombre',
    nameHint: 'Mi portafolio',
    restrict: 'Restringir el uso a direcciones IP',
    restrictAbout: 'Opcional. Hasta cinco direcciones IP.',
    permissions: 'Permisos',
    save: 'Agregar nueva clave API',
    cancel: 'Cancelar',
    back: 'Volver a configuración de API',
    created: 'Tu clave API está lista',
    once: 'Es la única vez que se muestra el secreto.',
    key: 'Clave API',
    secret: 'Secreto',
    understood: 'Entiendo que el secreto no se mostrará otra vez',
    remove: 'Eliminar',
    nav: ['Seguridad', 'Ajustes', 'Límites', 'Notificaciones', 'API', 'Beneficiarios'],
  },
  pt: {
    code: 'pt-BR',
    rights: {
      'view-balances': { label: 'Ver saldos', about: 'Consulta o saldo de cada moeda.' },
      'view-account-information': {
        label: 'Ver informações da conta',
        about: 'Dados, verificação e limites da conta.',
      },
      'place-orders': { label: 'Enviar ordens', about: 'Criar e cancelar ordens. Nunca permite saques.' },
      'perform-security-actions': {
        label: 'Realizar ações de segurança',
        about: 'Alterar ajustes, inclusive bloquear saques.',
      },
      'make-withdrawals': { label: 'Fazer saques', about: 'Mover fundos para fora da conta.' },
    },
    heading: 'Adicionar nova chave de API',
    setup: 'Configuração de API',
    intro: 'Use chaves para conectar sua conta a outros aplicativos.',
    name: 'Nome',
    nameHint: 'Meu portfólio',
    restrict: 'Restringir o uso a endereços IP',
    restrictAbout: 'Opcional. Até cinco endereços IP.',
    permissions: 'Permissões',
    save: 'Adicionar nova chave de API',
    cancel: 'Cancelar',
    back: 'Voltar à configuração de API',
    created: 'Sua chave de API está pronta',
    once: 'Esta é a única vez que o segredo é exibido.',
    key: 'Chave de API',
    secret: 'Segredo',
    understood: 'Entendo que o segredo não será exibido novamente',
    remove: 'Excluir',
    nav: ['Segurança', 'Ajustes', 'Limites', 'Notificações', 'API', 'Beneficiários'],
  },
};
