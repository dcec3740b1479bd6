/** What `npm audit --json` printed comes to; `unreachable` where the registry did not answer the question. */
interface AuditVerdict {
  readonly kind: 'clean' | 'vulnerable' | 'unreachable';
  readonly message: string;
}

interface Vulnerability {
  readonly name?: string;
  readonly severity?: string;
  readonly range?: string;
  readonly via?: readonly (string | { readonly url?: string })[];
}

const GRAVE: ReadonlySet<string | undefined> = new Set(['high', 'critical']);

/** Judges the JSON of `npm audit`; anything else counts as no answer. */
export function judgeAudit(json: string): AuditVerdict {
  const report = parse(json);
  if (report?.vulnerabilities === undefined) {
    const why = report?.message ?? report?.error?.summary;
    // Its words name the registry's address, which does not belong in a public log.
    const reason = why ? ` (${why.replace(/https?:\/\/\S+/g, 'its address')})` : '';
    return { kind: 'unreachable', message: `npm audit: not reachable${reason}; nothing was looked up.` };
  }
  const all = Object.values(report.vulnerabilities);
  const grave = all.filter(({ severity }) => GRAVE.has(severity));
  if (grave.length === 0) {
    return { kind: 'clean', message: `npm audit: nothing high or critical (${all.length} less than that).` };
  }
  return { kind: 'vulnerable', message: ['npm audit:', ...grave.map(describe)].join('\n  ') };
}

function describe({ name, severity, range, via = [] }: Vulnerability): string {
  const reasons = via.map((one) => (typeof one === 'string' ? `by ${one}` : (one.url ?? 'no address given')));
  return `${name} ${range}: ${severity}; ${reasons.join(', ')}`;
}

function parse(json: string):
  | {
      readonly message?: string;
      readonly error?: { readonly summary?: string };
      readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
    }
  | undefined {
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}
