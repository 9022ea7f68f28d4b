import { useEffect, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { WalkView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useAsked } from '../use-asked.ts';
import { useVoice } from '../voice.ts';
import { WalkQuestion } from './WalkQuestion.tsx';
import { WalkResult } from './WalkResult.tsx';

const nothing = {};
const changes = ['keys', 'vault'] as const;

/** A few minutes through all keys, one question at a time; it can be left and gone on with another day. */
export function KeyWalk() {
  const { t } = useVoice();
  const asked = useAsked('walk.read', nothing, changes);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const settle = (work: Promise<WalkView>) =>
    work.then(
      (view) => {
        setFailure(null);
        asked.show(view);
      },
      (error: unknown) => setFailure(codeOf(error)),
    );
  const trouble = failure ?? asked.failure;
  const walk = asked.value?.walk;
  const step = walk?.next ? `${walk.next.keyId} ${walk.next.question}` : walk ? 'end' : '';
  const [isMoving, setIsMoving] = useState(false);
  // Whoever answers with the keyboard is taken along to the next question.
  useEffect(() => {
    if (step && isMoving) document.getElementById('walk-step')?.focus();
  }, [step, isMoving]);
  const go = (work: Promise<WalkView>) => {
    setIsMoving(true);
    return settle(work);
  };
  return (
    <div class="stack">
      {trouble && <FailureNotice failure={{ code: trouble, exchangeCode: null }} />}
      {!walk && (
        <>
          <p class="muted">{t('walk.lead')}</p>
          <div class="actions">
            <Button onPress={() => go(call('walk.start', {}))}>{t('walk.start')}</Button>
          </div>
        </>
      )}
      {walk?.next && (
        <WalkQuestion
          asked={walk.next}
          onAnswer={(said) => {
            if (walk.next)
              go(call('walk.answer', { keyId: walk.next.keyId, question: walk.next.question, said }));
          }}
          onEnd={() => go(call('walk.end', {}))}
        />
      )}
      {walk && !walk.next && <WalkResult result={walk.result} onEnd={() => go(call('walk.end', {}))} />}
    </div>
  );
}
