import type { Certificate } from '../certificates/certificate.ts';
import { formatDay, formatTime } from '../certificates/dates.ts';
import { describeFinding, type Finding, listAdvice, MEND_SERVER } from '../certificates/lint/lint-rules.ts';
import { showValue } from './escape.ts';

/** A certificate as it was found; `position` its 1-based number there. */
export interface InventoryEntry {
  readonly position: number;
  readonly certificate: Certificate;
  readonly isSelfSigned: boolean;
  /** Whether public lists carry it. */
  readonly isPublic: boolean;
  /** What clients may make of it as a CA. */
  readonly findings: readonly Finding[];
}

/** The certificates of a file, or the chain that a host presents. */
export interface Inventory {
  readonly source: string;
  readonly kind: 'file' | 'host';
  readonly entries: readonly InventoryEntry[];
  /** What of the source could not be read, and what is wrong with a host's chain; sentences. */
  readonly warnings: readonly string[];
  /** Whether the system store trusts the chain of a host; undefined for a file. */
  readonly isTrusted: boolean | undefined;
  /** The inspecting product, where the names in the chain tell. */
  readonly product: string | undefined;
}

const HEAD = ['#', 'Expires', 'CA', 'Self-signed', 'Public', 'SHA-256', 'Subject'];

/** An inventory as lines: a table, under each certificate what was found in it, then the judgement; to be escaped. */
export function writeInventory({
  entries,
  warnings,
  kind,
  isTrusted,
  product,
}: Inventory): readonly string[] {
  const rows = entries.map((entry) => [
    String(entry.position),
    formatDay(entry.certificate.notAfter),
    yes(entry.certificate.isCa),
    yes(entry.isSelfSigned),
    yes(entry.isPublic),
    entry.certificate.fingerprint,
    showValue(entry.certificate.subject),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const write = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ');
  return [
    ...(entries.length === 0 ? [] : [write(HEAD)]),
    ...entries.flatMap((entry, at) => [
      write(rows[at] ?? []),
      ...entry.findings.map((finding) => `   ${finding.severity}: ${showFinding(finding)}`),
    ]),
    ...warnings,
    ...listAdvice(entries.flatMap(({ findings }) => findings)),
    ...(kind === 'host' && entries.some(isForServerToMend) ? [MEND_SERVER] : []),
    ...(kind === 'host' && entries.length > 0 ? [judge(isTrusted === true, product)] : []),
  ];
}

/** An inventory as docs/show.schema.json describes it. */
export function toInventoryReport({
  source,
  kind,
  entries,
  warnings,
  isTrusted,
  product,
}: Inventory): unknown {
  return {
    version: 1,
    source,
    kind,
    isTrusted: isTrusted ?? null,
    product: product ?? null,
    certificates: entries.map(({ position, certificate, isSelfSigned, isPublic, findings }) => ({
      position,
      fingerprint: certificate.fingerprint,
      subject: certificate.subject,
      issuer: certificate.issuer,
      notBefore: formatTime(certificate.notBefore),
      notAfter: formatTime(certificate.notAfter),
      isCa: certificate.isCa,
      isSelfSigned,
      isPublic,
      findings: findings.map(({ rule, severity, detail }) => ({ rule, severity, detail: detail ?? null })),
    })),
    warnings,
  };
}

function showFinding(finding: Finding): string {
  const { rule, detail } = finding;
  const shown = detail === undefined ? {} : { detail: showValue(detail) };
  return `${describeFinding({ ...finding, ...shown })} (${rule})`;
}

/** Whether the administrator of the server must fix a certificate: it is no root. */
function isForServerToMend({ certificate, findings }: InventoryEntry): boolean {
  return !certificate.isSelfIssued && findings.some(({ severity }) => severity !== 'notice');
}

function judge(isTrusted: boolean, product: string | undefined): string {
  const who = product === undefined ? '' : ` The names in it are those of ${product}, which inspects TLS.`;
  return isTrusted
    ? `The system store trusts the chain.${who}`
    : `The system store does not trust the chain.${who}`;
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}
