/** A date's day in UTC, `2027-01-31`; `unknown` for a date that cannot be read. */
export function formatDay(date: Date): string {
  return isReadable(date) ? date.toISOString().slice(0, 10) : 'unknown';
}

/** A date in ISO 8601, UTC, for programs; null for a date that cannot be read. */
export function formatTime(date: Date): string | null {
  return isReadable(date) ? date.toISOString() : null;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A time as OpenSSL prints it, `Jan  1 00:00:00 2049 GMT`; Date itself would take the year 49 for 2049. */
export function readPrintedTime(text: string): Date {
  const parts = /^(\w{3}) +(\d+) ([\d:]{8})(?:\.\d+)? (\d+) GMT$/.exec(text) ?? [];
  const [, month = '', day = '', time, year = ''] = parts;
  const number = String(MONTHS.indexOf(month) / 3 + 1);
  return new Date(`${year.padStart(4, '0')}-${number.padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`);
}

/** What a certificate's dates (RFC 5280 section 4.1.2.5) say of a time. */
type Validity = 'valid' | 'not-yet' | 'expired' | 'unreadable';

/** Compares a certificate's dates with the time, if it is known: every comparison goes this way. */
export function judgeValidity(
  { notBefore, notAfter }: { readonly notBefore: Date; readonly notAfter: Date },
  now: Date | undefined,
): Validity {
  // NaN is neither before nor after anything
  if (!isReadable(notBefore) || !isReadable(notAfter)) return 'unreadable';
  if (now === undefined) return 'valid';
  if (notAfter < now) return 'expired';
  return now < notBefore ? 'not-yet' : 'valid';
}

function isReadable(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}
