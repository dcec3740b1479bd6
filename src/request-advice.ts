import { hasModules } from './clients/plan.ts';
import { PYTHON_LENIENT_WARNING } from './clients/python-lenient.ts';
import type { Context } from './context.ts';
import type { Problem } from './problem.ts';
import type { Request } from './request.ts';

/**
 * What is worth telling about a request that is right in every part: it asks for nothing, or the clock cannot be
 * trusted (`now` is undefined then).
 */
export function explainRequest(
  request: Request,
  now: Date | undefined,
  { isJob, isHook = false }: Pick<Context, 'isJob' | 'isHook'>,
): Problem[] {
  const problems: Problem[] = [];
  const isEmpty = request.certificates.length === 0 && request.hosts.length === 0 && !request.keepsEarlier;
  // a fleet without settings is meant so
  if (isEmpty && (request.failOnEmpty || !isHook)) {
    const what = request.failOnEmpty
      ? 'certificates and hosts are both empty, and fail-on-empty is set. Add a CA certificate or a host, or remove fail-on-empty.'
      : 'certificates and hosts are both empty: the bundle holds what this machine trusts by default.';
    const why = isJob && !isHook ? ' On pull requests from forks, variables and secrets are empty.' : '';
    problems.push({
      code: 'nothing-given',
      severity: request.failOnEmpty ? 'error' : 'notice',
      message: what + why,
    });
  }
  if (request.verifyClients && request.hosts.length + request.verifyHosts.length === 0) {
    problems.push({
      code: 'nothing-given',
      severity: 'notice',
      message:
        'verify-clients: there is no host to test the clients with. Add one to hosts or verify-hosts: host[:port].',
    });
  }
  if (hasModules(request.clients)) {
    problems.push({
      code: 'weaker-checks',
      severity: 'warning',
      message: `clients: ${PYTHON_LENIENT_WARNING}`,
    });
  }
  if (now === undefined) {
    problems.push({
      code: 'clock-behind',
      severity: 'warning',
      message:
        'The clock of this machine is earlier than this build of setup-ca-bundle: no certificate was left out for its dates. Set the clock, or TLS will fail.',
    });
  }
  return problems;
}
