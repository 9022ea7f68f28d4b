import type { AccountColor } from '../../utils/vault/payload.ts';
import { Choices } from '../Choices.tsx';
import { ColorDot } from '../ColorDot.tsx';
import { useVoice } from '../voice.ts';

// Not read from the payload's schema: pages carry no zod.
const colors = [
  'teal',
  'blue',
  'violet',
  'pink',
  'olive',
  'slate',
] as const satisfies readonly AccountColor[];

interface ColorChoiceProps {
  value: AccountColor | null;
  onChoose: (color: AccountColor | null) => void;
}

/** What an account can be marked with, each beside its name. */
export function ColorChoice({ value, onChoose }: ColorChoiceProps) {
  const { t } = useVoice();
  const choices = colors.map((color) => ({
    value: color,
    label: (
      <>
        <ColorDot color={color} /> {t(`color.${color}`)}
      </>
    ),
  }));
  return (
    <Choices
      label={t('keys.color')}
      value={value ?? 'none'}
      choices={[{ value: 'none', label: t('color.none') }, ...choices]}
      onChoose={(chosen) => onChoose(chosen === 'none' ? null : chosen)}
    />
  );
}
