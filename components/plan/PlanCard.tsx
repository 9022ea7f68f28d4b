import type { KeyPlan } from '../../utils/permissions/compose.ts';
import type { Profile } from '../../utils/permissions/profiles.ts';
import { rightIds } from '../../utils/permissions/rights.ts';
import { Icon } from '../Icon.tsx';
import { useVoice } from '../voice.ts';

/** What to do on Bitso's page: every switch, the name, the day to replace it, the IP list, and who says so. */
export function PlanCard({ plan, profile }: { plan: KeyPlan; profile: Profile }) {
  const { t, day } = useVoice();
  const isBot = plan.rights.includes('place-orders');
  return (
    <>
      <ul class="rights" aria-label={t('plan.switches')} data-llavero="plan">
        {rightIds.toReversed().map((right) => {
          const isOn = plan.rights.includes(right);
          return (
            <li class="right" key={right} data-right={right} data-planned={isOn ? 'on' : 'off'}>
              <Icon name={isOn ? 'done' : 'off'} />
              <span class="right-name">{t(`right.${right}`)}</span>
              <span class="right-state">{t(isOn ? 'plan.on' : 'plan.off')}</span>
            </li>
          );
        })}
      </ul>
      {profile.purpose === 'taxes' && <p class="hint">{t('plan.taxes')}</p>}
      <dl class="facts">
        <div>
          <dt>{t('plan.name')}</dt>
          <dd>
            <code>{plan.name}</code>
          </dd>
        </div>
        <div>
          <dt>{t('plan.replace')}</dt>
          <dd>{day(plan.replaceBy)}</dd>
        </div>
      </dl>
      <p class="small">
        <strong>{t('plan.ip')}.</strong> {t(isBot ? 'plan.ip-bot' : 'plan.ip-reader')}
      </p>
      <p class="hint">
        {t('plan.source', { source: new URL(profile.source).hostname, day: day(Date.parse(profile.readOn)) })}
      </p>
    </>
  );
}
