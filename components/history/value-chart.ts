import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Range } from '../../utils/history/ranges.ts';

/** A moment and where it is drawn: a float, since it is a matter of pixels. Null breaks the line. */
export interface ChartPoint {
  at: number;
  height: number | null;
}

export interface ChartLook {
  region: string;
  range: Range;
  /** Without numbers at the side: the shape alone. */
  isPrivate: boolean;
}

/** A drawn chart. What it shows is told to it; what is under the crosshair it tells. */
export interface ValueChart {
  show(points: readonly ChartPoint[], from: number, to: number, look: ChartLook): void;
  /** Moves the crosshair by so many points, from the last one if it was nowhere. */
  step(by: number): void;
  destroy(): void;
}

const heightPx = 280;
const labels: Record<Range, Intl.DateTimeFormatOptions> = {
  '24h': { hour: 'numeric', minute: '2-digit' },
  '7d': { weekday: 'short', day: 'numeric' },
  '30d': { day: 'numeric', month: 'short' },
  '1y': { month: 'short', year: '2-digit' },
};

/** Draws into an element, as wide as that is, in the colours its style gives it; `onPoint` tells the crosshair's point. */
export function createValueChart(host: HTMLElement, onPoint: (at: number | null) => void): ValueChart {
  let shown: Parameters<ValueChart['show']> | null = null;
  let plot: uPlot | null = null;

  const draw = () => {
    plot?.destroy();
    plot = null;
    if (!shown) return;
    const [points, from, to, look] = shown;
    const times = points.map(({ at }) => at / 1000);
    const heights = points.map(({ height }) => height);
    plot = new uPlot(optionsFor(host, look, [from / 1000, to / 1000], tell), [times, heights], host);
  };
  const tell = (index: number | null) => {
    const point = index === null ? undefined : shown?.[0][index];
    onPoint(point && point.height !== null ? point.at : null);
  };
  const onResize = new ResizeObserver(() => {
    const width = host.clientWidth;
    if (plot && width > 0 && width !== plot.width) plot.setSize({ width, height: heightPx });
  });
  onResize.observe(host);
  // Canvas pixels keep their colour when the theme turns: draw anew.
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', draw);
  const theme = new MutationObserver(draw);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  return {
    show: (...next) => {
      shown = next;
      draw();
    },
    step: (by) => {
      if (!plot || !shown) return;
      const points = shown[0];
      const start = plot.cursor.idx ?? (by < 0 ? points.length : -1);
      let index = start + by;
      while (points[index] && points[index]?.height === null) index += by;
      const point = points[index];
      if (!point || point.height === null) return;
      plot.setCursor({
        left: plot.valToPos(point.at / 1000, 'x'),
        top: plot.valToPos(point.height, 'y'),
      });
    },
    destroy: () => {
      onResize.disconnect();
      theme.disconnect();
      scheme.removeEventListener('change', draw);
      plot?.destroy();
    },
  };
}

function optionsFor(
  host: HTMLElement,
  look: ChartLook,
  span: [number, number],
  tell: (index: number | null) => void,
): uPlot.Options {
  const style = getComputedStyle(host);
  // The element's own properties carry the palette: only as such are they plain colours.
  const [line, grid, text] = [style.color, style.borderTopColor, style.outlineColor];
  const font = `12px ${style.fontFamily}`;
  const date = new Intl.DateTimeFormat(look.region, labels[look.range]);
  const number = new Intl.NumberFormat(look.region, { notation: 'compact', maximumSignificantDigits: 4 });
  const axis = { stroke: text, font, ticks: { show: false } };
  return {
    width: host.clientWidth,
    height: heightPx,
    padding: [12, 12, 0, look.isPrivate ? 40 : 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 9, width: 2, fill: () => line } },
    scales: { x: { range: () => span }, y: { range: (_, low, high) => breathe(low, high) } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: 88,
        values: (_, splits) => splits.map((at) => date.format(at * 1000)),
      },
      {
        ...axis,
        show: !look.isPrivate,
        grid: { stroke: grid, width: 1 },
        size: 64,
        space: 48,
        values: (_, splits) => splits.map((height) => number.format(height)),
      },
    ],
    series: [
      {},
      {
        stroke: line,
        width: 2,
        spanGaps: false,
        points: { show: true, size: 5, width: 0, fill: line, filter: isolated },
      },
    ],
    hooks: { setCursor: [(u) => tell(u.cursor.idx ?? null)] },
  };
}

/** A moment with a gap on both sides is no line, and would not be seen. */
const isolated: uPlot.Series.Points.Filter = (u, series) => {
  const heights = Array.from(u.data[series] ?? []);
  const isGap = (index: number) => heights[index] === null || heights[index] === undefined;
  return heights.flatMap((_, index) =>
    !isGap(index) && isGap(index - 1) && isGap(index + 1) ? [index] : [],
  );
};

/** Room above and below; a flat line lies in the middle and is not blown up to mountains. */
function breathe(low: number, high: number): [number, number] {
  const room = Math.max((high - low) * 0.12, Math.abs(high) * 0.002, Number.MIN_VALUE);
  return [low - room, high + room];
}
