const minuteMs = 60_000;

export interface RateLimit {
  /** Counts one request of `who`; false while locked out, and for the request that locks. */
  admit(who: string): boolean;
  reset(): void;
}

/** So many requests in any 60 seconds; one more locks out for a minute. Source: Bitso, "General concepts". */
export function createRateLimit(perMinute: number, now: () => number): RateLimit {
  const recent = new Map<string, number[]>();
  const lockedUntil = new Map<string, number>();
  return {
    admit(who) {
      const at = now();
      if (at < (lockedUntil.get(who) ?? 0)) return false;
      const times = (recent.get(who) ?? []).filter((time) => time > at - minuteMs);
      if (times.length >= perMinute) {
        lockedUntil.set(who, at + minuteMs);
        recent.delete(who);
        return false;
      }
      recent.set(who, [...times, at]);
      return true;
    },
    reset() {
      recent.clear();
      lockedUntil.clear();
    },
  };
}
