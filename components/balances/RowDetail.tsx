import type { Currency, Row } from '../../utils/messaging/protocol.ts';
import { formatAmount } from '../../utils/money/format.ts';
import { Amount } from '../Amount.tsx';
import { Button } from '../Button.tsx';
import { useVoice } from '../voice.ts';
import { RowMarket } from './RowMarket.tsx';

const isZero = (decimal: string) => !/[1-9]/.test(decimal);

interface RowDetailProps {
  row: Row;
  currency: Currency;
  isPrivate: boolean;
  isOpen: boolean;
  pricedAt: number | null;
  now: number;
  copied: 'done' | 'failed' | null;
  onCopy: () => void;
}

/** Where the amount lies, always in the document; and what the market says of it, once it is open. */
export function RowDetail(props: RowDetailProps) {
  const { row, currency, isPrivate, isOpen, pricedAt, now, copied, onCopy } = props;
  const { t, region } = useVoice();
  const { asset } = row;
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
        {isOpen && (
          <RowMarket row={row} currency={currency} isPrivate={isPrivate} pricedAt={pricedAt} now={now} />
        )}
      </dl>
      {!row.route && pricedAt !== null && (
        <p class="hint">{t('row.no-route', { currency: currency.toUpperCase() })}</p>
      )}
      {row.route?.length === 1 && <p class="hint">{t('row.itself')}</p>}
      {row.isThin && <p class="hint">{t('row.thin')}</p>}
      {!isPrivate && (
        <p class="asset-copy">
          <Button look="text" onPress={onCopy}>
            {t('row.copy')}
          </Button>
          <span class="hint" role="status">
            {copied === 'done' && t('row.copied')}
            {copied === 'failed' && t('create.copy-failed')}
          </span>
        </p>
      )}
    </>
  );
}
