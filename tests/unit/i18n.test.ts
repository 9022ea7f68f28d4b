import { expect, test } from 'vitest';
import { speak } from '../../utils/i18n.ts';

const hour = 3_600_000;

test.each([
  [20_000, '1 minute', '1 minuto'],
  [59 * 60_000, '59 minutes', '59 minutos'],
  [hour, '1 hour', '1 hora'],
  [47 * hour, '1 day', '1 día'],
  [40 * 24 * hour, '1 month', '1 mes'],
  [40 * 365.25 * 24 * hour, '40 years', '40 años'],
])('a length of %d ms is said in its largest unit, cut downwards', (ms, en, es) => {
  expect(speak('en').span(ms)).toBe(en);
  expect(speak('es').span(ms)).toBe(es);
});
