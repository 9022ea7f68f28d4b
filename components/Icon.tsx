/** Our own strokes on a 20-pixel grid: one `d` each, so that nothing but a path is ever drawn. */
const strokes = {
  eye: 'M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10Z M10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  'eye-off':
    'M3.5 3.5l13 13 M8 4.8A8 8 0 0 1 10 4.5c5 0 8 5.5 8 5.5a13 13 0 0 1-2.3 2.9 M12.7 14.9a7.6 7.6 0 0 1-2.7.6C5 15.5 2 10 2 10a13 13 0 0 1 3.4-3.9 M8.4 8.4a2.3 2.3 0 0 0 3.2 3.2',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-1.9-4.6 M16.8 2.6v3.2h-3.2',
  lock: 'M5 9h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Z M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9',
  tune: 'M3 6h7 M14 6h3 M12 4v4 M3 14h3 M10 14h7 M8 12v4',
  alert: 'M10 3.2 17.6 16.4H2.4Z M10 8v3.6 M10 13.9v.1',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z M10 9.2v4.3 M10 6.4v.1',
  done: 'M4 10.6l4 4 8-9',
  question:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6 M10 13.7v.1',
  chevron: 'M7 4l6 6-6 6',
  up: 'M4 13l6-6 6 6',
  down: 'M4 7l6 6 6-6',
  wide: 'M11.5 3.5h5v5 M16.5 3.5l-6 6 M8.5 16.5h-5v-5 M3.5 16.5l6-6',
  close: 'M5 5l10 10 M15 5L5 15',
  off: 'M4 10h12',
} as const;

export type IconName = keyof typeof strokes;

/** Always decoration: the word stands beside it or in the button's name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  );
}
