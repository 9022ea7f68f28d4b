import { useId } from 'preact/hooks';
import type { Currency, Row } from '../../utils/messaging/protocol.ts';
import { formatAmount, formatMoney, formatShare } from '../../utils/money/format.ts';
import { Amount } from '../Amount.tsx';
import { useVoice } from '../voice.ts';
import { nameOf } from './name-of.ts';
import { RowDetail } from './RowDetail.tsx';
import { Share } from './Share.tsx';

export interface AssetRowProps {
  row: Row;
  currency: Currency;
  /** No amount of the row is put into the document at all. */
  isPrivate: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

/** One asset in two lines; pressing it opens where the amount lies and how its value came about. */
export function AssetRow({ row, currency, isPrivate, isOpen, onToggle }: AssetRowProps) {
  const { t, region } = useVoice();
  const detailId = useId();
  const { asset, total, value, share, route } = row;
  const name = nameOf(asset, t);
  return (
    <li class="asset" data-llavero="row" data-asset={asset} data-route={route?.join(' → ')}>
      <button
        class="asset-head"
        type="button"
        aria-expanded={isOpen}
        aria-controls={detailId}
        onClick={onToggle}
      >
        <Share asset={asset} share={isPrivate ? null : share} />
        <span class="asset-code">{asset.toUpperCase()}</span>
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
        <RowDetail row={row} currency={currency} isPrivate={isPrivate} />
      </div>
    </li>
  );
}

// What is too small for the digits shown is said to be smaller than them, never to be nothing.
function shareText(share: string, region: string): string {
  return Number(share) < 0.001 ? `< ${formatShare('0.001', region)}` : formatShare(share, region);
}

function valueText(value: string, currency: Currency, region: string): string {
  const text = formatMoney(value, currency, region);
  const isCutToNothing = /[1-9]/.test(value) && !/[1-9]/.test(text);
  return isCutToNothing
    ? `< ${formatMoney(currency === 'btc' ? '0.00000001' : '0.01', currency, region)}`
    : text;
}
