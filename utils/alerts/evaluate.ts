import type { ErrorCode } from '../errors.ts';
import type { Decimal } from '../exchanges/exchange.ts';
import { Exact } from '../money/decimal.ts';
import type { AlertFact, AlertMemory, AlertRule } from './rule.ts';

/** What a refresh saw. An account that could not be read keeps its last known quantities out of it. */
export interface Sight {
  /** By book. */
  prices: Readonly<Record<string, Decimal>>;
  accounts: readonly {
    keyId: string;
    /** Null where the account could not be read this time. */
    quantities: Readonly<Record<string, Decimal>> | null;
    failure: ErrorCode | null;
  }[];
}

/** What came true, of which rule. */
export interface Fired {
  ruleId: string;
  fact: AlertFact;
}

/** Failures that say something about the key itself, and that waiting does not mend. */
const ofTheKey = new Set<ErrorCode>([
  'key-refused',
  'key-inactive',
  'right-missing',
  'ip-refused',
  'account-restricted',
]);

/** Whether a failure is the key's own, and not the network's or Bitso's passing trouble. */
export function isKeyFailure(failure: ErrorCode | null): failure is ErrorCode {
  return failure !== null && ofTheKey.has(failure);
}

/**
 * What came true between the last check and this one, and what to remember for the next. A limit fires when
 * the price comes to its far side (or is there at the first check); a drop when less of an asset is in an
 * account than before; a key when it begins to fail. Each fires once, and again only after it was not so.
 */
export function evaluate(
  memory: AlertMemory | null,
  sight: Sight,
  rules: readonly AlertRule[],
): { fired: Fired[]; memory: AlertMemory } {
  const fired = rules.flatMap((rule) =>
    judge(rule, memory, sight).map((fact) => ({ ruleId: rule.id, fact })),
  );
  return { fired, memory: remember(memory, sight, rules) };
}

function judge({ id, terms }: AlertRule, memory: AlertMemory | null, sight: Sight): AlertFact[] {
  const accounts = sight.accounts.filter(
    ({ keyId }) => terms.kind === 'price' || terms.keyId === null || terms.keyId === keyId,
  );
  switch (terms.kind) {
    case 'price': {
      const { book, side, price: limit } = terms;
      const price = sight.prices[book];
      if (price === undefined || !isBeyond(terms, price) || memory?.beyond.includes(id)) return [];
      return [{ kind: 'price', book, side, limit, price }];
    }
    case 'drop':
      return accounts.flatMap(({ keyId, quantities }) =>
        quantities === null
          ? []
          : findDrops(memory?.quantities[keyId] ?? {}, quantities)
              .filter(({ asset }) => terms.asset === null || terms.asset === asset)
              .map((drop) => ({ kind: 'drop' as const, keyId, ...drop })),
      );
    case 'failing':
      return accounts.flatMap(({ keyId, failure }) =>
        isKeyFailure(failure) && !memory?.failing.includes(keyId)
          ? [{ kind: 'failing' as const, keyId, code: failure }]
          : [],
      );
  }
}

function findDrops(before: Readonly<Record<string, Decimal>>, now: Readonly<Record<string, Decimal>>) {
  return Object.entries(before).flatMap(([asset, had]) => {
    const after = now[asset] ?? '0';
    return new Exact(after).lt(had) ? [{ asset, before: had, after }] : [];
  });
}

function isBeyond(terms: { side: 'above' | 'below'; price: Decimal }, price: Decimal): boolean {
  return terms.side === 'above' ? new Exact(price).gte(terms.price) : new Exact(price).lte(terms.price);
}

function remember(memory: AlertMemory | null, sight: Sight, rules: readonly AlertRule[]): AlertMemory {
  const quantities: AlertMemory['quantities'] = {};
  for (const { keyId, quantities: seen } of sight.accounts) {
    const known = seen ?? memory?.quantities[keyId];
    if (known) quantities[keyId] = { ...known };
  }
  const beyond = rules.filter(({ id, terms }) => {
    if (terms.kind !== 'price') return false;
    const price = sight.prices[terms.book];
    return price === undefined ? (memory?.beyond.includes(id) ?? false) : isBeyond(terms, price);
  });
  const failing = sight.accounts.filter(
    // No answer from Bitso says nothing new of the key.
    ({ keyId, failure }) =>
      isKeyFailure(failure) || (failure !== null && memory?.failing.includes(keyId) === true),
  );
  return { quantities, beyond: beyond.map(({ id }) => id), failing: failing.map(({ keyId }) => keyId) };
}
