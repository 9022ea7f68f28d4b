import { FailureNotice } from '../FailureNotice.tsx';
import { Discard } from './Discard.tsx';

/** A captured key whose bytes were damaged: said, and discarded only by its owner. */
export function UnreadableItem({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <li data-llavero="unreadable">
      <FailureNotice
        failure={{ code: 'inbox-item-unreadable', exchangeCode: null }}
        actions={<Discard id={id} onDone={onDone} />}
      />
    </li>
  );
}
