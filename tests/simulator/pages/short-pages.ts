import type { RightId } from '../../../utils/permissions/rights.ts';

const H = '<h1>Add new API key</h1><label>Name<input></label>';
const B = '<button>Add new API key</button>';

/** More pages unlike the generated ones, in short: markup, and the rights to be warned about. */
export const shortPages: Record<string, readonly [html: string, warnings: readonly RightId[]]> = {
  'vue toggles div role': [
    H +
      ['View balances', 'Place orders', 'Make withdrawals']
        .map(
          (l, i) =>
            `<div class="r"><div><div>${l}</div><div>desc of ${l}</div></div><div class="t" role="switch" aria-checked="${i === 2}" tabindex=0 style="width:40px;height:20px;background:#aaa"></div></div>`,
        )
        .join('') +
      B,
    ['make-withdrawals'],
  ],
  'list items flex': [
    H +
      '<ul>' +
      ['Ver saldos', 'Crear y cancelar órdenes', 'Retirar criptomonedas']
        .map(
          (l, i) =>
            `<li style="display:flex"><span>${l}</span><input type=checkbox ${i ? 'checked' : ''}></li>`,
        )
        .join('') +
      '</ul><button>Crear llave</button>',
    ['make-withdrawals', 'place-orders'],
  ],
  'options listbox': [
    H +
      '<div role=listbox aria-multiselectable=true>' +
      ['View balances', 'Place orders', 'Make withdrawals']
        .map((l, i) => `<div role=option aria-selected="${i === 1}">${l}</div>`)
        .join('') +
      '</div><input type=checkbox aria-label="I understand">' +
      B,
    ['place-orders'],
  ],
  'permissions w/o api word heading': [
    '<h2>Nueva conexión</h2><label>Nombre<input></label><h3>Permisos</h3>' +
      [
        'Ver saldos',
        'Ver información de la cuenta',
        'Colocar órdenes',
        'Realizar acciones de seguridad',
        'Realizar retiros',
      ]
        .map((l, i) => `<label><input type=checkbox ${i === 4 ? 'checked' : ''}>${l}</label>`)
        .join('') +
      '<button>Guardar</button>',
    ['make-withdrawals'],
  ],
  'two words only under API heading': [
    '<h1>Llaves API</h1><form><label>Nombre<input></label><label><input type=checkbox checked>Saldos</label><label><input type=checkbox checked>Retiros</label><button>Crear</button></form>',
    ['make-withdrawals'],
  ],
  'aria-labelledby title+desc': [
    H +
      ['View balances', 'Place orders', 'Make withdrawals']
        .map(
          (l, i) =>
            `<div><p id=t${i}>${l}</p><p id=d${i}>Never allows withdrawals unless on</p><button role=switch aria-checked=${i === 1} aria-labelledby="t${i} d${i}" style="width:40px;height:20px"></button></div>`,
        )
        .join('') +
      B,
    ['place-orders'],
  ],
  'tooltip button between': [
    H +
      ['View balances', 'Place orders', 'Make withdrawals']
        .map(
          (l, i) =>
            `<div><label for=c${i}>${l}</label><button type=button aria-label="More about ${l}">?</button><input type=checkbox id=c${i} ${i === 2 ? 'checked' : ''}></div>`,
        )
        .join('') +
      B,
    ['make-withdrawals'],
  ],
  'icon text': [
    H +
      ['👁 View balances', '📈 Place orders', '💸 Make withdrawals']
        .map(
          (l, i) =>
            `<label style="display:block"><input type=checkbox ${i === 2 ? 'checked' : ''}>${l}</label>`,
        )
        .join('') +
      B,
    ['make-withdrawals'],
  ],
  'select all': [
    H +
      ['Select all', 'View balances', 'Place orders', 'Make withdrawals']
        .map((l) => `<label style="display:block"><input type=checkbox checked>${l}</label>`)
        .join('') +
      B,
    ['make-withdrawals', 'place-orders'],
  ],
  'read only + danger groups': [
    H +
      '<fieldset><legend>Read</legend><label><input type=checkbox checked>View balances</label><label><input type=checkbox checked>View account information</label></fieldset><fieldset><legend>Write</legend><label><input type=checkbox>Place orders</label><label><input type=checkbox checked>Perform security actions</label><label><input type=checkbox>Make withdrawals</label></fieldset>' +
      B,
    ['perform-security-actions'],
  ],
  'withdrawal page w 2 toggles': [
    '<h1>Withdraw</h1><form><label>Address<input></label><label><input type=checkbox checked>Withdraw all</label><label><input type=checkbox checked>Save as trusted address</label><button>Continue</button></form>',
    [],
  ],
  'trade settings': [
    '<h1>Trading settings</h1><label><input type=checkbox checked>Trading</label><label><input type=checkbox checked>Confirm before I place orders</label><label><input type=checkbox checked>Orders</label><button>Save</button>',
    [],
  ],
  '2fa div titles': [
    '<div class=title>Two-factor authentication</div><div>Ask for a code</div><label><input type=checkbox checked>Make withdrawals</label><label><input type=checkbox checked>Create API keys</label><label><input type=checkbox checked>Place orders</label><button>Save</button>',
    [],
  ],
  'notification API section': [
    '<h1>Settings</h1><h2>API</h2><a href=#>API keys</a><h2>Notifications</h2><label><input type=checkbox checked>Withdrawals</label><label><input type=checkbox checked>Orders</label><label><input type=checkbox checked>Balances</label><button>Save</button>',
    [],
  ],
  'push settings no heading': [
    '<title>Ajustes</title><label><input type=checkbox checked>Retiros</label><label><input type=checkbox checked>Órdenes</label><label><input type=checkbox checked>Depósitos</label><label><input type=checkbox checked>Saldos</label><label><input type=checkbox checked>Seguridad</label><button>Guardar</button>',
    [],
  ],
  beneficiaries: [
    '<h1>Beneficiaries</h1><label><input type=checkbox checked>Send money</label><label><input type=checkbox checked>Receive money</label><button>Add</button>',
    [],
  ],
  'api usage chart': [
    '<h1>API usage</h1><label><input type=checkbox checked>Orders</label><label><input type=checkbox checked>Withdrawals</label><label><input type=checkbox checked>Balances</label><canvas></canvas>',
    [],
  ],
  'key filter list': [
    '<h1>API keys</h1><input type=search placeholder="Search keys"><div>Filter by permission</div><label><input type=checkbox checked>View balances</label><label><input type=checkbox checked>Make withdrawals</label><table><tr><td>Bot</td><td>View balances</td><td><button>Delete</button></td></tr></table><button>Add new API key</button>',
    [],
  ],
};
