import type { Currency, Row } from '../../utils/messaging/protocol.ts';
import { formatAmount } from '../../utils/money/format.ts';
import { Amount } from '../Amount.tsx';
import { useVoice } from '../voice.ts';

const isZero = (decimal: string) => !/[1-9]/.test(decimal);

interface RowDetailProps {
  row: Row;
  currency: Currency;
  isPrivate: boolean;
}

/** Where the amount lies, and the coins its value passes through. */
export function RowDetail({ row, currency, isPrivate }: RowDetailProps) {
  const { t, region } = useVoice();
  const { asset, route } = row;
  const parts = [
    { field: 'available', label: t('row.available'), exact: row.available, isShown: true },
    { field: 'locked', label: t('row.locked'), exact: row.locked, isShown: true },
    {
      field: 'deposit',
      label: t('row.deposit'),
      exact: row.pendingDeposit,
      isShown: !isZero(row.pendingDeposit),
    },
    {
      field: 'withdrawal',
      label: t('row.withdrawal'),
      exact: row.pendingWithdrawal,
      isShown: !isZero(row.pendingWithdrawal),
    },
  ] as const;
  return (
    <>
      <dl class="facts">
        {!isPrivate &&
          parts
            .filter((part) => part.isShown)
            .map(({ field, label, exact }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>
                  <Amount field={field} exact={exact} text={formatAmount(exact, asset, region)} />
                </dd>
              </div>
            ))}
        {route && route.length > 1 && (
          <div>
            <dt>{t('row.route')}</dt>
            <dd>{route.join(' → ').toUpperCase()}</dd>
          </div>
        )}
      </dl>
      {!route && <p class="hint">{t('row.no-route', { currency: currency.toUpperCase() })}</p>}
      {route?.length === 1 && <p class="hint">{t('row.itself')}</p>}
      {row.isThin && <p class="hint">{t('row.thin')}</p>}
    </>
  );
}
