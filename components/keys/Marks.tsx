import type { KeyView } from '../../utils/messaging/protocol.ts';
import { Icon } from '../Icon.tsx';
import { useVoice } from '../voice.ts';
import { type Mark, marksOf } from './marks.ts';

export function Marks({ view }: { view: KeyView }) {
  const { t } = useVoice();
  const say = (mark: Mark) =>
    mark.id === 'unknown' ? t('mark.unknown', { count: mark.count }) : t(`mark.${mark.id}`);
  return (
    <ul class="marks">
      {marksOf(view).map((mark) => (
        <li class="mark" data-tone={mark.tone} data-mark={mark.id} key={mark.id}>
          <Icon name={mark.id === 'unknown' ? 'question' : mark.id === 'harmless' ? 'done' : 'alert'} />
          {say(mark)}
        </li>
      ))}
    </ul>
  );
}
