import type { Holdings } from '../../utils/messaging/protocol.ts';
import { formatShare } from '../../utils/money/format.ts';
import { nameOf } from '../balances/name-of.ts';
import { useVoice } from '../voice.ts';

const mostRows = 7;

/** Which part of the total lies in what: one bar each, the small ones together. Pixels only, so floats will do. */
export function Allocation({ holdings }: { holdings: Holdings }) {
  const { t, region } = useVoice();
  const priced = holdings.rows.flatMap(({ asset, share }) =>
    share === null ? [] : [{ asset, share, part: Number(share) }],
  );
  const large = priced.slice(0, priced.length > mostRows + 1 ? mostRows : mostRows + 1);
  const rest = priced.slice(large.length);
  const restPart = Math.max(0, 1 - large.reduce((sum, { part }) => sum + part, 0));
  const bars = [
    ...large.map(({ asset, share, part }) => ({
      id: asset,
      label: asset.toUpperCase(),
      name: nameOf(asset, t),
      part,
      text: part < 0.001 ? `< ${formatShare('0.001', region)}` : formatShare(share, region),
    })),
    ...(rest.length > 0
      ? [
          {
            id: 'rest of it',
            label: t('allocation.others', { count: rest.length }),
            name: '',
            part: restPart,
            text: formatShare(restPart.toFixed(4), region),
          },
        ]
      : []),
  ];
  return (
    <ul class="allocation" aria-label={t('allocation.title')}>
      {bars.map(({ id, label, name, part, text }) => (
        <li key={id}>
          <span class="allocation-code">{label}</span>
          <span class="allocation-name">{name}</span>
          <span class="allocation-share">{text}</span>
          <svg class="allocation-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
            <rect class="allocation-ground" width="100" height="2" />
            <rect class="allocation-part" width={part * 100} height="2" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
