import { useMemo } from 'preact/hooks';
import { Sparkline } from '../../components/history/Sparkline.tsx';
import { useAsked } from '../../components/use-asked.ts';
import type { HistoryView } from '../../utils/messaging/protocol.ts';

const changes = ['balances', 'settings'] as const;

/** Three of the 24 hours: what covers less would stand at the edge as a scratch. */
const leastPart = 1 / 8;

interface DayLineProps {
  /** One account, or null for all together. */
  keyId: string | null;
  isPrivate: boolean;
}

/** The shape of the last 24 hours, in room that is kept while there is none to see. */
export function DayLine({ keyId, isPrivate }: DayLineProps) {
  const request = useMemo(() => ({ range: '24h', keyId }) as const, [keyId]);
  const { value: history } = useAsked('history.series', request, changes);
  return (
    <div class="day-line">
      {history && !isPrivate && coversEnough(history) && <Sparkline history={history} />}
    </div>
  );
}

function coversEnough({ points, from, to }: HistoryView): boolean {
  const known = points.filter(({ total }) => total !== null);
  const [first, last] = [known.at(0), known.at(-1)];
  return first !== undefined && last !== undefined && last.at - first.at >= (to - from) * leastPart;
}
