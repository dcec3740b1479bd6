import type { Candidate, EntryResult } from '../../certificates/candidate.ts';
import {
  type Certificate,
  type Fingerprint,
  fingerprintOf,
  parseCertificate,
} from '../../certificates/certificate.ts';
import {
  type ChainSummary,
  indexTrust,
  judgeChain,
  type TrustIndex,
  type Verdict,
} from '../../certificates/chain.ts';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import { type ChainFinding, lintChain } from '../../certificates/lint/lint-chain.ts';
import type { Context } from '../../context.ts';
import { type Endpoint, formatEndpoint } from '../../endpoint.ts';
import { RUN_DEADLINE_MS } from '../../limits.ts';
import { withTimeLimit } from '../../net/attempt.ts';
import { readChain, type ShownChain } from '../../net/handshake.ts';
import { chooseProxy } from '../../net/proxy.ts';
import { mapAtOnce } from '../../net/queue.ts';
import { makeTrust, type Trust } from '../../net/trust.ts';
import type { Problem } from '../../problem.ts';
import type { HostEntry } from '../../request.ts';
import { originOf } from '../origin.ts';
import { explainUnreached, listOnce } from '../wording.ts';
import { conclude, explainTrusted, type HostPlace, type JudgedChain, writeLine } from './host-conclusion.ts';
import { explainHostLints } from './host-lints.ts';
import { summarizeChain } from './inspectors.ts';
import { type IssuerFetch, MAX_ISSUER_HOPS, makeIssuerFetch } from './issuer.ts';

/** How many hosts are asked at the same time. */
const MAX_HOSTS_AT_ONCE = 128;

/** What was found at one host. */
export interface HostFinding extends Endpoint, ChainSummary {
  /**
   * - `trusted`: its root was trusted before anything was added
   * - `anchored`: what it needs was added
   * - `refused`: its chain is not trusted
   * - `failed`: it sent no chain
   */
  readonly result: 'trusted' | 'anchored' | 'refused' | 'failed';
  /** Whether its handshake was a full one, host name included, that validated with what was trusted before. */
  readonly isVerified: boolean;
  /** The line of `hosts` that would make the host trusted, to be pasted once it has been checked. */
  readonly line: string | undefined;
  /** Whether its root is trusted, and the intermediate between was not sent. */
  readonly lacksIntermediate: boolean;
  /** What some clients refuse in its chain, with any CA trusted. */
  readonly lints: readonly ChainFinding[];
}

/** What the entries of `hosts` gave. */
export interface LoadedHosts {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly findings: readonly HostFinding[];
  /** Every certificate that they sent. */
  readonly sent: ReadonlyMap<Fingerprint, Certificate>;
}

/** What hosts are judged by. */
export interface HostTerms {
  /** The default store and what was given. */
  readonly trusted: readonly Certificate[];
  /** These as a trust set, if one has been made. */
  readonly trust?: Trust;
  readonly publicRoots: ReadonlySet<Fingerprint>;
  readonly allowsUnpinned: boolean;
  /** The time to judge dates by, or undefined where the clock cannot be trusted. */
  readonly now: Date | undefined;
  /** For all of them, in milliseconds. */
  readonly timeMs?: number;
}

/**
 * Reads the chains of hosts, all side by side, and finds what each makes trusted; a host that stands there twice is asked
 * once.
 */
export async function loadHosts(
  entries: readonly HostEntry[],
  terms: HostTerms,
  context: Context,
): Promise<LoadedHosts> {
  const hosts = mergeEntries(entries);
  if (hosts.length === 0) return { entries: [], problems: [], findings: [], sent: new Map() };
  const inquiry: Inquiry = {
    terms,
    context,
    trust: terms.trust ?? makeTrust(terms.trusted.map(({ der }) => writePemBlock(der)).join('')),
    index: indexTrust(terms.trusted),
    fetchIssuers: makeIssuerFetch(),
    known: new Map(),
  };
  const answers = await askAll(hosts, terms.timeMs, context.signal, (host, signal) =>
    loadHost(host, { ...inquiry, context: { ...context, signal } }),
  );
  const trusted = answers.flatMap(({ finding }) =>
    finding.result === 'trusted' ? [formatEndpoint(finding)] : [],
  );
  return {
    entries: answers.map(({ label, candidates }) => ({ label, candidates })),
    problems: [
      ...listOnce(answers.flatMap(({ problems }) => problems)),
      ...explainTrusted(trusted),
      ...explainHostLints(
        answers.map(({ finding }) => ({ label: formatEndpoint(finding), lints: finding.lints })),
      ),
    ],
    findings: answers.map(({ finding }) => finding),
    sent: inquiry.known,
  };
}

/** Asks hosts side by side, {@link MAX_HOSTS_AT_ONCE} of them, so that those that never answer leave time for the last. */
export function askAll<T extends Endpoint, R>(
  hosts: readonly T[],
  timeMs: number | undefined,
  signal: AbortSignal,
  ask: (host: T, signal: AbortSignal) => Promise<R>,
): Promise<R[]> {
  const eachMs = (timeMs ?? RUN_DEADLINE_MS) / Math.ceil(hosts.length / MAX_HOSTS_AT_ONCE);
  return mapAtOnce(hosts, MAX_HOSTS_AT_ONCE, (host) =>
    withTimeLimit(signal, eachMs, (limited) => ask(host, limited)),
  );
}

/** The lines to paste into `hosts` of all that was refused, each once, in the hosts' order. */
export function collectLines(findings: readonly HostFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ result, line }) => (result === 'refused' && line ? [line] : [])))];
}

/**
 * The certificates that a host sent, its own first, what cannot be read left out; undefined if that is its own. `known`
 * are those read before, which are not read again.
 */
export function readSent(
  chain: readonly Buffer[],
  known: Map<Fingerprint, Certificate>,
): readonly [Certificate, ...Certificate[]] | undefined {
  const [leaf, ...others] = chain.map((der) => readOnce(der, known));
  return leaf && [leaf, ...others.filter((certificate) => certificate !== undefined)];
}

/** What all hosts of a run are asked with. */
interface Inquiry {
  readonly terms: HostTerms;
  readonly context: Context;
  readonly trust: Trust;
  readonly index: TrustIndex;
  readonly fetchIssuers: IssuerFetch;
  /** Every certificate that hosts sent. */
  readonly known: Map<Fingerprint, Certificate>;
}

interface HostAnswer extends EntryResult {
  readonly problems: readonly Problem[];
  readonly finding: HostFinding;
}

function mergeEntries(entries: readonly HostEntry[]): HostEntry[] {
  const merged = new Map<string, HostEntry>();
  for (const entry of entries) {
    const key = formatEndpoint(entry);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, pins: [...known.pins, ...entry.pins] } : entry);
  }
  return [...merged.values()];
}

async function loadHost(host: HostEntry, inquiry: Inquiry): Promise<HostAnswer> {
  const label = formatEndpoint(host);
  const place: HostPlace = { kind: 'host', label, host, where: `hosts, line ${host.line} (${label})` };
  const { context, trust } = inquiry;
  const choice = chooseProxy(host, context.environment);
  if (choice.problem) return fail(place, choice.problem);
  const { value: shown, failure } = await readChain(host, {
    trust,
    proxy: choice.proxy,
    signal: context.signal,
  });
  if (failure) return fail(place, explainUnreached(failure, place.where, originOf(place, 0), context.signal));
  const sent = readSent(shown.chain, inquiry.known);
  if (!sent) {
    const message = `${place.where}: the first certificate that it sends cannot be read.`;
    return fail(place, {
      code: 'handshake-failed',
      severity: 'error',
      message,
      origin: originOf(place, 0),
    });
  }
  return judgeHost(place, sent, shown, inquiry);
}

async function judgeHost(
  place: HostPlace,
  sent: readonly [Certificate, ...Certificate[]],
  shown: ShownChain,
  inquiry: Inquiry,
): Promise<HostAnswer> {
  const { host } = place;
  const { terms, index } = inquiry;
  const fetched: Certificate[] = [];
  const warnings: string[] = [];
  const asked = new Set<Fingerprint>();
  const judge = (): Verdict => {
    const { allowsUnpinned, now } = terms;
    const isTrusted = shown.trustError === undefined;
    return judgeChain({
      sent,
      fetched,
      asked,
      trust: index,
      isTrusted,
      pins: host.pins,
      allowsUnpinned,
      now,
    });
  };
  let verdict = judge();
  while (verdict.kind === 'issuer-needed') {
    for (const child of verdict.children) {
      // What is over the limit counts as asked: it ends the search.
      const answer = asked.size < MAX_ISSUER_HOPS ? await askIssuer(child, host, shown, inquiry) : undefined;
      asked.add(child.fingerprint);
      fetched.push(...(answer?.issuers ?? []));
      warnings.push(...(answer?.warnings ?? []));
    }
    verdict = judge();
  }
  const summary = summarizeChain({ sent, fetched, trust: index }, terms.publicRoots);
  const chain: JudgedChain = { sent, fetched, warnings, product: summary.product };
  const { result, needed, candidates = [], problems = [] } = conclude(place, verdict, chain);
  const finding: HostFinding = {
    host: host.host,
    port: host.port,
    ...summary,
    result,
    isVerified:
      shown.trustError === undefined &&
      shown.nameError === undefined &&
      shown.legacyCode === undefined &&
      !shown.isIncomplete,
    line: needed && writeLine(host, needed),
    lacksIntermediate: result === 'refused' && needed?.end === 'trusted',
    lints: lintChain(sent, shown, makeIsAnchor(index, candidates)),
  };
  return { label: place.where, candidates, problems, finding };
}

/** Whether a certificate is trusted before or by what is added: it is judged as an anchor then. */
function makeIsAnchor(index: TrustIndex, added: readonly Candidate[]): (certificate: Certificate) => boolean {
  const known = new Set(added.map(({ certificate }) => certificate.fingerprint));
  return ({ fingerprint, subject }) =>
    known.has(fingerprint) || (index.get(subject)?.some((one) => one.fingerprint === fingerprint) ?? false);
}

function askIssuer(
  child: Certificate,
  host: HostEntry,
  shown: ShownChain,
  { context, trust, fetchIssuers }: Inquiry,
): ReturnType<IssuerFetch> {
  const { environment, signal } = context;
  return fetchIssuers(child, { trust, environment, signal, hostAddress: shown.address ?? host.host });
}

function fail({ host, where: label }: HostPlace, problem: Problem): HostAnswer {
  const finding: HostFinding = {
    host: host.host,
    port: host.port,
    root: undefined,
    issuer: undefined,
    isPublic: false,
    product: undefined,
    result: 'failed',
    isVerified: false,
    line: undefined,
    lacksIntermediate: false,
    lints: [],
  };
  return { label, candidates: [], problems: [problem], finding };
}

function readOnce(der: Buffer, known: Map<Fingerprint, Certificate>): Certificate | undefined {
  const fingerprint = fingerprintOf(der);
  try {
    const certificate = known.get(fingerprint) ?? parseCertificate(der);
    known.set(fingerprint, certificate);
    return certificate;
  } catch {
    return undefined;
  }
}
