import { loadPublicRoots } from '../bundle/public-roots.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { writePemBlock } from '../certificates/formats/pem.ts';
import { listAdvice, MEND_SERVER } from '../certificates/lint/lint-rules.ts';
import { isOnRequest, TLS_CLIENTS, type TlsClient } from '../clients/clients.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { ReasonId } from '../clients/reasons.ts';
import type { Context } from '../context.ts';
import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import { listProxySecrets } from '../net/proxy.ts';
import { makeTrust } from '../net/trust.ts';
import { checkClients } from '../probes/run.ts';
import type { Problem } from '../problem.ts';
import type { DiagnosedHost, Diagnosis, DiagnosisFinding } from '../report/diagnosis.ts';
import type { ClientCheck } from '../report/outcome.ts';
import { quoteWord } from '../report/shell-word.ts';
import type { Request } from '../request.ts';
import { loadDefaultStore } from '../sources/default-store/default-store.ts';
import { type HostFinding, type HostTerms, type LoadedHosts, loadHosts } from '../sources/network/host.ts';
import { describeLints } from '../sources/network/host-lints.ts';
import {
  type ExplainedReason,
  explainClient,
  explainHost,
  type Ground,
  MAKE_BUNDLE,
} from './client-reasons.ts';
import { diagnoseSettings } from './settings.ts';
import { makeJudge } from './verdicts.ts';

/**
 * Looks at the CA settings of this environment and at the hosts of a request: their issuers, and whether the TLS clients
 * of this machine, as this shell has set them up, can connect. `made` is what an earlier run of ours made. Changes
 * nothing; `folder` is an empty one for clients to run in, and `output` the folder of the bundle if it is not the usual
 * one.
 */
export async function diagnose(
  request: Request,
  folder: string,
  made: Ground['made'],
  context: Context,
  output?: string,
): Promise<Diagnosis> {
  for (const secret of listProxySecrets(context.environment)) context.log.mask(secret);
  const store = await loadDefaultStore(request.defaultStore, context);
  const stored = store.candidates.map(({ certificate }) => certificate);
  const publicRoots = loadPublicRoots();
  const terms = { publicRoots, store: new Set(stored.map(({ fingerprint }) => fingerprint)) };
  const { settings, named, standing, findings } = await diagnoseSettings(terms, made?.variables, context);
  const trusted = [...stored, ...named];
  const toPem = (certificates: readonly Certificate[]): string =>
    certificates.map(({ der }) => writePemBlock(der)).join('');
  const known = toPem(trusted);
  const trust = makeTrust(known);
  const ground: Ground = {
    judge: makeJudge(context, new Map([[known, trust]])),
    store: toPem(stored),
    known,
    trusted,
    made,
    settings: standing,
    context,
  };
  const [{ hosts, reasons }, clients] = await Promise.all([
    askHosts(request, { trusted, trust, publicRoots, allowsUnpinned: false, now: context.now }, ground),
    checkClients({ ...request, clients: TLS_CLIENTS }, listPresent(context), folder, context),
  ]);
  const explained = await explainAll(hosts.findings, reasons, clients.checks, ground);
  return {
    hosts: hosts.findings.map(toHost),
    settings,
    clientChecks: explained.checks,
    findings: [
      ...findings,
      ...writeHostFindings(explained.hosts, hosts.problems, made !== undefined),
      ...writeClientFindings(explained.clients.filter(({ explained: { unseen } }) => !unseen?.isLeftOut)),
      ...writeLeftOut(explained.clients, made?.variables ?? []),
      ...hosts.findings.flatMap(explainLints),
    ].map((finding) => ({
      ...finding,
      advice: completeCommands(finding.advice, made !== undefined, output),
    })),
  };
}

/** Reads the hosts' chains, and finds why each does not do, if it does not: while clients are tried, which takes longer. */
async function askHosts(
  { hosts: entries }: Request,
  terms: HostTerms,
  ground: Ground,
): Promise<{ readonly hosts: LoadedHosts; readonly reasons: readonly (ExplainedReason | undefined)[] }> {
  const hosts = await loadHosts(entries, terms, ground.context);
  const reasons = await Promise.all(hosts.findings.map((finding) => explainHost(finding, ground)));
  return { hosts, reasons };
}

/** The variables of clients that are set now; doctor changes none. */
function listPresent({ environment }: Context): readonly PlannedVariable[] {
  return TLS_CLIENTS.flatMap((client): PlannedVariable[] => {
    const { variable } = client;
    const value = environment[variable];
    return value ? [{ client, variable, value, action: 'kept' }] : [];
  });
}

/** A host that is not reached, or not with what this shell knows, and the clients that say the same. */
interface FailedHost {
  readonly finding: HostFinding;
  readonly explained: ExplainedReason;
  readonly clients: readonly string[];
}

/** A client that cannot connect to a host for a reason of its own. */
interface FailedClient {
  readonly client: string;
  readonly host: Endpoint;
  readonly explained: ExplainedReason;
}

interface AllExplained {
  readonly hosts: readonly FailedHost[];
  readonly clients: readonly FailedClient[];
  /** With the reasons that were found. */
  readonly checks: readonly ClientCheck[];
}

async function explainAll(
  findings: readonly HostFinding[],
  reasons: readonly (ExplainedReason | undefined)[],
  checks: readonly ClientCheck[],
  ground: Ground,
): Promise<AllExplained> {
  const hosts: FailedHost[] = [];
  const clients: FailedClient[] = [];
  const all: ClientCheck[] = [];
  for (const [at, finding] of findings.entries()) {
    const explained = reasons[at];
    const same: string[] = [];
    for (const check of checks.filter(({ host }) => host === formatEndpoint(finding))) {
      const { client, host, result, reason } = check;
      if (result !== 'failed') {
        all.push({ client, host, result, reason, ...(check.code && { code: check.code }) });
        continue;
      }
      const own = await explainClient(check, finding, explained, ground);
      if (own.reason === explained?.reason) same.push(client);
      else clients.push({ client, host: finding, explained: own });
      all.push({ client, host, result, reason: own.sentence, code: own.reason });
    }
    if (explained !== undefined) hosts.push({ finding, explained, clients: same });
  }
  return { hosts, clients, checks: all };
}

function toHost(finding: HostFinding): DiagnosedHost {
  const { result, root, issuer, isPublic, product } = finding;
  return { host: formatEndpoint(finding), result, root, issuer, isPublic, product };
}

/** One finding for each reason, with all its hosts: of two lines to run, the second would take away what the first gave. */
function writeHostFindings(
  hosts: readonly FailedHost[],
  problems: readonly Problem[],
  isMade: boolean,
): DiagnosisFinding[] {
  return [...groupBy(hosts, ({ explained: { reason, action } }) => `${reason} ${action}`)].map((group) => {
    const [{ explained }] = group;
    const { reason, sentence, action } = explained;
    const labels = group.map(({ finding }) => formatEndpoint(finding));
    const isUnknown = reason === 'unknown-ca' || reason === 'intermediate-missing' || reason === 'two-keys';
    const details = group.flatMap(({ finding }) => {
      if (finding.result !== 'failed' || !WITH_DETAILS.has(reason)) return [];
      const label = formatEndpoint(finding);
      const problem = problems.find(({ origin }) => origin?.kind === 'host' && origin.label === label);
      return problem === undefined ? [] : [problem.message.replace(/^hosts, line \d+ /, '')];
    });
    const clients = [...new Set(group.flatMap((it) => it.clients))];
    const who = [...new Set(group.flatMap(({ finding: { product } }) => product ?? []))];
    return {
      code: isUnknown || reason === 'ca-not-seen' ? 'host-untrusted' : 'host-failed',
      reason,
      severity: 'error',
      message: [
        `${labels.join(', ')}: ${sentence}`,
        ...(isUnknown && who.length > 0
          ? [`It was issued by ${who.join(', ')}, which inspects traffic.`]
          : []),
        ...details,
        ...(clients.length === 0 ? [] : [`So say ${clients.join(', ')}, too.`]),
      ].join(' '),
      advice: writeLines(group, isMade) ?? nameHosts(action, labels),
    };
  });
}

/** Reasons for which the words of the server or the proxy say more. */
const WITH_DETAILS: ReadonlySet<ReasonId> = new Set(['proxy-denied', 'old-protocol', 'alert', 'other']);

/** The one command that gives what all these hosts need, once a person has compared the fingerprints. */
function writeLines(group: readonly FailedHost[], isMade: boolean): string | undefined {
  const lines = group.map(({ finding }) => finding.line);
  const reasons = new Set(group.map(({ explained: { reason } }) => reason));
  const more = isMade ? '--add ' : '';
  if (reasons.has('unknown-ca') && group.every(({ finding }) => cameAlone(finding))) {
    return `The server did not send the CA's certificate. Get it from the administrator of the proxy or the host; then: setup-ca-bundle ${more}--certificates FILE`;
  }
  if (![...reasons].every((reason) => reason === 'unknown-ca' || reason === 'intermediate-missing')) {
    return undefined;
  }
  if (lines.some((line) => line === undefined)) return undefined;
  const hosts = lines.map((line) => `--hosts '${line}'`).join(' ');
  const what = lines.length === 1 ? 'the fingerprint with the one' : 'the fingerprints with those';
  return `Compare ${what} that the owner of the CA publishes; then: setup-ca-bundle ${more}${hosts}`;
}

/**
 * The commands of an advice for a user who has a bundle already, with CAs that must stay, and for a bundle in a folder of
 * the user's choice.
 */
function completeCommands(advice: string, isMade: boolean, output: string | undefined): string {
  const kept = isMade ? advice.replaceAll(/\$\(setup-ca-bundle(?=\)| --clients)/g, '$& --add') : advice;
  if (output === undefined) return kept;
  const option = ` --output ${quoteWord(output)}`;
  return kept.replaceAll(/\bsetup-ca-bundle(?: env)?(?=\)| --)/g, (command) => command + option);
}

/** Whether the certificate of the signing CA is missing: then no fingerprint can be shown. */
function cameAlone({ issuer, root, line }: HostFinding): boolean {
  return issuer !== undefined && root === undefined && line === undefined;
}

/** One finding for each reason and action, with its clients and hosts. */
function writeClientFindings(failed: readonly FailedClient[]): DiagnosisFinding[] {
  const key = ({ explained: { reason, sentence, action } }: FailedClient): string =>
    `${reason} ${sentence} ${action}`;
  return [...groupBy(failed, key)].map((group) => {
    const [{ explained }] = group;
    const names = group.map(({ client, explained: { unseen } }) =>
      unseen === undefined ? client : `${client} (${unseen.reads})`,
    );
    const words = writeClients(group.flatMap((it) => it.explained.unseen ?? []));
    const labels = [...new Set(group.map(({ host }) => formatEndpoint(host)))];
    return {
      code: 'client-failed',
      reason: explained.reason,
      severity: 'error',
      message: `${[...new Set(names)].join(', ')}: cannot connect to ${labels.join(', ')}. ${explained.sentence}`,
      advice:
        explained.action === MAKE_BUNDLE
          ? MAKE_BUNDLE.replace('setup-ca-bundle', `setup-ca-bundle${words}`)
          : nameHosts(explained.action, labels),
    };
  });
}

/** ` --clients default,+wget`: what reaches clients that are not reached by default; empty if all are. */
function writeClients(read: readonly { readonly client: TlsClient }[]): string {
  const ids = new Set(
    read.filter(({ client }) => isOnRequest(client)).map(({ client: { id } }) => `,+${id}`),
  );
  return ids.size === 0 ? '' : ` --clients default${[...ids].join('')}`;
}

/** What the bundle that is there would reach, if it were asked for: no fault, and one line for all. */
function writeLeftOut(
  failed: readonly FailedClient[],
  planned: readonly PlannedVariable[],
): DiagnosisFinding[] {
  const left = failed.filter(({ explained: { unseen } }) => unseen?.isLeftOut);
  if (left.length === 0) return [];
  const words = writeClients([...planned, ...left.flatMap((it) => it.explained.unseen ?? [])]);
  const names = [...new Set(left.map(({ client }) => client))].join(', ');
  return [
    {
      code: 'client-left-out',
      reason: 'ca-not-seen',
      severity: 'notice',
      message: `${names}: the bundle of setup-ca-bundle has the CA, but was made without the variables that these clients read.`,
      advice: `If you need them: eval "$(setup-ca-bundle --add${words})"`,
    },
  ];
}

/** An action of the reasons for a host, as a person would type it; for the first of several. */
function nameHosts(action: string, [label = 'HOST']: readonly string[]): string {
  return action.replaceAll(/\bHOST\b/g, () => label.replace(/:443$/, ''));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/**
 * What some clients refuse in a chain, with any CA trusted: good to know. A client of this machine that does so has a
 * finding of its own.
 */
function explainLints(finding: HostFinding): DiagnosisFinding[] {
  const lints = finding.lints.filter(({ severity }) => severity !== 'notice');
  if (lints.length === 0) return [];
  const rules = [...new Set(lints.map(({ rule }) => rule))];
  return [
    {
      code: 'host-lint',
      severity: 'notice',
      message: `${formatEndpoint(finding)}: ${describeLints(lints)}.`,
      advice: [MEND_SERVER, ...listAdvice(lints), `See docs/lints.md: ${rules.join(', ')}.`].join(' '),
    },
  ];
}
