import type { Currency, Row } from '../../utils/messaging/protocol.ts';
import { formatAmount, formatChange } from '../../utils/money/format.ts';
import { useVoice } from '../voice.ts';
import { unitPrice } from './arrange.ts';
import { shareText } from './share-text.ts';

interface RowMarketProps {
  row: Row;
  currency: Currency;
  isPrivate: boolean;
  pricedAt: number | null;
  now: number;
}

/** What one unit is worth, by way of which coins and since when, and what follows from it. */
export function RowMarket({ row, currency, isPrivate, pricedAt, now }: RowMarketProps) {
  const { t, ago, region } = useVoice();
  const { asset, route, change, share } = row;
  const isPriced = route !== null && route.length > 1;
  const price = isPriced ? unitPrice(row) : null;
  const dayChange = change === null ? t('row.change-unknown') : formatChange(change, region);
  const facts = [
    {
      label: t('row.unit', { asset: asset.toUpperCase() }),
      text: price && `${currency.toUpperCase()} ${formatAmount(price, currency, region)}`,
    },
    { label: t('row.route'), text: isPriced ? route.join(' → ').toUpperCase() : null },
    { label: t('row.priced'), text: isPriced && pricedAt !== null ? ago(pricedAt, now) : null },
    { label: t('row.change'), text: isPriced ? dayChange : null },
    { label: t('row.share'), text: isPrivate || share === null ? null : shareText(share, region) },
  ];
  return (
    <>
      {facts
        .filter(({ text }) => text)
        .map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </>
  );
}
