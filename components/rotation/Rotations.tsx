import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../utils/errors.ts';
import { call } from '../../utils/messaging/call.ts';
import type { RotationsView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { Select } from '../Select.tsx';
import { useAsked } from '../use-asked.ts';
import { useVoice } from '../voice.ts';
import { RotationCard } from './RotationCard.tsx';

const nothing = {};
const changes = ['vault', 'keys', 'rotations'] as const;

/** Keys being replaced, those that were, and where to begin with another. */
export function Rotations() {
  const { t } = useVoice();
  const asked = useAsked('rotation.list', nothing, changes);
  const known = useAsked('key.list', nothing, changes);
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const settle = (work: Promise<RotationsView>) =>
    work.then(
      (answer) => {
        setFailure(null);
        asked.show(answer);
      },
      (error: unknown) => setFailure(codeOf(error)),
    );
  if (asked.failure === 'vault-locked' || asked.failure === 'vault-empty')
    return <p class="muted">{t('rotation.locked')}</p>;
  const trouble = failure ?? asked.failure ?? known.failure;
  const rotations = asked.value?.rotations ?? [];
  const keys = (known.value?.keys ?? []).filter(({ retiredAt }) => retiredAt === null);
  const isReplaced = (id: string) =>
    rotations.some(({ oldId, step }) => oldId === id && step !== 'done' && step !== 'given-up');
  const choices = keys
    .filter(({ id }) => !isReplaced(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  const old = choices.find(({ value }) => value === chosen)?.value ?? choices[0]?.value ?? null;
  return (
    <div class="stack">
      <p class="muted">{t('rotation.lead')}</p>
      {trouble && <FailureNotice failure={{ code: trouble, exchangeCode: null }} />}
      {rotations.length > 0 && (
        <ul class="cards">
          {rotations.map((one) => (
            <RotationCard
              key={one.id}
              one={one}
              keys={keys}
              onTell={(event) => settle(call('rotation.tell', { id: one.id, event }))}
              onAsk={() => settle(call('rotation.ask', { id: one.id }))}
            />
          ))}
        </ul>
      )}
      {known.value && keys.length === 0 && <p class="muted">{t('rotation.none')}</p>}
      {old !== null && (
        <div class="card stack" data-llavero="rotation-start">
          <Select label={t('rotation.which')} value={old} choices={choices} onChoose={setChosen} />
          <div class="actions">
            <Button onPress={() => settle(call('rotation.start', { oldId: old }))}>
              {t('rotation.start')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
