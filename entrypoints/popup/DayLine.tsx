import { useMemo } from 'preact/hooks';
import { Sparkline } from '../../components/history/Sparkline.tsx';
import { useAsked } from '../../components/use-asked.ts';

const changes = ['balances', 'settings'] as const;

/** The shape of the last 24 hours, in room that is kept before it is known. `keyId` null for all accounts. */
export function DayLine({ keyId }: { keyId: string | null }) {
  const request = useMemo(() => ({ range: '24h', keyId }) as const, [keyId]);
  const { value: history } = useAsked('history.series', request, changes);
  return <div class="day-line">{history && <Sparkline history={history} />}</div>;
}
