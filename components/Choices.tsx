import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoicesProps<Value extends string | number> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: ComponentChildren }[];
  onChoose: (value: Value) => void;
}

/** A few ways side by side: radio buttons that look like one control. */
export function Choices<Value extends string | number>({
  label,
  value,
  choices,
  onChoose,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="legend">{label}</legend>
      <div class="choices">
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
