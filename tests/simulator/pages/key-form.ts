import type { RightId } from '../../../utils/permissions/rights.ts';
import { behaviours, hidings } from './behaviours.ts';
import { escapeHtml, renderDocument } from './document.ts';
import { hostilities } from './hostilities.ts';
import { type Row, shapes, shapesScript, unreadableShapes } from './shapes.ts';
import { type Language, wording } from './wording.ts';

export interface FormOptions {
  language: Language;
  shape: string;
  /** Rights that are on; `later` come on by a script, without an event. */
  on: readonly RightId[];
  later: readonly RightId[];
  isDisabled: boolean;
  behaviour: string;
  /** `<right>:<how>`: hides that right's switch. */
  hide: string;
  theme: string;
  ip: string;
  destinations: string;
  /** Labels in place of the usual ones, by right. */
  labels: Partial<Record<RightId, string>>;
  /** Switches beside the rights that are no rights, all on. */
  neighbours: readonly string[];
  heading: string | null;
  title: string;
}

const shown: readonly RightId[] = [
  'view-balances',
  'view-account-information',
  'place-orders',
  'perform-security-actions',
  'make-withdrawals',
];

/** The form for a new key in one of many shapes; what was saved stands in `window.saved`. */
export function renderKeyForm(options: FormOptions): string {
  const words = wording[options.language];
  const draw = shapes[options.shape] ?? unreadableShapes[options.shape] ?? shapes.checkbox;
  const later = new Set<string>(options.later);
  const rows = shown.map((right) => {
    const { label, about } = words.rights[right];
    const row: Row = {
      right,
      label: escapeHtml(options.labels[right] ?? label),
      about,
      isOn: options.on.includes(right),
      isDisabled: options.isDisabled,
    };
    const html = draw?.(row) ?? '';
    return later.has(right) ? html.replace(/class="real/, 'data-later class="real') : html;
  });
  const others = options.neighbours.map((label) =>
    draw?.({ right: 'other', label: escapeHtml(label), about: '', isOn: true, isDisabled: false }).replaceAll(
      'r-other',
      `o-${label.length}`,
    ),
  );
  const ip =
    options.ip === 'absent'
      ? ''
      : `<label class="field" style="margin-top:20px">${words.restrict}<input name="ips" placeholder="203.0.113.7" value="${escapeHtml(options.ip)}"></label><p>${words.restrictAbout}</p>`;
  const destinations =
    options.destinations === 'absent'
      ? ''
      : `<label class="field">Withdrawal addresses<input name="destinations" value="${escapeHtml(options.destinations)}"></label>`;
  const heading = options.heading ?? `<h1>${words.heading}</h1><p>${words.intro}</p>`;
  const main = `${heading}<form class="card"><label class="field">${words.name}<input name="name" placeholder="${words.nameHint}" autocomplete="off"></label>
${ip}<h2>${words.permissions}</h2><div id="list">${rows.join('')}${others.join('')}</div>${destinations}
<div class="acts"><button type="button" class="plain">${words.cancel}</button><button type="submit" class="go">${words.save}</button></div></form>`;
  return renderDocument({
    language: options.language,
    theme: options.theme,
    title: options.title || `${words.setup} | Bitso`,
    main,
    script: scriptOf(options),
  });
}

function scriptOf({ behaviour, hide }: FormOptions): string {
  const [right = '', how = ''] = hide.split(':');

  const place = shown.map(String).indexOf(right);
  const hiding =
    place >= 0 && hidings[how]
      ? `{ const row = list.querySelectorAll('.row')[${place}]; const face = row.querySelector('.face') ?? row; ${hidings[how]} }`
      : '';
  return `${shapesScript}
window.saved = []; window.presses = [];
const main = document.querySelector('main'), form = document.querySelector('form'), list = document.querySelector('#list');
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'submit'])
  document.addEventListener(type, (event) => { if (event.composedPath().some((one) => one.classList?.contains('go') || one.localName === 'form')) window.presses.push(type); });
document.addEventListener('submit', (event) => { event.preventDefault(); window.saved.push(Date.now()); });
form?.addEventListener('submit', (event) => { event.preventDefault(); if (!form.isConnected || form.getRootNode() !== document) window.saved.push(Date.now()); });
${hiding}
${behaviours[behaviour] ?? hostilities[behaviour] ?? ''}`;
}
