/** The mark: a key whose bow is the ring it hangs on. The same drawing as public/icon/mark.svg. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="logo-ground" width="32" height="32" rx="8" />
      <g class="logo-strokes">
        <circle cx="15.5" cy="10.5" r="6" />
        <path d="M15.5 16.5v11h5 M15.5 22.5h4" />
      </g>
    </svg>
  );
}
