import { loadPublicRoots } from '../bundle/public-roots.ts';
import { listAdvice, MEND_SERVER } from '../certificates/lint/lint-rules.ts';
import { TLS_CLIENTS } from '../clients/clients.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { Context } from '../context.ts';
import { formatEndpoint } from '../endpoint.ts';
import { listProxySecrets } from '../net/proxy.ts';
import { checkClients } from '../probes/run.ts';
import type { DiagnosedHost, Diagnosis, DiagnosisFinding } from '../report/diagnosis.ts';
import type { ClientCheck } from '../report/outcome.ts';
import type { Request } from '../request.ts';
import { loadDefaultStore } from '../sources/default-store/default-store.ts';
import { type HostFinding, loadHosts } from '../sources/network/host.ts';
import { describeLints } from '../sources/network/host-lints.ts';
import { diagnoseSettings } from './settings.ts';

/**
 * Looks at the CA settings of this environment and at the hosts of a request: who stands behind them, and whether the
 * TLS clients of this machine, as they are set up now, get through. Changes nothing; `folder` is an empty one for clients
 * to run in.
 */
export async function diagnose(request: Request, folder: string, context: Context): Promise<Diagnosis> {
  for (const secret of listProxySecrets(context.environment)) context.log.mask(secret);
  const store = await loadDefaultStore(request.defaultStore, context);
  const trusted = store.candidates.map(({ certificate }) => certificate);
  const publicRoots = loadPublicRoots();
  const terms = { publicRoots, store: new Set(trusted.map(({ fingerprint }) => fingerprint)) };
  const [{ settings, findings }, hosts, clients] = await Promise.all([
    diagnoseSettings(terms, context),
    loadHosts(request.hosts, { trusted, publicRoots, allowsUnpinned: false, now: context.now }, context),
    checkClients({ ...request, clients: TLS_CLIENTS }, listPresent(context), folder, context),
  ]);
  const checks = clients.checks.map(withoutAdvice);
  const reached = new Map(hosts.findings.map((finding) => [formatEndpoint(finding), finding]));
  const failures = hosts.problems.filter(({ severity }) => severity === 'error');
  return {
    hosts: hosts.findings.map(toHost),
    settings,
    clientChecks: checks,
    findings: [
      ...findings,
      ...hosts.findings.flatMap((finding) => {
        const label = formatEndpoint(finding);
        const problem = failures.find(({ origin }) => origin?.kind === 'host' && origin.label === label);
        return explainHost(finding, problem?.message);
      }),
      ...hosts.findings.flatMap(explainLints),
      ...explainClients(checks, reached),
    ],
  };
}

/** The variables of clients that are set now, none of which is ours to change. */
function listPresent({ environment }: Context): readonly PlannedVariable[] {
  return TLS_CLIENTS.flatMap((client): PlannedVariable[] => {
    const { variable } = client;
    const value = environment[variable];
    return value ? [{ client, variable, value, action: 'kept' }] : [];
  });
}

/** What to do is told for all clients together. */
function withoutAdvice({ client, host, result, reason }: ClientCheck): ClientCheck {
  return { client, host, result, reason };
}

function toHost(finding: HostFinding): DiagnosedHost {
  const { result, root, issuer, isPublic, product } = finding;
  return { host: formatEndpoint(finding), result, root, issuer, isPublic, product };
}

function explainHost(finding: HostFinding, problem: string | undefined): DiagnosisFinding[] {
  const label = formatEndpoint(finding);
  const who = finding.product === undefined ? 'an inspecting proxy or a private CA' : finding.product;
  switch (finding.result) {
    case 'trusted':
    case 'anchored':
      return [];
    case 'failed':
      return [
        {
          code: 'host-failed',
          severity: 'error',
          message: problem ?? `${label}: no chain was had from it.`,
          advice: 'See that the name is right, and that HTTPS_PROXY and NO_PROXY are what they should be.',
        },
      ];
    case 'refused': {
      return [
        {
          code: 'host-untrusted',
          severity: 'warning',
          message: `${label}: this machine's own store does not vouch for its chain, which ${who} has issued.`,
          advice:
            finding.line === undefined
              ? 'Get the CA’s certificate from whoever runs it, and give it: setup-ca-bundle --certificates FILE'
              : `Compare the fingerprint with the one that whoever runs it publishes; then: setup-ca-bundle --hosts '${finding.line}'`,
        },
      ];
    }
  }
}

/** What some clients refuse in a chain, whatever is trusted. */
function explainLints(finding: HostFinding): DiagnosisFinding[] {
  const lints = finding.lints.filter(({ severity }) => severity !== 'notice');
  if (lints.length === 0) return [];
  const rules = [...new Set(lints.map(({ rule }) => rule))];
  return [
    {
      code: 'host-lint',
      severity: 'warning',
      message: `${formatEndpoint(finding)}: ${describeLints(lints)}.`,
      advice: [MEND_SERVER, ...listAdvice(lints), `See docs/lints.md: ${rules.join(', ')}.`].join(' '),
    },
  ];
}

/** One finding for each client, with its hosts. */
function explainClients(
  checks: readonly ClientCheck[],
  hosts: ReadonlyMap<string, HostFinding>,
): DiagnosisFinding[] {
  const groups = new Map<string, { client: string; reason: string; hosts: string[] }>();
  for (const { client, host, result, reason = '' } of checks) {
    if (result !== 'failed') continue;
    const key = `${client} ${reason}`;
    groups.set(key, { client, reason, hosts: [...(groups.get(key)?.hosts ?? []), host] });
  }
  return [...groups.values()].map(({ client, reason, hosts: labels }) => ({
    code: 'client-failed',
    severity: 'error',
    message: `${client} does not get through to ${labels.join(', ')}. ${reason}`,
    advice: labels.some((label) => hosts.get(label)?.result === 'trusted')
      ? "This machine's own store knows the CA: setup-ca-bundle tells the clients of it that have a list of their own."
      : 'Make a bundle with the CA of the host (setup-ca-bundle --certificates FILE), then have this shell read it: eval "$(setup-ca-bundle env)". Which variable is for which client: docs/clients.md.',
  }));
}
