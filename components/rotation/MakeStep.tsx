import { useState } from 'preact/hooks';
import type { KeyView } from '../../utils/messaging/protocol.ts';
import { composeKey } from '../../utils/permissions/compose.ts';
import { leastOf } from '../../utils/permissions/profiles.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { followPlan } from '../plan/follow-plan.ts';
import { PlanCard } from '../plan/PlanCard.tsx';
import { Select } from '../Select.tsx';
import { useNow } from '../use-now.ts';
import { useTask } from '../use-task.ts';
import { useVoice } from '../voice.ts';
import type { StepProps } from './RotationCard.tsx';

/** The new key is planned, made and put in the vault elsewhere; here it is named as such. The newest stands first. */
export function MakeStep({ one, keys, isBusy, onTell }: StepProps) {
  const { t } = useVoice();
  const [chosen, setChosen] = useState<string | null>(null);
  const old = keys.find(({ id }) => id === one.oldId);
  const others = keys.filter(({ id }) => id !== one.oldId).toSorted((a, b) => b.addedAt - a.addedAt);
  const fresh = others.find(({ id }) => id === chosen);
  return (
    <>
      <p>{t('rotation.make')}</p>
      <PlanLikeOld old={old ?? null} />
      {others.length > 0 ? (
        <>
          <Select
            label={t('rotation.new')}
            value={fresh?.id ?? ''}
            choices={[
              { value: '', label: t('rotation.choose') },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={setChosen}
          />
          {fresh && (
            <div class="actions">
              <Button look="main" isBusy={isBusy} onPress={() => onTell({ kind: 'stored', keyId: fresh.id })}>
                {t('rotation.use')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p class="hint">{t('rotation.make-none')}</p>
      )}
    </>
  );
}

/** The least that will do for what the old key was for; where nobody said that, the way to the composer. */
function PlanLikeOld({ old }: { old: KeyView | null }) {
  const { t } = useVoice();
  const now = useNow();
  const { isBusy, failure, run } = useTask();
  const profile = old && leastOf(old);
  if (!profile) {
    return (
      <p>
        <a href="#plan">{t('rotation.plan')}</a>
      </p>
    );
  }
  const called = t(`purpose.${profile.purpose}`);
  const plan = composeKey(profile, { service: old.service, called, days: 180, now });
  return (
    <details class="stack" data-llavero="plan-like-old">
      <summary>{t('rotation.plan')}</summary>
      <PlanCard plan={plan} profile={profile} />
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
      <div class="actions">
        <Button isBusy={isBusy} onPress={() => run(() => followPlan(plan))}>
          {t('plan.go')}
        </Button>
      </div>
    </details>
  );
}
