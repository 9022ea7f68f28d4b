import type { HistoryView } from '../../utils/messaging/protocol.ts';

const [width, height, room] = [96, 28, 2];

/** The shape of a span of time without numbers: decoration beside the total, gaps drawn as gaps. */
export function Sparkline({ history }: { history: Pick<HistoryView, 'points' | 'from' | 'to'> }) {
  const { points, from, to } = history;
  const heights = points.flatMap(({ total }) => (total === null ? [] : [Number(total)]));
  if (heights.length < 2) return null;
  const low = Math.min(...heights);
  const span = Math.max(...heights) - low || 1;
  const x = (at: number) => (((at - from) / (to - from)) * width).toFixed(1);
  const y = (total: number) => (height - room - ((total - low) / span) * (height - 2 * room)).toFixed(1);
  const path = points
    .map(({ at, total }, index) => {
      if (total === null) return '';
      // A line of no length still shows as a dot, its ends being round.
      const isStart = (points[index - 1]?.total ?? null) === null;
      return isStart ? `M${x(at)} ${y(Number(total))}h0` : `L${x(at)} ${y(Number(total))}`;
    })
    .join('');
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
