import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/call.ts';
import type { WalkView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useAsked } from '../use-asked.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { WalkQuestion } from './WalkQuestion.tsx';
import { WalkResult } from './WalkResult.tsx';

const nothing = {};
const changes = ['keys', 'vault'] as const;

/** A few minutes through all keys, one question at a time; it can be left and gone on with another day. */
export function KeyWalk() {
  const { t } = useVoice();
  const asked = useAsked('walk.read', nothing, changes);
  const { failure, run } = useTask();
  const trouble = failure ?? asked.failure;
  const walk = asked.value?.walk;
  const step = walk?.next ? `${walk.next.keyId} ${walk.next.question}` : walk ? 'end' : '';
  const [isMoving, setIsMoving] = useState(false);
  // Whoever answers with the keyboard is taken along to the next question.
  useEffect(() => {
    if (step && isMoving) document.getElementById('walk-step')?.focus();
  }, [step, isMoving]);
  const go = (ask: () => Promise<WalkView>) => {
    setIsMoving(true);
    return run(async () => asked.show(await ask()));
  };
  return (
    <div class="stack">
      {trouble && <FailureNotice failure={{ code: trouble, exchangeCode: null }} />}
      {!walk && (
        <>
          <p class="muted">{t('walk.lead')}</p>
          <div class="actions">
            <Button onPress={() => go(() => call('walk.start', {}))}>{t('walk.start')}</Button>
          </div>
        </>
      )}
      {walk?.next && (
        <WalkQuestion
          asked={walk.next}
          onAnswer={(said) => {
            const { keyId, question } = walk.next ?? {};
            if (keyId && question) go(() => call('walk.answer', { keyId, question, said }));
          }}
          onEnd={() => go(() => call('walk.end', {}))}
        />
      )}
      {walk && !walk.next && <WalkResult result={walk.result} onEnd={() => go(() => call('walk.end', {}))} />}
    </div>
  );
}
