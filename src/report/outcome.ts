import type { Rejection, TrustAnchor } from '../bundle/select.ts';
import type { ChainSummary } from '../certificates/chain.ts';
import type { InstallName } from '../clients/installs.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { ReasonId } from '../clients/reasons.ts';
import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import { describeCause, hasError, type Problem, RunError } from '../problem.ts';

/** The finished files of a run, absolute paths; `bundleSha256` is the digest of the bundle's bytes, lower-case hex. */
interface OutcomeFiles {
  readonly bundle: string;
  readonly bundleSha256: string;
  /** Undefined when there is nothing to add to a client's own list. */
  readonly extra: string | undefined;
  readonly extraSha256: string | undefined;
  /** The bundle as a Java trust store; undefined when no client was asked for that reads one. */
  readonly truststore: string | undefined;
  readonly report: string;
  /** Whether this run made them, rather than finding those of an earlier use with the same bundle. */
  readonly isNew: boolean;
}

/** What became of one host of `hosts` or `verify-hosts`. */
export interface HostReport extends ChainSummary {
  /** `host:port`. */
  readonly host: string;
  /**
   * - `trusted`: its chain validated before anything was added
   * - `anchored`: what it needs was added
   * - `refused`: its chain is not trusted
   * - `failed`: it sent no chain
   */
  readonly result: 'trusted' | 'anchored' | 'refused' | 'failed';
  /** Whether a handshake with the finished bundle alone succeeded; `partial` only for clients that allow a partial chain. */
  readonly verified: 'yes' | 'partial' | 'no' | 'not-tried';
}

/** Whether a TLS client of the runner can connect to a host, with the variables that later steps have. */
export interface ClientCheck {
  /** `Python requests`. */
  readonly client: string;
  /** `host:port`. */
  readonly host: string;
  /**
   * - `passed`: it validated the host's chain
   * - `failed`: it did not, or got no answer
   * - `not-tried`: it could not be asked
   */
  readonly result: 'passed' | 'failed' | 'not-tried';
  /** Why it did not pass, a sentence; undefined where it did. */
  readonly reason: string | undefined;
  /** Which of {@link REASONS} that is, by what the client itself said; undefined where it passed. */
  readonly code?: ReasonId;
  /** What to do about it, sentences, where that is known; `HOST` stands for the host. */
  readonly advice?: string | undefined;
}

/** What became of one place. */
export interface InstallReport {
  readonly install: InstallName;
  /** The place in words. */
  readonly place: string;
  /**
   * - `installed`: it trusts the certificates until the change is undone
   * - `already`: it did so before
   * - `not-possible`: it does not, and a warning says why
   */
  readonly result: 'installed' | 'already' | 'not-possible';
}

/** All that a run did, as data; the report, the summary, the log, the outputs and the exports are made from it. */
export interface Outcome {
  readonly status: 'succeeded' | 'failed';
  /** Undefined when the run failed: then nothing was left behind. */
  readonly files: OutcomeFiles | undefined;
  readonly defaultStore: { readonly label: string; readonly count: number };
  /** The bundle's trust anchors, in its order. */
  readonly anchors: readonly TrustAnchor[];
  /** Those that this run's `certificates` and `hosts` gave on top of the default store. */
  readonly added: readonly TrustAnchor[];
  /** Those in the file for clients that add to their own list. */
  readonly extra: readonly TrustAnchor[];
  readonly rejections: readonly Rejection[];
  readonly problems: readonly Problem[];
  readonly variables: readonly PlannedVariable[];
  /** Dockerfiles in the form that a build with the bundle needs; undefined unless asked for. */
  readonly builds?: Builds;
  readonly hosts: readonly HostReport[];
  /** Empty unless asked for. */
  readonly clientChecks: readonly ClientCheck[];
  /** What was changed outside the bundle; empty unless asked for. */
  readonly installs: readonly InstallReport[];
  /** Folders that are to come first in the PATH of later steps. */
  readonly searchFolders?: readonly string[];
  readonly proposals: Proposals;
}

/** Copies of Dockerfiles, absolute, by the paths that were given; and the files of their secrets, by id. */
export interface Builds {
  readonly dockerfiles: readonly (readonly [given: string, copy: string])[];
  readonly secrets: readonly (readonly [id: string, path: string])[];
}

/** The lines, by input, that would make trusted what was refused, to be pasted once the fingerprints have been compared. */
interface Proposals {
  readonly certificates: readonly string[];
  readonly hosts: readonly string[];
}

/** The outcome of a run that ended before there was anything to tell but its problems. */
export function makeFailedOutcome(problems: readonly Problem[]): Outcome {
  return {
    status: 'failed',
    files: undefined,
    defaultStore: { label: 'none', count: 0 },
    anchors: [],
    added: [],
    extra: [],
    rejections: [],
    problems,
    variables: [],
    hosts: [],
    clientChecks: [],
    installs: [],
    proposals: { certificates: [], hosts: [] },
  };
}

/** Whether a run ends here: at an error, and where that is asked for at a warning, unless it is of what expires soon. */
export function mustFail(
  { problems }: Pick<Outcome, 'problems'>,
  { failOnWarnings }: { readonly failOnWarnings: boolean },
): boolean {
  const ends = (it: Problem): boolean => it.severity === 'warning' && it.code !== 'expires-soon';
  return hasError(problems) || (failOnWarnings && problems.some(ends));
}

/** The one place where an error that ends a run is caught: it becomes an outcome like every other. */
export async function settle(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (cause) {
    return makeFailedOutcome(explainCause(cause));
  }
}

/** What was thrown, as problems. */
export function explainCause(cause: unknown): readonly Problem[] {
  return cause instanceof RunError ? cause.problems : [describeUnexpected(cause)];
}

/** An unexpected error, as a problem. */
export function describeUnexpected(cause: unknown): Problem {
  if ((cause as NodeJS.ErrnoException | undefined)?.syscall === 'uv_cwd') {
    const gone = 'The working folder has been removed: write paths in full. No variable was set.';
    return { code: 'no-folder', severity: 'error', message: gone, cause };
  }
  const message = `Unexpected error, please report it: ${describeCause(cause)}. No variable was set.`;
  return { code: 'unexpected', severity: 'error', message, cause };
}

const NO_SUMMARY: ChainSummary = { root: undefined, issuer: undefined, isPublic: false, product: undefined };

/**
 * The hosts of a run as the report shows them: those that were asked, and those that were only to be verified, for
 * which `summaries` tells who issued their chains. `verified` is by `host:port`; a host that is not in it was not tried.
 */
export function reportHosts(
  asked: readonly (Omit<HostReport, 'host' | 'verified'> & Endpoint)[],
  verified: ReadonlyMap<string, HostReport['verified']>,
  summaries: ReadonlyMap<string, ChainSummary> = new Map(),
): HostReport[] {
  const reports = asked.map(({ result, root, issuer, isPublic, product, ...server }): HostReport => {
    const host = formatEndpoint(server);
    return { host, result, root, issuer, isPublic, product, verified: verified.get(host) ?? 'not-tried' };
  });
  const known = new Set(reports.map(({ host }) => host));
  for (const [host, how] of verified) {
    if (known.has(host)) continue;
    const result = how === 'no' ? 'failed' : 'trusted';
    reports.push({ host, result, ...(summaries.get(host) ?? NO_SUMMARY), verified: how });
  }
  return reports;
}
