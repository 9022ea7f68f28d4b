import type { WalkView } from '../../utils/messaging/protocol.ts';
import { Button } from '../Button.tsx';
import { anchorOf } from '../report/evidence-text.ts';
import { useVoice } from '../voice.ts';

type Result = NonNullable<WalkView['walk']>['result'];

/** What there is to do after the walk, key by key. */
export function WalkResult({ result, onEnd }: { result: Result; onEnd: () => void }) {
  const { t } = useVoice();
  const isToDelete = ({ question, said }: Result[number]) => question === 'needed' && said === 'no';
  return (
    <div class="card stack" data-llavero="walk-result">
      <h3 id="walk-step" tabIndex={-1}>
        {t(result.length === 0 ? 'walk.all-fine' : 'walk.to-do')}
      </h3>
      <ul class="stack">
        {result.map((one) => (
          <li key={`${one.keyId} ${one.question}`}>
            <a href={`#${anchorOf(one.keyId)}`}>{one.keyName}</a>:{' '}
            {t(isToDelete(one) ? 'walk.do-delete' : `walk.do-${one.question}`)}
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button onPress={onEnd}>{t('walk.done')}</Button>
      </div>
    </div>
  );
}
