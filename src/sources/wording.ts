import { type Certificate, formatFingerprint, nameOf } from '../certificates/certificate.ts';
import { bound, explainFailure, type NetFailure } from '../net/failure.ts';
import type { Origin, Problem, ProblemCode } from '../problem.ts';

/** A certificate's name for a sentence, bounded: “Corp Root”. It is the certificate's own text, raw. */
export function quote(certificate: Certificate): string {
  return `“${bound(nameOf(certificate))}”`;
}

/** That a certificate which was sent signed another and is no CA; without a full stop. */
export function explainFalseIssuer(issuer: Certificate, child: Certificate): string {
  return `${quote(issuer)} came with it and signed ${quote(child)}, but does not say that it is a CA (basicConstraints CA:TRUE): every client refuses that. Its owner must issue it again`;
}

/** The pin that names a certificate, as it is written in the inputs. */
export function writePin({ fingerprint }: Certificate): string {
  return `sha256:${formatFingerprint(fingerprint)}`;
}

/** A failure on the way to a host, as a problem of `where`. */
export function explainUnreached(
  failure: NetFailure,
  where: string,
  origin: Origin,
  signal: AbortSignal,
): Problem {
  const code = failure.kind === 'cancelled' ? abortCode(signal) : nameFailure(failure);
  return { code, severity: 'error', message: `${where}: ${explainFailure(failure)}`, origin };
}

/** Why the signal of a run was aborted. */
export function abortCode(signal: AbortSignal): ProblemCode & ('deadline' | 'cancelled') {
  return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'deadline' : 'cancelled';
}

/** Problems, each sentence once: a setting that cannot be used fails every host in the same words. */
export function listOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

const HANDSHAKE_FAILURES: ReadonlySet<NetFailure['kind']> = new Set([
  'tls',
  'not-tls',
  'protocol',
  'untrusted',
]);

function nameFailure({ kind, party }: NetFailure): ProblemCode {
  if (kind === 'authentication') return 'proxy-authentication';
  if (kind === 'chain-too-large') return 'chain-too-large';
  if (party === 'proxy') return 'proxy-refused';
  return HANDSHAKE_FAILURES.has(kind) ? 'handshake-failed' : 'host-unreachable';
}
