import { CapturedKey } from '../../components/inbox/CapturedKey.tsx';
import { SeenKeys } from '../../components/inbox/SeenKeys.tsx';
import { UnreadableItem } from '../../components/inbox/UnreadableItem.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useNow } from '../../components/use-now.ts';
import { useVoice } from '../../components/voice.ts';

const nothing = {};
const changes = ['inbox', 'keys'] as const;

/** What Bitso's page handed over; not drawn at all while nothing waits. */
export function Inbox() {
  const { t } = useVoice();
  const now = useNow();
  const inbox = useAsked('inbox.list', nothing, changes);
  const proposals = inbox.value?.proposals ?? [];
  if (proposals.length === 0) return null;
  const seen = proposals.filter((proposal) => proposal.kind === 'seen');
  return (
    <section class="stack" id="inbox" aria-labelledby="inbox-title">
      <h3 id="inbox-title">{t('inbox.title')}</h3>
      <p class="small muted">{t('inbox.text')}</p>
      <ul class="cards">
        {proposals.map((proposal) => {
          if (proposal.kind === 'captured') {
            return <CapturedKey key={proposal.id} proposal={proposal} now={now} onDone={inbox.ask} />;
          }
          if (proposal.kind === 'unreadable') {
            return <UnreadableItem key={proposal.id} id={proposal.id} onDone={inbox.ask} />;
          }
          return null;
        })}
      </ul>
      {seen.length > 0 && <SeenKeys seen={seen} onDone={inbox.ask} />}
    </section>
  );
}
