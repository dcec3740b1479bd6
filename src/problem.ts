/**
 * What kind of place a certificate or a problem comes from. `earlier-use`: an earlier use of this tool had it, and the
 * label is the place that the record of that use names, which nothing proves.
 */
export const ORIGIN_KINDS = [
  'system',
  'environment',
  'earlier-use',
  'file',
  'inline',
  'url',
  'host',
] as const;

/** One of {@link ORIGIN_KINDS}. */
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** A setting that was there before: a variable, or a key of a client's configuration, and the path that it names. */
export interface NamedSetting {
  readonly name: string;
  readonly path: string;
}

/**
 * Where a certificate was found.
 *
 * `label` is the place in words (a path, `host:port`, a URL without credentials and query, a variable);
 * `position` is the certificate's 1-based number in that place; `setting` is what led there, of kind `environment` alone.
 */
export interface Origin {
  readonly kind: OriginKind;
  readonly label: string;
  readonly position: number;
  readonly setting?: NamedSetting;
}

/** Where a certificate comes from, in words; escape it where it is shown. */
export function describeOrigin({ kind, label, position }: Origin): string {
  const place = kind === 'earlier-use' ? `an earlier use of this tool, by its record from ${label}` : label;
  return position > 1 ? `${place}, certificate ${position}` : place;
}

/** Every kind of thing that can be wrong, or worth telling; tests assert these, not the sentences. */
export type ProblemCode =
  // the request
  | 'bad-boolean'
  | 'bad-choice'
  | 'bad-entry'
  | 'bad-pin'
  | 'unknown-client'
  | 'not-supported'
  | 'nothing-given'
  | 'weaker-checks'
  // the bytes of a source
  | 'file-not-found'
  | 'not-a-file'
  | 'unreadable'
  | 'too-large'
  | 'changed'
  | 'no-certificate'
  | 'bad-base64'
  | 'unterminated-block'
  | 'unparsable-certificate'
  | 'private-key'
  | 'wrong-password'
  | 'not-a-certificate'
  | 'distrusted'
  // the runner's own trust
  | 'no-system-store'
  | 'store-incomplete'
  | 'trust-limited'
  | 'store-outdated'
  | 'policy-unread'
  | 'dangling-setting'
  | 'setting-in-workspace'
  | 'setting-ignored'
  | 'setting-folded-in'
  | 'setting-kept'
  | 'setting-wins'
  | 'folder-not-hashed'
  | 'verification-off'
  | 'setting-widened'
  | 'key-in-setting'
  | 'unrecorded-bundle'
  // the judgement of a certificate
  | 'no-basis'
  | 'expired'
  | 'end-entity'
  | 'duplicate'
  | 'unloadable'
  | 'date-unreadable'
  | 'no-usable-certificate'
  | 'pin-unmatched'
  | 'lint'
  | 'expires-soon'
  | 'known-bad'
  | 'clock-behind'
  | 'clock-ahead'
  | 'unpinned'
  | 'empty-bundle'
  // hosts and URLs
  | 'host-unreachable'
  | 'proxy-refused'
  | 'proxy-authentication'
  | 'handshake-failed'
  | 'chain-too-large'
  | 'no-ca-sent'
  | 'issuer-not-a-ca'
  | 'pinned-end-entity'
  | 'issuer-unavailable'
  | 'nothing-to-add'
  | 'host-unverified'
  | 'partial-chain'
  | 'client-failed'
  | 'download-failed'
  | 'download-cached'
  | 'insecure-url'
  | 'deadline'
  // changes outside the bundle
  | 'install-not-possible'
  | 'install-failed'
  | 'install-shared'
  | 'build-unreached'
  | 'install-delayed'
  | 'undo-failed'
  // the machine
  | 'no-folder'
  | 'write-failed'
  | 'not-a-runner'
  | 'program-left-out'
  | 'cancelled'
  | 'unknown-setting'
  | 'hook-failed'
  | 'unsafe-settings'
  | 'unsafe-program'
  | 'report-failed'
  | 'unexpected';

/** An error ends the run once every source has been heard; a warning and a notice are news. */
export type Severity = 'error' | 'warning' | 'notice';

/** Something to tell the user: what and where, why, and what to do, in `message`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly origin?: Origin;
  readonly cause?: unknown;
}

/** The one error that ends a run at once; `settle` in `report/outcome.ts` makes it an outcome. */
export class RunError extends Error {
  readonly problems: readonly Problem[];

  /** Takes the problems to report, at least one of them an error. */
  constructor(...problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'RunError';
    this.problems = problems;
  }
}

/** Whether one of the problems ends the run. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** A given word, for a message; a long one may be a piece of a key, so only its length is shown. */
export function quoteGiven(text: string): string {
  return text.length > 24 || PIECE_OF_KEY.test(text) ? `a text of ${text.length} characters` : `“${text}”`;
}

/** A word of base64 or hexadecimal with four digits, or with capitals behind its start: no name of ours is like that. */
const PIECE_OF_KEY = /^(?=[\w+/=]{12})(?:(?:\D*\d){4}|(?=.*[a-z]).+[A-Z])/;

/** `a, b and 3 more`: at most `most` of some names, for a message. */
export function listSome(names: readonly string[], most: number, separator = ', '): string {
  const rest = names.length - most;
  return names.slice(0, most).join(separator) + (rest > 0 ? ` and ${rest} more` : '');
}

/** The operating system's code of a failed call (`ENOENT`, `ECONNRESET` …), or the error's own words. */
export function describeCause(cause: unknown): string {
  if (cause instanceof Error) {
    const code = (cause as NodeJS.ErrnoException).code;
    return typeof code === 'string' ? code : cause.message;
  }
  return String(cause);
}
