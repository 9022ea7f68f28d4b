/** "2026-11-20" in this computer's own calendar, as a date field wants it; '' for no date. */
export function dayText(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of that day here, in epoch milliseconds: the same day for whoever moves a few time zones on. Null for no day. */
export function dayOf(text: string): number | null {
  const at = new Date(`${text}T12:00:00`).getTime();
  return Number.isFinite(at) && at >= 0 ? at : null;
}
