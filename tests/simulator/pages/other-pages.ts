import { renderDocument } from './document.ts';
import { type Language, wording } from './wording.ts';

interface Settings {
  language: Language;
  theme: string;
}
type Draw = (language: Language) => { title: string; main: string; place?: number; script?: string };

const say = (en: string, es: string, pt: string) => (language: Language) => ({ en, es, pt })[language];
const toggle = (label: string, isOn = true) =>
  `<label class="row"><span class="words"><b>${label}</b></span><input type="checkbox" class="face"${isOn ? ' checked' : ''}></label>`;
const card = (...rows: string[]) => `<div class="card">${rows.join('')}</div>`;
const withdrawals = say('Withdrawals', 'Retiros', 'Saques');
const orders = say('Orders', 'Órdenes', 'Ordens');

/** The list of keys and everything else on Bitso where the guard has to stay silent, and the new key's view. */
export const otherPages: Record<string, Draw> = {
  list: (language) => {
    const words = wording[language];
    const { rights } = words;
    const row = (name: string, ...of: (keyof typeof rights)[]) =>
      `<tr><td>${name}</td><td>${of.map((right) => rights[right].label).join(', ')}</td><td><button class="plain">${words.remove}</button></td></tr>`;
    return {
      title: words.setup,
      main: `<h1>${words.setup}</h1><p>${words.intro}</p>${card(`<table><tr><th>${words.name}</th><th>${words.permissions}</th><th></th></tr>${row('Crypto Pro', 'view-balances')}${row('Bot Taller', 'view-balances', 'place-orders', 'make-withdrawals')}</table>`)}<div class="acts"><button class="go">${words.save}</button></div>`,
    };
  },
  'list-switches': (language) => {
    const words = wording[language];
    const box = (label: string, isOn: boolean) =>
      `<label><input type="checkbox" disabled${isOn ? ' checked' : ''}> ${label}</label> `;
    const key = (name: string, on: readonly string[]) =>
      `<li class="card"><b>${name}</b><div>${Object.entries(words.rights)
        .map(([right, { label }]) => box(label, on.includes(right)))
        .join('')}</div><button class="plain">${words.remove}</button></li>`;
    return {
      title: words.setup,
      main: `<h1>${words.setup}</h1><ul>${key('Crypto Pro', ['view-balances'])}${key('Bot', ['view-balances', 'make-withdrawals'])}</ul><div class="acts"><button class="go">${words.save}</button></div>`,
    };
  },
  empty: (language) => {
    const words = wording[language];
    return {
      title: words.setup,
      main: `<h1>${words.setup}</h1>${card(`<p>${words.intro}</p><button class="go">${words.save}</button>`)}`,
    };
  },
  notice: (language) => {
    const words = wording[language];
    return {
      title: words.setup,
      main: `<h1>${words.setup}</h1><div role="dialog" aria-modal="true" aria-label="${say('Important security information', 'Información importante de seguridad', 'Informações importantes de segurança')(language)}" class="card"><h2>${say('Important security information', 'Información importante de seguridad', 'Informações importantes de segurança')(language)}</h2><label><input type="checkbox" checked> ${say('I understand the risks of API keys', 'Entiendo los riesgos de las claves API', 'Entendo os riscos das chaves de API')(language)}</label><div class="acts"><button class="go">${say('Continue', 'Continuar', 'Continuar')(language)}</button></div></div>`,
    };
  },
  created: (language) => {
    const words = wording[language];
    return {
      title: words.setup,
      main: `<h1>${words.created}</h1><p>${words.once}</p>${card(`<div class="field">${words.key}<code>Zk3qPv9LxT</code></div><div class="field" style="margin-top:16px">${words.secret}<code>9f1c27d0a6b84e53bb07c1d92e64f80a</code></div><label class="row" style="margin-top:16px"><span>${words.understood}</span><input type="checkbox" class="face"></label>`)}<div class="acts"><button class="go">${words.back}</button></div>`,
    };
  },
  'created-fields': (language) => {
    const words = wording[language];
    return {
      title: words.setup,
      main: `<h1>${words.created}</h1>${card(`<label class="field">${words.key}<input readonly value="Zk3qPv9LxT"></label><label class="field">${words.secret}<input readonly value="9f1c27d0a6b84e53bb07c1d92e64f80a"></label>`)}<div class="acts"><button class="go">${words.back}</button></div>`,
    };
  },
  notifications: (language) => ({
    title: say('Notifications', 'Notificaciones', 'Notificações')(language),
    place: 3,
    main: `<h1>${say('Notifications', 'Notificaciones', 'Notificações')(language)}</h1>${card(toggle(withdrawals(language)), toggle(say('Deposits', 'Depósitos', 'Depósitos')(language)), toggle(orders(language)), toggle(say('Security', 'Seguridad', 'Segurança')(language)), toggle(say('API keys', 'Claves API', 'Chaves de API')(language)))}<div class="acts"><button class="go">${say('Save', 'Guardar', 'Salvar')(language)}</button></div>`,
  }),
  'notification-phrases': (language) => ({
    title: 'Settings',
    place: 3,
    main: `<h1>${say('Settings', 'Ajustes', 'Ajustes')(language)}</h1><h2>${say('Email alerts', 'Alertas por correo', 'Alertas por e-mail')(language)}</h2>${card(toggle(say('Make withdrawals', 'Realizar retiros', 'Fazer saques')(language)), toggle(say('Place orders', 'Colocar órdenes', 'Enviar ordens')(language)), toggle(say('Create an API key', 'Crear una clave API', 'Criar uma chave de API')(language)))}<button class="go">${say('Save', 'Guardar', 'Salvar')(language)}</button>`,
  }),
  withdrawal: (language) => ({
    title: say('Withdraw', 'Retirar', 'Sacar')(language),
    place: 1,
    main: `<h1>${say('Withdraw', 'Retirar', 'Sacar')(language)}</h1><form class="card"><label class="field">${say('Amount', 'Monto', 'Valor')(language)}<input value="1.5"></label>${toggle(say('Withdraw everything', 'Retirar todo', 'Sacar tudo')(language))}${toggle(say('Save this address', 'Guardar esta dirección', 'Salvar este endereço')(language))}<button class="go">${say('Withdraw', 'Retirar', 'Sacar')(language)}</button></form>`,
  }),
  'two-factor': (language) => ({
    title: say('Security', 'Seguridad', 'Segurança')(language),
    place: 0,
    main: `<h1>${say('Two-factor authentication', 'Autenticación de dos factores', 'Autenticação de dois fatores')(language)}</h1><p>${say('Ask for a code to:', 'Pedir un código para:', 'Pedir um código para:')(language)}</p>${card(toggle(say('Log in', 'Iniciar sesión', 'Entrar')(language)), toggle(say('Make withdrawals', 'Realizar retiros', 'Fazer saques')(language)), toggle(say('Place orders', 'Colocar órdenes', 'Enviar ordens')(language)), toggle(say('Perform security actions', 'Realizar acciones de seguridad', 'Realizar ações de segurança')(language)), toggle(say('Create API keys', 'Crear claves API', 'Criar chaves de API')(language)))}<button class="go">${say('Save', 'Guardar', 'Salvar')(language)}</button>`,
  }),
  'security-lock': (language) => ({
    title: say('Security', 'Seguridad', 'Segurança')(language),
    place: 0,
    main: `<h1>${say('Security', 'Seguridad', 'Segurança')(language)}</h1>${card(toggle(say('Block withdrawals', 'Bloquear retiros', 'Bloquear saques')(language)), toggle(withdrawals(language)), toggle(say('Trusted devices only', 'Solo dispositivos de confianza', 'Só dispositivos confiáveis')(language)))}`,
  }),
  trading: (language) => ({
    title: 'BTC/MXN · Bitso Alpha',
    place: 1,
    script: `let n = 0; setInterval(() => { document.querySelector('#book').textContent = 'MXN ' + (1023000 + (n += 7)); }, 50);`,
    main: `<h1>BTC/MXN</h1>${card(`<p id="book">MXN 1,023,000</p><button role="switch" aria-checked="true" class="face switch" aria-label="${say('Trade', 'Operar', 'Negociar')(language)}"><i></i></button><button aria-pressed="true" class="pill">${say('Buy', 'Comprar', 'Comprar')(language)}</button><button aria-pressed="false" class="pill">${say('Sell', 'Vender', 'Vender')(language)}</button>${toggle(orders(language))}${toggle('Post only')}<button class="go">${say('Place order', 'Colocar orden', 'Enviar ordem')(language)}</button>`)}`,
  }),
  article: (language) => {
    const { rights, heading } = wording[language];
    const item = (right: keyof typeof rights, isOn: boolean) =>
      `<li><input type="checkbox" disabled${isOn ? ' checked' : ''}> ${rights[right].label}</li>`;
    return {
      title: `${heading} | Blog`,
      place: 1,
      main: `<article><h1>${heading}</h1><p>${rights['make-withdrawals'].label}: ${rights['make-withdrawals'].about}</p><h2>${wording[language].permissions}</h2><ul>${item('view-balances', true)}${item('place-orders', true)}${item('make-withdrawals', true)}</ul><p>API key, API secret.</p></article><label class="field">${say('Newsletter e-mail', 'Correo para el boletín', 'E-mail para a newsletter')(language)}<input></label><button class="plain">${say('Subscribe', 'Suscribirme', 'Assinar')(language)}</button>`,
    };
  },
  privacy: (language) => ({
    title: say('Settings', 'Ajustes', 'Ajustes')(language),
    place: 1,
    main: `<h1>${say('Settings', 'Ajustes', 'Ajustes')(language)}</h1>${card(toggle(say('View balances', 'Ver saldos', 'Ver saldos')(language)), toggle(say('Dark theme', 'Tema oscuro', 'Tema escuro')(language)))}<button class="go">${say('Save', 'Guardar', 'Salvar')(language)}</button>`,
  }),
  limits: (language) => ({
    title: say('Limits', 'Límites', 'Limites')(language),
    place: 2,
    main: `<h1>${say('Limits', 'Límites', 'Limites')(language)}</h1>${card(toggle(withdrawals(language)), toggle(orders(language)), toggle(say('Make withdrawals', 'Realizar retiros', 'Fazer saques')(language)))}`,
  }),
  wallet: () => ({
    title: 'Wallet',
    place: 1,
    main: `<h1>Wallet</h1>${card(Array.from({ length: 400 }, (_, at) => `<div class="row"><span>MXN</span><span>${at}.00</span></div>`).join(''))}`,
  }),
};

export function renderOtherPage(name: string, { language, theme }: Settings): string | null {
  const draw = otherPages[name];
  return draw ? renderDocument({ language, theme, ...draw(language) }) : null;
}
