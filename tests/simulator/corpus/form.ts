import { type RightId, rightIds } from '../../../utils/permissions/rights.ts';
import type { Shape, Slot } from './shapes.ts';
import { family, type Site, site } from './site.ts';
import { descriptions, type Wording } from './wordings.ts';

// biome-ignore format: a table is read by its rows
const words = {
  en: { name: 'Name', ip: 'Restrict use of API addresses', permissions: 'Permissions', cancel: 'Cancel', on: 'On', off: 'Off', enable: 'Enable', notes: 'Notes on Permissions', code: '2FA token' },
  es: { name: 'Nombre', ip: 'Restringir el uso de direcciones de la API', permissions: 'Permisos', cancel: 'Cancelar', on: 'Sí', off: 'No', enable: 'Activar', notes: 'Notas sobre los permisos', code: 'Código 2FA' },
  pt: { name: 'Nome', ip: 'Restringir o uso de endereços da API', permissions: 'Permissões', cancel: 'Cancelar', on: 'Sim', off: 'Não', enable: 'Ativar', notes: 'Notas sobre as permissões', code: 'Código 2FA' },
};

/** The order in which Bitso's documentation lists them. */
export const pageOrder: readonly RightId[] = [
  'place-orders',
  'view-balances',
  'view-account-information',
  'perform-security-actions',
  'make-withdrawals',
];

export interface FormOptions {
  wording: Wording;
  on: readonly RightId[];
  shape: Shape;
  /** Instead of the ordinary save button. */
  save?: string;
  /** Instead of the ordinary heading. */
  heading?: string;
  /** Markup between the permissions and the buttons. */
  extra?: string;
  /** Rights left out of the form. */
  without?: readonly RightId[];
}

/** The switches alone. */
export function permissionRows({ wording, on, shape, without = [] }: FormOptions): string {
  const language = family(wording.lang);
  const slots: Slot[] = pageOrder
    .filter((right) => !without.includes(right))
    .map((right) => ({
      id: `s${rightIds.indexOf(right)}`,
      label: wording.labels[right],
      on: on.includes(right),
      note: descriptions[language][right],
      words: words[language],
    }));
  if (shape.all) return shape.all(slots);
  const rows = slots.map(shape.row);
  return shape.list
    ? shape.list(rows)
    : `<ul class="plain">${rows.map((row) => (row.startsWith('<li') ? row : `<li>${row}</li>`)).join('\n')}</ul>`;
}

/** The form as Bitso's documentation describes it: name, IP addresses, permissions, save. */
export function keyForm(options: FormOptions): string {
  const { wording, save, heading, extra = '' } = options;
  const { name, ip, permissions, cancel, notes } = words[family(wording.lang)];
  return `${heading ?? `<h1>${wording.heading}</h1>`}
<form id="key-form"><div class="field"><label for="key-name">${name}</label><input id="key-name" name="name" autocomplete="off" value="Crypto Pro"></div>
<div class="row"><label for="ip-rule">${ip}</label><input type="checkbox" id="ip-rule"></div>
<h2>${permissions}</h2><p>${notes}</p>
${permissionRows(options)}
${extra}<div class="actions">${save ?? `<button type="submit" class="primary" id="save">${wording.save}</button>`}<button type="button" class="ghost" id="cancel">${cancel}</button></div></form>`;
}

/** A whole page with the form; `script` and `css` come after those of the shape. */
export function formPage(options: FormOptions, more: Site = {}): string {
  const { wording, shape } = options;
  return site(keyForm(options), {
    lang: wording.lang,
    title: wording.heading,
    ...more,
    css: `${shape.css ?? ''}${more.css ?? ''}`,
    script: `${shape.script ?? ''}${more.script ?? ''}`,
  });
}
