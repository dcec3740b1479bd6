import type { Candidate, EntryResult } from '../certificates/candidate.ts';
import {
  type Certificate,
  type Fingerprint,
  fingerprintOf,
  parseCertificate,
} from '../certificates/certificate.ts';
import {
  findEnd,
  indexTrust,
  judgeChain,
  type Needed,
  type TrustIndex,
  type Verdict,
} from '../certificates/chain.ts';
import { writePemBlock } from '../certificates/pem.ts';
import type { Context } from '../context.ts';
import { bound } from '../net/failure.ts';
import { readChain, type ShownChain } from '../net/handshake.ts';
import { chooseProxy } from '../net/proxy.ts';
import { makeTrust, type Trust } from '../net/trust.ts';
import type { Origin, Problem, ProblemCode } from '../problem.ts';
import { formatHost, type HostEntry, type HostPort } from '../request.ts';
import { findInspector } from './inspectors.ts';
import { type IssuerFetch, MAX_ISSUER_HOPS, makeIssuerFetch } from './issuer.ts';
import { explainUnreached, listOnce, quote, writePin } from './wording.ts';

/** How many hosts are asked at the same time. */
export const MAX_HOSTS_AT_ONCE = 128;

/** What was found at one host. */
export interface HostFinding extends HostPort {
  /**
   * - `trusted`: its root was trusted before anything was added
   * - `anchored`: what it needs was added
   * - `refused`: nothing vouches for its chain
   * - `failed`: no chain was had from it
   */
  readonly result: 'trusted' | 'anchored' | 'refused' | 'failed';
  /** The subject of the topmost certificate that is known; undefined if there was none. */
  readonly root: string | undefined;
  /** Who issued the host's own certificate, a name; undefined if there was none. */
  readonly issuer: string | undefined;
  /** Whether the root is one that public lists carry: if not, somebody inspects the traffic, or the CA is a private one. */
  readonly isPublic: boolean;
  /** The inspecting product, where the issuer's name tells. */
  readonly product: string | undefined;
  /** The line of `hosts` that would make the host trusted, to be pasted once it has been checked. */
  readonly line: string | undefined;
}

/** What the entries of `hosts` gave. */
export interface LoadedHosts {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly findings: readonly HostFinding[];
}

/** What hosts are judged by. */
export interface HostTerms {
  /** The default store and what was given. */
  readonly trusted: readonly Certificate[];
  readonly publicRoots: ReadonlySet<Fingerprint>;
  readonly allowsUnpinned: boolean;
  /** The time to judge dates by, or undefined where the clock cannot be believed. */
  readonly now: Date | undefined;
}

/** Reads the chains of hosts, all side by side, and finds what each makes trusted; a host that stands there twice is asked once. */
export async function loadHosts(
  entries: readonly HostEntry[],
  terms: HostTerms,
  context: Context,
): Promise<LoadedHosts> {
  const hosts = mergeEntries(entries);
  if (hosts.length === 0) return { entries: [], problems: [], findings: [] };
  const inquiry: Inquiry = {
    terms,
    context,
    trust: makeTrust(terms.trusted.map(({ der }) => writePemBlock(der)).join('')),
    index: indexTrust(terms.trusted),
    fetchIssuers: makeIssuerFetch(),
    known: new Map(),
  };
  const answers = await mapAtOnce(hosts, (host) => loadHost(host, inquiry));
  const trusted = answers.flatMap(({ finding }) =>
    finding.result === 'trusted' ? [formatHost(finding)] : [],
  );
  return {
    entries: answers.map(({ label, candidates }) => ({ label, candidates })),
    problems: [...listOnce(answers.flatMap(({ problems }) => problems)), ...explainTrusted(trusted)],
    findings: answers.map(({ finding }) => finding),
  };
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

/** Calls an asynchronous function for each item, {@link MAX_HOSTS_AT_ONCE} at a time; results are in the items' order. */
export async function mapAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const takeTurns = async (): Promise<void> => {
    for (const [at, item] of queue) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(MAX_HOSTS_AT_ONCE, items.length) }, takeTurns));
  return results;
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

/** What is said about one host, and where. */
interface Place {
  readonly host: HostEntry;
  readonly where: string;
  readonly label: string;
}

function mergeEntries(entries: readonly HostEntry[]): HostEntry[] {
  const merged = new Map<string, HostEntry>();
  for (const entry of entries) {
    const key = formatHost(entry);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, pins: [...known.pins, ...entry.pins] } : entry);
  }
  return [...merged.values()];
}

async function loadHost(host: HostEntry, inquiry: Inquiry): Promise<HostAnswer> {
  const label = formatHost(host);
  const place: Place = { host, label, where: `hosts, line ${host.line} (${label})` };
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
    return fail(place, { code: 'handshake-failed', severity: 'error', message, origin: originOf(place, 0) });
  }
  return judgeHost(place, sent, shown, inquiry);
}

async function judgeHost(
  place: Place,
  sent: readonly [Certificate, ...Certificate[]],
  shown: ShownChain,
  inquiry: Inquiry,
): Promise<HostAnswer> {
  const { host } = place;
  const { terms, index } = inquiry;
  const fetched: Certificate[] = [];
  const complaints: string[] = [];
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
      complaints.push(...(answer?.complaints ?? []));
    }
    verdict = judge();
  }
  const { root } = findEnd({ sent, fetched, trust: index });
  const isPublic = terms.publicRoots.has(root.fingerprint);
  const product = isPublic ? undefined : findInspector([sent[0].issuer, root.subject, root.issuer]);
  const chain: JudgedChain = { sent, fetched, complaints, product };
  const { result, needed, candidates = [], problems = [] } = conclude(place, verdict, chain);
  const finding: HostFinding = {
    host: host.host,
    port: host.port,
    result,
    root: root.subject,
    issuer: sent[0].issuer,
    isPublic,
    product,
    line: needed && writeLine(host, needed),
  };
  return { label: place.where, candidates, problems, finding };
}

/** A chain and what was heard of it. */
interface JudgedChain {
  readonly sent: readonly [Certificate, ...Certificate[]];
  readonly fetched: readonly Certificate[];
  readonly complaints: readonly string[];
  readonly product: string | undefined;
}

interface Conclusion {
  readonly result: HostFinding['result'];
  readonly needed?: Needed;
  readonly candidates?: readonly Candidate[];
  readonly problems?: readonly Problem[];
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

function conclude(
  place: Place,
  verdict: Exclude<Verdict, { kind: 'issuer-needed' }>,
  chain: JudgedChain,
): Conclusion {
  const { sent, fetched, complaints } = chain;
  const { host, where } = place;
  const [leaf] = sent;
  const refuse = (code: ProblemCode, message: string, needed?: Needed): Conclusion => {
    const tried = complaints.length > 0 ? ` Asked for the issuer: ${complaints.join(' ')}` : '';
    const problem: Problem = {
      code,
      severity: 'error',
      message: `${where}: ${message}${tried}`,
      origin: originOf(place, 0),
    };
    return { result: 'refused', problems: [problem], ...(needed ? { needed } : {}) };
  };
  switch (verdict.kind) {
    case 'trusted':
      return { result: 'trusted' };
    case 'anchored': {
      const { needed, basis } = verdict;
      const all = [...sent, ...fetched].map(({ fingerprint }) => fingerprint);
      const candidates = needed.certificates.map((certificate): Candidate => {
        const position = all.indexOf(certificate.fingerprint) + 1;
        return { certificate, origin: originOf(place, position), basis };
      });
      const problems = basis === 'unpinned' ? [warnUnpinned(place, needed)] : [];
      return { result: 'anchored', needed, candidates, problems };
    }
    case 'unpinned':
      return refuse(
        'no-basis',
        `${describeNeeded(verdict.needed, chain)} ${advisePin(host, verdict.needed)}`,
        verdict.needed,
      );
    case 'pinned-end-entity': {
      const { needed } = verdict;
      const advice = needed
        ? advisePin(host, needed)
        : 'That CA was not sent: get its certificate from whoever runs it, and give it in certificates, or pin it here.';
      const message = `the pin names the host's own certificate ${quote(leaf)}, which changes and is no CA. Pin the CA above it, which signed it as “${bound(leaf.issuer)}”. ${advice}`;
      return refuse('pinned-end-entity', message, needed);
    }
    case 'pin-unmatched': {
      const pinned = sent.find(({ fingerprint }) => host.pins.includes(fingerprint));
      const stranger = pinned
        ? `${quote(pinned)}, which a pin names, is among what it sent, but signed nothing there. `
        : '';
      const others = verdict.path
        .slice(1)
        .map((certificate) => `${quote(certificate)} ${writePin(certificate)}`);
      const found = others.length > 0 ? others.join('; ') : `${quote(leaf)} ${writePin(leaf)}`;
      return refuse(
        'pin-unmatched',
        `no pin names a CA of its chain. ${stranger}The chain has: ${found}. If the CA was changed on purpose, put the new fingerprint into the entry; if not, somebody stands between this runner and the host: do not trust it.`,
      );
    }
    case 'expired': {
      const { certificate } = verdict;
      return refuse(
        'expired',
        `${quote(certificate)} in its chain expired on ${formatDay(certificate.notAfter)}. Its owner, or whoever runs the proxy, must renew it.`,
      );
    }
    case 'no-ca-sent': {
      const count = sent.length - 1;
      const what =
        count === 0
          ? 'its certificate came alone'
          : `none of the ${count} certificates that came with its own signed it`;
      return refuse(
        'no-ca-sent',
        `${what}: the CA that signed it (“${bound(leaf.issuer)}”) was not sent${nameProduct(chain)}, and from a signature it cannot be recovered. Get that CA's certificate from whoever runs the proxy or the host and give it in certificates, or have it sent with the chain (docs/hosts.md).`,
      );
    }
  }
}

function describeNeeded({ certificates, end }: Needed, chain: JudgedChain): string {
  const names = certificates.map(quote).join(' and ');
  const [anchor] = certificates;
  if (end === 'trusted') {
    return `it does not send the intermediate CA ${names}, without which clients cannot connect its certificate with a root that they trust. Best have its owner send the whole chain.`;
  }
  const what =
    end === 'root'
      ? `the root of its chain${nameProduct(chain)}`
      : `the topmost CA of its chain${nameProduct(chain)}; the CA above, “${bound(anchor.issuer)}”, was not sent`;
  const missing =
    certificates.length > 1
      ? ` It does not send ${certificates.slice(1).map(quote).join(' and ')} either.`
      : '';
  return `nothing vouches for ${quote(anchor)}, ${what}.${missing} A job has no memory: to trust it on first use would be to trust anybody at each run.`;
}

function advisePin(host: HostPort, needed: Needed): string {
  return `Compare the fingerprint with one that came another way (docs/hosts.md), then write in hosts: ${writeLine(host, needed)}`;
}

function warnUnpinned(place: Place, needed: Needed): Problem {
  const names = needed.certificates.map(quote).join(' and ');
  const message = `${place.where}: ${names} was trusted without proof, because allow-unpinned is true: whoever stands between this runner and the host could have put it there. To have it proved, write in hosts: ${writeLine(place.host, needed)}`;
  return { code: 'unpinned', severity: 'warning', message, origin: originOf(place, 0) };
}

function explainTrusted(hosts: readonly string[]): Problem[] {
  if (hosts.length === 0) return [];
  const message = `Nothing had to be added for ${hosts.join(', ')}: the root is trusted already.`;
  return [{ code: 'nothing-to-add', severity: 'notice', message }];
}

function fail({ host, where: label }: Place, problem: Problem): HostAnswer {
  const finding: HostFinding = {
    host: host.host,
    port: host.port,
    result: 'failed',
    root: undefined,
    issuer: undefined,
    isPublic: false,
    product: undefined,
    line: undefined,
  };
  return { label, candidates: [], problems: [problem], finding };
}

/** The entry of `hosts` that would vouch for what a host needs. */
function writeLine(host: HostPort, { certificates }: Needed): string {
  const name = formatHost(host).replace(/:443$/, '');
  return [name, ...certificates.map(writePin)].join(' ');
}

function nameProduct({ product }: JudgedChain): string {
  return product === undefined ? '' : ` (by its name ${product}, which inspects traffic)`;
}

function originOf({ label }: Place, position: number): Origin {
  return { kind: 'host', label, position };
}

function formatDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
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
