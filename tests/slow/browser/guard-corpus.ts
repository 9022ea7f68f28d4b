import { behaviours, hidings } from '../../simulator/pages/behaviours.ts';
import { otherPages } from '../../simulator/pages/other-pages.ts';
import { shapes, unreadableShapes } from '../../simulator/pages/shapes.ts';
import { shortPages } from '../../simulator/pages/short-pages.ts';
import { wildPages } from '../../simulator/pages/wild.ts';

/** One page and what the guard has to say on it. */
export interface Case {
  name: string;
  path: string;
  warnings: readonly string[];
  hidden: readonly string[];
  notice: 'cannot-read' | null;
  hasOffer: boolean;
}

const risky = ['make-withdrawals', 'place-orders', 'perform-security-actions'] as const;
const silent = { warnings: [], hidden: [], notice: null, hasOffer: false };
const languages = ['en', 'es', 'pt'] as const;
const page = (query: Record<string, string>, path = '/api_setup') => `${path}?${new URLSearchParams(query)}`;
const form = (
  name: string,
  query: Record<string, string>,
  expected: Partial<Case> = {},
  path?: string,
): Case => ({
  ...silent,
  ...expected,
  name: `${name} · ${Object.values(query).join(' ')}`,
  path: page(query, path),
});

const byShape = Object.keys(shapes).flatMap((shape) => [
  form('shape, all on', { shape, lang: 'en', on: risky.join() }, { warnings: risky }),
  form(
    'shape, withdrawals',
    { shape, lang: 'es', on: 'make-withdrawals,view-balances' },
    { warnings: ['make-withdrawals'] },
  ),
  form(
    'shape, elsewhere',
    { shape, lang: 'pt', on: 'place-orders,view-balances', title: 'Bitso' },
    { warnings: ['place-orders'] },
    '/r/perfil/chaves',
  ),
  form('shape, safe', { shape, lang: 'pt', on: 'view-balances,view-account-information' }),
]);
const byDisabled = ['checkbox', 'switch', 'hidden-input', 'role-checkbox', 'custom'].map((shape) =>
  form('disabled', { shape, disabled: '', on: 'make-withdrawals' }, { warnings: ['make-withdrawals'] }),
);
const byBehaviour = Object.keys(behaviours)
  .filter((behaviour) => behaviour !== 'away')
  .flatMap((behaviour) => {
    if (behaviour === 'silent' || behaviour === 'attribute') {
      const shape = behaviour === 'silent' ? 'hidden-input' : 'switch';
      return [
        form(
          'over time',
          { shape, behaviour, later: 'make-withdrawals', on: 'view-balances' },
          { warnings: ['make-withdrawals'] },
        ),
      ];
    }
    return [
      form(
        'over time',
        { shape: 'checkbox', behaviour, on: 'make-withdrawals,place-orders' },
        { warnings: ['make-withdrawals', 'place-orders'] },
      ),
      form(
        'over time',
        { shape: 'hidden-input', behaviour, lang: 'es', on: 'perform-security-actions' },
        { warnings: ['perform-security-actions'] },
      ),
      form('over time, safe', { shape: 'switch', behaviour, lang: 'pt', on: 'view-balances' }),
    ];
  });
const byHiding = Object.keys(hidings).flatMap((how) =>
  ['checkbox', 'switch', 'hidden-input', 'hidden-input-for'].flatMap((shape) => [
    form(
      'hidden',
      { shape, hide: `make-withdrawals:${how}`, on: 'make-withdrawals' },
      { warnings: ['make-withdrawals'], hidden: ['make-withdrawals'] },
    ),
    ...(shape === 'switch'
      ? [form('hidden but off', { shape, hide: `make-withdrawals:${how}`, on: 'view-balances' })]
      : []),
  ]),
);
const byUnread = Object.keys(unreadableShapes).flatMap((shape) =>
  languages.map((lang) =>
    form('unreadable', { shape, lang, on: 'make-withdrawals,view-balances' }, { notice: 'cannot-read' }),
  ),
);
const byPage = Object.keys(otherPages).flatMap((view) =>
  languages.map((lang) =>
    form(
      'page',
      { view, lang },
      { hasOffer: view.startsWith('created') },
      view.includes('list') || view.startsWith('created') ? '/api_setup' : '/r/other',
    ),
  ),
);
const wordings: [lang: string, right: string, label: string][] = [
  ['en', 'make-withdrawals', 'Perform withdrawals'],
  ['en', 'make-withdrawals', 'Withdraw funds'],
  ['en', 'make-withdrawals', 'Allow this key to make withdrawals'],
  ['en', 'make-withdrawals', 'Withdrawals'],
  ['en', 'place-orders', 'Trade'],
  ['en', 'place-orders', 'Create and cancel orders'],
  ['en', 'place-orders', 'Buy and sell'],
  ['es', 'make-withdrawals', 'Hacer retiros'],
  ['es', 'make-withdrawals', 'Efectuar retiros'],
  ['es', 'make-withdrawals', 'Retirar fondos'],
  ['es', 'make-withdrawals', 'Retiros'],
  ['es', 'make-withdrawals', 'Enviar fondos'],
  ['es', 'place-orders', 'Crear órdenes'],
  ['es', 'place-orders', 'Operar'],
  ['es', 'place-orders', 'Poner órdenes de compra y venta'],
  ['es', 'perform-security-actions', 'Acciones de seguridad'],
  ['es', 'perform-security-actions', 'Ejecutar operaciones de seguridad'],
  ['pt', 'make-withdrawals', 'Realizar saques'],
  ['pt', 'make-withdrawals', 'Efetuar retiradas'],
  ['pt', 'make-withdrawals', 'Sacar fundos'],
  ['pt', 'place-orders', 'Negociar'],
  ['pt', 'place-orders', 'Criar ordens'],
  ['pt', 'perform-security-actions', 'Executar ações de segurança'],
];
const byWording = wordings.map(([lang, right, label]) =>
  form(
    'wording',
    { shape: 'switch', lang, on: right, labels: JSON.stringify({ [right]: label }) },
    { warnings: [right] },
  ),
);
const byNeighbour = [
  ['en', 'Block withdrawals for 24 hours'],
  ['en', 'E-mail me when this key makes withdrawals'],
  ['es', 'Bloquear retiros'],
  ['es', 'Entiendo que esta llave puede hacer retiros'],
  ['pt', 'Bloquear saques'],
  ['pt', 'Avisar por e-mail sobre saques'],
].map(([lang = '', neighbour = '']) =>
  form('neighbour', { shape: 'checkbox', lang, neighbour, on: 'view-balances' }),
);

const byHand = Object.entries(wildPages).map(([wild, { warnings, hidden, isUnread, hasOffer }]) =>
  form(
    'by hand',
    { wild },
    { warnings, hidden: hidden ?? [], notice: isUnread ? 'cannot-read' : null, hasOffer: hasOffer ?? false },
    '/r/somewhere',
  ),
);

const inShort = Object.entries(shortPages).map(([wild, [, warnings]]) =>
  form('in short', { wild }, { warnings }, '/r/somewhere'),
);

export const corpus: readonly Case[] = [
  ...byShape,
  ...byDisabled,
  ...byBehaviour,
  ...byHiding,
  ...byUnread,
  ...byPage,
  ...byWording,
  ...byNeighbour,
  ...byHand,
  ...inShort,
];
