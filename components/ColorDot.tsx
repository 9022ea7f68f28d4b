import type { AccountColor } from '../utils/vault/payload.ts';

/** The mark of an account: decoration, its name stands beside it. */
export const ColorDot = ({ color }: { color: AccountColor }) => (
  <span class="color-dot" data-color={color} aria-hidden="true" />
);
