import type { Rejection, TrustAnchor } from '../bundle/select.ts';
import type { Basis } from '../certificates/candidate.ts';
import type { Fingerprint } from '../certificates/certificate.ts';
import { formatTime } from '../certificates/dates.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { Origin, Problem } from '../problem.ts';
import { escapeJson } from './escape.ts';
import type { ClientCheck, HostReport, InstallReport, Outcome } from './outcome.ts';

/** The program that made a report. */
interface Tool {
  readonly name: string;
  readonly version: string;
}

/** The JSON report, as docs/report.schema.json describes it. Nothing in it depends on the time or the duration of the run. */
export type Report = ReportOf<ReportedCertificate>;

/** A report whose certificates are of some form. */
interface ReportOf<Item> {
  readonly version: 1;
  readonly tool?: Tool;
  readonly status: Outcome['status'];
  readonly bundle: { readonly path: string; readonly sha256: string; readonly count: number } | null;
  readonly extra: { readonly path: string; readonly sha256: string | null; readonly count: number } | null;
  /** The bundle as a Java trust store. */
  readonly truststore: { readonly path: string } | null;
  readonly counts: { readonly total: number; readonly added: number };
  readonly defaultStore: { readonly label: string; readonly count: number };
  readonly certificates: readonly Item[];
  readonly rejections: readonly ReportedRejection[];
  readonly problems: readonly Omit<Problem, 'cause'>[];
  readonly variables: readonly ReportedVariable[];
  readonly hosts: readonly ReportedHost[];
  readonly clientChecks: readonly ReportedClientCheck[];
  readonly installs: readonly InstallReport[];
}

/** A trust anchor; dates in ISO 8601, UTC, or null if they cannot be read. `inExtra`: the extra file has it too. */
interface ReportedCertificate {
  readonly fingerprint: Fingerprint;
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly basis: Basis;
  readonly origins: readonly Origin[];
  readonly inExtra: boolean;
}

/** A candidate that was refused. */
interface ReportedRejection {
  readonly fingerprint: Fingerprint;
  readonly subject: string;
  readonly notAfter: string | null;
  readonly origin: Origin;
  readonly code: Rejection['code'];
  readonly reason: string;
}

/**
 * A variable and its value in later steps; `client` is the client's name in the input `clients`, `isKept` whether the
 * user's own value stays. (Not whether this run set it: the same input again must give the same report.)
 */
interface ReportedVariable extends Pick<PlannedVariable, 'variable' | 'value'> {
  readonly client: string;
  readonly isKept: boolean;
  /** The setting that makes it necessary, though the input did not ask for this variable. */
  readonly because?: Omit<NonNullable<PlannedVariable['because']>, 'text'>;
}

/** A host; `root`, `issuer` and `product` are null where they are not known. */
interface ReportedHost extends Pick<HostReport, 'host' | 'result' | 'isPublic' | 'verified'> {
  readonly root: string | null;
  readonly issuer: string | null;
  readonly product: string | null;
}

/** What a client said of a host; `reason` is null if it connected, `advice` if there is none. */
interface ReportedClientCheck extends Omit<ClientCheck, 'reason' | 'advice'> {
  readonly reason: string | null;
  readonly advice: string | null;
}

/** The report of a run, its keys in a fixed order; certificates in the bundle's order. */
export function toReport(outcome: Outcome, tool?: Tool): Report {
  return frame(outcome, tool, outcome.anchors.map(makeReporter(outcome)));
}

/** With more certificates than this a report is for programs: indenting it costs more than making it. */
const MAX_INDENTED = 1000;

/** How many items of a list are written in one piece. */
const ITEMS_PER_PART = 100;

/**
 * The report of a run as the bytes of its file, in parts, each made again whenever they are asked for, because a long report
 * as a whole takes its size several times over: indented if it is not long, ASCII, LF, a final newline.
 *
 * A step may print the file: see {@link escapeJson}.
 */
export function writeReportParts(outcome: Outcome, tool?: Tool): Iterable<Buffer> {
  if (outcome.anchors.length <= MAX_INDENTED) {
    return [toBytes(`${JSON.stringify(toReport(outcome, tool), null, 2)}\n`)];
  }
  return { [Symbol.iterator]: () => writeLongReport(outcome, tool) };
}

function* writeLongReport(outcome: Outcome, tool: Tool | undefined): Generator<Buffer> {
  const reportCertificate = makeReporter(outcome);
  let separator = '{';
  for (const [key, value] of Object.entries(frame(outcome, tool, outcome.anchors))) {
    const name = `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (key === 'certificates') yield* writeListParts(name, outcome.anchors, reportCertificate);
    else if (Array.isArray(value)) yield* writeListParts(name, value, (item) => item);
    else yield toBytes(name + JSON.stringify(value));
  }
  yield toBytes('}\n');
}

function* writeListParts<Item>(
  name: string,
  items: readonly Item[],
  report: (item: Item) => unknown,
): Generator<Buffer> {
  yield toBytes(`${name}[`);
  for (let at = 0; at < items.length; at += ITEMS_PER_PART) {
    const part = items.slice(at, at + ITEMS_PER_PART).map(report);
    yield toBytes((at === 0 ? '' : ',') + JSON.stringify(part).slice(1, -1));
  }
  yield toBytes(']');
}

/** A report with its keys in their order. */
function frame<Item>(
  outcome: Outcome,
  tool: Tool | undefined,
  certificates: readonly Item[],
): ReportOf<Item> {
  const { status, files, defaultStore, anchors, added, extra } = outcome;
  return {
    version: 1,
    ...(tool === undefined ? {} : { tool: { name: tool.name, version: tool.version } }),
    status,
    bundle: files ? { path: files.bundle, sha256: files.bundleSha256, count: anchors.length } : null,
    extra: files?.extra
      ? { path: files.extra, sha256: files.extraSha256 ?? null, count: extra.length }
      : null,
    truststore: files?.truststore ? { path: files.truststore } : null,
    counts: { total: anchors.length, added: added.length },
    defaultStore: { label: defaultStore.label, count: defaultStore.count },
    certificates,
    rejections: outcome.rejections.map(toRejection),
    problems: outcome.problems.map(toProblem),
    variables: outcome.variables.map(toVariable),
    hosts: outcome.hosts.map(toHost),
    clientChecks: outcome.clientChecks.map(toClientCheck),
    installs: outcome.installs.map(({ install, place, result }) => ({ install, place, result })),
  };
}

function toBytes(json: string): Buffer {
  return Buffer.from(escapeJson(json), 'latin1');
}

/** What makes the report of a trust anchor of this run. */
function makeReporter({ extra }: Outcome): (anchor: TrustAnchor) => ReportedCertificate {
  const inExtra = new Set(extra.map(({ certificate }) => certificate.fingerprint));
  return ({ certificate: { fingerprint, subject, issuer, notBefore, notAfter }, basis, origins }) => ({
    fingerprint,
    subject,
    issuer,
    notBefore: formatTime(notBefore),
    notAfter: formatTime(notAfter),
    basis,
    origins: origins.map(toOrigin),
    inExtra: inExtra.has(fingerprint),
  });
}

function toRejection({ candidate, code, reason }: Rejection): ReportedRejection {
  const { fingerprint, subject, notAfter } = candidate.certificate;
  return {
    fingerprint,
    subject,
    notAfter: formatTime(notAfter),
    origin: toOrigin(candidate.origin),
    code,
    reason,
  };
}

function toProblem({ code, severity, message, origin }: Problem): Omit<Problem, 'cause'> {
  return { code, severity, message, ...(origin === undefined ? {} : { origin: toOrigin(origin) }) };
}

function toVariable({ variable, client, value, action, because }: PlannedVariable): ReportedVariable {
  const reported = { variable, client: client.id, value, isKept: action === 'kept' };
  if (because === undefined) return reported;
  const { setting, file, line } = because;
  return { ...reported, because: { setting, file, line } };
}

function toHost({ host, result, root, issuer, isPublic, product, verified }: HostReport): ReportedHost {
  return {
    host,
    result,
    root: root ?? null,
    issuer: issuer ?? null,
    isPublic,
    product: product ?? null,
    verified,
  };
}

function toClientCheck({ client, host, result, reason, advice }: ClientCheck): ReportedClientCheck {
  return { client, host, result, reason: reason ?? null, advice: advice ?? null };
}

function toOrigin({ kind, label, position, setting }: Origin): Origin {
  const led = setting === undefined ? {} : { setting: { name: setting.name, path: setting.path } };
  return { kind, label, position, ...led };
}
