import type { Certificate } from '../certificate.ts';
import { hasSigned } from '../chain.ts';
import { lintCertificate } from './lint.ts';
import { type Finding, LINT_RULES, type LintRule } from './lint-rules.ts';

/** How a server spoke TLS where clients of today do not speak with it. */
export interface Transport {
  /** `TLSv1` …; undefined where the handshake did not get that far. */
  readonly protocol: string | undefined;
  /** OpenSSL's or Node's code of what clients of today say (`ERR_SSL_UNSUPPORTED_PROTOCOL`); undefined if they connect. */
  readonly legacyCode: string | undefined;
}

/** Something in what a server sent; `certificate` is undefined where it is in how it speaks, `isOwn` if it is the server's. */
export interface ChainFinding extends Finding {
  readonly certificate: Certificate | undefined;
  readonly isOwn: boolean;
}

/**
 * Finds what clients may refuse in the chain that a server sent, its own certificate first: in that one, and in those
 * that signed it, but for roots and for what is trusted already, which are judged as anchors. Dates are not looked at: a chain
 * that is not valid today does not validate, and what validates may have an old certificate beside it.
 */
export function lintChain(
  sent: readonly [Certificate, ...Certificate[]],
  transport: Transport,
  isAnchor: (certificate: Certificate) => boolean,
): readonly ChainFinding[] {
  const [leaf, ...others] = sent;
  const issuers = [...new Map(others.map((one) => [one.fingerprint, one])).values()].filter(
    (one) =>
      !one.isSelfIssued && !isAnchor(one) && sent.some((other) => other !== one && isIssuerOf(one, other)),
  );
  return [
    ...lintTransport(transport),
    ...(isAnchor(leaf) || leaf.isSelfIssued
      ? []
      : lintOnce(leaf, 'server').map((finding) => ({
          ...finding,
          certificate: leaf,
          isOwn: true,
        }))),
    ...issuers.flatMap((issuer) => lintIssuer(issuer)),
  ];
}

/** The certificate among those sent that signed another and may not, because it does not say that it is a CA. */
export function findFalseIssuer(child: Certificate, sent: readonly Certificate[]): Certificate | undefined {
  return sent.find((one) => !one.isCa && !one.isSelfIssued && isIssuerOf(one, child));
}

function lintIssuer(issuer: Certificate): readonly ChainFinding[] {
  if (!issuer.isCa) return [{ ...make('issuer-not-a-ca'), certificate: issuer, isOwn: false }];
  return lintOnce(issuer, 'intermediate').map((finding) => ({
    ...finding,
    certificate: issuer,
    isOwn: false,
  }));
}

/** {@link lintCertificate}, each certificate once: a hundred hosts behind one proxy send the same intermediate. */
function lintOnce(certificate: Certificate, role: keyof typeof FINDINGS): readonly Finding[] {
  const findings = FINDINGS[role].get(certificate) ?? lintCertificate(certificate, undefined, role);
  FINDINGS[role].set(certificate, findings);
  return findings;
}

const FINDINGS = {
  server: new WeakMap<Certificate, readonly Finding[]>(),
  intermediate: new WeakMap<Certificate, readonly Finding[]>(),
};

function isIssuerOf(issuer: Certificate, child: Certificate): boolean {
  return issuer.subject === child.issuer && hasSigned(issuer, child);
}

function lintTransport({ protocol, legacyCode }: Transport): readonly ChainFinding[] {
  if (legacyCode === undefined) return [];
  const rule: LintRule = /^TLSv1(?:\.1)?$/.test(protocol ?? '')
    ? 'old-tls'
    : /RENEGOTIATION/.test(legacyCode)
      ? 'legacy-renegotiation'
      : 'old-parameters';
  return [{ ...make(rule), certificate: undefined, isOwn: false }];
}

function make(rule: LintRule): Finding {
  return { rule, severity: LINT_RULES[rule].severity };
}
