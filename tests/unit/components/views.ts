import type { KeyView, Portfolio, Row } from '../../../utils/messaging/protocol.ts';

type State = 'granted' | 'denied' | 'unknown';

/** Rights in the order withdrawals, orders, security, account, balances: g, d or u each. */
export function rightsOf(letters: string): KeyView['rights'] {
  const states: Record<string, State> = { g: 'granted', d: 'denied', u: 'unknown' };
  const knowledge = (index: number) => {
    const state = states[letters[index] ?? 'u'] ?? 'unknown';
    return state === 'unknown'
      ? { state, by: null, at: null }
      : { state, by: 'page' as const, at: 1_790_000_000_000 };
  };
  return {
    'make-withdrawals': knowledge(0),
    'place-orders': knowledge(1),
    'perform-security-actions': knowledge(2),
    'view-account-information': knowledge(3),
    'view-balances': knowledge(4),
  };
}

export function rowOf(asset: string, fields: Partial<Row> = {}): Row {
  return {
    asset,
    total: '0.10482193',
    available: '0.09482193',
    locked: '0.01',
    pendingDeposit: '0',
    pendingWithdrawal: '0',
    value: '104820.113311',
    route: [asset, 'mxn'],
    isThin: false,
    share: '0.5694',
    change: null,
    ...fields,
  };
}

export const now = 1_790_000_000_000;

export function portfolioOf(
  rows: Row[],
  accounts: Partial<Portfolio['accounts'][number]>[] = [{}],
): Portfolio {
  const holdings = {
    total: '184203.5181',
    change: null,
    unpriced: rows.filter((row) => row.value === null).map((row) => row.asset),
    rows,
  };
  return {
    currency: 'mxn',
    prices: { at: now - 120_000, failure: null, lockedUntil: null },
    all: holdings,
    twins: [],
    accounts: accounts.map((account, index) => ({
      keyId: `${index}`.repeat(22),
      name: `Account ${index}`,
      color: null,
      at: now - 120_000,
      failure: null,
      lockedUntil: null,
      holdings,
      ...account,
    })),
  };
}
