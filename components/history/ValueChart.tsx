import { useEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '../../utils/history/ranges.ts';
import type { HistoryView } from '../../utils/messaging/protocol.ts';
import { formatMoney } from '../../utils/money/format.ts';
import { useVoice } from '../voice.ts';
import type { ValueChart as Drawn } from './value-chart.ts';

interface ValueChartProps {
  history: HistoryView;
  range: Range;
  isPrivate: boolean;
}

/** The line of totals with a crosshair; the drawing is loaded when it is first needed. */
export function ValueChart({ history, range, isPrivate }: ValueChartProps) {
  const { t, region } = useVoice();
  const host = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<Drawn | null>(null);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    let drawn: Drawn | null = null;
    let isGone = false;
    void import('./value-chart.ts').then(({ createValueChart }) => {
      if (isGone || !host.current) return;
      drawn = createValueChart(host.current, setAt);
      setChart(drawn);
    });
    return () => {
      isGone = true;
      drawn?.destroy();
    };
  }, []);
  const { points, from, to, currency } = history;
  useEffect(() => {
    const drawn = points.map(({ at: moment, total }) => ({
      at: moment,
      height: total === null ? null : Number(total),
    }));
    chart?.show(drawn, from, to, { region, range, isPrivate });
  }, [chart, points, from, to, region, range, isPrivate]);

  const known = points.filter((point) => point.total !== null);
  const [first, last] = [known.at(0), known.at(-1)];
  const pointed = known.find((point) => point.at === at) ?? last;
  const when = (moment: number) =>
    new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
  const money = (total: string | null | undefined) =>
    `${currency.toUpperCase()} ${formatMoney(total ?? '0', currency, region)}`;
  const about =
    isPrivate || !first || !last
      ? t('chart.about-hidden')
      : t('chart.about', {
          currency: currency.toUpperCase(),
          first: money(first.total),
          start: when(first.at),
          last: money(last.total),
          end: when(last.at),
        });
  return (
    <figure class="value-chart">
      <figcaption class="value-read">
        {pointed && <span class="muted">{when(pointed.at)}</span>}
        {pointed && !isPrivate && <data value={pointed.total ?? ''}>{money(pointed.total)}</data>}
      </figcaption>
      <div
        class="value-plot"
        ref={host}
        role="slider"
        tabIndex={0}
        aria-label={about}
        aria-valuemin={0}
        aria-valuemax={known.length - 1}
        aria-valuenow={pointed ? known.indexOf(pointed) : 0}
        aria-valuetext={
          pointed && (isPrivate ? when(pointed.at) : `${when(pointed.at)}, ${money(pointed.total)}`)
        }
        onKeyDown={(event) => {
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
          event.preventDefault();
          chart?.step(event.key === 'ArrowLeft' ? -1 : 1);
        }}
      />
      {points.length > known.length && <p class="hint">{t('chart.gaps')}</p>}
    </figure>
  );
}
