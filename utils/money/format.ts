import { Exact, plain } from './decimal.ts';

/** How a currency is written: digits after the point at display. Coins show up to eight, without padding. */
const fiat = new Set(['mxn', 'usd', 'brl', 'ars', 'cop', 'eur']);

export type Region = string;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(region: Region, minDigits: number, maxDigits: number): Intl.NumberFormat {
  const id = `${region}|${minDigits}|${maxDigits}`;
  const known = formatters.get(id);
  if (known) return known;
  const made = new Intl.NumberFormat(region, {
    minimumFractionDigits: minDigits,
    maximumFractionDigits: maxDigits,
    roundingMode: 'trunc',
  });
  formatters.set(id, made);
  return made;
}

const isDecimal = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/**
 * A decimal string in the region's digits, cut downwards (towards zero) after `maxDigits`; never through a
 * binary float. What is not a decimal is shown as it is, since a wrong number is worse than an odd one.
 */
export function formatDecimal(decimal: string, region: Region, minDigits = 0, maxDigits = 8): string {
  return isDecimal(decimal) ? formatter(region, minDigits, maxDigits).format(decimal) : decimal;
}

/**
 * An amount of one asset: two digits for fiat, up to eight for a coin, and as many as it takes to show two
 * that are not zero where there would be none: something is never shown as nothing.
 */
export function formatAmount(decimal: string, asset: string, region: Region): string {
  const [min, max] = fiat.has(asset) ? [2, 2] : [0, 8];
  const leadingZeros = /^-?0\.(0*)[1-9]/.exec(decimal)?.[1]?.length ?? 0;
  return formatDecimal(decimal, region, min, leadingZeros < max ? max : leadingZeros + 2);
}

/** A value in the chosen currency, without its code: the code stands beside it, since "$" is ambiguous. */
export function formatMoney(decimal: string, currency: string, region: Region): string {
  return currency === 'btc' ? formatDecimal(decimal, region, 0, 8) : formatDecimal(decimal, region, 2, 2);
}

/** A share such as "0.5694" as a percentage with one digit, cut downwards. */
export function formatShare(share: string, region: Region): string {
  const match = /^(0|1)(?:\.(\d+))?$/.exec(share);
  if (!match) return share;
  const digits = (match[2] ?? '').padEnd(4, '0');
  const permille = `${match[1]}${digits.slice(0, 3)}`.replace(/^0+(?=\d)/, '').padStart(2, '0');
  const text = `${permille.slice(0, -1)}.${permille.slice(-1)}`;
  return `${formatDecimal(text, region, 1, 1)} %`;
}

/** A change such as "-0.01234" as a percentage with its sign and one digit, cut towards zero. */
export function formatChange(change: string, region: Region): string {
  if (!isDecimal(change)) return change;
  const percent = plain(new Exact(change).times('100').cut(1));
  return `${/^[^-]*[1-9]/.test(percent) ? '+' : ''}${formatDecimal(percent, region, 1, 1)} %`;
}
