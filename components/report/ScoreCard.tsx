import type { ReportView } from '../../utils/messaging/protocol.ts';
import { useVoice } from '../voice.ts';

/** The score with the sum it comes from, and what of it the unknown takes. */
export function ScoreCard({ score, keys }: { score: NonNullable<ReportView['score']>; keys: number }) {
  const { t } = useVoice();
  const left = 100 - score.sum.reduce((total, { cost }) => total + cost, 0);
  return (
    <div class="score">
      <p class="score-total" data-llavero="score">
        {t('report.score', { total: String(score.total) })}
      </p>
      <p class="hint">{keys > 6 ? t('report.too-many') : t('report.keys', { count: keys })}</p>
      <details class="score-sum">
        <summary>{t('report.how')}</summary>
        <table>
          <tbody>
            <Line label={t('report.start')} value="100" />
            {score.sum.map(({ rule, count, cost }) => (
              <Line
                key={rule}
                label={t('report.cost', { title: t(`finding.${rule}.title`), times: String(count) })}
                value={`−${cost}`}
              />
            ))}
            <Line label={t('report.left')} value={String(left).replace('-', '−')} />
            {score.unknownRights > 0 && (
              <Line
                label={t('report.cap', { count: score.unknownRights, cap: String(score.cap) })}
                value={`≤ ${score.cap}`}
              />
            )}
            {score.isGuardUnknown && (
              <Line label={t('report.cap-guard', { cap: String(score.cap) })} value={`≤ ${score.cap}`} />
            )}
            <Line label={t('report.result')} value={String(score.total)} />
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{value}</td>
    </tr>
  );
}
