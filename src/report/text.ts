import type { TrustAnchor } from '../bundle/select.ts';
import { formatFingerprint } from '../certificates/certificate.ts';
import { formatDay } from '../certificates/dates.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import { describeOrigin, type Origin, type Problem, type ProblemCode, type Severity } from '../problem.ts';
import { escapeForLog, showValue } from './escape.ts';
import type { ClientCheck, HostReport, InstallReport, Outcome } from './outcome.ts';
import {
  ADVICE,
  BASIS_WORDS,
  CHECK_WORDS,
  count,
  describeIssuer,
  formatNumber,
  INSTALL_WORDS,
  joinAdvice,
  listProposals,
  RESULT_WORDS,
  sortRejections,
  summarize,
  summarizeChecks,
  VERIFIED_WORDS,
} from './wording.ts';

/** A group of the log, folded by the runner: what it is of, its title and its lines, escaped. */
export interface LogGroup {
  readonly kind:
    | 'added'
    | 'refused'
    | 'hosts'
    | 'clients'
    | 'installs'
    | 'proposals'
    | 'variables'
    | 'problems';
  readonly title: string;
  readonly lines: readonly string[];
}

/** An annotation of the run, its message escaped but for what `@actions/core` escapes. */
interface Annotation {
  readonly severity: Severity;
  readonly message: string;
}

/** What the runner shows of each kind in one step; it drops the others. */
export const MAX_ANNOTATIONS = 10;

/** How many certificates or hosts a group of the log names. */
const MAX_LOG_ITEMS = 100;

/** Warnings and notices that come first, the most important at the start. */
const WEIGHTIEST: readonly ProblemCode[] = [
  'hook-failed',
  'key-in-setting',
  'unpinned',
  'host-unverified',
  'partial-chain',
  'client-failed',
  'lint',
  'expires-soon',
  'verification-off',
  'setting-wins',
  'no-system-store',
  'store-incomplete',
  'clock-behind',
  'clock-ahead',
  'dangling-setting',
  'setting-in-workspace',
  'unparsable-certificate',
];

/** The log of a run, short: what was added, refused, met and set, and the problems if there are more than annotations. */
export function makeLog(outcome: Outcome): readonly LogGroup[] {
  const { added, rejections, hosts, clientChecks, installs, variables, problems, files } = outcome;
  const { refused } = sortRejections(rejections);
  const rest = files ? `the report has all of them: ${files.report}` : 'they are not shown';
  const hasMore = Object.values(groupBySeverity(problems)).some((group) => group.length > MAX_ANNOTATIONS);
  const groups = [
    makeGroup(
      'added',
      `Added: ${count(added.length, 'certificate')}`,
      files ? added : [],
      describeAnchor,
      rest,
    ),
    makeGroup(
      'refused',
      `Refused: ${count(refused.length, 'certificate')}`,
      refused,
      ({ candidate: { certificate, origin }, code, reason }) => [
        `${showValue(certificate.subject)} (${showOrigin(origin)}) ${showValue(reason)}. ${ADVICE[code]}`,
        `  sha256 Fingerprint=${formatFingerprint(certificate.fingerprint)}`,
      ],
      rest,
    ),
    makeGroup('hosts', `Hosts: ${formatNumber(hosts.length)}`, hosts, describeHost, rest),
    makeGroup('clients', summarizeChecks(clientChecks), clientChecks, describeCheck, rest),
    makeGroup('installs', `Installs: ${formatNumber(installs.length)}`, installs, describeInstall, rest),
    ...listProposals(outcome).map(
      ({ input, lines }): LogGroup => ({
        kind: 'proposals',
        title: `Compare the fingerprints, then paste these lines into ${input}`,
        lines,
      }),
    ),
    makeGroup('variables', `Variables: ${formatNumber(variables.length)}`, variables, describeVariable, rest),
    ...(hasMore
      ? [{ kind: 'problems', title: 'All problems', lines: problems.map(describeProblem) } as const]
      : []),
  ];
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ kind, title, lines }) => ({ kind, title: escapeForLog(title), lines: lines.map(escapeForLog) }));
}

/** The run in one line of the log, with the bundle's path. */
export function makeResultLine(outcome: Outcome): string {
  const { files, anchors } = outcome;
  const where = files ? `. ${count(anchors.length, 'trust anchor')} in ${files.bundle}` : '';
  return escapeForLog(`${summarize(outcome)}${where}`);
}

/**
 * The problems that become annotations, at most {@link MAX_ANNOTATIONS} of each kind: errors as given, warnings and
 * notices the weightiest first; where there are more, the last one counts them.
 */
export function chooseAnnotations(problems: readonly Problem[]): readonly Annotation[] {
  const { error, warning, notice } = groupBySeverity(problems);
  return [error, sortByWeight(warning), sortByWeight(notice)].flatMap((group) => {
    const shown = group.length > MAX_ANNOTATIONS ? group.slice(0, MAX_ANNOTATIONS - 1) : group;
    const annotations = shown.map(({ severity, message }) => ({ severity, message: escapeForLog(message) }));
    const [first] = group;
    const left = group.length - shown.length;
    if (first === undefined || left === 0) return annotations;
    const message = `${count(left, `more ${first.severity}`)}: the log of this step has them, under “All problems”.`;
    return [...annotations, { severity: first.severity, message }];
  });
}

function makeGroup<T>(
  kind: LogGroup['kind'],
  title: string,
  items: readonly T[],
  describe: (item: T) => readonly string[],
  rest: string,
): LogGroup {
  const lines = items.slice(0, MAX_LOG_ITEMS).flatMap(describe);
  const left = items.length - MAX_LOG_ITEMS;
  return { kind, title, lines: left > 0 ? [...lines, `and ${formatNumber(left)} more; ${rest}`] : lines };
}

function describeAnchor({ certificate, origins: [origin], basis }: TrustAnchor): readonly string[] {
  return [
    `${showValue(certificate.subject)}; expires ${formatDay(certificate.notAfter)}; from ${showOrigin(origin)}; trusted because ${BASIS_WORDS[basis]}`,
    `  sha256 Fingerprint=${formatFingerprint(certificate.fingerprint)}`,
  ];
}

function describeHost(host: HostReport): readonly string[] {
  return [
    `${showValue(host.host)}: ${RESULT_WORDS[host.result]}; ${describeIssuer(host, showValue)}; ${VERIFIED_WORDS[host.verified]}`,
  ];
}

function describeCheck({ client, host, result, reason, advice }: ClientCheck): readonly string[] {
  const why = reason === undefined ? '' : `: ${showValue(joinAdvice(reason, advice))}`;
  return [`${client}, ${showValue(host)}: ${CHECK_WORDS[result]}${why}`];
}

function describeInstall({ install, place, result }: InstallReport): readonly string[] {
  return [`${install}: ${showValue(place)}: ${INSTALL_WORDS[result]}`];
}

function describeVariable({ variable, value, action, because }: PlannedVariable): readonly string[] {
  const note = { export: '', unchanged: ' (as before)', kept: ' (yours, left as it is)' }[action];
  const reason = because ? `, ${showValue(because.text)}` : '';
  return [`${variable}=${showValue(value)}${note}${reason}`];
}

function describeProblem({ severity, message }: Problem): string {
  return `${severity}: ${message}`;
}

function showOrigin(origin: Origin): string {
  return showValue(describeOrigin(origin));
}

function groupBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, readonly Problem[]>> {
  const of = (severity: Severity): readonly Problem[] => problems.filter((it) => it.severity === severity);
  return { error: of('error'), warning: of('warning'), notice: of('notice') };
}

function sortByWeight(problems: readonly Problem[]): readonly Problem[] {
  const weight = ({ code }: Problem): number => {
    const place = WEIGHTIEST.indexOf(code);
    return place === -1 ? WEIGHTIEST.length : place;
  };
  return [...problems].sort((one, other) => weight(one) - weight(other));
}

/** Whether there is to be a summary: `auto` is when something was added, refused or failed. */
export function wantsSummary(choice: 'auto' | 'always' | 'never', outcome: Outcome): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { status, added, rejections, hosts, clientChecks, installs } = outcome;
  return (
    status === 'failed' ||
    added.length > 0 ||
    sortRejections(rejections).refused.length > 0 ||
    hosts.some(({ result }) => result === 'refused' || result === 'failed') ||
    installs.length > 0 ||
    clientChecks.some(({ result }) => result === 'failed')
  );
}
