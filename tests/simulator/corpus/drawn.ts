import type { RightId } from '../../../utils/permissions/rights.ts';
import { formPage } from './form.ts';
import { type CorpusPage, warnsOf } from './page.ts';
import { type Shape, shapes } from './shapes.ts';
import { docs, es, pt, wordings } from './wordings.ts';

const all: RightId[] = [
  'view-balances',
  'view-account-information',
  'place-orders',
  'perform-security-actions',
  'make-withdrawals',
];
const reading: RightId[] = ['view-balances', 'view-account-information'];
const states: RightId[][] = [
  ['make-withdrawals'],
  ['view-balances', 'place-orders'],
  all,
  ['view-balances', 'perform-security-actions'],
  ['view-balances', 'place-orders', 'make-withdrawals'],
];
const addresses = ['/api_setup', '/r/security/api', '/api-setup', '/r/user/settings', '/settings/api-keys'];
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A shape whose rows are drawn simply, for pages that are about something else. */
export function shapeOf(name: string): Shape {
  const shape = shapes.find((one) => one.name === name);
  if (!shape) throw new Error(`no shape ${name}`);
  return shape;
}

/** Each shape with something risky on, in turning languages. */
const risky: CorpusPage[] = shapes.map((shape, index) => {
  const wording = at([docs, es, pt], index);
  const on = at(states, index);
  return {
    name: `shape: ${shape.name} (${wording.lang})`,
    path: at(addresses, index),
    html: formPage({ wording, on, shape }, { theme: index % 4 === 3 ? 'dark' : 'light' }),
    ...(shape.mayBeUnreadable ? { mayBeUnreadable: true } : {}),
    expected: warnsOf(on),
  };
});

/** Each second shape with only reading on: must stay silent, and the save must go through. */
const harmless: CorpusPage[] = shapes
  .filter((_, index) => index % 2 === 0)
  .map((shape, index) => {
    const wording = at([es, pt, docs], index);
    return {
      name: `reading only: ${shape.name} (${wording.lang})`,
      path: at(addresses, index),
      html: formPage({ wording, on: reading, shape }),
      expected: warnsOf(reading),
    };
  });

/** Each translator's version with every right on, drawn in three ways that say nothing by class or id. */
const translated: CorpusPage[] = wordings.map((wording, index) => ({
  name: `wording: ${wording.name}`,
  path: at(addresses, index),
  html: formPage({
    wording,
    on: all,
    shape: shapeOf(at(['checkbox in its label', 'switch in a row without association', 'Ant Design'], index)),
  }),
  expected: warnsOf(all),
}));

export const drawnPages = [...risky, ...harmless, ...translated];
