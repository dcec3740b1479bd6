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
  | 'client-failed';

/** Something that is wrong, and what to do about it; text from outside in the sentences is raw. */
export interface DiagnosisFinding {
  readonly code: DiagnosisFindingCode;
  readonly severity: 'error' | 'warning';
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
}

/** A host, who stands behind its chain, and whether this machine's own store vouches for it. */
export type DiagnosedHost = Omit<HostReport, 'verified'>;

/** All that a diagnosis found. */
export interface Diagnosis {
  readonly hosts: readonly DiagnosedHost[];
  readonly settings: readonly DiagnosedSetting[];
  readonly clientChecks: readonly ClientCheck[];
  readonly findings: readonly DiagnosisFinding[];
}

/** A diagnosis as docs/doctor.schema.json describes it. */
export function toDiagnosisReport({ hosts, settings, clientChecks, findings }: Diagnosis): unknown {
  return {
    version: 1,
    status: findings.length === 0 ? 'fine' : 'findings',
    hosts: hosts.map(({ host, result, root, issuer, isPublic, product }) => {
      return { host, result, root: root ?? null, issuer: issuer ?? null, isPublic, product: product ?? null };
    }),
    settings: settings.map(({ name, path, state, count }) => ({ name, path, state, count: count ?? null })),
    clientChecks: clientChecks.map(({ client, host, result, reason }) => {
      return { client, host, result, reason: reason ?? null };
    }),
    findings: findings.map(({ code, severity, message, advice }) => ({ code, severity, message, advice })),
  };
}

/** A line of a diagnosis, to be escaped; `kind` says how it may be made to stand out. */
export interface DiagnosisLine {
  readonly kind: 'title' | 'plain' | 'good' | 'error' | 'warning';
  readonly text: string;
}

const STATE_WORDS: Readonly<Record<DiagnosedSetting['state'], string>> = {
  fine: 'fine',
  'private-only': 'private: none of the public CAs is in it',
  dangling: 'dangling: there is no such file',
  unreadable: 'no certificates can be read there',
};

/** A diagnosis as lines for a terminal. */
export function writeDiagnosis({
  hosts,
  settings,
  clientChecks,
  findings,
}: Diagnosis): readonly DiagnosisLine[] {
  const passed = clientChecks.filter(({ result }) => result === 'passed').map(({ client }) => client);
  const others = clientChecks.filter(({ result }) => result !== 'passed');
  return [
    ...section(
      'Hosts',
      hosts.map((host) =>
        plain(`${showValue(host.host)}: ${describeHost(host)}; ${describeIssuer(host, showValue)}`),
      ),
    ),
    ...section(summarizeChecks(clientChecks), [
      ...(passed.length === 0 ? [] : [plain(`get through: ${[...new Set(passed)].join(', ')}`)]),
      ...others.map(({ client, host, result, reason = '' }) =>
        plain(
          `${client}, ${showValue(host)}: ${result === 'failed' ? 'does not get through' : 'could not be tried'}. ${showValue(reason)}`,
        ),
      ),
    ]),
    ...section(
      'Settings',
      settings.map(({ name, path, state, count }) =>
        plain(
          `${showValue(name)}=${showValue(path)}: ${STATE_WORDS[state]}${count === undefined ? '' : ` (${count})`}`,
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
    findings.length === 0 ? line('good', 'All is well.') : line('title', `Findings: ${findings.length}.`),
  ];
}

function describeHost({ result }: DiagnosedHost): string {
  return {
    trusted: "this machine's own store vouches for it",
    anchored: RESULT_WORDS.anchored,
    refused: "this machine's own store does not vouch for it",
    failed: 'no chain was had from it',
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
