import type { RightId } from '../../../utils/permissions/rights.ts';
import { shapeOf } from './drawn.ts';
import { type FormOptions, formPage, keyForm } from './form.ts';
import { type CorpusPage, type Step, silent, unreadable, warnsOf } from './page.ts';
import { site } from './site.ts';
import { docs, es, pt, type Wording } from './wordings.ts';

const box = 'checkbox in its label';
const withdrawals: RightId[] = ['make-withdrawals'];

interface Moving {
  name: string;
  shape?: string;
  wording?: Wording;
  /** The rights on when the page arrives. */
  on?: RightId[];
  /** Runs with the page; `control` is the switch of Make withdrawals, `rows` its list. */
  script?: string;
  after?: Step[];
  /** The rights on in the end. */
  ends: RightId[];
}

const row = `const control = document.querySelector('#s0'); const form = document.querySelector('#key-form');`;
/** A list as a framework keeps it: drawn anew from state at each change. */
const rerender = (everyMs: number) =>
  `const list = document.querySelector('ul.plain'); const html = list.innerHTML; setInterval(() => { const on = list.querySelector('#s0').checked; list.innerHTML = html; list.querySelector('#s0').checked = on; }, ${everyMs});`;

// biome-ignore format: a table is read by its rows
const table: Moving[] = [
  { name: 'turned on by a click', after: [{ expect: silent }, { click: '#s0' }], ends: withdrawals },
  { name: 'turned on by a click on its label', shape: 'label for, after', after: [{ click: 'label[for=s0]' }], ends: withdrawals },
  { name: 'turned on and off again', after: [{ click: '#s0' }, { expect: warnsOf(withdrawals) }, { click: '#s0' }], ends: [] },
  { name: 'turned off, on, off, on', on: withdrawals, after: [{ click: '#s0' }, { expect: silent }, { click: '#s0' }, { expect: warnsOf(withdrawals) }, { click: '#s0' }, { expect: silent }, { click: '#s0' }], ends: withdrawals },
  { name: 'a switch by a click', shape: 'shadcn', wording: es, after: [{ click: '#s0' }], ends: withdrawals },
  { name: 'a switch off by a click', shape: 'Radix', wording: pt, on: withdrawals, after: [{ expect: warnsOf(withdrawals) }, { act: 'off' }], script: `acts.off = () => { const c = document.querySelector('#s0'); c.setAttribute('aria-checked', 'false'); c.dataset.state = 'unchecked'; c.firstElementChild.dataset.state = 'unchecked'; c.nextElementSibling.checked = false; };`, ends: [] },
  { name: 'by the space bar', after: [{ press: 'Space', on: '#s0' }], ends: withdrawals },
  { name: 'a switch by the space bar', shape: 'Ant Design', after: [{ press: 'Space', on: '#s0' }], ends: withdrawals },
  { name: 'by the page after two seconds', script: `${row} setTimeout(() => control.click(), 2000);`, ends: withdrawals },
  { name: 'by a property without an event', script: `${row} setTimeout(() => { control.checked = true; }, 900);`, ends: withdrawals },
  { name: 'off by a property without an event', on: withdrawals, after: [{ expect: warnsOf(withdrawals) }, { act: 'off' }], script: `${row} acts.off = () => { control.checked = false; };`, ends: [] },
  { name: 'by a property in a shadow root', shape: 'custom element with a shadow root', wording: es, script: `setTimeout(() => { document.querySelectorAll('x-toggle')[4].shadowRoot.querySelector('input').checked = true; }, 900);`, ends: withdrawals },
  { name: 'by an attribute in a shadow root', shape: 'shadow switch with its text outside', script: `setTimeout(() => document.querySelectorAll('x-switch')[4].shadowRoot.querySelector('button').setAttribute('aria-checked', 'true'), 700);`, ends: withdrawals },
  { name: 'by pressing a button of the page that selects all', script: `${row} const all = document.createElement('button'); all.type = 'button'; all.id = 'all'; all.textContent = 'Select all'; form.prepend(all); all.onclick = () => { for (const box of document.querySelectorAll('ul.plain input')) box.checked = true; };`, after: [{ click: '#all' }], ends: ['place-orders', 'view-balances', 'view-account-information', 'perform-security-actions', 'make-withdrawals'] },
  { name: 'by a reset of the form', on: withdrawals, script: `${row} control.checked = false; acts.reset = () => form.reset();`, after: [{ expect: silent }, { act: 'reset' }], ends: withdrawals },
  { name: 'a controlled input that goes back by itself', script: `${row} control.addEventListener('click', (event) => { event.preventDefault(); setTimeout(() => { control.checked = true; }, 120); });`, after: [{ click: '#s0' }], ends: withdrawals },
  { name: 'drawn anew three times a second', on: withdrawals, script: rerender(330), ends: withdrawals },
  { name: 'drawn anew at each click', script: `${row} const list = document.querySelector('ul.plain'); list.addEventListener('change', (event) => { const on = new Map([...list.querySelectorAll('input')].map((box) => [box.id, box.checked])); list.innerHTML = list.innerHTML; for (const [id, value] of on) document.getElementById(id).checked = value; });`, after: [{ click: '#s0' }, { expect: warnsOf(withdrawals) }, { click: '#s1' }], ends: ['make-withdrawals', 'place-orders'] },
  { name: 'the form comes late', on: withdrawals, script: `${row} form.remove(); setTimeout(() => document.querySelector('main').append(form), 1200);`, ends: withdrawals },
  { name: 'the rows come one after the other', on: ['place-orders', 'make-withdrawals'], script: `const list = document.querySelector('ul.plain'); const items = [...list.children]; list.replaceChildren(); items.forEach((item, i) => setTimeout(() => list.append(item), 200 * i + 200));`, ends: ['place-orders', 'make-withdrawals'] },
  { name: 'the labels come after the switches', on: withdrawals, wording: es, script: `const labels = [...document.querySelectorAll('ul.plain label')]; const texts = labels.map((label) => label.lastChild.data); labels.forEach((label) => { label.lastChild.data = ' '; }); setTimeout(() => labels.forEach((label, i) => { label.lastChild.data = texts[i]; }), 800);`, ends: withdrawals },
  { name: 'the language of the page changes', on: withdrawals, script: `setTimeout(() => { document.documentElement.lang = 'es'; const texts = ['Colocar órdenes', 'Ver saldos', 'Ver información de la cuenta', 'Realizar acciones de seguridad', 'Realizar retiros']; document.querySelectorAll('ul.plain label').forEach((label, i) => { label.lastChild.data = texts[i]; }); }, 600);`, ends: withdrawals },
  { name: 'rows change their order', on: withdrawals, script: `const list = document.querySelector('ul.plain'); setTimeout(() => list.prepend(list.lastElementChild), 500);`, ends: withdrawals },
  { name: 'one switch is used for another right', on: withdrawals, script: `acts.swap = () => { const labels = document.querySelectorAll('ul.plain label'); const last = labels[4].lastChild; const first = labels[0].lastChild; [last.data, first.data] = [first.data, last.data]; };`, after: [{ expect: warnsOf(withdrawals) }, { act: 'swap' }], ends: ['place-orders'] },
  { name: 'the form is replaced by one with nothing on', on: withdrawals, script: `${row} acts.replace = () => { const next = form.cloneNode(true); for (const box of next.querySelectorAll('input')) { box.checked = false; box.removeAttribute('checked'); } form.replaceWith(next); };`, after: [{ expect: warnsOf(withdrawals) }, { act: 'replace' }], ends: [] },
  { name: 'a longer list scrolls rows in and out', on: withdrawals, script: `const list = document.querySelector('ul.plain'); const last = list.lastElementChild; acts.out = () => last.remove(); acts.in = () => list.append(last);`, after: [{ expect: warnsOf(withdrawals) }, { act: 'out' }, { expect: silent }, { act: 'in' }], ends: withdrawals },
  { name: 'many nodes come and go beside it', on: withdrawals, script: `setInterval(() => { const p = document.createElement('p'); p.textContent = 'BTC ' + Math.random(); document.querySelector('main').append(p); if (document.querySelectorAll('main > p').length > 30) document.querySelector('main > p').remove(); }, 15);`, ends: withdrawals },
];

const moved: CorpusPage[] = table.map(
  ({ name, shape = box, wording = docs, on = [], script = '', after, ends }) => ({
    name: `time: ${name}`,
    path: '/api_setup',
    html: formPage({ wording, on, shape: shapeOf(shape) }, { script }),
    ...(after ? { after } : {}),
    expected: warnsOf(ends),
  }),
);

const options: FormOptions = { wording: docs, on: withdrawals, shape: shapeOf(box) };
const home = '<h1>Wallet</h1><p>Balances</p><button type="button" id="open">API</button>';
const spa = (acts: string) =>
  `const main = document.querySelector('main'); const form = document.querySelector('template').innerHTML; ${acts}`;

/** In-app navigation: no document is loaded. */
const travelled: CorpusPage[] = [
  {
    name: 'time: arrives at the form by in-app navigation',
    path: '/wallet',
    html: site(`${home}<template>${keyForm(options)}</template>`, {
      script: spa(
        `document.querySelector('#open').onclick = () => { history.pushState({}, '', '/r/security/api'); main.innerHTML = form; };`,
      ),
    }),
    after: [{ expect: silent }, { click: '#open' }],
    expected: warnsOf(withdrawals),
  },
  {
    name: 'time: arrives at the form without a new address',
    path: '/wallet',
    html: site(`${home}<template>${keyForm(options)}</template>`, {
      script: spa(`document.querySelector('#open').onclick = () => { main.innerHTML = form; };`),
    }),
    after: [{ expect: silent }, { click: '#open' }],
    expected: warnsOf(withdrawals),
  },
  {
    name: 'time: leaves the form by in-app navigation',
    path: '/api_setup',
    html: site(keyForm(options), {
      script: `acts.leave = () => { history.pushState({}, '', '/wallet'); document.querySelector('main').innerHTML = '<h1>Wallet</h1><label><input type="checkbox" checked> Hide small balances</label>'; };`,
    }),
    after: [{ expect: warnsOf(withdrawals) }, { act: 'leave' }],
    expected: silent,
  },
  {
    name: 'time: leaves for the notifications by in-app navigation',
    path: '/api_setup',
    html: site(keyForm(options), {
      script: `acts.leave = () => { history.pushState({}, '', '/r/user/notifications'); document.querySelector('main').innerHTML = '<h1>Notifications</h1><ul><li><label><input type="checkbox" checked> Withdrawals</label></li><li><label><input type="checkbox" checked> Orders</label></li></ul><button type="button" id="save">Save</button>'; };`,
    }),
    after: [{ expect: warnsOf(withdrawals) }, { act: 'leave' }],
    expected: silent,
  },
  {
    name: 'time: leaves and comes back',
    path: '/api_setup',
    html: site(keyForm(options), {
      script: `const main = document.querySelector('main'); const kept = main.innerHTML; acts.leave = () => { history.pushState({}, '', '/wallet'); main.innerHTML = '<h1>Wallet</h1>'; }; acts.back = () => { history.pushState({}, '', '/api_setup'); main.innerHTML = kept; };`,
    }),
    after: [{ expect: warnsOf(withdrawals) }, { act: 'leave' }, { expect: silent }, { act: 'back' }],
    expected: warnsOf(withdrawals),
  },
  {
    name: 'time: the body is replaced',
    path: '/api_setup',
    html: site(keyForm(options), {
      script: `setTimeout(() => { const next = document.body.cloneNode(true); document.body.replaceWith(next); }, 800);`,
    }),
    after: [{ waitMs: 1100 }],
    expected: warnsOf(withdrawals),
  },
  {
    name: 'time: the whole document is written anew',
    path: '/api_setup',
    html: `<!doctype html><title>Bitso</title><p>…</p><script>const whole = ${JSON.stringify(site(keyForm(options))).replaceAll('</', '<\\/')}; setTimeout(() => { document.open(); document.write(whole); document.close(); }, 500);</script>`,
    after: [{ waitMs: 800 }],
    hearsFirst: true,
    expected: warnsOf(withdrawals),
  },
  {
    name: 'time: a readable form becomes unreadable',
    path: '/api_setup',
    html: formPage(options, {
      script: `acts.blur = () => { document.querySelectorAll('ul.plain label').forEach((label, i) => { label.lastChild.data = ' Scope ' + i; }); };`,
    }),
    after: [{ expect: warnsOf(withdrawals) }, { act: 'blur' }],
    expected: unreadable,
  },
];

export const movingPages = [...moved, ...travelled];
