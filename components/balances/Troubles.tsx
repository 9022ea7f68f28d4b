import type { FailureView, Portfolio } from '../../utils/messaging/protocol.ts';
import { FailureNotice } from '../FailureNotice.tsx';
import { Icon } from '../Icon.tsx';
import { useVoice } from '../voice.ts';
import { WayLine } from '../WayLine.tsx';

type Account = Portfolio['accounts'][number];

interface TroublesProps {
  /** The accounts on screen: one, or all of them. */
  accounts: readonly Account[];
  prices: Portfolio['prices'];
  now: number;
  onChoose: (keyId: string) => void;
}

/** Why what is shown is not of this minute: in full where it concerns all on screen, else a line per account. */
export function Troubles({ accounts, prices, now, onChoose }: TroublesProps) {
  const { t, explain, ago, clock } = useVoice();
  const shared = sharedFailure(accounts);
  const failing = accounts.filter((account) => account.failure);
  const pausedUntil = Math.max(0, ...[prices, ...accounts].map(({ lockedUntil }) => lockedUntil ?? 0));
  const isPriceTrouble = prices.failure && prices.failure.code !== shared?.code;
  return (
    <>
      {shared && <FailureNotice failure={shared} tone={isPassing(shared) ? 'warn' : 'danger'} />}
      {!shared &&
        failing.map(({ keyId, name, failure }) => (
          <WayLine
            key={keyId}
            tone="danger"
            text={failure ? t('balances.one-failing', { name, reason: explain(failure).what }) : ''}
            way={t('balances.why')}
            onGo={() => onChoose(keyId)}
          />
        ))}
      {pausedUntil > now && (
        <p class="line" data-tone="warn">
          <Icon name="info" />
          {t('balances.paused', { time: clock(pausedUntil) })}
        </p>
      )}
      {isPriceTrouble && prices.failure && (
        <div class="line" data-tone="warn">
          <Icon name="alert" />
          <p>
            {t('balances.no-prices')} {explain(prices.failure).what}{' '}
            {prices.at !== null && t('balances.prices-from', { age: ago(prices.at, now) })}
          </p>
        </div>
      )}
    </>
  );
}

/** The failure of every account on screen, if they all share one. */
export function sharedFailure(accounts: readonly Account[]): FailureView | null {
  const first = accounts[0]?.failure ?? null;
  const isShared = accounts.every(
    ({ failure }) => failure?.code === first?.code && failure?.exchangeCode === first?.exchangeCode,
  );
  return isShared ? first : null;
}

const passing = new Set<FailureView['code']>([
  'offline',
  'connection-failed',
  'timed-out',
  'bitso-down',
  'rate-limited',
]);

function isPassing(failure: FailureView): boolean {
  return passing.has(failure.code);
}
