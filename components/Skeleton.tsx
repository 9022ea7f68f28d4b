/** Stands where a text will be. Still, so that nothing on screen moves without a reason. */
export function Skeleton({ size = 'long' }: { size?: 'long' | 'short' }) {
  return <span class="skeleton" data-size={size} aria-hidden="true" />;
}
