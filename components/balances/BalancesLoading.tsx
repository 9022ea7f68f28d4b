import { Skeleton } from '../Skeleton.tsx';
import { useVoice } from '../voice.ts';

/** The geometry of the balances before the very first ones are known: no zero that could be believed. */
export function BalancesLoading() {
  const { t } = useVoice();
  return (
    <section class="balances" aria-busy="true">
      <p class="visually-hidden" role="status">
        {t('loading')}
      </p>
      <div class="total" aria-hidden="true">
        <p class="total-amount">
          <Skeleton />
        </p>
        <p class="age">
          <Skeleton size="short" />
        </p>
      </div>
      <ul class="assets" aria-hidden="true">
        {['one', 'two', 'three', 'four'].map((row) => (
          <li class="asset" key={row}>
            <div class="asset-head">
              <svg class="share" viewBox="0 0 36 36" aria-hidden="true">
                <circle class="share-ground" cx="18" cy="18" r="16" />
              </svg>
              <span class="asset-code">
                <Skeleton size="short" />
              </span>
              <span class="asset-about">
                <Skeleton size="short" />
              </span>
              <span class="asset-total">
                <Skeleton />
              </span>
              <span class="asset-value">
                <Skeleton size="short" />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
