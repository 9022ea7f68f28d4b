import type { HistoryView } from '../../utils/messaging/protocol.ts';
import { formatMoney } from '../../utils/money/format.ts';
import { useVoice } from '../voice.ts';

interface EffectsProps {
  effects: NonNullable<HistoryView['effects']>;
  currency: string;
}

/** Why the total is not what it was: what prices did, apart from what came and went. */
export function Effects({ effects, currency }: EffectsProps) {
  const { t, region } = useVoice();
  const signed = (decimal: string) =>
    `${/^[^-]*[1-9]/.test(decimal) ? '+' : ''}${formatMoney(decimal, currency, region)}`;
  const parts = [
    { id: 'price', label: t('effects.price'), exact: effects.price },
    { id: 'quantity', label: t('effects.quantity'), exact: effects.quantity },
  ];
  return (
    <section class="effects" aria-label={t('effects.title')}>
      <dl>
        {parts.map(({ id, label, exact }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <data value={exact} data-effect={id}>
                {signed(exact)}
              </data>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('effects.hint')}</p>
    </section>
  );
}
