import { hasModules } from './clients/plan.ts';
import { PYTHON_LENIENT_WARNING } from './clients/python-lenient.ts';
import type { Problem } from './problem.ts';
import type { Request } from './request.ts';

/**
 * What is worth telling of a request that is right in every part, beside that it asks for nothing; `now` is undefined if the
 * clock cannot be trusted.
 */
export function explainRequest(request: Request, now: Date | undefined): Problem[] {
  const problems: Problem[] = [];
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
