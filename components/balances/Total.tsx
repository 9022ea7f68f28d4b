import type { ComponentChildren } from 'preact';
import type { Currency, Holdings } from '../../utils/messaging/protocol.ts';
import { formatChange, formatMoney } from '../../utils/money/format.ts';
import { Amount } from '../Amount.tsx';
import { useVoice } from '../voice.ts';

/** Ten minutes: a coin can move a good part of a percent meanwhile. */
const staleAfterMs = 600_000;

interface TotalProps {
  currency: Currency;
  holdings: Holdings;
  isPrivate: boolean;
  /** When the oldest balance in the total was read; null for never. */
  at: number | null;
  now: number;
  isFailing: boolean;
  /** Stands beside the age, in room of its own that is kept while it is empty. */
  children?: ComponentChildren;
}

/** The total, and right under it what a day made of it and how old it is. */
export function Total({ currency, holdings, isPrivate, at, now, isFailing, children }: TotalProps) {
  const { t, ago, region } = useVoice();
  const { total, change } = holdings;
  const age = isFailing ? 'failing' : at !== null && now - at > staleAfterMs ? 'stale' : 'fresh';
  const code = currency.toUpperCase();
  return (
    <header class="total">
      <h2 class="visually-hidden">{t('balances.total', { currency: code })}</h2>
      <p class="total-amount">
        {/* What `npm run bench -- popup` takes for the moment at which balances are on screen. */}
        <span class="total-code" elementtiming="balances">
          {code}
        </span>{' '}
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
        <p class="total-about">
          {change !== null && !isPrivate && (
            <>
              <span class="change">{t('change.day', { change: formatChange(change, region) })}</span>
              {' · '}
            </>
          )}
          <span class="age" data-age={age}>
            {ago(at, now)}
          </span>
        </p>
      )}
      {children}
    </header>
  );
}
