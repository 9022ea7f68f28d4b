import type { Request } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { useVoice } from '../voice.ts';
import { type Event, type NameAccount, sayEvent } from './words.ts';

interface EventCardProps {
  event: Event;
  now: number;
  isPrivate: boolean;
  nameAccount: NameAccount;
  onAnswer: (answer: Request<'alert.answer'>['answer']) => void;
}

/** Something that came true: what, when, and the answers it waits for. Nothing of one that is settled. */
export function EventCard({ event, now, isPrivate, nameAccount, onAnswer }: EventCardProps) {
  const voice = useVoice();
  const { t, ago } = voice;
  const { fact, answer, at } = event;
  if (answer === 'me' || answer === 'seen') return null;
  const title = sayEvent(event, voice, nameAccount, isPrivate);
  const isOpen = answer === null;
  return (
    <Notice
      tone={fact.kind === 'price' ? 'plain' : fact.kind === 'failing' ? 'warn' : 'danger'}
      title={title}
      actions={
        fact.kind === 'drop' ? (
          <>
            <Button onPress={() => onAnswer('me')}>{t('alerts.me')}</Button>
            {isOpen && <Button onPress={() => onAnswer('not-me')}>{t('alerts.not-me')}</Button>}
          </>
        ) : (
          <>
            <Button onPress={() => onAnswer('seen')}>{t('alerts.seen')}</Button>
            <Button look="text" onPress={() => onAnswer('snooze')}>
              {t('alerts.snooze')}
            </Button>
          </>
        )
      }
    >
      <p class="muted">{ago(at, now)}</p>
      {fact.kind === 'failing' && <p>{voice.explain({ code: fact.code, exchangeCode: null }).next}</p>}
      {answer === 'not-me' && <p>{t('alerts.not-me-next')}</p>}
    </Notice>
  );
}
