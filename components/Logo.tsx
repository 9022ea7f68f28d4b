/** The mark: a ring and the key that hangs from it. The same drawing as public/icon/mark.svg. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="logo-ground" width="32" height="32" rx="8" />
      <g class="logo-strokes">
        <circle cx="12.5" cy="12.5" r="6.5" />
        <path d="M17.1 17.1 25 25 M21.4 21.4l2.8-2.8" />
      </g>
    </svg>
  );
}
