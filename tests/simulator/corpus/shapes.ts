/** One permission as a shape draws it. */
export interface Slot {
  id: string;
  label: string;
  on: boolean;
  /** The small print under the label. */
  note: string;
  words: { on: string; off: string; enable: string };
}

/** A way a designer could draw the switches of the form. */
export interface Shape {
  name: string;
  row: (slot: Slot) => string;
  /** Around all rows; `ul` of them where it is not given. */
  list?: (rows: string[]) => string;
  /** Where rows are not drawn one by one. */
  all?: (slots: Slot[]) => string;
  css?: string;
  script?: string;
  /** A page that says it cannot read this is as good as one that warns: nobody could ask for more. */
  mayBeUnreadable?: true;
}

const checked = (on: boolean) => (on ? ' checked' : '');
const box = ({ id, on }: Slot, more = '') => `<input type="checkbox" id="${id}"${checked(on)}${more}>`;
const aria = (on: boolean) => `aria-checked="${on}"`;
const state = (on: boolean) => `data-state="${on ? 'checked' : 'unchecked'}"`;
const plainList = (rows: string[]) => rows.join('\n');
const tableOf = (head: string) => (rows: string[]) =>
  `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

// biome-ignore format: a table is read by its rows
export const shapes: Shape[] = [
  { name: 'checkbox in its label', row: (s) => `<label>${box(s)} ${s.label}</label>` },
  { name: 'label for, after', row: (s) => `${box(s)} <label for="${s.id}">${s.label}</label>` },
  { name: 'label for, in a table', row: (s) => `<tr><td><label for="${s.id}">${s.label}</label><p>${s.note}</p></td><td>${box(s)}</td></tr>`, list: tableOf('<th>Permission</th><th></th>') },
  { name: 'text beside it', row: (s) => `<div class="row"><span>${s.label}</span>${box(s)}</div>`, list: plainList },
  { name: 'bare text and line breaks', row: (s) => `${box(s)} ${s.label}<br>`, list: plainList },
  { name: 'paragraphs', row: (s) => `<p>${box(s)} ${s.label}</p>`, list: plainList },
  { name: 'aria-label', row: (s) => `<div class="row"><i aria-hidden="true">◆</i>${box(s, ` aria-label="${s.label}"`)}</div>`, list: plainList },
  { name: 'aria-labelledby', row: (s) => `<div class="row"><div><b id="l-${s.id}">${s.label}</b><p id="d-${s.id}">${s.note}</p></div>${box(s, ` aria-labelledby="l-${s.id}" aria-describedby="d-${s.id}"`)}</div>`, list: plainList },
  { name: 'title', row: (s) => `<div class="row"><i aria-hidden="true">◆</i>${box(s, ` title="${s.label}"`)}</div>`, list: plainList },
  { name: 'table with a header row', row: (s) => `<tr><td>${s.label}</td><td><small>${s.note}</small></td><td>${box(s)}</td></tr>`, list: tableOf('<th>Permission</th><th>Description</th><th>Enabled</th>') },
  { name: 'table with row headers', row: (s) => `<tr><th scope="row">${s.label}</th><td>${box(s)}</td></tr>`, list: tableOf('<td></td><th scope="col">API</th>') },
  { name: 'table, control first', row: (s) => `<tr><td>${box(s)}</td><td><b>${s.label}</b><p>${s.note}</p></td></tr>`, list: tableOf('<th>✓</th><th>Permission</th>') },
  { name: 'table with one column each', all: (slots) => `<table><thead><tr>${slots.map((s) => `<th scope="col">${s.label}</th>`).join('')}</tr></thead><tbody><tr>${slots.map((s) => `<td>${box(s)}</td>`).join('')}</tr></tbody></table>`, row: () => '' },
  { name: 'grid roles', row: (s) => `<div role="row" class="row"><div role="rowheader">${s.label}</div><div role="gridcell">${box(s)}</div></div>`, list: (rows) => `<div role="grid">${rows.join('')}</div>` },
  { name: 'definition list', row: (s) => `<dt>${s.label}</dt><dd>${box(s)} <small>${s.note}</small></dd>`, list: (rows) => `<dl>${rows.join('')}</dl>` },
  { name: 'definition list in divs', row: (s) => `<div class="row"><dt>${s.label}</dt><dd><button type="button" role="switch" class="switch" ${aria(s.on)}></button></dd></div>`, list: (rows) => `<dl>${rows.join('')}</dl>` },
  { name: 'cards', row: (s) => `<section class="card"><div><h4>${s.label}</h4><p>${s.note}</p></div><label><input type="checkbox" class="sr" id="${s.id}"${checked(s.on)}><span class="switch"></span></label></section>`, list: plainList },
  { name: 'clickable label cards', row: (s) => `<label class="card"><span><strong>${s.label}</strong><p>${s.note}</p></span>${box(s)}</label>`, list: plainList },
  { name: 'fieldset each', row: (s) => `<fieldset><legend>${s.label}</legend><p>${s.note}</p><label>${box(s)} ${s.words.enable}</label></fieldset>`, list: plainList },
  { name: 'heading and a box called enable', row: (s) => `<div class="card"><div><h4>${s.label}</h4><p>${s.note}</p></div><label>${box(s)} ${s.words.enable}</label></div>`, list: plainList },
  { name: 'details each', row: (s) => `<details open><summary>${s.label}</summary><p>${s.note}</p><label>${box(s)} ${s.words.enable}</label></details>`, list: plainList },
  { name: 'hidden input driven by a label', row: (s) => `<div class="row"><span>${s.label}</span><span><input type="checkbox" id="${s.id}" style="display:none"${checked(s.on)}><label for="${s.id}" class="switch"></label></span></div>`, list: plainList },
  { name: 'hidden input, its label has the text', row: (s) => `<li><input type="checkbox" id="${s.id}" hidden${checked(s.on)}><label for="${s.id}" class="look">${s.label}</label></li>`, css: '.look::before{content:"☐ "}:checked+.look::before{content:"☑ "}' },
  { name: 'screen reader input', row: (s) => `<label class="row"><span>${s.label}</span><span><input type="checkbox" class="sr"${checked(s.on)}><i class="switch" aria-hidden="true"></i></span></label>`, list: plainList },
  { name: 'off-screen input', row: (s) => `<div class="row"><label for="${s.id}">${s.label}</label><span><input type="checkbox" id="${s.id}" style="position:absolute;left:-9999px"${checked(s.on)}><label for="${s.id}" class="switch" aria-hidden="true"></label></span></div>`, list: plainList },
  { name: 'appearance none', row: (s) => `<label class="row">${s.label}<input type="checkbox" class="bare"${checked(s.on)}></label>`, list: plainList, css: '.bare{appearance:none;width:36px;height:20px;border-radius:10px;background:#b9c3cb}.bare:checked{background:#3f8f3a}' },
  { name: 'native switch attribute', row: (s) => `<label class="row">${s.label}<input type="checkbox" switch${checked(s.on)}></label>`, list: plainList },
  { name: 'input with role switch', row: (s) => `<label class="row">${s.label}<input type="checkbox" role="switch"${checked(s.on)}></label>`, list: plainList },
  { name: 'Radix', row: (s) => `<div class="row"><label for="${s.id}">${s.label}</label><span><button type="button" role="switch" id="${s.id}" ${aria(s.on)} ${state(s.on)} value="on" class="switch"><span ${state(s.on)}></span></button><input type="checkbox" aria-hidden="true" tabindex="-1" value="on"${checked(s.on)} style="transform:translateX(-100%);position:absolute;pointer-events:none;opacity:0;margin:0;width:40px;height:22px"></span></div>`, list: plainList },
  { name: 'Headless UI', row: (s) => `<div class="row" data-headlessui-state="${s.on ? 'checked' : ''}"><span id="headlessui-label-${s.id}">${s.label}</span><button type="button" role="switch" tabindex="0" ${aria(s.on)} aria-labelledby="headlessui-label-${s.id}" data-headlessui-state="${s.on ? 'checked' : ''}" class="switch"><span class="sr">·</span></button></div>`, list: plainList },
  { name: 'shadcn', row: (s) => `<div class="row"><div><label class="text-sm font-medium" for="${s.id}">${s.label}</label><p class="text-muted-foreground">${s.note}</p></div><button type="button" role="switch" id="${s.id}" ${aria(s.on)} ${state(s.on)} class="peer inline-flex switch"><span ${state(s.on)} class="pointer-events-none block"></span></button></div>`, list: plainList },
  { name: 'MUI', row: (s) => `<label class="MuiFormControlLabel-root css-${s.id}"><span class="MuiSwitch-root" style="position:relative;display:inline-block"><span class="MuiButtonBase-root MuiSwitch-switchBase${s.on ? ' Mui-checked' : ''}"><input class="MuiSwitch-input" type="checkbox" style="position:absolute;opacity:0;inset:0;width:100%;height:100%;margin:0"${checked(s.on)}><span class="MuiSwitch-thumb switch"></span></span><span class="MuiTouchRipple-root"></span></span><span class="MuiTypography-root">${s.label}</span></label>` },
  { name: 'Ant Design', row: (s) => `<div class="ant-row ant-form-item row"><div class="ant-col ant-form-item-label"><label for="${s.id}" title="${s.label}">${s.label}</label></div><div class="ant-col ant-form-item-control"><button type="button" role="switch" id="${s.id}" ${aria(s.on)} class="ant-switch${s.on ? ' ant-switch-checked' : ''} switch"><div class="ant-switch-handle"></div><span class="ant-switch-inner"></span></button></div></div>`, list: plainList },
  { name: 'Ant Design without for', row: (s) => `<div class="ant-row row"><div class="ant-col"><span class="ant-typography"><strong>${s.label}</strong></span><div class="ant-typography-secondary">${s.note}</div></div><div class="ant-col"><button type="button" role="switch" ${aria(s.on)} class="ant-switch switch"></button></div></div>`, list: plainList },
  { name: 'Chakra', row: (s) => `<li><label class="chakra-switch css-ghot30"${s.on ? ' data-checked=""' : ''}><input class="chakra-switch__input" type="checkbox" style="border:0;clip:rect(0,0,0,0);height:1px;width:1px;margin:-1px;padding:0;overflow:hidden;white-space:nowrap;position:absolute"${checked(s.on)}><span aria-hidden="true" class="switch"${s.on ? ' data-on=""' : ''}></span><span class="chakra-switch__label">${s.label}</span></label></li>` },
  { name: 'Mantine', row: (s) => `<div class="mantine-Switch-root row"><div class="mantine-Switch-labelWrapper"><label for="${s.id}">${s.label}</label><p>${s.note}</p></div><span><input id="${s.id}" type="checkbox" class="sr"${checked(s.on)}><label for="${s.id}" class="switch mantine-Switch-track" aria-hidden="true"></label></span></div>`, list: plainList },
  { name: 'iOS-like', row: (s) => `<div class="row"><span aria-hidden="true">${s.label}</span><div role="switch" tabindex="0" class="switch" ${aria(s.on)} aria-label="${s.label}"></div></div>`, list: plainList },
  { name: 'switch in a row without association', row: (s) => `<div class="sc-1mfj3x4-0 hKVypD row"><div class="Typography__Body-qw5r90-2">${s.label}</div><div class="sc-bdVaJa"><div role="switch" tabindex="0" class="switch" ${aria(s.on)}></div></div></div>`, list: plainList },
  { name: 'role checkbox', row: (s) => `<li><span role="checkbox" tabindex="0" ${aria(s.on)} aria-labelledby="t-${s.id}">▣</span> <span id="t-${s.id}">${s.label}</span></li>` },
  { name: 'pressed buttons with their own text', row: (s) => `<button type="button" aria-pressed="${s.on}">${s.label}</button>`, list: plainList },
  { name: 'pressed button beside the text', row: (s) => `<div class="row"><span>${s.label}</span><button type="button" class="switch" aria-pressed="${s.on}"></button></div>`, list: plainList },
  { name: 'pressed button that says on or off', row: (s) => `<div class="row"><span>${s.label}</span><button type="button" aria-pressed="${s.on}">${s.on ? s.words.on : s.words.off}</button></div>`, list: plainList },
  { name: 'icon button with a full name', row: (s) => `<div class="row"><i>◆</i><button type="button" aria-pressed="${s.on}" aria-label="${s.words.enable}: ${s.label}" class="switch"></button></div>`, list: plainList },
  { name: 'menu of checks', row: (s) => `<div role="menuitemcheckbox" tabindex="-1" ${aria(s.on)}>${s.on ? '✓' : '·'} ${s.label}</div>`, list: (rows) => `<div role="menu" aria-label="Permissions">${rows.join('')}</div>` },
  { name: 'listbox of many', row: (s) => `<div role="option" aria-selected="${s.on}" style="${s.on ? 'background:#3f8f3a33' : ''}">${s.label}</div>`, list: (rows) => `<div role="listbox" aria-multiselectable="true" aria-label="Permissions">${rows.join('')}</div>`, mayBeUnreadable: true },
  { name: 'tree of checks', row: (s) => `<div role="treeitem" ${aria(s.on)}><span>${s.on ? '☑' : '☐'}</span> ${s.label}</div>`, list: (rows) => `<div role="tree">${rows.join('')}</div>`, mayBeUnreadable: true },
  { name: 'data-state only', row: (s) => `<div class="row"><span>${s.label}</span><button type="button" class="switch" ${state(s.on)}></button></div>`, list: plainList },
  { name: 'data-state on and off', row: (s) => `<div class="row"><span>${s.label}</span><button type="button" data-state="${s.on ? 'on' : 'off'}">●</button></div>`, list: plainList },
  { name: 'on and off radios', row: (s) => `<fieldset class="row"><legend>${s.label}</legend><span><label><input type="radio" name="${s.id}" value="on"${checked(s.on)}> ${s.words.on}</label> <label><input type="radio" name="${s.id}" value="off"${checked(!s.on)}> ${s.words.off}</label></span></fieldset>`, list: plainList },
  { name: 'segmented radiogroup', row: (s) => `<div class="row"><span id="g-${s.id}">${s.label}</span><div role="radiogroup" aria-labelledby="g-${s.id}"><button type="button" role="radio" ${aria(s.on)}>${s.words.on}</button><button type="button" role="radio" ${aria(!s.on)}>${s.words.off}</button></div></div>`, list: plainList },
  { name: 'select of yes and no', row: (s) => `<div class="row"><label for="${s.id}">${s.label}</label><select id="${s.id}"><option value="0">${s.words.off}</option><option value="1"${s.on ? ' selected' : ''}>${s.words.on}</option></select></div>`, list: plainList, mayBeUnreadable: true },
  { name: 'text split over spans', row: (s) => `<label>${box(s)} <span>${s.label.split(' ').map((word) => `<span>${word}</span>`).join(' ')}</span></label>` },
  { name: 'text split inside words', row: (s) => `<label>${box(s)} <b>${s.label.slice(0, 3)}</b><span>${s.label.slice(3, 7)}</span>${s.label.slice(7)}</label>` },
  { name: 'no-break spaces', row: (s) => `<label>${box(s)} ${s.label.replaceAll(' ', '&nbsp;')}</label>` },
  { name: 'zero-width characters', row: (s) => `<label>${box(s)} ${[...s.label].join('\u200b')}</label>` },
  { name: 'soft hyphens', row: (s) => `<label>${box(s)} ${s.label.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1&shy;')}</label>` },
  { name: 'asterisk and colon', row: (s) => `<label>${box(s)} ${s.label} <span class="req">*</span>:</label>` },
  { name: 'numbered', row: (s) => `<label>${box(s)} 3. ${s.label}</label>` },
  { name: 'upper case by style', row: (s) => `<label style="text-transform:uppercase">${box(s)} ${s.label}</label>` },
  { name: 'decomposed accents', row: (s) => `<label>${box(s)} ${s.label.normalize('NFD')}</label>` },
  { name: 'upper case in the text', row: (s) => `<label>${box(s)} ${s.label.toUpperCase()}</label>` },
  { name: 'description inside the label', row: (s) => `<label class="row"><span><span>${s.label}</span><small><br>${s.note}</small></span>${box(s)}</label>`, list: plainList },
  { name: 'description before the control', row: (s) => `<div class="row"><div><div>${s.label}</div><div class="note">${s.note}</div></div><button type="button" role="switch" class="switch" ${aria(s.on)}></button></div>`, list: plainList },
  { name: 'tooltip in the label', row: (s) => `<label>${box(s)} ${s.label} <span role="tooltip" class="sr">${s.note}</span><button type="button" aria-label="?">ⓘ</button></label>` },
  { name: 'icon with a title', row: (s) => `<label><svg width="14" height="14" role="img" aria-hidden="true"><title>icon</title><circle cx="7" cy="7" r="6" fill="#3f8f3a"/></svg> ${s.label} ${box(s)}</label>` },
  { name: 'emoji and badge', row: (s) => `<label class="row"><span>🔑 ${s.label} <em class="badge">New</em></span>${box(s)}</label>`, list: plainList },
  { name: 'flat grid, label first', row: (s) => `<span>${s.label}</span><button type="button" role="switch" class="switch" ${aria(s.on)}></button>`, list: (rows) => `<div style="display:grid;grid-template:auto/1fr 60px;gap:10px">${rows.join('')}</div>` },
  { name: 'flat grid, control first', row: (s) => `<button type="button" role="switch" class="switch" ${aria(s.on)}></button><span>${s.label}</span>`, list: (rows) => `<div style="display:grid;grid-template:auto/60px 1fr;gap:10px">${rows.join('')}</div>` },
  { name: 'two columns side by side', all: (slots) => `<div style="display:flex;gap:40px"><div>${slots.map((s) => `<div style="height:32px">${s.label}</div>`).join('')}</div><div>${slots.map((s) => `<div style="height:32px">${box(s)}</div>`).join('')}</div></div>`, row: () => '', mayBeUnreadable: true },
  { name: 'text from a style sheet', row: (s) => `<label>${box(s)} <span data-text="${s.label}" class="written"></span></label>`, css: '.written::before{content:attr(data-text)}', mayBeUnreadable: true },
  { name: 'disabled', row: (s) => `<label>${box(s, ' disabled')} ${s.label}</label>` },
  { name: 'disabled switch', row: (s) => `<div class="row"><span>${s.label}</span><button type="button" role="switch" disabled class="switch" ${aria(s.on)}></button></div>`, list: plainList },
  { name: 'custom element with a shadow root', row: (s) => `<x-toggle text="${s.label}"${s.on ? ' checked' : ''}></x-toggle>`, list: plainList, script: `customElements.define('x-toggle', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); root.innerHTML = '<style>:host{display:block;padding:8px}</style><label><input type="checkbox"> <span></span></label>'; root.querySelector('span').textContent = this.getAttribute('text'); root.querySelector('input').checked = this.hasAttribute('checked'); } });` },
  { name: 'shadow switch with its text outside', row: (s) => `<div class="row"><span>${s.label}</span><x-switch${s.on ? ' checked' : ''}></x-switch></div>`, list: plainList, script: `customElements.define('x-switch', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>button{width:40px;height:22px;border-radius:11px;border:0;background:#b9c3cb}[aria-checked=true]{background:#3f8f3a}</style><button type="button" role="switch" aria-checked="' + this.hasAttribute('checked') + '"></button>'; } });` },
  { name: 'shadow switch with a slot', row: (s) => `<x-option${s.on ? ' checked' : ''}>${s.label}</x-option>`, list: plainList, script: `customElements.define('x-option', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:block;padding:8px}</style><div role="switch" tabindex="0" aria-labelledby="t" aria-checked="' + this.hasAttribute('checked') + '">◉ <span id="t"><slot></slot></span></div>'; } });` },
  { name: 'Material Web', row: (s) => `<label class="row">${s.label}<md-switch${s.on ? ' selected' : ''}></md-switch></label>`, list: plainList, script: `customElements.define('md-switch', class extends HTMLElement { static formAssociated = true; connectedCallback() { const root = this.attachShadow({ mode: 'open', delegatesFocus: true }); root.innerHTML = '<style>:host{display:inline-block;width:52px;height:32px;border-radius:16px;background:#cbd3c9}:host([selected]){background:#3f8f3a}input{appearance:none;width:100%;height:100%;margin:0}</style><input id="switch" type="checkbox" role="switch">'; root.querySelector('input').checked = this.hasAttribute('selected'); } });` },
  { name: 'role on the custom element', row: (s) => `<ion-toggle role="switch" tabindex="0" class="row" ${aria(s.on)}><span>${s.label}</span><i class="switch"${s.on ? ' data-on' : ''}></i></ion-toggle>`, list: plainList },
  { name: 'custom element with internals', row: (s) => `<div class="row"><label for="${s.id}">${s.label}</label><k-switch id="${s.id}"${s.on ? ' aria-checked="true"' : ' aria-checked="false"'} role="switch"></k-switch></div>`, list: plainList, css: 'k-switch{display:block;width:40px;height:22px;border-radius:11px;background:#b9c3cb}k-switch[aria-checked=true]{background:#3f8f3a}' },
  { name: 'everything in nested shadow roots', all: (slots) => `<x-panel data-slots='${JSON.stringify(slots.map(({ label, on }) => ({ label, on })))}'></x-panel>`, row: () => '', script: `customElements.define('x-line', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); root.innerHTML = '<div style="display:flex;justify-content:space-between;padding:8px"><span></span><button type="button" role="switch"> ● </button></div>'; root.querySelector('span').textContent = this.dataset.label; root.querySelector('button').setAttribute('aria-checked', this.dataset.on); } }); customElements.define('x-panel', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); for (const { label, on } of JSON.parse(this.dataset.slots)) { const line = document.createElement('x-line'); line.dataset.label = label; line.dataset.on = on; root.append(line); } } });` },
  { name: 'a closed shadow root', row: () => '', all: (slots) => `<x-permissions data-slots='${JSON.stringify(slots.map(({ label, on }) => ({ label, on })))}'></x-permissions>`, mayBeUnreadable: true, script: `customElements.define('x-permissions', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'closed' }); for (const { label, on } of JSON.parse(this.dataset.slots)) { const row = document.createElement('label'); row.innerHTML = '<input type=checkbox> '; row.append(label); row.firstChild.checked = on; row.style.display = 'block'; root.append(row); } } });` },
];
