/** A date's day in UTC, `2027-01-31`; `unknown` for a date that cannot be read. */
export function formatDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'unknown' : date.toISOString().slice(0, 10);
}

/** A date in ISO 8601, UTC, for programs; null for a date that cannot be read. */
export function formatTime(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
