interface ShareProps {
  asset: string;
  /** Part of the total, 0 to 1, or null where it is unknown or hidden. */
  share: string | null;
}

/** The asset's letters inside a ring; the ring's arc is its part of the total. Pixels only, so a float will do. */
export function Share({ asset, share }: ShareProps) {
  const part = share === null ? 0 : Number(share) * 100;
  return (
    <svg class="share" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <circle class="share-ground" cx="18" cy="18" r="16" />
      {part > 0 && (
        <circle class="share-part" cx="18" cy="18" r="16" pathLength="100" stroke-dasharray={`${part} 100`} />
      )}
      <text class="share-letters" x="18" y="18" text-anchor="middle" dominant-baseline="central">
        {asset.slice(0, 2).toUpperCase()}
      </text>
    </svg>
  );
}
