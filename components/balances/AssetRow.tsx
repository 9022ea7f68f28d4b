import { useEffect, useId, useState } from 'preact/hooks';
import type { Currency, Row } from '../../utils/messaging/protocol.ts';
import { formatAmount, formatChange, formatMoney } from '../../utils/money/format.ts';
import { Amount } from '../Amount.tsx';
import { useVoice } from '../voice.ts';
import { nameOf } from './name-of.ts';
import { RowDetail } from './RowDetail.tsx';
import { Share } from './Share.tsx';
import { shareText } from './share-text.ts';

export interface AssetRowProps {
  row: Row;
  currency: Currency;
  /** No amount of the row is put into the document at all. */
  isPrivate: boolean;
  /** For neither eye nor ear, yet in the document for machines. */
  isHidden: boolean;
  isOpen: boolean;
  /** Without what opens: for the very first frame. */
  isBrief: boolean;
  /** When the prices were read; null for never. */
  pricedAt: number | null;
  now: number;
  onToggle: () => void;
}

/** One asset in two lines; pressing it opens where the amount lies and how its value came about. */
export function AssetRow(props: AssetRowProps) {
  const { row, currency, isPrivate, isHidden, isOpen, isBrief, pricedAt, now, onToggle } = props;
  const { t, region } = useVoice();
  const detailId = useId();
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  useEffect(() => setCopied(null), [isOpen, row.total]);
  const { asset, total, value, share, route, change } = row;
  const name = nameOf(asset, t);
  const isItself = asset === currency;
  const copy = () => {
    navigator.clipboard.writeText(total).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'Escape') onToggle();
    else if (event.key === 'Enter' && !isPrivate) event.repeat || copy();
    else return;
    event.preventDefault();
  };
  return (
    <li class="asset" data-llavero="row" data-asset={asset} data-route={route?.join(' → ')} hidden={isHidden}>
      <button
        class="asset-head"
        type="button"
        aria-expanded={isOpen}
        aria-controls={detailId}
        onClick={onToggle}
        onKeyDown={press}
      >
        <Share asset={asset} share={isPrivate ? null : share} />
        <span class="asset-code">
          {asset.toUpperCase()}
          {change !== null && !isItself && (
            <span class="asset-change">
              <span class="visually-hidden">{t('change.spoken')}</span> {formatChange(change, region)}
            </span>
          )}
        </span>
        <span class="asset-about">
          {name && <span class="asset-name">{name}</span>}
          {!isPrivate && share !== null && <span class="asset-share">{shareText(share, region)}</span>}
        </span>
        {!isPrivate && (
          <>
            <span class="asset-total">
              <Amount field="total" exact={total} text={formatAmount(total, asset, region)} />
            </span>
            <span class="asset-value">
              {value === null ? (
                t('row.unpriced')
              ) : (
                <Amount field="value" exact={value} text={valueText(value, currency, region)} />
              )}
            </span>
          </>
        )}
      </button>
      <div class="asset-detail" id={detailId} hidden={!isOpen}>
        {!isBrief && (
          <RowDetail
            row={row}
            currency={currency}
            isPrivate={isPrivate}
            isOpen={isOpen}
            pricedAt={pricedAt}
            now={now}
            copied={copied}
            onCopy={copy}
          />
        )}
      </div>
    </li>
  );
}

// As with a share, what is cut to nothing is said to be less than the least.
function valueText(value: string, currency: Currency, region: string): string {
  const text = formatMoney(value, currency, region);
  const isCutToNothing = /[1-9]/.test(value) && !/[1-9]/.test(text);
  return isCutToNothing
    ? `< ${formatMoney(currency === 'btc' ? '0.00000001' : '0.01', currency, region)}`
    : text;
}
