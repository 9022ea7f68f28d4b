import type { KeyView } from '../../utils/messaging/protocol.ts';
import { type RightId, rightIds, riskyRights } from '../../utils/permissions/rights.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useVoice } from '../voice.ts';

type Knowledge = KeyView['rights']['view-balances'];

/** Every right with what is known of it, how, and since when. Unknown has a look of its own, and never a calm one. */
export function RightsList({ rights }: { rights: KeyView['rights'] }) {
  const { t } = useVoice();
  const isAllKnown = rightIds.every((id) => rights[id].state !== 'unknown');
  return (
    <>
      <ul class="rights" aria-label={t('keys.rights')}>
        {rightIds.map((id) => (
          <Right id={id} knowledge={rights[id]} key={id} />
        ))}
      </ul>
      {!isAllKnown && <p class="hint">{t('right.unknown-why')}</p>}
    </>
  );
}

function Right({ id, knowledge }: { id: RightId; knowledge: Knowledge }) {
  const { t, day } = useVoice();
  const { state, by, at } = knowledge;
  const isRisky = riskyRights.some((risky) => risky === id);
  return (
    <li
      class="right"
      data-right={id}
      data-state={state}
      data-likely={by === 'api-likely'}
      data-risky={isRisky}
    >
      <Icon name={iconOf(state, isRisky)} />
      <span class="right-name">{t(`right.${id}`)}</span>
      <span class="right-state">{t(stateKey(knowledge))}</span>
      {by && at !== null && <span class="right-evidence">{t(`right.by-${by}`, { day: day(at) })}</span>}
    </li>
  );
}

/** A likely answer never reads as a sure one. */
function stateKey({ state, by }: Knowledge) {
  if (by !== 'api-likely' || state === 'unknown') return `right.${state}` as const;
  return state === 'granted' ? ('right.likely' as const) : ('right.likely-off' as const);
}

function iconOf(state: Knowledge['state'], isRisky: boolean): IconName {
  if (state === 'unknown') return 'question';
  if (state === 'denied') return 'off';
  return isRisky ? 'alert' : 'done';
}
