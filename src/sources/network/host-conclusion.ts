import type { Candidate } from '../../certificates/candidate.ts';
import type { Certificate } from '../../certificates/certificate.ts';
import type { Needed, Verdict } from '../../certificates/chain.ts';
import { formatDay } from '../../certificates/dates.ts';
import { findFalseIssuer } from '../../certificates/lint/lint-chain.ts';
import { type Endpoint, formatEndpoint } from '../../endpoint.ts';
import { bound } from '../../net/failure.ts';
import type { Problem, ProblemCode } from '../../problem.ts';
import type { HostEntry } from '../../request.ts';
import { originOf, type Place } from '../origin.ts';
import { explainFalseIssuer, quote, writePin } from '../wording.ts';

/** A host as a place: `label` is `host:port`, and positions are those in what it sent, then in what was fetched. */
export interface HostPlace extends Place {
  readonly host: HostEntry;
  /** The entry as a person finds it. */
  readonly where: string;
}

/** A chain and what was heard of it. */
export interface JudgedChain {
  readonly sent: readonly [Certificate, ...Certificate[]];
  readonly fetched: readonly Certificate[];
  readonly warnings: readonly string[];
  readonly product: string | undefined;
}

/** What a verdict means: the candidates for the bundle, what to report, and what a line to paste would name. */
interface Conclusion {
  readonly result: 'trusted' | 'anchored' | 'refused';
  readonly needed?: Needed;
  readonly candidates?: readonly Candidate[];
  readonly problems?: readonly Problem[];
}

/** Turns a verdict into candidates and into words. */
export function conclude(
  place: HostPlace,
  verdict: Exclude<Verdict, { kind: 'issuer-needed' }>,
  chain: JudgedChain,
): Conclusion {
  const { sent, fetched, warnings } = chain;
  const { host, where } = place;
  const [leaf] = sent;
  const refuse = (code: ProblemCode, message: string, needed?: Needed): Conclusion => {
    const tried = warnings.length > 0 ? ` Asked for the issuer: ${warnings.join(' ')}` : '';
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
        : 'That CA was not sent: get its certificate from its owner, and add it to certificates, or pin it here.';
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
        `no pin names a CA of its chain. ${stranger}The chain has: ${found}. If the CA was changed on purpose, write the new fingerprint in the entry. If not, someone intercepts the connection: do not trust it.`,
      );
    }
    case 'expired': {
      const { certificate } = verdict;
      return refuse(
        'expired',
        `${quote(certificate)} in its chain expired on ${formatDay(certificate.notAfter)}. Its owner, or the administrator of the proxy, must renew it.`,
      );
    }
    case 'no-ca-sent': {
      const falseIssuer = findFalseIssuer(leaf, sent);
      if (falseIssuer) return refuse('issuer-not-a-ca', `${explainFalseIssuer(falseIssuer, leaf)}.`);
      const what =
        sent.length === 1 ? 'its certificate came alone' : 'what came with its certificate did not sign it';
      return refuse(
        'no-ca-sent',
        `${what}: the CA that signed it (“${bound(leaf.issuer)}”) was not sent${nameProduct(chain)}. Get that CA's certificate from the administrator of the proxy or the host and add it to certificates, or ask them to send it with the chain (docs/hosts.md).`,
      );
    }
  }
}

function describeNeeded({ certificates, end }: Needed, chain: JudgedChain): string {
  const names = certificates.map(quote).join(' and ');
  const [anchor] = certificates;
  if (end === 'trusted') {
    return `it does not send the intermediate CA ${names}, so clients cannot build a chain to a root that they trust. Ask its administrator to send the whole chain.`;
  }
  const falseIssuer = findFalseIssuer(anchor, chain.sent);
  const what = falseIssuer
    ? `the topmost CA of its chain${nameProduct(chain)}; ${explainFalseIssuer(falseIssuer, anchor)}`
    : end === 'root'
      ? `the root of its chain${nameProduct(chain)}`
      : `the topmost CA of its chain${nameProduct(chain)}; the CA above, “${bound(anchor.issuer)}”, was not sent`;
  const missing =
    certificates.length > 1
      ? ` It does not send ${certificates.slice(1).map(quote).join(' and ')} either.`
      : '';
  return `${quote(anchor)} is not trusted yet, and no pin names it. It is ${what}.${missing}`;
}

function advisePin(host: Endpoint, needed: Needed): string {
  return `Compare the fingerprint with one that you got another way (docs/hosts.md), then add this line to hosts: ${writeLine(host, needed)}`;
}

function warnUnpinned(place: HostPlace, needed: Needed): Problem {
  const names = needed.certificates.map(quote).join(' and ');
  const message = `${place.where}: ${names} was trusted without proof, because allow-unpinned is true: anyone between this machine and the host could have put it there. To verify it, add this line to hosts: ${writeLine(place.host, needed)}`;
  return { code: 'unpinned', severity: 'warning', message, origin: originOf(place, 0) };
}

/** Says once for all hosts that nothing had to be added for them. */
export function explainTrusted(hosts: readonly string[]): Problem[] {
  if (hosts.length === 0) return [];
  const message = `Nothing had to be added for ${hosts.join(', ')}: the root is trusted already.`;
  return [{ code: 'nothing-to-add', severity: 'notice', message }];
}

/** The entry of `hosts` that would make a host trusted. */
export function writeLine(host: Endpoint, { certificates }: Needed): string {
  const name = formatEndpoint(host).replace(/:443$/, '');
  return [name, ...certificates.map(writePin)].join(' ');
}

function nameProduct({ product }: JudgedChain): string {
  return product === undefined ? '' : ` (by its name ${product}, which inspects traffic)`;
}
