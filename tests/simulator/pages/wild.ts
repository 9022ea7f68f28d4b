import type { RightId } from '../../../utils/permissions/rights.ts';
import { shortPages } from './short-pages.ts';

/** A page written by hand, as strangers build them, and what is to be said on it. */
export interface WildPage {
  html: string;
  script?: string;
  warnings: readonly RightId[];
  hidden?: readonly RightId[];
  isUnread?: boolean;
  hasOffer?: boolean;
}

const sr = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap';
const all3: readonly RightId[] = ['make-withdrawals', 'place-orders', 'perform-security-actions'];
const tailwind = (label: string, isOn: boolean) =>
  `<label style="display:flex;justify-content:space-between;padding:8px"><span>${label}</span><span style="position:relative"><input type="checkbox" style="${sr}"${isOn ? ' checked' : ''}><div style="width:44px;height:24px;border-radius:12px;background:#ccc"></div></span></label>`;
const mui = (label: string, isOn: boolean) =>
  `<label style="display:inline-flex;width:100%"><span style="position:relative;width:58px;height:38px;overflow:hidden"><span style="position:absolute;left:0;top:0;padding:9px"><input type="checkbox" style="position:absolute;opacity:0;left:-100%;width:300%;height:100%"${isOn ? ' checked' : ''}><span style="display:block;width:20px;height:20px;border-radius:50%;background:#1976d2"></span></span></span><span>${label}</span></label>`;
const card = (title: string, about: string, isOn: boolean) =>
  `<section style="border:1px solid #ddd;padding:12px"><h3>${title}</h3><p>${about}</p><button type="button" role="switch" aria-checked="${isOn}" style="width:40px;height:22px;background:#888"></button></section>`;

/** One entry per page; each was made to be unlike the generated ones. */
export const wildPages: Record<string, WildPage> = {
  'tailwind switches, titles in divs': {
    html: `<div class="text-xl">Nueva clave API</div><div><div>Nombre</div><input></div>${tailwind('Ver saldo', true)}${tailwind('Operar', true)}${tailwind('Hacer retiros', true)}<div role="button" tabindex="0">Crear clave</div>`,
    warnings: ['make-withdrawals', 'place-orders'],
  },
  'material switches in a dialog by role': {
    html: `<h1>API keys</h1><div role="dialog" aria-label="Create API key" style="padding:20px"><input aria-label="Key name">${mui('View balances', true)}${mui('View account information', false)}${mui('Place orders', false)}${mui('Perform security actions', true)}${mui('Make withdrawals', false)}<footer><button>Cancel</button><button>Create</button></footer></div>`,
    warnings: ['perform-security-actions'],
  },
  'cards with headings': {
    html: `<h1>Criar chave de API</h1><label>Nome <input></label><h2>O que esta chave pode fazer?</h2>${card('Ver saldos', 'Saldo por moeda.', true)}${card('Enviar ordens', 'Nunca permite saques.', false)}${card('Saques', 'Enviar fundos para fora.', true)}<button>Gerar chave</button>`,
    warnings: ['make-withdrawals'],
  },
  'description list': {
    html: `<h2>Edit API key</h2><form><input placeholder="Key name"><dl><dt>View balances</dt><dd><input type="checkbox" checked></dd><dt>Place orders</dt><dd><input type="checkbox" checked></dd><dt>Make withdrawals</dt><dd><input type="checkbox"></dd></dl><input type="submit" value="Save changes"></form>`,
    warnings: ['place-orders'],
  },
  'table with a head of rights': {
    html: `<h1>New API key</h1><form><input aria-label="Name"><table border><tr><th>View balances</th><th>Place orders</th><th>Make withdrawals</th></tr><tr><td><input type="checkbox" checked></td><td><input type="checkbox"></td><td><input type="checkbox" checked></td></tr></table><button>Create key</button></form>`,
    warnings: ['make-withdrawals'],
  },
  'numbered labels with inline descriptions': {
    html: `<h1>Add new API</h1><form><label>Name<input></label><div><label><input type="checkbox" checked> 1. View balances <span>see what you have</span></label></div><div><label><input type="checkbox" checked> 2. Make withdrawals <span>move funds, cannot be undone</span></label></div><button>Save</button></form>`,
    warnings: ['make-withdrawals'],
  },
  'menu of pills': {
    html: `<h1>Nova chave API</h1><p>Permissões</p><div role="group">${['Ver saldos', 'Negociar', 'Sacar'].map((label, at) => `<input type="checkbox" id="p${at}" style="display:none"${at === 0 ? '' : ' checked'}><label for="p${at}" style="display:inline-block;border:1px solid #888;border-radius:20px;padding:6px 14px">${label}</label>`).join('')}</div><button>Salvar chave</button>`,
    warnings: ['make-withdrawals', 'place-orders'],
  },
  'select per right': {
    html: `<h1>Create API key</h1><form><label>Name <input></label>${['View balances', 'Place orders', 'Make withdrawals'].map((label, at) => `<div><span id="s${at}">${label}</span><select aria-labelledby="s${at}"><option>Denied</option><option${at === 1 ? '' : ' selected'}>Allowed</option></select></div>`).join('')}<button>Create</button></form>`,
    warnings: ['make-withdrawals'],
  },
  'allow and deny buttons': {
    html: `<h1>Nueva llave API</h1><input aria-label="Nombre">${['Ver saldos', 'Colocar órdenes', 'Realizar retiros'].map((label, at) => `<div style="display:flex;gap:8px"><span>${label}</span><button type="button" aria-pressed="${at !== 1}">Sí</button><button type="button" aria-pressed="${at === 1}">No</button></div>`).join('')}<button>Guardar</button>`,
    warnings: ['make-withdrawals'],
  },
  'names only by attribute': {
    html: `<h1>Add new API key</h1><form><input name="name" placeholder="Name">${['view_balances', 'place_orders', 'make_withdrawals'].map((name) => `<input type="checkbox" aria-label="${name}"${name === 'make_withdrawals' ? ' checked' : ''}>`).join('')}<button>Save</button></form>`,
    warnings: ['make-withdrawals'],
  },
  'mixed languages': {
    html: `<h1>API Setup</h1><h2>Agregar</h2><form><label>Name<input></label><label><input type="checkbox" checked> View balances</label><label><input type="checkbox" checked> Retiros</label><label><input type="checkbox"> Enviar ordens</label><button>OK</button></form>`,
    warnings: ['make-withdrawals'],
  },
  'one right drawn by classes only': {
    html: `<h1>Add new API key</h1><form><label>Name<input></label><div><label><input type="checkbox" checked> View balances</label></div><div><label><input type="checkbox"> Place orders</label></div><div style="display:flex"><span>Make withdrawals</span><div style="width:40px;height:22px;background:green;border-radius:11px"></div></div><button>Save</button></form>`,
    warnings: [],
    isUnread: true,
  },
  'a strange right that is on': {
    html: `<h1>Add new API key</h1><form><label>Name<input></label><div><label><input type="checkbox" checked> View balances</label></div><div><label><input type="checkbox" checked> Full control of the account</label></div><div><label><input type="checkbox"> Make withdrawals</label></div><button>Save</button></form>`,
    warnings: [],
    isUnread: true,
  },
  'step of a wizard before the rights': {
    html: `<h1>Add new API key</h1><form><label>Name<input></label><button>Next</button></form>`,
    warnings: [],
  },
  'code step after the rights': {
    html: `<h1>Add new API key</h1><form><label>2FA code<input></label><button>Confirm</button></form>`,
    warnings: [],
  },
  'patch that lets presses through': {
    html: `<h1>Add new API key</h1><form><label>Name<input></label>${['View balances', 'Place orders', 'Make withdrawals'].map((label) => `<div style="position:relative;padding:10px"><label>${label} <input type="checkbox"${label === 'Make withdrawals' ? ' checked' : ''}></label>${label === 'Make withdrawals' ? '<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div>' : ''}</div>`).join('')}<button>Save</button></form>`,
    warnings: ['make-withdrawals'],
    hidden: ['make-withdrawals'],
  },
  'patch drawn by the row': {
    html: `<style>.x{position:relative}.x::after{content:"";position:absolute;inset:0;background:#fff}</style><h1>Add new API key</h1><form><label>Name<input></label>${['View balances', 'Place orders', 'Make withdrawals'].map((label) => `<div class="${label === 'Make withdrawals' ? 'x' : ''}" style="padding:10px"><label>${label} <input type="checkbox"${label === 'Make withdrawals' ? ' checked' : ''}></label></div>`).join('')}<button>Save</button></form>`,
    warnings: ['make-withdrawals'],
    hidden: ['make-withdrawals'],
  },
  'false switch off over a true one that is on': {
    html: `<h1>Add new API key</h1><form><label>Name<input></label>${['View balances', 'Place orders', 'Make withdrawals'].map((label) => `<div style="padding:10px;display:flex"><span>${label}</span><button type="button" role="switch" aria-checked="false" aria-label="${label}" style="width:40px;height:22px"></button>${label === 'Make withdrawals' ? `<input type="checkbox" name="make_withdrawals" checked style="display:none">` : ''}</div>`).join('')}<button>Save</button></form>`,
    warnings: ['make-withdrawals'],
    hidden: ['make-withdrawals'],
  },
  'a copy of the form for small screens': {
    html: `<style>.small{display:none}</style><h1>Add new API key</h1>${['', 'small'].map((size) => `<form class="${size}"><label>Name<input></label><label><input type="checkbox" checked> View balances</label><label><input type="checkbox" checked> Make withdrawals</label><button>Save</button></form>`).join('')}`,
    warnings: ['make-withdrawals'],
  },
  'form for a new key above the list of keys': {
    html: `<h1>API keys</h1><form><h2>Add new API key</h2><label>Name<input></label><label><input type="checkbox" checked> View balances</label><label><input type="checkbox"> Place orders</label><label><input type="checkbox"> Make withdrawals</label><button>Save</button></form><h2>Your keys</h2><table>${['Bot', 'Tracker'].map((name) => `<tr><td>${name}</td><td><label><input type="checkbox" disabled checked> View balances</label></td><td><label><input type="checkbox" disabled checked> Make withdrawals</label></td><td><button>Delete</button></td></tr>`).join('')}</table>`,
    warnings: [],
  },
  'form in a closed dialog': {
    html: `<h1>API setup</h1><button>Add new API key</button><dialog><h2>Add new API key</h2><label>Name<input></label><label><input type="checkbox" checked> View balances</label><label><input type="checkbox" checked> Make withdrawals</label><button>Save</button></dialog>`,
    warnings: [],
  },
  'account switches beside a link to keys': {
    html: `<h1>Account</h1><div>API access</div><label><input type="checkbox" checked> Withdrawals</label><label><input type="checkbox" checked> Trading</label><label><input type="checkbox"> Marketing</label><button>Save</button>`,
    warnings: [],
  },
  'matrix of notifications': {
    html: `<h1>Alerts</h1><table><tr><th></th><th>Email</th><th>Push</th></tr>${['Withdrawals', 'Orders', 'API keys'].map((name) => `<tr><td>${name}</td><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td></tr>`).join('')}</table><button>Save</button>`,
    warnings: [],
  },
  'guide without an article element': {
    html: `<h1>How to create an API key on Bitso</h1>${'<p>Open your profile, choose API and add a new key. Tick only what your program needs, and never share the secret with anybody. Keys can be revoked at any time from the same page.</p>'.repeat(12)}<ul><li><label><input type="checkbox" checked> View balances</label></li><li><label><input type="checkbox" checked> Make withdrawals</label></li></ul><input placeholder="E-mail"><button>Subscribe</button>`,
    warnings: [],
  },
  'new key in one line each': {
    html: `<h1>API key created</h1><div>API Key: hqWxtUaZbM</div><div>API Secret: 2f9d8a7b6c5e4f3a2b1c0d9e8f7a6b5c</div><label><input type="checkbox"> I saved it</label>`,
    warnings: [],
    hasOffer: true,
  },
  'new key with copy buttons': {
    html: `<h1>Clave API creada</h1><table><tr><th>Clave</th><td>hqWxtUaZb7 <button>Copiar</button></td></tr><tr><th>Clave secreta</th><td>2f9d8a7b6c5e4f3a2b1c0d9e8f7a6b5c <button>Copiar</button></td></tr></table><label><input type="checkbox"> Entiendo</label>`,
    warnings: [],
    hasOffer: true,
  },
  'secret of an authenticator': {
    html: `<h1>Two-factor authentication</h1><p>Secret key</p><code>JBSWY3DPEHPK3PXPJBSWY3DP</code><label>Code<input></label><label><input type="checkbox"> I wrote it down</label><button>Enable</button>`,
    warnings: [],
  },
  'switches that say nothing of their state until pressed': {
    html: `<h1>Add new API key</h1><input aria-label="Key name">${['View balances', 'Place orders', 'Make withdrawals'].map((label) => `<div><span>${label}</span> <div role="switch" tabindex="0" aria-label="${label}" style="width:40px;height:22px;background:#aaa"></div></div>`).join('')}<button>Save</button>`,
    warnings: [],
    isUnread: true,
  },
  'all on, five addresses': {
    html: `<h1>Add new API key</h1><form><label>Name<input></label>${['Place orders', 'Perform security actions', 'Make withdrawals'].map((label) => `<label><input type="checkbox" checked> ${label}</label>`).join('')}<button>Add new API key</button></form>`,
    warnings: all3,
  },
};

export function renderWild(name: string): string | null {
  const short = shortPages[name];
  const page: WildPage | undefined = wildPages[name] ?? (short && { html: short[0], warnings: short[1] });
  return page
    ? `<!doctype html><html><head><meta charset="utf-8"><title>Bitso</title></head><body>${page.html}<script>${page.script ?? ''}</script></body></html>`
    : null;
}
