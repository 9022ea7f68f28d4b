import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import { composeKey } from '../../utils/permissions/compose.ts';
import { profiles } from '../../utils/permissions/profiles.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Field } from '../Field.tsx';
import { Notice } from '../Notice.tsx';
import { Select } from '../Select.tsx';
import { useAsked } from '../use-asked.ts';
import { useNow } from '../use-now.ts';
import { useVoice } from '../voice.ts';
import { followPlan } from './follow-plan.ts';
import { PlanCard } from './PlanCard.tsx';

const nothing = {};
const changes = ['plan'] as const;
const daysToChoose = [90, 180, 365] as const;

/** From a purpose or a service to the least that its key needs, and on to Bitso's page with it. */
export function Composer() {
  const { t } = useVoice();
  const now = useNow();
  const active = useAsked('plan.read', nothing, changes);
  const [id, setId] = useState(profiles[0]?.id ?? 'balances');
  const [service, setService] = useState('');
  const [days, setDays] = useState<(typeof daysToChoose)[number]>(180);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const profile = profiles.find((known) => known.id === id);
  if (!profile) return null;
  const plan = composeKey(profile, { service, called: t(`purpose.${profile.purpose}`), days, now });
  const settle = (work: Promise<unknown>) =>
    work.then(
      () => setFailure(null),
      (error: unknown) => setFailure(codeOf(error)),
    );
  const go = () => settle(followPlan(plan));
  const inForce = active.value?.plan;
  return (
    <div class="stack">
      <p class="muted">{t('plan.lead')}</p>
      {failure && <FailureNotice failure={{ code: failure, exchangeCode: null }} />}
      {inForce && (
        <Notice
          title={t('plan.active', { name: inForce.name })}
          actions={<Button onPress={() => settle(call('plan.drop', {}))}>{t('plan.drop')}</Button>}
        >
          <p data-llavero="plan-in-force">{t('plan.active-about')}</p>
        </Notice>
      )}
      <div class="card stack">
        <Select
          label={t('plan.for')}
          value={id}
          choices={profiles.map((known) => ({
            value: known.id,
            label: known.service ?? t(`purpose.${known.purpose}`),
          }))}
          onChoose={setId}
        />
        {profile.service === null && (
          <Field
            label={t('plan.service')}
            value={service}
            onInput={setService}
            input={{ maxLength: 60, autocomplete: 'off' }}
          />
        )}
        <Select
          label={t('plan.days')}
          value={days}
          choices={daysToChoose.map((value) => ({ value, label: t('plan.days-choice', { count: value }) }))}
          onChoose={setDays}
        />
        <PlanCard plan={plan} profile={profile} />
        <div class="actions">
          <Button look="main" onPress={go}>
            {t('plan.go')}
          </Button>
        </div>
      </div>
    </div>
  );
}
