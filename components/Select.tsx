import { useId } from 'preact/hooks';

interface SelectProps<Value extends string | number> {
  label: string;
  hint?: string;
  value: Value | null;
  choices: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

/** A list to choose one from; with `value` null it shows nothing chosen and cannot be used. */
export function Select<Value extends string | number>({
  label,
  hint,
  value,
  choices,
  onChoose,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="input"
        id={id}
        disabled={value === null}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = choices[event.currentTarget.selectedIndex - (value === null ? 1 : 0)];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {value === null && <option selected>–</option>}
        {choices.map((choice) => (
          <option key={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
