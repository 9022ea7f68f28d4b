import type { Currency } from '../../utils/messaging/protocol.ts';
import { formatMoney } from '../../utils/money/format.ts';
import { useVoice } from '../voice.ts';

interface SmallLineProps {
  count: number;
  /** Their worth together, unrounded; null while amounts are hidden. */
  sum: string | null;
  /** What is worth less than this is small. */
  limit: string;
  currency: Currency;
  isHiding: boolean;
  onToggle: () => void;
}

/** How many assets are not worth a line, and what they come to; a press shows them, another hides them. */
export function SmallLine({ count, sum, limit, currency, isHiding, onToggle }: SmallLineProps) {
  const { t, region } = useVoice();
  const money = (decimal: string) => `${currency.toUpperCase()} ${formatMoney(decimal, currency, region)}`;
  return (
    <p class="small-line">
      {isHiding && (
        <span>
          {sum === null ? t('list.hidden-private', { count }) : t('list.hidden', { count, sum: money(sum) })}
        </span>
      )}
      <button type="button" class="link" onClick={onToggle}>
        {isHiding ? t('list.show') : t('list.hide', { limit: money(limit) })}
      </button>
    </p>
  );
}
