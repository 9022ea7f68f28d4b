/** The frame around every page: Bitso's navigation as far as it is known, full of words that must not alarm. */
export interface Site {
  lang?: string;
  title?: string;
  /** A second sheet, after the site's own. */
  css?: string;
  /** The page's own script, run at the end of the body; `acts` of it can be called by a step. */
  script?: string;
  theme?: 'light' | 'dark';
  bodyAttributes?: string;
  /** Markup after the main part, where dialogs are mounted. */
  portal?: string;
  isBare?: boolean;
}

// biome-ignore format: a table is read by its columns
const words = {
  en: { top: ['Wallet', 'Trade', 'Deposit', 'Withdraw', 'Convert'], side: ['Security', 'Settings', 'Limits', 'Notifications', 'Currencies', 'History', 'Devices', 'API', 'Beneficiaries'], search: 'Search orders, withdrawals…' },
  es: { top: ['Billetera', 'Operar', 'Depositar', 'Retirar', 'Convertir'], side: ['Seguridad', 'Ajustes', 'Límites', 'Notificaciones', 'Monedas', 'Historial', 'Dispositivos', 'API', 'Beneficiarios'], search: 'Buscar órdenes, retiros…' },
  pt: { top: ['Carteira', 'Negociar', 'Depositar', 'Sacar', 'Converter'], side: ['Segurança', 'Ajustes', 'Limites', 'Notificações', 'Moedas', 'Histórico', 'Dispositivos', 'API', 'Beneficiários'], search: 'Buscar ordens, saques…' },
};

/** The language a wording is written in, as far as the texts around it are concerned. */
export const family = (lang: string): 'en' | 'es' | 'pt' =>
  lang.startsWith('pt') ? 'pt' : lang.startsWith('es') ? 'es' : 'en';

/** A whole document. */
export function site(main: string, options: Site = {}): string {
  const { lang = 'en', title = 'Bitso', css = '', script = '', theme = 'light', portal = '' } = options;
  const { top, side, search } = words[family(lang)];
  const chrome = options.isBare
    ? ''
    : `<header class="top"><b>bitso</b><nav>${top.map((word) => `<a href="#${word}">${word}</a>`).join('')}</nav>
<input type="search" placeholder="${search}" aria-label="${search}"><button type="button" class="ghost">${top[2]}</button></header>
<aside>${side.map((word) => `<a href="#${word}">${word}</a>`).join('')}</aside>`;
  return `<!doctype html><html lang="${lang}" data-theme="${theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${sheet}${css}</style>
<script>${behaviour}</script></head>
<body ${options.bodyAttributes ?? ''}><div${options.isBare ? '' : ' id="app"'}>${chrome}<main>${main}</main></div>${portal}<script>${script}</script></body></html>`;
}

const sheet = `
:root{--ink:#1b2733;--dim:#687683;--line:#dfe5ea;--paper:#fff;--soft:#f4f7f9;--brand:#3f8f3a;color-scheme:light}
[data-theme=dark]{--ink:#e7edf2;--dim:#94a3b0;--line:#2c3742;--paper:#12181e;--soft:#1a222a;--brand:#79c774;color-scheme:dark}
*{box-sizing:border-box}body{margin:0;font:15px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
#app{display:grid;grid-template:auto 1fr/170px 1fr;min-height:100vh}.top{grid-column:1/3;display:flex;gap:20px;align-items:center;padding:12px 24px;border-bottom:1px solid var(--line)}
.top nav{display:flex;gap:16px;flex:1}a{color:inherit;text-decoration:none}aside{display:flex;flex-direction:column;gap:10px;padding:24px;background:var(--soft)}
main{padding:24px 32px;max-width:860px}h1{font-size:24px;margin:0 0 16px}h2{font-size:17px;margin:24px 0 8px}
p,small,.note{color:var(--dim);margin:2px 0;font-size:13px}.row{display:flex;gap:16px;align-items:center;justify-content:space-between;padding:10px 0;border-bottom:1px solid var(--line)}
.field{display:flex;flex-direction:column;gap:4px;margin:12px 0;max-width:380px}.field input,input[type=search],select{padding:8px 10px;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:inherit;font:inherit}
.actions{display:flex;gap:12px;margin-top:24px}button,.button{font:inherit;padding:9px 18px;border:1px solid var(--line);border-radius:6px;background:var(--soft);color:inherit;cursor:pointer}
.primary{background:var(--brand);border-color:var(--brand);color:#fff}[data-theme=dark] .primary{color:#0c1a0c}.ghost{background:none}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:9px 8px;border-bottom:1px solid var(--line)}
.switch{display:inline-block;position:relative;width:40px;height:22px;flex:none;padding:0;border:0;border-radius:11px;background:#b9c3cb;vertical-align:middle}
.switch::after{content:"";position:absolute;left:2px;top:2px;width:18px;height:18px;border-radius:50%;background:#fff}
.switch[aria-checked=true],.switch[aria-pressed=true],.switch[data-state=checked],.switch[data-on],:checked+.switch,:checked+*>.switch{background:var(--brand)}
.switch[aria-checked=true]::after,.switch[aria-pressed=true]::after,.switch[data-state=checked]::after,.switch[data-on]::after,:checked+.switch::after,:checked+*>.switch::after{left:20px}
button[aria-pressed=true],[data-state=on],[role=radio][aria-checked=true],[role=option][aria-selected=true],[role=checkbox][aria-checked=true]{background:var(--brand);color:#fff}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%);white-space:nowrap;border:0;padding:0}
dialog,.dialog{border:1px solid var(--line);border-radius:12px;background:var(--paper);color:inherit;padding:24px;width:560px;max-height:90vh;overflow:auto}
.backdrop{position:fixed;inset:0;background:#0008;display:grid;place-items:center}fieldset{border:0;padding:0;margin:0}ul.plain{list-style:none;padding:0;margin:0}
.card{border:1px solid var(--line);border-radius:10px;padding:14px 16px;margin:10px 0;display:flex;justify-content:space-between;gap:16px;align-items:center}
`;

// Switches that switch, a save that is counted, and a list of all that the save control saw happen to it.
const behaviour = `
window.saved = 0; window.reached = []; window.acts = {};
const flip = (e, name) => e.setAttribute(name, e.getAttribute(name) === 'true' ? 'false' : 'true');
addEventListener('click', (event) => {
  const at = (selector) => event.composedPath().find((node) => node.matches?.(selector));
  const control = at('[aria-checked],[aria-pressed],[data-state]');
  if (!control || control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true') return;
  if (control.hasAttribute('aria-checked')) flip(control, 'aria-checked');
  if (control.hasAttribute('aria-pressed')) flip(control, 'aria-pressed');
  const states = { checked: 'unchecked', unchecked: 'checked', on: 'off', off: 'on' };
  const next = states[control.dataset.state];
  if (next) control.dataset.state = next;
});
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'keydown', 'keyup'])
  addEventListener(type, (event) => {
    const save = event.composedPath().find((node) => node.id === 'save');
    if (!save) return;
    window.reached.push(type);
    if (type === 'click' && !(save.type === 'submit' && save.form)) window.saved += 1;
  }, true);
addEventListener('submit', (event) => { event.preventDefault(); window.reached.push('submit'); window.saved += 1; }, true);
`;
