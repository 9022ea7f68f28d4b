import type { InputHTMLAttributes } from 'preact';

/**
 * For a field that no browser and no password manager shall fill, offer to save, or keep for the next
 * session: a field that never was anything but a password is left out of saved sessions, too.
 */
export const withoutAutofill: InputHTMLAttributes<HTMLInputElement> & Record<`data-${string}`, string> = {
  type: 'password',
  autocomplete: 'new-password',
  autocapitalize: 'off',
  spellcheck: false,
  'data-1p-ignore': 'true',
  'data-bwignore': 'true',
  'data-lpignore': 'true',
  'data-form-type': 'other',
};
