import type { ReasonId } from '../clients/reasons.ts';
import { showValue } from './escape.ts';
import type { ClientCheck, HostReport } from './outcome.ts';
import { describeIssuer, RESULT_WORDS, summarizeChecks } from './wording.ts';

/** Every kind of finding of a diagnosis. */
type DiagnosisFindingCode =
  | 'dangling'
  | 'unreadable'
  | 'empty'
  | 'private-only'
  | 'contradictory'
  | 'incomplete'
  | 'verification-off'
  | 'host-failed'
  | 'host-untrusted'
  | 'host-lint'
  | 'client-failed'
  | 'client-left-out';

/** Something that is wrong, and what to do about it; text from outside in the sentences is raw. */
export interface DiagnosisFinding {
  readonly code: DiagnosisFindingCode;
  /** Why a host or a client is not reached; undefined for what is no matter of a host. */
  readonly reason?: ReasonId;
  /** A notice is no trouble. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** What is wrong where, and what comes of it; sentences. */
  readonly message: string;
  /** What to do; sentences. */
  readonly advice: string;
}

/** A CA setting, a variable or a key of a client's configuration, and the file that it names. */
export interface DiagnosedSetting {
  /** `REQUESTS_CA_BUNDLE`, `global.cert in /etc/pip.conf`. */
  readonly name: string;
  readonly path: string;
  /**
   * - `fine`: the clients that read it know the public CAs, or add its certificates to their own list
   * - `private-only`: it replaces their list and has none of the public CAs
   * - `dangling`: nothing is there
   * - `unreadable`: it cannot be read, or there is no certificate in it
   */
  readonly state: 'fine' | 'private-only' | 'dangling' | 'unreadable';
  /** How many certificates are in it; undefined for a folder, and for what cannot be read. */
  readonly count: number | undefined;
  /** Whether it names a file that this tool made. */
  readonly isOurs: boolean;
}

/** A host, the issuer of its chain, and whether the system store trusts it. */
export type DiagnosedHost = Omit<HostReport, 'verified'>;

/** All that a diagnosis found. */
export interface Diagnosis {
  readonly hosts: readonly DiagnosedHost[];
  readonly settings: readonly DiagnosedSetting[];
  readonly clientChecks: readonly ClientCheck[];
  readonly findings: readonly DiagnosisFinding[];
}

/** Whether all is well, but for what may be worth to know. */
export function isFine({ findings }: Pick<Diagnosis, 'findings'>): boolean {
  return findings.every(({ severity }) => severity === 'notice');
}

/** A diagnosis as docs/doctor.schema.json describes it. */
export function toDiagnosisReport({ hosts, settings, clientChecks, findings }: Diagnosis): unknown {
  return {
    version: 1,
    status: isFine({ findings }) ? 'fine' : 'findings',
    hosts: hosts.map(({ host, result, root, issuer, isPublic, product }) => {
      return { host, result, root: root ?? null, issuer: issuer ?? null, isPublic, product: product ?? null };
    }),
    settings: settings.map(({ name, path, state, count, isOurs }) => {
      return { name, path, state, count: count ?? null, isOurs };
    }),
    clientChecks: clientChecks.map(({ client, host, result, code, reason }) => {
      return { client, host, result, code: code ?? null, reason: reason ?? null };
    }),
    findings: findings.map(({ code, reason, severity, message, advice }) => {
      return { code, reason: reason ?? null, severity, message, advice };
    }),
  };
}

/** A line of a diagnosis, to be escaped; `kind` says how it may be made to stand out. */
export interface DiagnosisLine {
  readonly kind: 'title' | 'plain' | 'good' | 'error' | 'warning' | 'notice';
  readonly text: string;
}

const STATE_WORDS: Readonly<Record<DiagnosedSetting['state'], string>> = {
  fine: 'fine',
  'private-only': 'private: it has no public CA',
  dangling: 'missing: there is no such file',
  unreadable: 'unreadable: no certificate in it can be read',
};

/** A diagnosis as lines for a terminal. */
export function writeDiagnosis({
  hosts,
  settings,
  clientChecks,
  findings,
}: Diagnosis): readonly DiagnosisLine[] {
  return [
    ...section(
      'Hosts',
      hosts.map((host) =>
        plain(`${showValue(host.host)}: ${describeHost(host)}; ${describeIssuer(host, showValue)}`),
      ),
    ),
    ...section(summarizeChecks(clientChecks), listChecks(clientChecks)),
    ...section(
      'Settings',
      settings.map(({ name, path, state, count, isOurs }) =>
        plain(
          `${showValue(name)}=${showValue(path)}: ${isOurs ? 'made by setup-ca-bundle, ' : ''}${STATE_WORDS[state]}${count === undefined ? '' : ` (${count})`}`,
        ),
      ),
    ),
    ...section(
      'Findings',
      findings.flatMap(({ severity, message, advice }) => [
        line(severity, `${severity}: ${message}`),
        plain(`  What to do: ${advice}`),
      ]),
    ),
    isFine({ findings })
      ? line('good', 'All is well.')
      : line('title', `Findings: ${findings.filter(({ severity }) => severity !== 'notice').length}.`),
  ];
}

/** Each client once for a host. Why one could not connect stands in the findings, why it was not tried here. */
function listChecks(checks: readonly ClientCheck[]): readonly DiagnosisLine[] {
  return [...new Set(checks.map(({ host }) => host))].flatMap((host) => {
    const listed = checks.filter((check) => check.host === host);
    const name = (result: ClientCheck['result']): string =>
      listed
        .filter((check) => check.result === result)
        .map(({ client, reason }) =>
          result === 'not-tried' ? `${client} (${showValue(reason ?? '')})` : client,
        )
        .join(', ');
    const rows: readonly (readonly [ClientCheck['result'], string])[] = [
      ['passed', 'connect'],
      ['failed', 'cannot connect'],
      ['not-tried', 'not tried'],
    ];
    return [
      plain(showValue(host)),
      ...rows.flatMap(([result, words]) =>
        name(result) === '' ? [] : [plain(`  ${words}: ${name(result)}`)],
      ),
    ];
  });
}

function describeHost({ result }: DiagnosedHost): string {
  return {
    trusted: 'its CA is known here',
    anchored: RESULT_WORDS.anchored,
    refused: 'its CA is not known here',
    failed: 'it sent no chain',
  }[result];
}

function section(title: string, lines: readonly DiagnosisLine[]): readonly DiagnosisLine[] {
  if (lines.length === 0) return [];
  return [line('title', title), ...lines.map(({ kind, text }) => ({ kind, text: `  ${text}` }))];
}

function plain(text: string): DiagnosisLine {
  return line('plain', text);
}

function line(kind: DiagnosisLine['kind'], text: string): DiagnosisLine {
  return { kind, text };
}
