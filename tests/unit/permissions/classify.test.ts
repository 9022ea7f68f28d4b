import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, isEmptyLabel } from '../../../utils/permissions/classify.ts';
import { wordings } from '../../../utils/permissions/labels.ts';
import { rightIds } from '../../../utils/permissions/rights.ts';
import { plain } from '../../../utils/permissions/words.ts';

const lines = rightIds.flatMap((right) =>
  Object.values(wordings[right]).flatMap((list) => list.map((label) => ({ right, label }))),
);

describe('every wording names its right and no other', () => {
  test.each(lines)('$label', ({ right, label }) => expect(classify(label)?.right).toBe(right));
});

test.each([
  ['Perform withdrawals', 'make-withdrawals'],
  ['Enable withdrawals', 'make-withdrawals'],
  ['Permitir que esta llave haga retiros', 'make-withdrawals'],
  ['Efetuar saques', 'make-withdrawals'],
  ['withdrawals: make', 'make-withdrawals'],
  ['make_withdrawals', 'make-withdrawals'],
  ['makeWithdrawals', 'make-withdrawals'],
  ['Trade and withdraw', 'make-withdrawals'],
  ['Mаke withdrаwals', 'make-withdrawals'],
  ['Crear órdenes', 'place-orders'],
  ['ORDENES: COLOCAR', 'place-orders'],
  ['Criar ordens de compra e venda', 'place-orders'],
  ['Place and cancel orders', 'place-orders'],
  ['Consultar los saldos de tu cuenta', 'view-balances'],
  ['Visualizar dados da conta', 'view-account-information'],
  ['Executar ações de segurança', 'perform-security-actions'],
] as const)('%s is understood', (label, right) => expect(classify(label)?.right).toBe(right));

test.each([
  'Block withdrawals',
  'Bloquear retiros',
  'Bloquear saques',
  'No withdrawals',
  'Sin retiros',
  'Never allows withdrawals',
  'View withdrawals',
  'Withdrawal limits',
  'Withdrawal addresses',
  'View deposits and withdrawals',
  'Order history',
  'Notify me when I make withdrawals',
  'Restrict use of API addresses',
  'Deposits',
  '',
  '   ',
])('"%s" is no right', (label) => expect(classify(label)).toBeNull());

test('a word that any page may use is told from a phrase of keys', () => {
  expect(classify('Withdrawals')?.isPhrase).toBe(false);
  expect(classify('Make withdrawals')?.isPhrase).toBe(true);
});

test('labels that name nothing', () => {
  expect(['On', 'Toggle', 'Permission 3', '⚠', 'Sí'].every(isEmptyLabel)).toBe(true);
  expect(['Withdrawals', 'Ver saldos', 'Email'].some(isEmptyLabel)).toBe(false);
});

const invisible = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d');
const space = fc.constantFrom(' ', '\u00a0', '  ', '\n', '\t', '\u2003');
const around = fc.constantFrom('', ' ', '*', ' *', '!', '…', '⚠ ', '• ');

/** The same words as a page could print them. */
const noisy = (label: string) =>
  fc
    .tuple(
      around,
      around,
      fc.array(fc.tuple(fc.boolean(), fc.option(invisible, { nil: '', freq: 3 })), {
        minLength: 40,
        maxLength: 40,
      }),
      space,
    )
    .map(([before, after, marks, gap]) => {
      const letters = [...label.normalize('NFD')].map((letter, at) => {
        const [isUpper, hidden] = marks[at % marks.length] ?? [false, ''];
        return letter === ' ' ? gap : (isUpper ? letter.toUpperCase() : letter) + hidden;
      });
      return before + letters.join('') + after;
    });

test('no wording is lost in the noise of a page', () => {
  const cases = fc
    .constantFrom(...lines)
    .chain(({ right, label }) => fc.tuple(fc.constant(right), noisy(label)));
  fc.assert(
    fc.property(cases, ([right, text]) => classify(text)?.right === right),
    { numRuns: 600 },
  );
});

test('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const reading = classify(text);
      return reading === null || rightIds.includes(reading.right);
    }),
  );
});

test('a text of plain letters reads as it does beside letters of other scripts', () => {
  const letters = [...'aZ09 _-.:/*\t\n&éÑçãóÀ'];
  const texts = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(plain(`${text} я`)).toBe(`${plain(text)} я`.trim());
    }),
  );
});
