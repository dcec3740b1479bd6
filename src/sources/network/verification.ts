import type { Certificate, Fingerprint } from '../../certificates/certificate.ts';
import {
  type ChainEnd,
  type ChainSummary,
  findEnd,
  indexTrust,
  type TrustIndex,
} from '../../certificates/chain.ts';
import { judgeValidity } from '../../certificates/dates.ts';
import { decodeSource } from '../../certificates/formats/decode.ts';
import {
  type ChainFinding,
  findFalseIssuer,
  lintChain,
  type Transport,
} from '../../certificates/lint/lint-chain.ts';
import type { Context } from '../../context.ts';
import { type Endpoint, formatEndpoint } from '../../endpoint.ts';
import { bound } from '../../net/failure.ts';
import { type HandshakeOptions, readChain, verifyHandshake } from '../../net/handshake.ts';
import { chooseProxy } from '../../net/proxy.ts';
import { makeTrust } from '../../net/trust.ts';
import type { Origin, Problem } from '../../problem.ts';
import type { Request } from '../../request.ts';
import { explainFalseIssuer, explainUnreached, listOnce, quote } from '../wording.ts';
import { askAll, readSent } from './host.ts';
import { explainHostLints } from './host-lints.ts';
import { summarizeChain } from './inspectors.ts';
import { shareTime } from './time-share.ts';

/**
 * Whether a client with the finished bundle can connect to a host:
 * - `yes`: the chain validates up to a self-signed root
 * - `partial`: it validates only for clients that allow a partial chain
 * - `no`: it does not validate, or there was no answer
 */
type Verified = 'yes' | 'partial' | 'no';

/** The result of the finished bundle by {@link formatEndpoint}'s name of each host, and what to report. */
export interface VerifiedHosts {
  readonly results: ReadonlyMap<string, Verified>;
  /** The issuers of the hosts that could be reached. */
  readonly summaries: ReadonlyMap<string, ChainSummary>;
  readonly problems: readonly Problem[];
}

/**
 * Makes a full handshake with each host, with the finished bundle (PEM) and nothing else; each host once, all side by side.
 * What some clients refuse in a chain is reported, except for the hosts of the `request`: that was done when they were read.
 * `sent` are certificates that hosts sent before, which are not read again.
 */
export async function verifyHosts(
  hosts: readonly Endpoint[],
  bundle: string,
  publicRoots: ReadonlySet<Fingerprint>,
  context: Context,
  request?: Request,
  sent: ReadonlyMap<Fingerprint, Certificate> = new Map(),
): Promise<VerifiedHosts> {
  const distinct = [...new Map(hosts.map((host) => [formatEndpoint(host), host])).values()];
  if (distinct.length === 0) return { results: new Map(), summaries: new Map(), problems: [] };
  const inquiry: Inquiry = {
    context,
    publicRoots,
    strict: makeTrust(bundle),
    partial: makeTrust(bundle, { allowPartialTrustChain: true }),
    index: makeLazyIndex(bundle),
    toleratesSilence: request?.toleratesSilence ?? false,
    known: new Map(sent),
    told: new Set(request?.hosts.map(formatEndpoint)),
  };
  const timeMs = request && shareTime(request);
  const answers = await askAll(distinct, timeMs, context.signal, (host, signal) =>
    verifyHost(host, { ...inquiry, context: { ...context, signal } }),
  );
  return {
    results: new Map(distinct.map((host, at) => [formatEndpoint(host), answers[at]?.verified ?? 'no'])),
    summaries: new Map(
      distinct.flatMap((host, at) => {
        const summary = answers[at]?.summary;
        return summary ? [[formatEndpoint(host), summary] as const] : [];
      }),
    ),
    problems: [
      ...listOnce(answers.flatMap(({ problem }) => (problem ? [problem] : []))),
      ...explainHostLints(
        distinct.map((host, at) => ({ label: formatEndpoint(host), lints: answers[at]?.lints ?? [] })),
      ),
    ],
  };
}

interface Inquiry {
  readonly context: Context;
  readonly publicRoots: ReadonlySet<Fingerprint>;
  readonly strict: HandshakeOptions['trust'];
  readonly partial: HandshakeOptions['trust'];
  readonly index: () => TrustIndex;
  /** As in {@link Request}. */
  readonly toleratesSilence: boolean;
  /** Every certificate that hosts sent. */
  readonly known: Map<Fingerprint, Certificate>;
  /** The hosts, by {@link formatEndpoint}'s name, whose refused parts were reported already. */
  readonly told: ReadonlySet<string>;
}

interface Answer {
  readonly verified: Verified;
  readonly summary?: ChainSummary | undefined;
  readonly problem?: Problem;
  readonly lints?: readonly ChainFinding[];
}

async function verifyHost(host: Endpoint, inquiry: Inquiry): Promise<Answer> {
  const { context, strict, partial, index } = inquiry;
  const label = formatEndpoint(host);
  const origin: Origin = { kind: 'host', label, position: 0 };
  const { signal } = context;
  const choice = chooseProxy(host, context.environment);
  if (choice.problem) return { verified: 'no', problem: choice.problem };
  const { proxy } = choice;
  const { value, failure } = await verifyHandshake(host, { trust: strict, proxy, signal });
  if (failure === undefined) {
    return {
      verified: 'yes',
      summary: summarize(value.chain, inquiry),
      lints: lintSent(label, value.chain, inquiry),
    };
  }
  if (failure.kind !== 'untrusted' || failure.party === 'proxy') {
    const old =
      failure.kind === 'tls' && failure.party === 'origin' && !inquiry.told.has(label)
        ? await readChain(host, { trust: strict, proxy, signal })
        : undefined;
    const problem = explainUnreached(failure, `${label} with the finished bundle`, origin, signal);
    return {
      verified: 'no',
      problem: inquiry.toleratesSilence && failure.kind !== 'untrusted' ? tolerate(problem) : problem,
      lints: old?.value ? lintSent(label, old.value.chain, inquiry, old.value) : [],
    };
  }
  const again = await verifyHandshake(host, { trust: partial, proxy, signal });
  if (again.failure === undefined) {
    return {
      verified: 'partial',
      summary: summarize(again.value.chain, inquiry),
      lints: lintSent(label, again.value.chain, inquiry),
      problem: { code: 'partial-chain', severity: 'warning', message: explainPartial(label), origin },
    };
  }
  const shown = await readChain(host, { trust: strict, proxy, signal });
  const reason = shown.value
    ? explainChain(shown.value.chain, shown.value.nameError, failure.code ?? '', index(), context.now)
    : `its chain does not validate (${failure.code}).`;
  const message = `${label} with the finished bundle: ${reason} No variable was set.`;
  return {
    verified: 'no',
    problem: { code: 'host-unverified', severity: 'error', message, origin },
    lints: shown.value ? lintSent(label, shown.value.chain, inquiry, shown.value) : [],
  };
}

/** If a server does not answer, the bundle may still be good for it. */
function tolerate(problem: Problem): Problem {
  const message = `${problem.message} The bundle was made anyway (fail: soft).`;
  return { ...problem, severity: 'warning', message };
}

/** What some clients refuse in a chain; what is in the bundle was judged as an anchor. */
function lintSent(
  label: string,
  chain: readonly Buffer[],
  { index, known, told }: Inquiry,
  transport: Transport = { protocol: undefined, legacyCode: undefined },
): readonly ChainFinding[] {
  const sent = told.has(label) ? undefined : readSent(chain, known);
  if (!sent) return [];
  const isAnchor = ({ fingerprint, subject }: Certificate): boolean =>
    index()
      .get(subject)
      ?.some((one) => one.fingerprint === fingerprint) ?? false;
  return lintChain(sent, transport, isAnchor);
}

function summarize(
  chain: readonly Buffer[],
  { index, publicRoots, known }: Inquiry,
): ChainSummary | undefined {
  const sent = readSent(chain, known);
  return sent && summarizeChain({ sent, fetched: [], trust: index() }, publicRoots);
}

/** The clients were tried, each against a server with such a chain: docs/hosts.md has the table. */
function explainPartial(label: string): string {
  return `${label}: with the finished bundle its chain ends in an intermediate CA, because the root above it is missing. curl, git, Go, Java and cargo accept that; OpenSSL, Python before 3.13, Node.js, Ruby, PHP and Subversion refuse it (docs/hosts.md). Add the root's certificate to certificates, or pin it in hosts.`;
}

function explainChain(
  chain: readonly Buffer[],
  nameError: string | undefined,
  code: string,
  trust: TrustIndex,
  now: Date,
): string {
  const sent = readSent(chain, new Map());
  if (!sent) return `its chain does not validate (${code}).`;
  const end = findEnd({ sent, fetched: [], trust });
  const expired = [...end.path, end.root].find((one) => judgeValidity(one, now) === 'expired');
  if (/EXPIRED/.test(code) && expired) {
    return `${quote(expired)} in its chain has expired. Its owner, or the administrator of the proxy, must renew it.`;
  }
  if (nameError !== undefined && end.isTrusted) {
    return `its certificate ${quote(sent[0])} is for another name (${bound(nameError)}). Write the host as its certificate names it.`;
  }
  return explainEnd(end, code, findFalseIssuer(end.root, sent));
}

function explainEnd(
  { root, isTrusted, isSelfSigned }: ChainEnd,
  code: string,
  falseIssuer: Certificate | undefined,
): string {
  if (falseIssuer) return `${explainFalseIssuer(falseIssuer, root)}.`;
  if (isTrusted) {
    return `its root ${quote(root)} is in the bundle, but clients still refuse the chain (OpenSSL: ${code}). Its owner, or the administrator of the proxy, must fix it.`;
  }
  if (isSelfSigned) {
    return `its root ${quote(root)} is not in the bundle. Add that certificate to certificates, or the host with a pin to hosts.`;
  }
  return `the certificate of “${bound(root.issuer)}” is missing, the CA that signed ${quote(root)}: it was not sent, and is not in the bundle. Add it to certificates, or the host with a pin to hosts.`;
}

/** Read only where something failed. */
function makeLazyIndex(bundle: string): () => TrustIndex {
  let index: TrustIndex | undefined;
  return () => {
    index ??= indexTrust(
      decodeSource(Buffer.from(bundle, 'latin1')).certificates.map(({ certificate }) => certificate),
    );
    return index;
  };
}
