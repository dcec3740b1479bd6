import type { TrustAnchor } from '../bundle/select.ts';
import { formatDay, formatTime } from '../certificates/dates.ts';
import { describeOrigin, type Problem } from '../problem.ts';
import { showValue } from './escape.ts';
import type { HostReport } from './outcome.ts';

/** What the settings of a fleet come to, without a job. */
export interface ConfigurationCheck {
  readonly folder: string;
  /** The settings that are there, each with the file or the variable that it is from. */
  readonly settings: readonly { readonly name: string; readonly place: string }[];
  /** What becomes of a job without a bundle. */
  readonly fail: 'soft' | 'hard';
  /** Whether a job would get a bundle. */
  readonly isGood: boolean;
  readonly problems: readonly Problem[];
  readonly defaultStore: { readonly label: string; readonly count: number };
  /** What the settings bring on top of the default store. */
  readonly added: readonly TrustAnchor[];
  /** Those of them that expire within the time that was asked about. */
  readonly expiring: readonly TrustAnchor[];
  /** The hosts that were asked, and those that were reached with the bundle; empty unless asked for. */
  readonly hosts: readonly HostReport[];
  /** URLs and hosts that the settings name and that were not asked. */
  readonly notAsked: readonly string[];
  /** The variables that a job would get, unless something else sets them. */
  readonly variables: readonly string[];
}

const SEVERITIES = { error: 0, warning: 1, notice: 2 } as const;

/** Lines of a check, the verdict last, each with what it is; to be escaped. */
export function writeConfigurationCheck(check: ConfigurationCheck): readonly CheckLine[] {
  const { folder, settings, fail, added, expiring, defaultStore, hosts, notAsked, variables } = check;
  const width = Math.max(0, ...settings.map(({ name }) => name.length));
  const problems = [...check.problems].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]);
  return [
    plain(`Settings: ${settings.length === 0 ? `none in ${folder}` : folder}`),
    ...settings.map(({ name, place }) => plain(`  ${name.padEnd(width)}  ${place}`)),
    plain(`Default store: ${defaultStore.label}, ${defaultStore.count} certificates`),
    plain(`Added: ${added.length === 0 ? 'nothing' : ''}`.trimEnd()),
    ...added.map((anchor) => plain(`  ${describe(anchor)}`)),
    ...(hosts.length === 0 ? [] : [plain('Hosts:')]),
    ...hosts.map(({ host, result, verified, product }) =>
      plain(
        `  ${showValue(host)}: ${result}, reached with the bundle: ${verified}${product === undefined ? '' : `, inspected by ${product}`}`,
      ),
    ),
    ...(notAsked.length === 0 ? [] : [plain('Not contacted (use --online):')]),
    ...notAsked.map((name) => plain(`  ${showValue(name)}`)),
    ...(variables.length === 0 ? [] : [plain(`Variables: ${variables.join(', ')}`)]),
    ...problems.map(({ severity, message }) => ({ severity, text: `${severity}: ${message}` })),
    ...expiring.map((anchor) => ({
      severity: 'error' as const,
      text: `error: expires within the time that you asked about: ${describe(anchor)}`,
    })),
    judge(check.isGood, fail, problems),
  ];
}

/** A line of a check. */
interface CheckLine {
  readonly severity: Problem['severity'] | undefined;
  readonly text: string;
}

/** A check as docs/check-config.schema.json describes it. */
export function toConfigurationReport(check: ConfigurationCheck): unknown {
  const { folder, settings, fail, isGood, problems, defaultStore, added, expiring, hosts } = check;
  const isExpiring = new Set(expiring.map(({ certificate }) => certificate.fingerprint));
  return {
    version: 1,
    folder,
    settings,
    fail,
    isGood,
    defaultStore,
    added: added.map(({ certificate, basis, origins: [origin] }) => ({
      fingerprint: certificate.fingerprint,
      subject: certificate.subject,
      notBefore: formatTime(certificate.notBefore),
      notAfter: formatTime(certificate.notAfter),
      isExpiring: isExpiring.has(certificate.fingerprint),
      basis,
      origin: describeOrigin(origin),
    })),
    hosts: hosts.map(({ host, result, verified, product }) => ({
      host,
      result,
      verified,
      product: product ?? null,
    })),
    notAsked: check.notAsked,
    variables: check.variables,
    problems: problems.map(({ code, severity, message }) => ({ code, severity, message })),
  };
}

function describe({ certificate, origins: [origin] }: TrustAnchor): string {
  const { fingerprint, notAfter, subject } = certificate;
  return `${formatDay(notAfter)}  sha256:${fingerprint}  ${showValue(subject)}  (${showValue(describeOrigin(origin))})`;
}

function judge(isGood: boolean, fail: 'soft' | 'hard', problems: readonly Problem[]): CheckLine {
  if (isGood) {
    const warnings = problems.filter(({ severity }) => severity === 'warning').length;
    if (warnings === 0) return plain('Jobs get the bundle.');
    return { severity: 'warning', text: `Jobs get the bundle, and ${count(warnings, 'warning')}.` };
  }
  const then = fail === 'hard' ? 'are stopped (fail: hard)' : 'go on without the bundle (fail: soft)';
  return { severity: 'error', text: `Jobs ${then}.` };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function plain(text: string): CheckLine {
  return { severity: undefined, text };
}
