import type { RightId } from '../../../utils/permissions/rights.ts';

export interface Row {
  right: RightId | 'other';
  label: string;
  about: string;
  isOn: boolean;
  isDisabled: boolean;
}

const checked = (row: Row) => (row.isOn ? ' checked' : '') + (row.isDisabled ? ' disabled' : '');
const aria = (row: Row, name = 'aria-checked') =>
  `${name}="${row.isOn}"${row.isDisabled ? ' aria-disabled="true"' : ''}`;
const off = (row: Row) => (row.isDisabled ? ' disabled' : '');
const text = (row: Row) => `<span class="words"><b>${row.label}</b><small>${row.about}</small></span>`;
const id = (row: Row) => `r-${row.right}`;

/** One line per shape in which a page may build a switch. `.real` marks what holds the state, `.face` what is painted. */
export const shapes: Record<string, (row: Row) => string> = {
  checkbox: (row) =>
    `<label class="row">${text(row)}<input class="real face" type="checkbox"${checked(row)}></label>`,
  'checkbox-for': (row) =>
    `<div class="row"><label for="${id(row)}">${row.label}</label><input class="real face" id="${id(row)}" type="checkbox"${checked(row)}></div>`,
  'checkbox-before': (row) =>
    `<div class="row start"><input class="real face" id="${id(row)}" type="checkbox"${checked(row)}><label for="${id(row)}">${row.label}</label></div>`,
  'checkbox-row': (row) =>
    `<div class="row">${text(row)}<input class="real face" type="checkbox"${checked(row)}></div>`,
  'checkbox-table': (row) =>
    `<table class="row"><tr><td>${row.label}</td><td>${row.about}</td><td><input class="real face" type="checkbox"${checked(row)}></td></tr></table>`,
  switch: (row) =>
    `<div class="row"><label id="${id(row)}-l" for="${id(row)}">${text(row)}</label><button type="button" class="real face switch" role="switch" id="${id(row)}" ${aria(row)}${off(row)} aria-labelledby="${id(row)}-l"><i></i></button></div>`,
  'switch-label': (row) =>
    `<div class="row">${text(row)}<button type="button" class="real face switch" role="switch" aria-label="${row.label}" ${aria(row)}${off(row)}><i></i></button></div>`,
  'switch-row': (row) =>
    `<div class="row">${text(row)}<div class="real face switch" role="switch" tabindex="0" ${aria(row)}><i></i></div></div>`,
  'switch-described': (row) =>
    `<div class="row"><span class="words"><b id="${id(row)}-l">${row.label}</b><small id="${id(row)}-d">${row.about}</small></span><button type="button" class="real face switch" role="switch" ${aria(row)}${off(row)} aria-labelledby="${id(row)}-l" aria-describedby="${id(row)}-d"><i></i></button></div>`,
  'hidden-input': (row) =>
    `<label class="row">${text(row)}<span class="slot"><input class="real gone" type="checkbox"${checked(row)}><i class="face track"><i></i></i></span></label>`,
  'hidden-input-for': (row) =>
    `<div class="row"><span class="words"><b>${row.label}</b></span><span class="slot"><input class="real gone" id="${id(row)}" type="checkbox" aria-label="${row.label}"${checked(row)}><label for="${id(row)}" class="face track"><i></i></label></span></div>`,
  'pseudo-input': (row) =>
    `<div class="row"><input class="real none" id="${id(row)}" type="checkbox"${checked(row)}><label for="${id(row)}" class="face pseudo">${row.label}</label></div>`,
  pressed: (row) =>
    `<div class="row">${text(row)}<button type="button" class="real face switch" aria-label="${row.label}" ${aria(row, 'aria-pressed')}${off(row)}><i></i></button></div>`,
  'pressed-words': (row) =>
    `<div class="row"><button type="button" class="real face pill" ${aria(row, 'aria-pressed')}${off(row)}>${row.label}</button></div>`,
  state: (row) =>
    `<div class="row">${text(row)}<button type="button" class="real face switch" data-state="${row.isOn ? 'checked' : 'unchecked'}"${off(row)}><i></i></button></div>`,
  radix: (row) =>
    `<div class="row"><label for="${id(row)}">${row.label}</label><span><button type="button" role="switch" class="real face switch" id="${id(row)}" ${aria(row)} data-state="${row.isOn ? 'checked' : 'unchecked'}"${off(row)}><i></i></button><input type="checkbox" aria-hidden="true" tabindex="-1" class="gone"${checked(row)}></span></div>`,
  'role-checkbox': (row) =>
    `<div class="row start real" role="checkbox" tabindex="0" ${aria(row)}><i class="face box"></i><span>${row.label}</span></div>`,
  'menu-item': (row) =>
    `<div class="row real face" role="menuitemcheckbox" tabindex="0" ${aria(row)}>${row.label}</div>`,
  custom: (row) =>
    `<bitso-switch class="row" label="${row.label}"${row.isOn ? ' checked' : ''}${off(row)}></bitso-switch>`,
  'custom-closed': (row) =>
    `<bitso-vault-switch class="row" label="${row.label}"${row.isOn ? ' checked' : ''}${off(row)}></bitso-vault-switch>`,
  'custom-slot': (row) => `<bitso-row class="row"${row.isOn ? ' data-on' : ''}>${row.label}</bitso-row>`,
  radio: (row) =>
    `<fieldset class="row"><legend>${row.label}</legend><label><input class="real face" type="radio" name="${id(row)}"${row.isOn ? ' checked' : ''}${off(row)}> On</label><label><input type="radio" name="${id(row)}"${row.isOn ? '' : ' checked'}${off(row)}> Off</label></fieldset>`,
  select: (row) =>
    `<label class="row">${row.label} <select class="real face"${off(row)}><option${row.isOn ? '' : ' selected'}>Off</option><option${row.isOn ? ' selected' : ''}>On</option></select></label>`,
  flat: (row) => `<input class="real face" type="checkbox"${checked(row)}> ${row.label}<br>`,
  'flat-spans': (row) =>
    `<span>${row.label}</span><button type="button" role="switch" class="real face switch" ${aria(row)}${off(row)}><i></i></button>`,
  split: (row) =>
    `<label class="row"><span class="words"><b>${row.label.split(' ')[0]}</b> ${row.label.split(' ').slice(1).join(' ')}<small>${row.about}</small></span><input class="real face" type="checkbox"${checked(row)}></label>`,
  badge: (row) =>
    `<label class="row"><span class="words"><b>${row.label}</b> <em class="badge">New</em><small>${row.about}</small></span><input class="real face" type="checkbox"${checked(row)}></label>`,
  noise: (row) =>
    `<label class="row"><span class="words">&#8203;${row.label.toUpperCase().replace(' ', '&nbsp; ')}&shy; *</span><input class="real face" type="checkbox"${checked(row)}></label>`,
};

/** Shapes whose state cannot be read by anybody but the page: the guard has to say so. */
export const unreadableShapes: Record<string, (row: Row) => string> = {
  canvas: (row) => `<div class="row"><canvas width="260" height="24" data-say="${row.label}"></canvas></div>`,
  classes: (row) =>
    `<div class="row">${text(row)}<div class="knob ${row.isOn ? 'is-a' : 'is-b'}"><i></i></div></div>`,
  image: (row) =>
    `<div class="row"><img alt="" width="200" height="24" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' width='200' height='24'><text y='16'>${row.label}</text></svg>`)}"></div>`,
  strange: (row) =>
    `<label class="row"><span class="words"><b>Permiso especial ${row.label.length}</b></span><input class="real face" type="checkbox"${checked(row)}></label>`,
};

/** What makes the shapes work, as a page's own script would. */
export const shapesScript = `
const flip = (at) => {
  for (const name of ['aria-checked', 'aria-pressed'])
    if (at.hasAttribute(name)) at.setAttribute(name, String(at.getAttribute(name) !== 'true'));
  if (at.dataset.state) at.dataset.state = at.dataset.state === 'checked' ? 'unchecked' : 'checked';
  const twin = at.parentElement?.querySelector('input[aria-hidden]');
  if (twin) twin.checked = !twin.checked;
};
document.addEventListener('click', (event) => {
  const at = event.target instanceof Element && event.target.closest('[role=switch],[aria-pressed],[data-state],[role=checkbox],[role=menuitemcheckbox]');
  if (at && at.localName !== 'input' && !at.disabled) flip(at);
});
const shadowStyle = '<style>:host{display:flex;justify-content:space-between;align-items:center;padding:14px 0}i{display:block;width:40px;height:24px;border-radius:12px;background:#c3cac6}i.on{background:#0b6b4f}</style>';
const define = (name, mode) => customElements.define(name, class extends HTMLElement {
  connectedCallback() {
    if (this.tree) return;
    this.tree = this.attachShadow({ mode });
    this.tree.innerHTML = shadowStyle + '<span></span><i class="face" role="switch" tabindex="0"></i>';
    this.tree.querySelector('span').textContent = this.getAttribute('label');
    const knob = this.tree.querySelector('i');
    const draw = () => { knob.className = 'face ' + (this.hasAttribute('checked') ? 'on' : ''); knob.setAttribute('aria-checked', String(this.hasAttribute('checked'))); };
    knob.addEventListener('click', () => { this.toggleAttribute('checked'); draw(); });
    draw();
  }
});
define('bitso-switch', 'open');
define('bitso-vault-switch', 'closed');
customElements.define('bitso-row', class extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const tree = this.attachShadow({ mode: 'open' });
    tree.innerHTML = shadowStyle + '<slot></slot><input type="checkbox" class="face">';
    tree.querySelector('input').checked = this.hasAttribute('data-on');
  }
});
for (const canvas of document.querySelectorAll('canvas[data-say]')) canvas.getContext('2d').fillText(canvas.dataset.say, 4, 16);
`;
