import { useCallback, useEffect, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { Portfolio } from '../../utils/messaging/protocol.ts';
import { useAsked } from '../use-asked.ts';

const nothing = {};
const changes = ['balances', 'keys', 'settings'] as const;

interface PortfolioState {
  /** The last known at once, then the fresh one; null only until the first answer. */
  portfolio: Portfolio | null;
  failure: ErrorCode | null;
  isRefreshing: boolean;
  refresh: () => void;
}

const minuteMs = 60_000;

/** Last known balances first, then a refresh by itself each minute; again when the connection comes back. */
export function usePortfolio(): PortfolioState {
  const { value, failure, show } = useAsked('balance.last', nothing, changes);
  const [refreshFailure, setRefreshFailure] = useState<ErrorCode | null>(null);
  const [isRefreshing, setIsRefreshing] = useState(true);
  const ask = useCallback(
    (by: 'person' | 'clock') => {
      setIsRefreshing(true);
      call('balance.refresh', { by })
        .then(
          (portfolio) => {
            show(portfolio);
            setRefreshFailure(null);
          },
          (error: unknown) => setRefreshFailure(codeOf(error)),
        )
        .finally(() => setIsRefreshing(false));
    },
    [show],
  );
  const refresh = useCallback(() => ask('person'), [ask]);
  useEffect(() => {
    // What is not a minute old, or resting after a failure, is left as it is.
    ask('clock');
    // A connection that comes back is news: no reason to rest on.
    const timer = setInterval(() => document.visibilityState === 'visible' && ask('clock'), minuteMs);
    addEventListener('online', refresh);
    return () => {
      clearInterval(timer);
      removeEventListener('online', refresh);
    };
  }, [ask, refresh]);
  return { portfolio: value, failure: failure ?? refreshFailure, isRefreshing, refresh };
}
