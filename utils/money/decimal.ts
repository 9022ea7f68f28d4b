import createBig, { type Big } from 'big.js';
import type { Decimal } from '../exchanges/exchange.ts';

/**
 * The decimals all money is reckoned in: a constructor of our own, so that no other code's settings reach it.
 * Sums and products are exact; a quotient is cut after 30 decimals.
 */
export const Exact = createBig();
Exact.DP = 30;
Exact.RM = 0;
Exact.strict = true;

/** A number as an exchange writes it (also "0E-8" or " 1.50 ") as a plain decimal; null where it is none. */
export function parseDecimal(text: unknown): Decimal | null {
  if (typeof text !== 'string' || text.length > 100) return null;
  const match = /^[+-]?(\d+\.?\d*|\.\d+)(?:e([+-]?\d{1,3}))?$/i.exec(text.trim());
  if (!match || Math.abs(Number(match[2] ?? 0)) > 60) return null;
  return plain(
    new Exact(
      text
        .trim()
        .replace(/^\+/, '')
        .replace(/\.(?=e|$)/i, ''),
    ),
  );
}

/** Without exponent and without a negative zero. */
export function plain(value: Big): Decimal {
  return value.eq('0') ? '0' : value.toFixed();
}
