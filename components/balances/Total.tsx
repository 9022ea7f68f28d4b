import type { Currency } from '../../utils/messaging/protocol.ts';
import { formatMoney } from '../../utils/money/format.ts';
import { Amount } from '../Amount.tsx';
import { useVoice } from '../voice.ts';

/** Ten minutes: a coin can move a good part of a percent meanwhile. */
const staleAfterMs = 600_000;

interface TotalProps {
  currency: Currency;
  /** Unrounded; null while no price was ever seen. */
  total: string | null;
  isPrivate: boolean;
  /** When the oldest balance in the total was read; null for never. */
  at: number | null;
  now: number;
  isFailing: boolean;
}

/** The total, and right under it how old it is. */
export function Total({ currency, total, isPrivate, at, now, isFailing }: TotalProps) {
  const { t, ago, region } = useVoice();
  const age = isFailing ? 'failing' : at !== null && now - at > staleAfterMs ? 'stale' : 'fresh';
  const code = currency.toUpperCase();
  return (
    <header class="total">
      <h2 class="visually-hidden">{t('balances.total', { currency: code })}</h2>
      <p class="total-amount">
        <span class="total-code">{code}</span>{' '}
        {isPrivate ? (
          <span role="img" aria-label={t('balances.hidden')}>
            ••••••
          </span>
        ) : total === null || at === null ? (
          <span class="total-missing">{t(at === null ? 'balances.never' : 'balances.no-total')}</span>
        ) : (
          <Amount field="portfolio-total" exact={total} text={formatMoney(total, currency, region)} />
        )}
      </p>
      {at !== null && (
        <p class="age" data-age={age}>
          {ago(at, now)}
        </p>
      )}
    </header>
  );
}
