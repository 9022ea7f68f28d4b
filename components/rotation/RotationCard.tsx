import type { KeyView, Request, RotationView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import { CompareStep } from './CompareStep.tsx';
import { MakeStep } from './MakeStep.tsx';
import { MoveStep } from './MoveStep.tsx';
import { RevokeStep } from './RevokeStep.tsx';
import { WatchStep } from './WatchStep.tsx';

export interface StepProps {
  one: RotationView;
  keys: readonly KeyView[];
  isBusy: boolean;
  onTell: (event: Request<'rotation.tell'>['event']) => void;
  onAsk: () => void;
}
interface RotationCardProps extends Pick<StepProps, 'one' | 'keys'> {
  onTell: (event: Request<'rotation.tell'>['event']) => Promise<void>;
  onAsk: () => Promise<void>;
}

const steps = ['make', 'compare', 'move', 'revoke', 'watch'] as const;

/** One key being replaced: where it stands, and the one thing to do now. */
export function RotationCard({ one, keys, onTell, onAsk }: RotationCardProps) {
  const { t, day } = useVoice();
  const { isBusy, run } = useTask();
  const step: StepProps = {
    one,
    keys,
    isBusy,
    onTell: (event) => run(() => onTell(event)),
    onAsk: () => run(onAsk),
  };
  const isRunning = one.step !== 'done' && one.step !== 'given-up';
  return (
    <li class="card" data-llavero="rotation" data-step={one.step}>
      <header class="card-head">
        <h3 class="key-name">{t('rotation.title', { name: one.oldName ?? t('rotation.forgotten') })}</h3>
        <span class="small muted">{t('rotation.begun', { day: day(one.startedAt) })}</span>
      </header>
      {isRunning && (
        <ol class="steps" aria-label={t('rotation.steps')}>
          {steps.map((name) => (
            <li key={name} aria-current={name === one.step ? 'step' : undefined}>
              {t(`rotation.step-${name}`)}
            </li>
          ))}
        </ol>
      )}
      {one.step === 'make' && <MakeStep {...step} />}
      {one.step === 'compare' && <CompareStep {...step} />}
      {one.step === 'move' && <MoveStep {...step} />}
      {one.step === 'revoke' && <RevokeStep {...step} />}
      {one.step === 'watch' && <WatchStep {...step} />}
      {one.stopped && <p>{t(`rotation.done-${one.stopped.by}`, { day: day(one.stopped.at) })}</p>}
      {one.givenUpAt !== null && <p>{t('rotation.ended', { day: day(one.givenUpAt) })}</p>}
      {isRunning && one.step !== 'watch' && (
        <footer class="card-foot">
          <Button look="text" isBusy={isBusy} onPress={() => step.onTell({ kind: 'given-up' })}>
            {t('rotation.give-up')}
          </Button>
        </footer>
      )}
    </li>
  );
}
