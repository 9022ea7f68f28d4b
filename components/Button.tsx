import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  /** `main` once per screen; `danger` only for what cannot be undone. */
  look?: 'main' | 'quiet' | 'text' | 'danger';
  /** Still focusable while busy, so that the keyboard does not lose its place. */
  isBusy?: boolean;
  onPress?: () => void;
  isSubmit?: boolean;
}

export function Button({ children, look = 'quiet', isBusy = false, onPress, isSubmit = false }: ButtonProps) {
  return (
    <button
      class="button"
      data-look={look}
      type={isSubmit ? 'submit' : 'button'}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  isBusy?: boolean;
  isPressed?: boolean;
  /** Still focusable, so that the keyboard does not lose its place. */
  isDisabled?: boolean;
  onPress: () => void;
}

export function IconButton({ icon, label, isBusy = false, isPressed, isDisabled, onPress }: IconButtonProps) {
  return (
    <button
      class="icon-button"
      type="button"
      title={label}
      aria-label={label}
      aria-busy={isBusy}
      aria-pressed={isPressed}
      aria-disabled={isDisabled}
      onClick={() => !isBusy && !isDisabled && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
