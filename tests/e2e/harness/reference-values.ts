/**
 * What a portfolio is worth, worked out a second time and from nothing but the rule of the product text:
 * rationals of BigInt, no code of the product. A test compares the two.
 */
export interface Rational {
  over: bigint;
  under: bigint;
}

export function rational(decimal: string): Rational {
  const match = /^(-?)0*(\d+)(?:\.(\d*))?$/.exec(decimal.trim());
  if (!match) throw new Error(`not a decimal: ${decimal}`);
  const [, sign, whole = '', fraction = ''] = match;
  return { over: BigInt(`${sign}${whole}${fraction}`), under: 10n ** BigInt(fraction.length) };
}

const times = (a: Rational, b: Rational): Rational => ({ over: a.over * b.over, under: a.under * b.under });
const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const upsideDown = ({ over, under }: Rational): Rational => ({ over: under, under: over });
const isPositive = ({ over }: Rational) => over > 0n;

export const isEqual = (a: Rational, b: Rational) => a.over * b.under === b.over * a.under;

/** Whether `a` is `b`, but for what 30 decimals cannot hold of a book used the other way round. */
export function isCloseBelow(a: Rational, b: Rational): boolean {
  const difference = (b.over * a.under - a.over * b.under) * 10n ** 15n;
  return difference >= 0n && difference <= b.over * a.under;
}

export interface Book {
  book: string;
  bid?: string | null | undefined;
  ask?: string | null | undefined;
  last?: string | null | undefined;
}

interface Step {
  to: string;
  rate: Rational;
  isInverse: boolean;
}

function stepsOf(books: readonly Book[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step) => steps.set(from, [...(steps.get(from) ?? []), step]);
  for (const { book, bid, ask, last } of books) {
    const [major = '', minor = ''] = book.split('_');
    const price = priceOf(bid, ask, last);
    if (!price) continue;
    add(major, { to: minor, rate: price, isInverse: false });
    add(minor, { to: major, rate: upsideDown(price), isInverse: true });
  }
  return steps;
}

function priceOf(...texts: (string | null | undefined)[]): Rational | null {
  const [bid, ask, last] = texts.map((text) => (text ? rational(text) : null));
  if (bid && ask && isPositive(bid) && isPositive(ask)) return times(plus(bid, ask), { over: 1n, under: 2n });
  return last && isPositive(last) ? last : null;
}

export interface Worth {
  value: Rational;
  route: string;
  /** Whether a division is in it, whose decimals may have no end. */
  isDivided: boolean;
}

/** The worth of an amount in `currency` by the fewest hops; null where no road leads there. */
export function worthOf(
  amount: string,
  asset: string,
  currency: string,
  books: readonly Book[],
): Worth | null {
  const steps = stepsOf(books);
  let roads: { path: string[]; value: Rational; isDivided: boolean }[] = [
    { path: [asset], value: rational(amount), isDivided: false },
  ];
  for (let hops = 0; hops <= steps.size && roads.length > 0; hops++) {
    const arrived = roads
      .filter(({ path }) => path.at(-1) === currency)
      .sort((a, b) => comparePaths(a.path, b.path));
    if (arrived[0]) {
      const { path, value, isDivided } = arrived[0];
      return { value, route: path.join(' → '), isDivided };
    }
    roads = roads.flatMap(({ path, value, isDivided }) =>
      (steps.get(path.at(-1) ?? '') ?? [])
        .filter(({ to }) => !path.includes(to))
        .map(({ to, rate, isInverse }) => ({
          path: [...path, to],
          value: times(value, rate),
          isDivided: isDivided || isInverse,
        })),
    );
  }
  return null;
}

const firstChoices = ['mxn', 'usd', 'usdt', 'btc'];
const rank = (coin: string) =>
  firstChoices.includes(coin) ? firstChoices.indexOf(coin) : firstChoices.length;

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [index, coin] of a.entries()) {
    const other = b[index] ?? '';
    if (coin !== other) return rank(coin) - rank(other) || (coin < other ? -1 : 1);
  }
  return 0;
}

export const sum = (values: readonly Rational[]): Rational => values.reduce(plus, { over: 0n, under: 1n });
