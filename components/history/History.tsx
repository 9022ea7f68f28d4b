import { useMemo, useState } from 'preact/hooks';
import { historyToCsv, historyToJson } from '../../utils/history/export.ts';
import { type Range, ranges } from '../../utils/history/ranges.ts';
import { call } from '../../utils/messaging/call.ts';
import { Choices } from '../Choices.tsx';
import { useAsked } from '../use-asked.ts';
import { useVoice } from '../voice.ts';
import { Effects } from './Effects.tsx';
import { Exports } from './Exports.tsx';
import { ValueChart } from './ValueChart.tsx';

const changes = ['balances', 'settings'] as const;

interface HistoryProps {
  /** One account, or null for all together. */
  keyId: string | null;
  isPrivate: boolean;
}

/** The value of an account over a span of time, why it moved, and the numbers to take away. */
export function History({ keyId, isPrivate }: HistoryProps) {
  const { t } = useVoice();
  const [range, setRange] = useState<Range>('24h');
  const request = useMemo(() => ({ range, keyId }), [range, keyId]);
  const { value: history } = useAsked('history.series', request, changes);
  const isKnown = (history?.points.filter(({ total }) => total !== null).length ?? 0) > 1;
  const write = async (kind: 'csv' | 'json') => {
    const { rows, currency } = await call('history.export', { range });
    return kind === 'csv' ? historyToCsv(rows, currency) : historyToJson(rows, currency);
  };
  return (
    <>
      <Choices
        label={t('chart.range')}
        value={range}
        choices={ranges.map((value) => ({ value, label: t(`range.${value}`) }))}
        onChoose={setRange}
      />
      {history && isKnown && <ValueChart history={history} range={range} isPrivate={isPrivate} />}
      {history && !isKnown && <p class="nothing">{t('chart.empty')}</p>}
      {history?.effects && !isPrivate && <Effects effects={history.effects} currency={history.currency} />}
      {isKnown && <Exports name="llavero-history" write={write} />}
    </>
  );
}
