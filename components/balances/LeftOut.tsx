import type { Holdings } from '../../utils/messaging/protocol.ts';
import { useVoice } from '../voice.ts';

/** What the total does not hold, said under it. */
export function LeftOut({ holdings }: { holdings: Holdings }) {
  const { t, list } = useVoice();
  const { total, unpriced, rows } = holdings;
  const hasPending = rows.some((row) => /[1-9]/.test(row.pendingDeposit + row.pendingWithdrawal));
  return (
    <>
      {/* Until prices were seen there is no total, and nobody knows what has none. */}
      {total !== null && unpriced.length > 0 && (
        <p class="hint" data-llavero="unpriced" data-assets={unpriced.join(' ')}>
          {t('balances.unpriced', {
            count: unpriced.length,
            assets: list(unpriced.map((asset) => asset.toUpperCase())),
          })}
        </p>
      )}
      {hasPending && <p class="hint">{t('balances.pending')}</p>}
    </>
  );
}
