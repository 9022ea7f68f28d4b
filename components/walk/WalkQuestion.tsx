import type { WalkView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { RightsList } from '../keys/RightsList.tsx';
import { useVoice } from '../voice.ts';

type Asked = NonNullable<NonNullable<WalkView['walk']>['next']>;
type Said = 'yes' | 'no' | 'unsure';
const answers = ['yes', 'no', 'unsure'] as const;

interface WalkQuestionProps {
  asked: Asked;
  onAnswer: (said: Said) => void;
  onEnd: () => void;
}

/** One question about one key, and three answers to it. */
export function WalkQuestion({ asked, onAnswer, onEnd }: WalkQuestionProps) {
  const { t } = useVoice();
  const { keyName: name, service, question } = asked;
  const text =
    question === 'needed'
      ? t('walk.needed', { name })
      : question === 'rights'
        ? t('walk.rights', { name })
        : service
          ? t('walk.service', { name, service })
          : t('walk.nobody', { name });
  return (
    <div class="card stack" data-llavero="walk-question">
      <p class="hint">{t('walk.place', { place: String(asked.place), of: String(asked.of) })}</p>
      <h3 id="walk-step" tabIndex={-1}>
        {text}
      </h3>
      {question === 'rights' && <RightsList rights={asked.rights} />}
      <div class="actions">
        {answers.map((said) => (
          <Button key={said} onPress={() => onAnswer(said)}>
            {t(`walk.${said}`)}
          </Button>
        ))}
        <Button look="text" onPress={onEnd}>
          {t('walk.stop')}
        </Button>
      </div>
    </div>
  );
}
