/** The version of this build, as package.json and CHANGELOG.md name it. */
export const VERSION = '0.1.0';

/** The day of this build (UTC): no real clock can be earlier. */
export const RELEASE_DATE = new Date('2026-11-24T00:00:00Z');
