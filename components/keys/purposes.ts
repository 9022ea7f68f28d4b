import type { KeyView } from '../../utils/messaging/protocol.ts';
import { useVoice } from '../voice.ts';

type Purpose = KeyView['purpose'];
const purposes = ['balances', 'taxes', 'bot', 'other'] as const satisfies readonly Purpose[];

/** Why a key exists, as choices in the language that is set. */
export function usePurposes(): { value: Purpose; label: string }[] {
  const { t } = useVoice();
  return purposes.map((value) => ({ value, label: t(`purpose.${value}`) }));
}
