import { shapeOf } from './drawn.ts';
import { keyForm } from './form.ts';
import { type CorpusPage, silent } from './page.ts';
import { type Site, site } from './site.ts';
import { docs, es, pt } from './wordings.ts';

const check = (label: string, on = true) =>
  `<li class="row"><span>${label}</span><label><input type="checkbox" class="sr"${on ? ' checked' : ''} aria-label="${label}"><span class="switch"></span></label></li>`;
const toggle = (label: string, on = true) =>
  `<div class="row"><span>${label}</span><button type="button" role="switch" class="switch" aria-checked="${on}"></button></div>`;
const list = (...labels: string[]) =>
  `<ul class="plain">${labels.map((label) => check(label)).join('')}</ul>`;
const save = (text: string) =>
  `<div class="actions"><button type="button" class="primary" id="save">${text}</button></div>`;
const field = (label: string, value = '') =>
  `<div class="field"><label>${label}<input value="${value}"></label></div>`;

const key = (name: string, ...cells: string[]) =>
  `<tr><td>${name}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td><button type="button" aria-label="Delete ${name}">🗑</button></td></tr>`;
const keyTable = (head: string[], ...rows: string[]) =>
  `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}<th></th></tr></thead><tbody>${rows.join('')}</tbody></table>`;

type Row = [name: string, path: string, main: string, options?: Site];

// biome-ignore format: a table is read by its rows
const rows: Row[] = [
  // notifications
  ['notifications (en)', '/r/user/notifications', `<h1>Notifications</h1><h2>Email me about</h2>${list('Deposits', 'Withdrawals', 'Orders', 'Security', 'News')}${save('Save')}`],
  ['notifications (es)', '/r/user/notifications', `<h1>Notificaciones</h1>${list('Depósitos', 'Retiros', 'Órdenes', 'Acciones de seguridad', 'Promociones')}${save('Guardar')}`, { lang: 'es' }],
  ['notifications (pt)', '/r/user/notifications', `<h1>Notificações</h1>${list('Depósitos', 'Saques', 'Ordens', 'Segurança')}${save('Salvar')}`, { lang: 'pt-BR' }],
  ['notifications with switches', '/settings/notifications', `<h1>Notification settings</h1><p>Choose what we tell you by push and email.</p>${toggle('Withdrawals')}${toggle('Orders')}${toggle('Security actions')}${save('Save changes')}`],
  ['notifications in a table', '/r/user/settings', `<h1>Notifications</h1><table><tr><th></th><th>Email</th><th>Push</th></tr><tr><th>Withdrawals</th><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td></tr><tr><th>Orders</th><td><input type="checkbox" checked></td><td><input type="checkbox"></td></tr></table>${save('Save')}`],
  ['price alerts', '/r/alerts', `<h1>Alerts</h1>${toggle('Withdrawal completed')}${toggle('Order filled')}${toggle('API key used')}${save('Save')}`],
  ['notifications that mention API keys', '/r/user/notifications', `<h1>Notifications</h1>${list('A new API key was created', 'Withdrawals', 'Orders', 'New device')}${save('Save')}`],
  // withdrawing, trading
  ['withdrawal page (en)', '/wallet/withdraw', `<h1>Withdraw BTC</h1>${field('Address')}${field('Amount', '0.1')}<label><input type="checkbox" checked> I confirm that I make withdrawals at my own risk</label>${save('Withdraw')}`],
  ['withdrawal page (es)', '/wallet/withdraw', `<h1>Retirar fondos</h1>${field('CLABE')}${field('Monto', '500')}<label><input type="checkbox" checked> Guardar cuenta para futuros retiros</label>${save('Retirar')}`, { lang: 'es' }],
  ['withdrawal page (pt)', '/wallet/withdraw', `<h1>Sacar BRL</h1>${field('Chave Pix')}${field('Valor', '50')}<label><input type="checkbox" checked> Salvar chave para futuros saques</label>${save('Sacar')}`, { lang: 'pt-BR' }],
  ['trading screen', '/alpha/btc/mxn', `<h1>BTC/MXN</h1><div role="tablist"><button type="button" role="tab" aria-selected="true">Buy</button><button type="button" role="tab">Sell</button></div>${field('Price', '1,800,000')}${field('Amount', '0.01')}<label><input type="checkbox" checked> Post only</label> <label><input type="checkbox"> Hide other orders</label>${save('Place order')}`],
  ['trading screen (es)', '/alpha/btc/mxn', `<h1>BTC/MXN</h1>${field('Precio')}<label><input type="checkbox" checked> Solo maker</label>${toggle('Confirmar órdenes')}${toggle('Órdenes abiertas')}${save('Colocar orden')}`, { lang: 'es' }],
  ['trading settings', '/alpha/settings', `<h1>Trading settings</h1>${toggle('Confirm before placing orders')}${toggle('Show open orders on the chart')}${toggle('Place orders with one click')}${save('Save')}`],
  ['order history filter', '/r/history', `<h1>History</h1><fieldset><legend>Show</legend>${list('Orders', 'Withdrawals', 'Deposits', 'Trades')}</fieldset>${save('Apply')}`],
  ['order history filter (es)', '/r/history', `<h1>Historial</h1>${list('Órdenes', 'Retiros', 'Depósitos', 'Operaciones')}${save('Aplicar')}`, { lang: 'es' }],
  ['export of history', '/r/history/export', `<h1>Download CSV</h1>${list('Balances', 'Orders', 'Withdrawals', 'Account information')}${save('Generate')}`],
  ['one-click withdrawals', '/r/user/security', `<h1>Security</h1>${toggle('Block withdrawals', true)}${toggle('Two-factor authentication')}${toggle('Ask for my PIN on withdrawals')}${save('Save')}`],
  ['block withdrawals (es)', '/r/user/security', `<h1>Seguridad</h1>${toggle('Bloquear retiros')}${toggle('Verificación en dos pasos')}${toggle('Pedir NIP para retiros')}${save('Guardar')}`, { lang: 'es' }],
  ['block withdrawals (pt)', '/r/user/security', `<h1>Segurança</h1>${toggle('Bloquear saques')}${toggle('Verificação em duas etapas')}${save('Salvar')}`, { lang: 'pt-BR' }],
  ['two-factor settings', '/r/user/security', `<h1>Account security</h1><h2>2FA Token</h2>${toggle('Require 2FA for withdrawals')}${toggle('Require 2FA for API keys')}${toggle('Require 2FA to perform security actions')}${save('Enable')}`],
  ['two-factor set-up with a secret', '/r/user/security/2fa', `<h1>Set up 2FA</h1><p>Scan the code, or type this secret key into your app:</p><code>JBSW Y3DP EHPK 3PXP JBSW Y3DP</code>${field('Code')}${save('Enable')}`],
  ['limits', '/r/user/limits', `<h1>Limits</h1><table><tr><th>Withdrawals</th><td>50,000 MXN</td><td>${'<input type="checkbox" checked aria-label="Show daily">'}</td></tr><tr><th>Orders</th><td>No limit</td><td></td></tr></table>`],
  ['address book', '/r/user/beneficiaries', `<h1>Beneficiaries</h1>${toggle('Only allow withdrawals to saved addresses')}${field('Search addresses')}${save('Add')}`],
  ['devices', '/r/user/devices', `<h1>Devices</h1>${toggle('Trust this device for withdrawals')}<p>Chrome on Linux · Mexico City</p>${save('Save')}`],
  ['login', '/login', `<h1>Log in</h1>${field('Email')}${field('Password')}<label><input type="checkbox" checked> Remember me</label>${save('Log in')}`, { isBare: true }],
  ['search form', '/r/search', `<h1>Results for “API key withdrawals”</h1><form onsubmit="return false"><input type="search" value="API key make withdrawals">${list('Articles', 'Withdrawals', 'Orders')}</form>${save('Search')}`],
  ['auto-sell', '/r/user/autosell', `<h1>Autosell</h1>${toggle('Place orders automatically')}${field('Percentage', '50')}${save('Save')}`],
  ['recurring withdrawals', '/r/user/automations', `<h1>Automations</h1>${toggle('Make withdrawals every Friday')}${toggle('Place orders every Monday')}${save('Save')}`],
  // reading about keys
  ['blog article', '/blog/how-keep-api-key-safely', `<article><h1>How to keep your API key safe</h1><p>When you add a new API key, Bitso asks for permissions:</p><ul><li>View balances</li><li>Place orders</li><li>Make withdrawals</li></ul><p>Never turn on Make withdrawals.</p></article>${toggle('Dark mode')}`],
  ['help article with a vote', '/help/api-keys', `<article><h1>Cómo crear una clave API</h1><h2>Permisos</h2><p>Realizar retiros: mueve fondos.</p><p>Colocar órdenes: operar.</p></article><div><span>¿Fue útil?</span><button type="button" aria-pressed="true">Sí</button><button type="button" aria-pressed="false">No</button></div>`, { lang: 'es' }],
  ['documentation with a sample', '/developers/docs', `<h1>Create signed requests</h1><h2>API permissions</h2><table><tr><th>Permission</th><th>Endpoints</th></tr><tr><td>Make withdrawals</td><td>POST /withdrawals</td></tr><tr><td>Place orders</td><td>POST /orders</td></tr></table><pre>key = "vToM******"\nsecret = "*****197c28f2b782ed5ae**********"</pre><label><input type="checkbox" checked> Wrap lines</label>`],
  ['article with a table of contents of toggles', '/blog/api', `<h1>Permisos de las claves API de Bitso</h1><details open><summary>Realizar retiros</summary><p>Quien tenga la llave puede mover todo.</p></details><details><summary>Colocar órdenes</summary><p>Operar.</p></details>`, { lang: 'es' }],
  ['checklist in an article', '/blog/checklist', `<article><h1>Checklist: is my API key safe?</h1><ol><li><label><input type="checkbox" checked disabled> I never gave the right to make withdrawals</label></li><li><label><input type="checkbox" checked disabled> I rotate my keys</label></li></ol></article>`],
  // the API page without a form
  ['API page, no keys yet', '/api_setup', `<h1>API Setup</h1><p>You have no API keys. Up to six.</p><div class="actions"><button type="button" class="primary" id="save">Add new API key</button></div>`],
  ['API page, a list that can be read', '/api_setup', `<h1>API Setup</h1>${keyTable(['Name', 'API key', 'Permissions', 'Created'], key('Crypto Pro', 'vToM••••', 'View balances', '2026-01-02'), key('Bot', 'aXPq••••', 'View balances, Place orders', '2026-03-04'))}${save('Add new API key')}`],
  ['API page, a list (es)', '/api_setup', `<h1>Configuración de API</h1>${keyTable(['Nombre', 'Permisos', 'Creada'], key('Impuestos', 'Ver saldos', '2 ene 2026'), key('Bot', 'Colocar órdenes, Realizar retiros', '3 mar 2026'))}${save('Agregar nueva clave API')}`, { lang: 'es' }],
  ['API page, a list (pt)', '/api_setup', `<h1>Configuração de API</h1>${keyTable(['Nome', 'Permissões'], key('Impostos', 'Ver saldos'), key('Robô', 'Colocar ordens'))}${save('Adicionar nova chave de API')}`, { lang: 'pt-BR' }],
  ['API page, a list with a switch each', '/api_setup', `<h1>API Setup</h1>${keyTable(['Name', 'Active'], key('Crypto Pro', '<button type="button" role="switch" class="switch" aria-checked="true" aria-label="Crypto Pro active"></button>'), key('Bot', '<button type="button" role="switch" class="switch" aria-checked="false" aria-label="Bot active"></button>'))}${save('Add new API key')}`],
  ['API page, cards', '/r/security/api', `<h1>API keys</h1><div class="card"><div><h4>Crypto Pro</h4><p>Created 2 Jan 2026 · View balances</p></div><button type="button">Delete</button></div>${save('Create API key')}`],
  ['API page, two-factor is off', '/api_setup', `<h1>API Setup</h1><div role="dialog" aria-label="Enable 2FA" class="card"><div><h4>Two-factor authentication is off</h4><p>Enable it before creating an API key.</p></div><button type="button" id="save">Enable 2FA</button></div>`],
  ['API page, important security information', '/api_setup', `<h1>API Setup</h1><dialog open aria-labelledby="t"><h2 id="t">Important security information</h2><p>Whoever has your API key can place orders and make withdrawals if you allow it.</p><label><input type="checkbox" checked> I have read and accept</label><div class="actions"><button type="button" id="save">Continue</button></div></dialog>`],
  ['API page, información de seguridad', '/api_setup', `<h1>Configuración de API</h1><dialog open><h2>Información de seguridad importante</h2><p>No compartas tu clave. Con permisos de retiros cualquiera puede mover tus fondos.</p><label><input type="checkbox" checked> Entiendo y acepto</label><div class="actions"><button type="button" id="save">Continuar</button></div></dialog>`, { lang: 'es' }],
  ['API page, deleting a key', '/api_setup', `<h1>API Setup</h1>${keyTable(['Name', 'Permissions'], key('Bot', 'Place orders, Make withdrawals'))}<dialog open><h2>Delete API key “Bot”?</h2><p>Programs that use it stop working.</p><label><input type="checkbox" checked> I understand</label><button type="button" id="save">Delete</button></dialog>`],
  ['API page, loading', '/api_setup', `<h1>API Setup</h1><p aria-busy="true">Loading…</p>`],
  // noise on top of a page
  ['cookie banner', '/', `<h1>Buy bitcoin in Mexico</h1><div role="dialog" aria-label="Cookies" class="card"><div>${toggle('Strictly necessary')}${toggle('Performance')}${toggle('Marketing')}</div><button type="button" id="save">Save</button></div>`],
  ['chat widget', '/wallet', `<h1>Wallet</h1>${toggle('Hide small balances')}<div class="card"><p>Bot: To make withdrawals with an API key, open API Setup.</p><button type="button" aria-pressed="true">👍</button></div>`],
  ['feature flags', '/labs', `<h1>Labs</h1>${toggle('New orders screen')}${toggle('Instant withdrawals')}${toggle('API v4')}${save('Save')}`],
];

const plain = rows.map(
  ([name, path, main, options]): CorpusPage => ({
    name: `silent: ${name}`,
    path,
    html: site(main, options),
    expected: silent,
  }),
);

const nothingOn: CorpusPage[] = [docs, es, pt].map((wording) => ({
  name: `silent: form with nothing on (${wording.lang})`,
  path: '/api_setup',
  html: site(keyForm({ wording, on: [], shape: shapeOf('shadcn') }), { lang: wording.lang }),
  expected: silent,
}));

export const silentPages = [...plain, ...nothingOn];
