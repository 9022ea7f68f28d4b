import type { RightId } from '../../../utils/permissions/rights.ts';
import { shapeOf } from './drawn.ts';
import { formPage, keyForm, permissionRows } from './form.ts';
import { type CorpusPage, type Step, silent, warnsOf } from './page.ts';
import { site } from './site.ts';
import { docs, es, pt, type Wording, wordingOf } from './wordings.ts';

const on: RightId[] = ['make-withdrawals', 'view-balances'];
const box = shapeOf('checkbox in its label');
const radix = shapeOf('Radix');
const turn = [docs, es, pt];
const wordingAt = (index: number) => turn[index % turn.length] as Wording;

/** What a person presses to make the key; `#save` in all. */
type Save = [name: string, markup: (text: string) => string];

// biome-ignore format: a table is read by its rows
const saves: Save[] = [
  ['submit button', (text) => `<button id="save">${text}</button>`],
  ['input submit', (text) => `<input type="submit" class="button primary" id="save" value="${text}">`],
  ['input button', (text) => `<input type="button" class="button" id="save" value="${text}">`],
  ['div with a role', (text) => `<div role="button" tabindex="0" class="button" id="save">${text}</div>`],
  ['link with a role', (text) => `<a role="button" href="#made" class="button" id="save">${text}</a>`],
  ['link that is only styled', (text) => `<a href="#made" class="button" id="save">${text}</a>`],
  ['icon with a name', (text) => `<button type="button" id="save" aria-label="${text}"><svg width="16" height="16"><path d="M2 8l4 4 8-8" stroke="currentColor" fill="none"/></svg></button>`],
  ['text in spans', (text) => `<button type="button" class="primary" id="save"><span><svg width="10" height="10"></svg></span><span>${text}</span></button>`],
  ['upper case', (text) => `<button type="button" id="save">${text.toUpperCase()}</button>`],
  ['with an arrow', (text) => `<button type="button" id="save">${text} →</button>`],
  ['custom element with a shadow button', (text) => `<x-button id="save" data-text="${text}"></x-button><script>customElements.define('x-button', class extends HTMLElement { connectedCallback() { this.style.display = 'inline-block'; this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button" style="padding:9px"></button>'; this.shadowRoot.firstChild.textContent = this.dataset.text; } });</script>`],
  ['custom element with a slot', (text) => `<x-button id="save">${text}</x-button><script>customElements.define('x-button', class extends HTMLElement { connectedCallback() { this.style.display = 'inline-block'; this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button" style="padding:9px"><slot></slot></button>'; } });</script>`],
  ['outside the form, by its id', (text) => `</div></form><footer style="position:sticky;bottom:0;padding:12px"><button form="key-form" id="save">${text}</button></footer><form><div>`],
];
const savePages: CorpusPage[] = saves.map(([name, markup], index) => {
  const wording = wordingAt(index);
  return {
    name: `save: ${name} (${wording.lang})`,
    path: '/api_setup',
    html: formPage({ wording, on, shape: box, save: markup(wording.save) }),
    expected: warnsOf(on),
  };
});

/** What is written on it. */
const saveWords: [lang: string, ...texts: string[]][] = [
  [
    'en',
    'Done',
    'Finish',
    'Submit',
    'Create API Key',
    'Next',
    'Add',
    'Generate new key',
    'Create & copy',
    'OK',
  ],
  ['es', 'Listo', 'Finalizar', 'Enviar', 'Aceptar', 'Siguiente', 'Generar', 'Crear API key', 'Añadir clave'],
  [
    'pt-BR',
    'Pronto',
    'Finalizar',
    'Enviar',
    'Avançar',
    'Próximo',
    'Adicionar',
    'Gerar chave de API',
    'Concluir',
  ],
];
const saveWordPages: CorpusPage[] = saveWords.flatMap(([lang, ...texts], turned) =>
  texts.map((save, index) => ({
    name: `save called ${save} (${lang})`,
    path: '/api_setup',
    html: formPage({ wording: { ...wordingAt(turned), save }, on, shape: index % 2 ? box : radix }),
    expected: warnsOf(on),
  })),
);

/** Presses that are none of the guard's business, with a risky right on. */
const others: CorpusPage[] = (
  [
    ['cancel', '<button type="button" id="save">Cancel</button>'],
    ['cancelar', '<button type="button" id="save">Cancelar</button>'],
    ['go back', '<button type="button" id="save">← Back</button>'],
    ['help', '<button type="button" id="save">What is this?</button>'],
    ['close', '<button type="button" id="save" aria-label="Close">×</button>'],
    ['clear all', '<button type="button" id="save">Clear all</button>'],
    ['log out', '<button type="button" id="save">Log out</button>'],
  ] as const
).map(([name, extra]) => ({
  name: `not a save: ${name}`,
  path: '/api_setup',
  html: formPage({
    wording: docs,
    on,
    shape: box,
    extra,
    save: '<button class="primary">Add new API key</button>',
  }),
  expected: { ...warnsOf(on), gate: null },
}));

/** A focus trap as dialogs of today have it: what is outside is inert, and the focus is called back. */
const trap = `const dialog = document.querySelector('.dialog'); document.querySelector('#app').inert = true; dialog.querySelector('input').focus(); document.addEventListener('focusin', (event) => { if (!dialog.contains(event.target)) dialog.querySelector('input').focus(); }, true); document.addEventListener('keydown', (event) => { if (event.key === 'Tab') { event.preventDefault(); dialog.querySelector('input').focus(); } }, true);`;
const list = '<h1>API Setup</h1><button type="button" id="open">Add new API key</button>';
const heading = (wording: Wording) => `<h2>${wording.heading}</h2>`;

const dialogs: CorpusPage[] = [
  ...turn.map((wording) => ({
    name: `dialog: native, modal (${wording.lang})`,
    path: '/api_setup',
    html: site(list, {
      lang: wording.lang,
      portal: `<dialog>${keyForm({ wording, on, shape: box, heading: heading(wording) })}</dialog>`,
      script: `document.querySelector('dialog').showModal();`,
    }),
    expected: warnsOf(on),
  })),
  ...turn.map((wording) => ({
    name: `dialog: focus trap and inert background (${wording.lang})`,
    path: '/api_setup',
    html: site(list, {
      lang: wording.lang,
      portal: `<div class="backdrop"><div class="dialog" role="dialog" aria-modal="true" aria-label="${wording.heading}">${keyForm({ wording, on, shape: radix, heading: heading(wording) })}</div></div>`,
      script: trap,
    }),
    expected: warnsOf(on),
  })),
  {
    name: 'dialog: opened by a click, after a while',
    path: '/api_setup',
    html: site(list, {
      portal: `<dialog>${keyForm({ wording: docs, on, shape: box, heading: '' })}</dialog>`,
      script: `document.querySelector('#open').onclick = () => setTimeout(() => document.querySelector('dialog').showModal(), 400);`,
    }),
    after: [{ expect: silent }, { click: '#open' }],
    expected: warnsOf(on),
  },
  {
    name: 'dialog: closed again',
    path: '/api_setup',
    html: site(list, {
      portal: `<dialog>${keyForm({ wording: docs, on, shape: box, heading: '' })}</dialog>`,
      script: `const d = document.querySelector('dialog'); d.showModal(); document.querySelector('#cancel').onclick = () => d.remove();`,
    }),
    after: [{ expect: warnsOf(on) }, { click: '#cancel' }],
    expected: silent,
  },
  {
    name: 'dialog: in the popover layer',
    path: '/api_setup',
    html: site(list, {
      portal: `<div popover="manual" class="dialog">${keyForm({ wording: docs, on, shape: box, heading: '' })}</div>`,
      script: `document.querySelector('[popover]').showPopover();`,
    }),
    expected: warnsOf(on),
  },
  {
    name: 'dialog: a native one inside a shadow root',
    path: '/api_setup',
    html: site(list, {
      portal: `<x-modal></x-modal><template>${keyForm({ wording: es, on, shape: box, heading: heading(es) })}</template>`,
      script: `const root = document.querySelector('x-modal').attachShadow({ mode: 'open' }); const d = document.createElement('dialog'); d.append(document.querySelector('template').content.cloneNode(true)); root.append(d); d.showModal();`,
    }),
    expected: warnsOf(on, 'x-modal >>> #save'),
  },
];

const frames: CorpusPage[] = (['src', 'srcdoc'] as const).map((way, index) => {
  const wording = wordingAt(index + 1);
  const inner = formPage({ wording, on, shape: box }, { isBare: true });
  const attribute =
    way === 'src' ? 'src="/frame"' : `srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  return {
    name: `frame of the same origin by ${way} (${wording.lang})`,
    path: '/api_setup',
    html: site(`<h1>API Setup</h1><iframe title="API" width="800" height="600" ${attribute}></iframe>`),
    ...(way === 'src' ? { frames: { '/frame': inner } } : {}),
    expected: warnsOf(on, 'iframe >>> #save'),
    notInFirefox: 'the harness looks into the top document only',
  };
});

const wizard = (first: string) =>
  `const steps = [...document.querySelectorAll('section')]; let at = ${first}; const show = () => steps.forEach((step, i) => { step.hidden = i !== at; }); show(); for (const b of document.querySelectorAll('[data-next]')) b.onclick = () => { at += 1; show(); };`;
const steps: CorpusPage[] = turn.map((wording) => ({
  name: `wizard: the step with the permissions (${wording.lang})`,
  path: '/api_setup',
  html: site(
    `<h1>${wording.heading}</h1><ol><li>1</li><li aria-current="step">2</li><li>3</li></ol><section hidden><input></section><section><h2>2 / 3</h2>${permissionRows({ wording, on, shape: radix })}<div class="actions"><button type="button" class="primary" id="save">${{ en: 'Next', es: 'Siguiente', pt: 'Avançar' }[wording.lang.slice(0, 2)]}</button></div></section>`,
    { lang: wording.lang },
  ),
  expected: warnsOf(on),
}));
const lastStep: CorpusPage = {
  name: 'wizard: the permissions are a step behind, still in the page',
  path: '/api_setup',
  html: site(
    `<h1>Add new API key</h1><section>${permissionRows({ wording: docs, on, shape: box })}<button type="button" data-next id="next">Next</button></section><section hidden><h2>Check and create</h2><p>Name: Crypto Pro</p><button type="button" class="primary" id="save">Create API key</button></section>`,
    { script: wizard('0') },
  ),
  expected: { ...warnsOf(on), gate: { opensOn: '#next' } },
};

/** Things around and on the page that must not put the reading off. */
const noise: CorpusPage[] = (
  [
    [
      'a switch about blocking withdrawals beside it',
      '<div class="row"><span>Block withdrawals for 24 hours</span><button type="button" role="switch" class="switch" aria-checked="true"></button></div>',
      ['view-balances'],
    ],
    [
      'bloquear retiros al lado',
      '<div class="row"><span>Bloquear retiros</span><button type="button" role="switch" class="switch" aria-checked="true"></button></div>',
      ['view-balances'],
    ],
    [
      'a switch about notices of withdrawals',
      '<div class="row"><span>Email me when this key makes withdrawals</span><input type="checkbox" checked></div>',
      ['view-balances'],
    ],
    [
      'terms to accept',
      '<label><input type="checkbox" checked> I understand that a key with withdrawals can empty my account</label>',
      ['view-balances'],
    ],
    [
      'terms to accept (es)',
      '<label><input type="checkbox" checked> Entiendo que esta llave puede colocar órdenes y realizar retiros si lo permito</label>',
      ['view-balances'],
    ],
    [
      'no withdrawals at all',
      '<label><input type="checkbox" checked> Never allow withdrawals with this key</label>',
      ['view-balances'],
    ],
    [
      'a note that names all rights',
      '<p>Make withdrawals · Place orders · Perform security actions</p>',
      ['view-balances', 'view-account-information'],
    ],
    [
      'a block about withdrawals beside a real one',
      '<div class="row"><span>Block withdrawals for 24 hours</span><button type="button" role="switch" class="switch" aria-checked="true"></button></div>',
      ['make-withdrawals'],
    ],
  ] as [string, string, RightId[]][]
).map(([name, extra, rights]) => ({
  name: `neighbour: ${name}`,
  path: '/api_setup',
  html: formPage({ wording: docs, on: rights, shape: shapeOf('description before the control'), extra }),
  expected: warnsOf(rights),
}));

const ipBox = (checked: string, addresses: string) =>
  `<div class="row"><label for="ip2">Restrict use of API addresses</label><input type="checkbox" id="ip2" ${checked}></div><div class="field"><label>IP 1<input value="${addresses}"></label></div>`;
const partial: CorpusPage[] = [
  {
    name: 'only one permission stands on the form',
    path: '/api_setup',
    html: formPage({
      wording: docs,
      on,
      shape: box,
      without: ['view-balances', 'view-account-information', 'place-orders', 'perform-security-actions'],
    }),
    expected: warnsOf(on),
  },
  {
    name: 'an older form with withdrawals and one address',
    path: '/api_setup',
    html: site(
      `<h1>Add new API</h1><div class="field"><label>Name<input></label></div><div class="field"><label>Withdrawal Bitcoin Address<input></label></div><div class="field"><label>Transaction PIN<input type="password"></label></div><ul class="plain"><li><label><input type="checkbox" checked> View balances</label></li><li><label><input type="checkbox" checked> Place orders</label></li><li><label><input type="checkbox"> Perform withdrawals</label></li></ul><button type="button" class="primary" id="save">Save</button>`,
    ),
    expected: warnsOf(['place-orders']),
  },
  {
    name: 'addresses set and a right on',
    path: '/api_setup',
    html: formPage({
      wording: docs,
      on: ['place-orders', 'view-balances'],
      shape: box,
      extra: ipBox('checked', '203.0.113.7'),
    }),
    expected: warnsOf(['place-orders']),
  },
  {
    name: 'an edit form of an existing key',
    path: '/api_setup/edit',
    html: formPage({ wording: wordingOf('en long'), on: ['place-orders'], shape: radix }),
    expected: warnsOf(['place-orders']),
  },
  {
    name: 'away from every known address',
    path: '/r/developers/credentials/new',
    html: formPage({ wording: docs, on, shape: radix }),
    expected: warnsOf(on),
  },
  {
    name: 'away from every known address (es)',
    path: '/cuenta/desarrolladores',
    html: formPage({ wording: es, on, shape: box }),
    expected: warnsOf(on),
  },
  {
    name: 'no heading',
    path: '/api_setup',
    html: formPage({ wording: docs, on, shape: box, heading: '' }),
    expected: warnsOf(on),
  },
  {
    name: 'no form element, no heading element',
    path: '/api_setup',
    html: site(
      `<div style="font-size:24px">Add new API key</div>${permissionRows({ wording: docs, on, shape: radix })}<div role="button" tabindex="0" class="button" id="save">Add new API key</div>`,
    ),
    expected: warnsOf(on),
  },
  {
    name: 'right-to-left and dark',
    path: '/api_setup',
    html: formPage({ wording: pt, on, shape: radix }, { theme: 'dark', bodyAttributes: 'dir="rtl"' }),
    expected: warnsOf(on),
  },
  {
    name: 'a list of keys under the form',
    path: '/api_setup',
    html: site(
      `${keyForm({ wording: docs, on, shape: box })}<h2>Your keys</h2><table><tr><th>Name</th><th>Permissions</th></tr><tr><td>Bot</td><td>Place orders</td></tr></table>`,
    ),
    expected: warnsOf(on),
  },
  {
    name: 'a cookie banner over the form',
    path: '/api_setup',
    html: formPage(
      { wording: docs, on, shape: box },
      {
        portal:
          '<div role="dialog" style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:8px"><button type="button" role="switch" class="switch" aria-checked="true" aria-label="Marketing"></button> Marketing <button type="button">Accept</button></div>',
      },
    ),
    expected: warnsOf(on),
  },
];

const lateSave: Step[] = [{ type: '#key-name', text: 'Tax' }];
const disabledSave: CorpusPage = {
  name: 'save: disabled until the name is typed',
  path: '/api_setup',
  html: formPage(
    {
      wording: docs,
      on,
      shape: box,
      save: '<button class="primary" id="save" disabled>Add new API key</button>',
    },
    {
      script: `document.querySelector('#key-name').oninput = () => { document.querySelector('#save').disabled = false; };`,
    },
  ),
  after: lateSave,
  expected: warnsOf(on),
};

export const placePages = [
  ...savePages,
  ...saveWordPages,
  disabledSave,
  ...others,
  ...dialogs,
  ...frames,
  ...steps,
  lastStep,
  ...noise,
  ...partial,
];
