import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | null;
  /** Said at once, such as "spaces were removed". */
  note?: ComponentChildren;
  problem?: string | null;
  /** What goes to the input as it is: type, autocomplete, maxLength. */
  input?: InputHTMLAttributes<HTMLInputElement>;
}

export function Field({ label, value, onInput, hint, note, problem, input }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        class="input"
        id={id}
        value={value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-about`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-about`}>
        {problem && <p class="field-problem">{problem}</p>}
        {hint && <p class="hint">{hint}</p>}
        <div class="field-note" aria-live="polite">
          {note}
        </div>
      </div>
    </div>
  );
}
